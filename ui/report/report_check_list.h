// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/words.h"
#include "ui/report/report_content.h"

namespace cx {

class Theme;

/// "Before you send it": the checks, a tick or a warning before each.
class ReportCheckList : public QWidget {
  Q_OBJECT
 public:
  explicit ReportCheckList(QWidget* parent = nullptr);
  void show(const std::vector<ReportCheck>& checks, const Words& words, const Theme& theme);

 private:
  QWidget* rows_ = nullptr;
};

}  // namespace cx
