// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace cx {

class ReportLayout;

/// Every sheet of the report, small, under one another.
class PageStrip : public QListWidget {
  Q_OBJECT
 public:
  explicit PageStrip(QWidget* parent = nullptr);
  void forget() { clear(); }
  /// Adds the sheets of one report after those that are there.
  void add(const ReportLayout& layout);
};

}  // namespace cx
