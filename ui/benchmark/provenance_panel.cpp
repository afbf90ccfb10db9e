// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/benchmark/provenance_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int termWidth = 66;

QLabel* wrappedLabel(const char* type, const char* tone, const std::string& words) {
  QLabel* label = makeLabel(type, tone);
  // An address has no spaces: it may break behind each of its steps.
  label->setText(qText(words).replace(QLatin1Char('/'), QStringLiteral("/\u200b")));
  label->setAccessibleName(qText(words));
  label->setWordWrap(true);
  return label;
}

QWidget* lineOf(const Provenance& line) {
  auto* row = new QWidget;
  auto* across = new QHBoxLayout(row);
  across->setContentsMargins(0, 5, 0, 5);
  across->setSpacing(8);
  if (line.words.empty()) {
    across->addWidget(wrappedLabel("strong", "", line.term));
    return row;
  }
  QLabel* term = wrappedLabel("small", "muted", line.term);
  term->setFixedWidth(termWidth);
  across->addWidget(term, 0, Qt::AlignTop);
  across->addWidget(wrappedLabel("body", "", line.words), 1, Qt::AlignTop);
  return row;
}

}  // namespace

ProvenancePanel::ProvenancePanel(QWidget* parent) : QWidget(parent), title_(makeLabel("panel", "", this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeRule());
  column->addSpacing(11);
  column->addWidget(title_);
  column->addSpacing(4);
  retranslate();
}

void ProvenancePanel::show(const std::vector<Provenance>& lines) {
  delete rows_;
  rows_ = new QWidget(this);
  auto* column = new QVBoxLayout(rows_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  for (const Provenance& line : lines) {
    column->addWidget(lineOf(line));
    column->addWidget(makeRule(Rule::thin));
  }
  layout()->addWidget(rows_);
  setVisible(!lines.empty());
}

void ProvenancePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ProvenancePanel::retranslate() {
  title_->setText(tr("Provenance"));
}

}  // namespace cx
