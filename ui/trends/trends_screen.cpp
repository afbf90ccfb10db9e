// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_screen.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/document.h"
#include "ui/render/chart_panel.h"
#include "ui/table_panel.h"

namespace cx {

TrendsScreen::TrendsScreen(Document& document, QWidget* parent) : ChartPage(document, parent) {
  ChartPanel* trend = panel("trend");
  change_ = new QCheckBox(trend);
  changePanel_ = new QWidget(body().parentWidget());
  change_->setChecked(true);
  trend->addTool(change_);
  connect(change_, &QCheckBox::toggled, changePanel_, &QWidget::setVisible);
  auto* holder = new QVBoxLayout(changePanel_);
  holder->setContentsMargins(0, 0, 0, 0);
  holder->addWidget(panel("trend-change", changePanel_));
  changes_ = new TablePanel(body().parentWidget());
  body().setSpacing(4);
  body().addWidget(trend);
  body().addWidget(changePanel_);
  body().addWidget(changes_);
  body().addWidget(panel("trend-events"));
  adopt(changes_);
  retranslate();
}

void TrendsScreen::compute() {
  document().compute(this, trendsPage, [this](const TrendsPage& page) {
    show(page.head, page.empty, page.charts);
    changes_->setTable(page.changes);
    change_->setVisible(std::ranges::find(page.charts, "trend-change", &Chart::id) != page.charts.end());
  });
}

void TrendsScreen::changeEvent(QEvent* event) {
  ChartPage::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void TrendsScreen::retranslate() {
  change_->setText(tr("Change panel"));
  changes_->setTitle(tr("Change table"));
}

}  // namespace cx
