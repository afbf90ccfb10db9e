// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/base/words.h"
#include "core/scoring/sample_plan.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace cx {

/// How many people the next wave must reach. Spread and design effect start from the workspace's own answers where it
/// has enough of them; the answer follows every change.
class PlanDialog : public QDialog {
  Q_OBJECT
 public:
  PlanDialog(const PlanBasis& basis, double confidence, const Words& words, QWidget* parent = nullptr);

  [[nodiscard]] QComboBox& goal() const { return *goal_; }
  [[nodiscard]] QDoubleSpinBox& points() const { return *points_; }
  [[nodiscard]] QDoubleSpinBox& response() const { return *response_; }
  [[nodiscard]] QString said() const;

 private:
  void build();
  [[nodiscard]] PlanQuestion::Kind kind() const;
  [[nodiscard]] PlanQuestion question() const;
  void chooseGoal();
  void answer();

  PlanBasis basis_;
  double confidence_;
  Words words_;
  QComboBox* goal_;
  QLabel *pointsLabel_, *spreadLabel_, *spreadHint_, *answer_;
  QDoubleSpinBox *points_, *spread_, *deff_, *population_, *response_;
};

}  // namespace cx
