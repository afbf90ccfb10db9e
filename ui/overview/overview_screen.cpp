// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_screen.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "core/chart/reliability.h"
#include "ui/document.h"
#include "ui/folding_row.h"
#include "ui/overview/notice_list.h"
#include "ui/overview/one_panel.h"
#include "ui/render/chart_panel.h"
#include "ui/table_panel.h"

namespace cx {
namespace {

constexpr int gutter = 28, foldBelow = 960;

}  // namespace

OverviewScreen::OverviewScreen(Document& document, QWidget* parent) : ChartPage(document, parent) {
  body().addWidget(panel("overview-bullets"));
  outcomes_ = new TablePanel(body().parentWidget());
  body().addWidget(outcomes_);
  outcomes_->hide();
  adopt(outcomes_);
  auto* row = new FoldingRow(foldBelow, gutter, body().parentWidget());
  auto* charts = new FoldingRow(660, gutter, row);
  charts->add(panel("overview-channels", charts), 304);
  charts->add(panel("overview-strongest", charts), 482);
  row->add(charts, 814);
  notices_ = new NoticeList(row);
  row->add(notices_, 206);
  body().addWidget(row);
  retranslate();
}

void OverviewScreen::showNotices(const std::vector<Notice>& quick) {
  notices_->show(quick, theme());
  // Reads every form of the wave: nothing else waits for it.
  document().compute(notices_, reliabilityNotices, [this, quick](const std::vector<Notice>& slow) {
    std::vector<Notice> all = quick;
    all.insert(all.end(), slow.begin(), slow.end());
    if (!slow.empty()) notices_->show(all, theme());
  });
}

void OverviewScreen::compute() {
  document().compute(this, overviewPage, [this](const OverviewPage& page) {
    std::vector<Chart> charts = page.charts;
    const auto weakest = std::ranges::find(charts, "overview-weakest", &Chart::id);
    const auto strongest = std::ranges::find(charts, "overview-strongest", &Chart::id);
    if (strongest != charts.end() && weakest != charts.end())
      *strongest = onePanel(*strongest, *weakest, charts.front().legend);
    std::erase_if(charts, [](const Chart& chart) {  // where every statement is suppressed there is nothing to rank
      const auto* rows = std::get_if<RowChart>(&chart.body);
      return rows && rows->rows.empty();
    });
    show(page.head, page.empty, charts);
    outcomes_->setVisible(!page.outcomes.rows.empty());
    if (!page.outcomes.rows.empty()) outcomes_->setTable(page.outcomes);
    showNotices(page.notices);
  });
}

void OverviewScreen::changeEvent(QEvent* event) {
  ChartPage::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void OverviewScreen::retranslate() {
  outcomes_->setTitle(tr("Outcomes"));
}

}  // namespace cx
