// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <set>
#include <string>
#include <vector>

#include "core/data/history.h"

namespace cx {

class Chip;
class ChoiceMenu;

/// What an entry of the log is called by its action: "edit", "undo", "report" …
[[nodiscard]] QString kindName(const std::string& action);

/// Which part of the past the page shows: a period, and one kind of entry of the log.
class LogFilter : public QWidget {
  Q_OBJECT
 public:
  explicit LogFilter(QWidget* parent = nullptr);
  /// Offers the kinds that are in the log.
  void follow(const std::vector<AuditEntry>& log);
  [[nodiscard]] bool takes(Instant at, Instant now) const;
  [[nodiscard]] bool takes(const AuditEntry& entry, Instant now) const;

  [[nodiscard]] Chip& period() const { return *period_; }
  [[nodiscard]] Chip& kind() const { return *kind_; }

 Q_SIGNALS:
  void changed();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  Chip* addChip(void (LogFilter::*fill)(ChoiceMenu&));
  void retranslate();
  void fillPeriods(ChoiceMenu& menu);
  void fillKinds(ChoiceMenu& menu);

  std::set<std::string> kinds_;
  int days_ = 0;        ///< 0: all
  std::string chosen_;  ///< "": all
  Chip *period_, *kind_;
};

}  // namespace cx
