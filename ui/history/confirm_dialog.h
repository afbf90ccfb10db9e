// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QPushButton;

namespace cx {

/// Says what will happen, and does it only for the button that names it. Cancel is the default.
class ConfirmDialog : public QDialog {
  Q_OBJECT
 public:
  /// `warning` stands out; empty: there is none.
  ConfirmDialog(const QString& title, const QStringList& sentences, const QString& warning, const QString& doIt,
                QWidget* parent);
  [[nodiscard]] QPushButton& doItButton() const { return *doIt_; }
  [[nodiscard]] QString said() const { return said_; }

 private:
  QString said_;
  QPushButton* doIt_;
};

}  // namespace cx
