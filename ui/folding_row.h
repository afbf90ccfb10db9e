// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace cx {

/// Widgets side by side while there is room, the right ones under the left ones where there is not.
class FoldingRow : public QWidget {
  Q_OBJECT
 public:
  /// Folds below `foldBelow` px of its own width.
  FoldingRow(int foldBelow, int gap, QWidget* parent = nullptr);
  /// `share` of the width while side by side.
  void add(QWidget* widget, int share);
  /// The widest of its widgets: folding needs no more.
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fold(bool folded);

  int foldBelow_;
  QBoxLayout* row_;
};

}  // namespace cx
