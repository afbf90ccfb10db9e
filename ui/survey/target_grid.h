// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>
#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/scoring/weighting.h"

namespace cx {

/// An attribute and how many submissions carry each of its levels.
struct CountedLevels {
  Attribute attribute;
  std::vector<std::int64_t> forms;  ///< per level
};

/// Where target shares are typed: a heading per attribute, a row per level with its share now, the share it should
/// have, and what weighting makes of it. An attribute without any target is left as it is.
class TargetGrid : public QTableWidget {
  Q_OBJECT
 public:
  explicit TargetGrid(QWidget* parent = nullptr);

  /// Keeps the targets of levels that are still there.
  void setGroups(std::vector<CountedLevels> groups, const Words& words);
  /// Failure(bad_data) names a level that no row stands for; then nothing is taken over.
  [[nodiscard]] Result<void> setTargets(const TargetTable& targets);
  /// What was typed; Failure(bad_data) for what is no number of percent.
  [[nodiscard]] Result<TargetTable> targets() const;
  /// Shows what the weights of a report achieve.
  void setMargins(const std::vector<LevelMargin>& margins);

 Q_SIGNALS:
  void targetsChanged();

 private:
  struct Place {
    std::size_t group, level;
  };
  void addHeading(const Attribute& attribute);
  void addLevel(std::size_t group, std::size_t level, const QString& target);
  [[nodiscard]] QString typed(int row) const;
  [[nodiscard]] int rowOf(const TargetShare& target) const;

  Words words_;
  std::vector<CountedLevels> groups_;
  std::vector<std::optional<Place>> places_;  ///< per row; none: a heading
};

}  // namespace cx
