// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>
#include <vector>

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/scoring/weighting.h"
#include "ui/survey/survey_content.h"

namespace cx {

/// Where target shares are typed: a heading per attribute, a row per level with its share now, the share it should
/// have, and what weighting makes of it. An attribute without any target is left as it is.
class TargetGrid : public QTableWidget {
  Q_OBJECT
 public:
  explicit TargetGrid(QWidget* parent = nullptr);

  /// Keeps the targets of levels that are still there.
  void setGroups(std::vector<CountedAttribute> groups, const Words& words);
  /// Failure(bad_data) of placeTargets(); then nothing is taken over.
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
    bool operator==(const Place&) const = default;
  };
  void addHeading(const Attribute& attribute);
  void addLevel(std::size_t group, std::size_t level, const QString& target);
  [[nodiscard]] QString typed(int row) const;
  [[nodiscard]] int rowOf(const PlacedTarget& target) const;

  Words words_;
  std::vector<CountedAttribute> groups_;
  std::vector<std::optional<Place>> places_;  ///< per row; none: a heading
};

}  // namespace cx
