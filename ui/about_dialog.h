// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cx {

/// Which versions run here, under which licences, and the words of the licences that come with what we pass on.
class AboutDialog : public QDialog {
  Q_OBJECT
 public:
  /// Over a window, gone once closed.
  static void openOver(QWidget& window);
  explicit AboutDialog(QWidget* parent = nullptr);

 private:
  QWidget* versions();
  QWidget* licences();
};

}  // namespace cx
