// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace cx {

class Theme;

/// How wide a drawn key is.
[[nodiscard]] int keyCapWidth(const QString& key, const Theme& theme);
constexpr int keyCapHeight = 20;
/// Draws a key with its word in a box of `keyCapWidth` by `keyCapHeight`, centred on the height of `box`.
void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key, const Theme& theme);

/// Keys and what they do, in one line: [.] or [Space] skipped. The keys are given as words; "–" and "or" stand between
/// them.
class KeyHint : public QWidget {
  Q_OBJECT
 public:
  /// `parts` are drawn as keys where they stand in brackets: {"[.]", "or", "[Space]"}.
  KeyHint(const QStringList& parts, const QString& does, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QStringList parts_;
  QString does_;
  const Theme* theme_;
};

}  // namespace cx
