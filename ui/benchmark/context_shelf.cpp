// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/benchmark/context_shelf.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int across = 3, gutter = 28, valueWidth = 52;

QLabel* wrappedLabel(const char* type, const char* tone, const std::string& words) {
  QLabel* label = makeLabel(type, tone);
  label->setText(qText(words));
  label->setWordWrap(true);
  return label;
}

QWidget* cardOf(const ContextCard& card) {
  auto* widget = new QWidget;
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 10);
  column->setSpacing(4);
  column->addWidget(makeRule(Rule::thin));
  column->addWidget(wrappedLabel("strong", "", card.title));
  column->addWidget(wrappedLabel("small", "muted", card.kind));
  auto* figures = new QGridLayout;
  figures->setHorizontalSpacing(8);
  figures->setVerticalSpacing(2);
  figures->setColumnMinimumWidth(0, valueWidth);
  figures->setColumnStretch(1, 1);
  for (int i = 0; i < int(card.figures.size()); ++i) {
    const ContextCard::Figure& figure = card.figures[std::size_t(i)];
    figures->addWidget(wrappedLabel("number", "", figure.value), i, 0, Qt::AlignTop | Qt::AlignRight);
    figures->addWidget(wrappedLabel("body", "", figure.label), i, 1, Qt::AlignTop);
  }
  column->addLayout(figures);
  for (const std::string& words : card.small) column->addWidget(wrappedLabel("small", "muted", words));
  return widget;
}

}  // namespace

ContextShelf::ContextShelf(QWidget* parent)
    : QWidget(parent),
      title_(makeLabel("panel", "", this)),
      subtitle_(makeLabel("body", "muted", this)),
      all_(new QPushButton(this)) {
  all_->setCheckable(true);
  subtitle_->setWordWrap(true);
  connect(all_, &QPushButton::toggled, this, [this] {
    retranslate();
    fill();
  });
  auto* head = new QHBoxLayout;
  head->setSpacing(10);
  head->addWidget(title_);
  head->addWidget(subtitle_, 1);
  head->addWidget(all_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(makeRule());
  column->addLayout(head);
  retranslate();
}

void ContextShelf::show(const std::vector<ContextCard>& cards) {
  if (cards == cards_ && shelf_) return;
  cards_ = cards;
  fill();
}

void ContextShelf::fill() {
  delete shelf_;
  shelf_ = new QWidget(this);
  auto* grid = new QGridLayout(shelf_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(gutter);
  grid->setVerticalSpacing(10);
  const int shown = all_->isChecked() ? int(cards_.size()) : std::min(across, int(cards_.size()));
  for (int i = 0; i < shown; ++i) grid->addWidget(cardOf(cards_[std::size_t(i)]), i / across, i % across, Qt::AlignTop);
  for (int i = 0; i < across; ++i) grid->setColumnStretch(i, 1);
  all_->setVisible(int(cards_.size()) > across);
  layout()->addWidget(shelf_);
}

void ContextShelf::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ContextShelf::retranslate() {
  title_->setText(tr("Other published figures"));
  subtitle_->setText(tr("other instruments and other kinds of figure: never on the axis of the score"));
  all_->setText(all_->isChecked() ? tr("Close the library") : tr("Open the library"));
}

}  // namespace cx
