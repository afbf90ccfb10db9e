// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/render/theme.h"

namespace cx {

/// One page in the rail.
class RailItem : public QAbstractButton {
  Q_OBJECT
 public:
  /// `digit` is its place from 1; past 9 it has no shortcut.
  RailItem(const QString& icon, int digit, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString icon_;
  QString digit_;
  const Theme* theme_ = &theme(ThemeKind::light);
};

}  // namespace cx
