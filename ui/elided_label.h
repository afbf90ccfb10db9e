// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace cx {

/// A line that gives way: what does not fit ends in "…" and stands in the tooltip.
class ElidedLabel : public QLabel {
  Q_OBJECT
 public:
  explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

  void setWords(const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace cx
