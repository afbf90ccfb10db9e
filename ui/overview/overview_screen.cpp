// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_screen.h"

#include <QVBoxLayout>

#include "ui/document.h"
#include "ui/folding_row.h"
#include "ui/overview/notice_list.h"
#include "ui/render/chart_panel.h"

namespace cx {
namespace {

constexpr int gutter = 28, foldBelow = 960;

}  // namespace

OverviewScreen::OverviewScreen(Document& document, QWidget* parent)
    : ChartPage(document, parent), notices_(new NoticeList) {
  body().addWidget(panel("overview-bullets"));
  auto* statements = new QWidget;
  auto* column = new QVBoxLayout(statements);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(panel("overview-strongest"));
  column->addWidget(panel("overview-weakest"));
  auto* charts = new FoldingRow(620, gutter);
  charts->add(panel("overview-channels"), 312);
  charts->add(statements, 458);
  auto* row = new FoldingRow(foldBelow, gutter);
  row->add(charts, 798);
  row->add(notices_, 222);
  body().addWidget(row);
}

void OverviewScreen::compute() {
  document().compute(this, overviewPage, [this](const OverviewPage& page) {
    show(page.head, page.empty, page.charts);
    notices_->show(page.notices, theme());
  });
}

}  // namespace cx
