// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/benchmark/benchmark_screen.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/benchmark/check_grid.h"
#include "ui/benchmark/context_shelf.h"
#include "ui/benchmark/provenance_panel.h"
#include "ui/document.h"
#include "ui/folding_row.h"
#include "ui/render/chart_panel.h"

namespace cx {
namespace {

constexpr int gutter = 28, foldBelow = 900, leftShare = 790, rightShare = 232, between = 14;

QWidget* columnOf(const QList<QWidget*>& parts) {
  auto* column = new QWidget;
  auto* layout = new QVBoxLayout(column);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(between);
  for (QWidget* part : parts) layout->addWidget(part);
  return column;
}

}  // namespace

BenchmarkScreen::BenchmarkScreen(Document& document, QWidget* parent)
    : ChartPage(document, parent),
      survey_(new QPushButton),
      checks_(new CheckGrid),
      provenance_(new ProvenancePanel),
      context_(new ContextShelf) {
  connect(survey_, &QPushButton::clicked, this, [this] { Q_EMIT asksFor(QStringLiteral("survey")); });
  layOut();
  retranslate();
}

void BenchmarkScreen::layOut() {
  ChartPanel* sets = panel("benchmark-sets");
  sets->addTool(survey_);
  auto* row = new FoldingRow(foldBelow, gutter);
  row->add(columnOf({panel("benchmark"), sets, checks_}), leftShare);
  row->add(columnOf({panel("radar"), provenance_}), rightShare);
  body().addWidget(row);
  body().addSpacing(between);
  body().addWidget(context_);
}

void BenchmarkScreen::compute() {
  document().compute(this, benchmarkPage, [this](const BenchmarkPage& page) {
    show(page.head, page.empty, page.charts);
    checks_->show(page.checks, theme());
    provenance_->show(page.provenance);
    context_->show(page.cards);
  });
}

void BenchmarkScreen::changeEvent(QEvent* event) {
  ChartPage::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void BenchmarkScreen::retranslate() {
  survey_->setText(tr("Change the industry…"));
  survey_->setToolTip(tr("The organisation's industry, on the Survey page, chooses the set"));
}

}  // namespace cx
