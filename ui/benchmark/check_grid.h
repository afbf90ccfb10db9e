// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/chart/pages.h"

namespace cx {

class Theme;

/// What makes ours and theirs comparable, ticked, and what does not, marked: in two columns.
class CheckGrid : public QWidget {
  Q_OBJECT
 public:
  explicit CheckGrid(QWidget* parent = nullptr);
  /// Hidden where there is nothing to compare.
  void show(const std::vector<Check>& checks, const Theme& theme);

 private:
  QWidget* rows_ = nullptr;
};

}  // namespace cx
