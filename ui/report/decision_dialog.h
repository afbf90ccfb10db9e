// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/survey/decision.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace cx {

/// One decision that the board is asked for: its wording, who owns it and by when.
class DecisionDialog : public QDialog {
  Q_OBJECT
 public:
  explicit DecisionDialog(const Decision& decision, QWidget* parent = nullptr);
  [[nodiscard]] Decision decision() const;

 private:
  Decision decision_;
  QLineEdit *en_, *ko_, *owner_;
  QCheckBox* dated_;
  QDateEdit* due_;
  QPushButton* keep_;
};

}  // namespace cx
