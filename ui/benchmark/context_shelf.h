// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/chart/pages.h"

class QLabel;
class QPushButton;

namespace cx {

/// The library of figures that are no score of this instrument: a few cards, and all of them where they are asked for.
class ContextShelf : public QWidget {
  Q_OBJECT
 public:
  explicit ContextShelf(QWidget* parent = nullptr);
  void show(const std::vector<ContextCard>& cards);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  void retranslate();

  QLabel *title_, *subtitle_;
  QPushButton* all_;
  QWidget* shelf_ = nullptr;
  std::vector<ContextCard> cards_;
};

}  // namespace cx
