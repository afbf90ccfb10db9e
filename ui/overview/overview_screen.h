// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_page.h"

namespace cx {

class NoticeList;
class TablePanel;

/// How we stand: overall and dimensions, outcomes where any are asked, dimension by channel, strongest and weakest
/// statements, what waits.
class OverviewScreen : public ChartPage {
  Q_OBJECT
 public:
  explicit OverviewScreen(Document& document, QWidget* parent = nullptr);

  [[nodiscard]] static QString id() { return QStringLiteral("overview"); }
  [[nodiscard]] static QString title() { return tr("Overview"); }
  [[nodiscard]] static QString icon() { return QStringLiteral("layout-dashboard"); }

 protected:
  void compute() override;
  void changeEvent(QEvent* event) override;

 private:
  void showNotices(const std::vector<Notice>& quick);
  void retranslate();

  NoticeList* notices_;
  TablePanel* outcomes_;
};

}  // namespace cx
