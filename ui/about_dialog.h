// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cx {

/// Which versions run here, and under which licences.
class AboutDialog : public QDialog {
  Q_OBJECT
 public:
  /// Over a window, gone once closed.
  static void openOver(QWidget& window);
  explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace cx
