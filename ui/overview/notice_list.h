// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/chart/pages.h"

class QLabel;

namespace cx {

class Theme;

/// "Needs you": what waits for the manager, orange only where it is late.
class NoticeList : public QWidget {
  Q_OBJECT
 public:
  explicit NoticeList(QWidget* parent = nullptr);
  void show(const std::vector<Notice>& notices, const Theme& theme);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QLabel* title_;
  QWidget* rows_;
};

}  // namespace cx
