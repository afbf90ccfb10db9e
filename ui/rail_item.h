// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/render/theme.h"

namespace cx {

/// One page in the rail, or something else that stands there and is not a page.
class RailItem : public QAbstractButton {
  Q_OBJECT
 public:
  /// `keys` are shown at the right.
  RailItem(const QString& icon, const QString& keys, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString icon_;
  QString keys_;
  const Theme* theme_ = &theme(ThemeKind::light);
};

}  // namespace cx
