// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cx {

class Theme;

/// The few keys that do most of the work, at the foot of the page.
class KeyPanel : public QWidget {
  Q_OBJECT
 public:
  explicit KeyPanel(QWidget* parent = nullptr);
  /// `answers` is the key range of the focused question: "1–5".
  void build(const QString& first, const QString& last, const Theme& theme);

 private:
  QWidget* content_ = nullptr;
  QString built_;
};

/// All keys of the page, over it. F1, Escape and Enter close it; it holds the focus meanwhile and gives it back.
class KeyOverlay : public QWidget {
  Q_OBJECT
 public:
  explicit KeyOverlay(QWidget* page);
  void open(const Theme& theme);

 Q_SIGNALS:
  void closed();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool focusNextPrevChild(bool) override { return true; }

 private:
  void leave();

  const Theme* theme_;
  QWidget* sheet_ = nullptr;
};

}  // namespace cx
