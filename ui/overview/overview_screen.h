// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_page.h"

namespace cx {

class NoticeList;

/// How we stand: overall and dimensions, dimension by channel, strongest and weakest statements, what waits.
class OverviewScreen : public ChartPage {
  Q_OBJECT
 public:
  explicit OverviewScreen(Document& document, QWidget* parent = nullptr);

  [[nodiscard]] QString id() const override { return QStringLiteral("overview"); }
  [[nodiscard]] QString title() const override { return tr("Overview"); }
  [[nodiscard]] QString icon() const override { return QStringLiteral("layout-dashboard"); }

 protected:
  void compute() override;

 private:
  void showNotices(const std::vector<Notice>& quick);

  NoticeList* notices_;
};

}  // namespace cx
