// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why_drawer.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/document.h"
#include "ui/label.h"
#include "ui/page.h"
#include "ui/render/icon.h"
#include "ui/text.h"
#include "ui/why_lines.h"

namespace cx {
namespace {

constexpr int drawerWidth = 406, side = 18;

}  // namespace

WhyDrawer::WhyDrawer(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      title_(makeLabel("page", "", this)),
      about_(makeLabel("label", "muted", this)),
      keys_(makeLabel("small", "muted", this)),
      copy_(new QToolButton(this)),
      close_(new QToolButton(this)),
      scroll_(new QScrollArea(this)) {
  setFixedWidth(drawerWidth);
  setVariant(this, "surface", "page");
  setAttribute(Qt::WA_StyledBackground);
  about_->setWordWrap(true);
  layOut();
  connect(copy_, &QToolButton::clicked, this, &WhyDrawer::copy);
  connect(close_, &QToolButton::clicked, this, &WhyDrawer::shut);
  connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &WhyDrawer::shut);
  connect(&document_, &Document::changed, this, [this] {
    if (isVisible()) compute();
  });
  retranslate();
  hide();
}

void WhyDrawer::layOut() {
  auto* head = new QHBoxLayout;
  head->setSpacing(6);
  head->addWidget(title_, 1);
  head->addWidget(copy_);
  head->addWidget(close_);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* column = new QVBoxLayout;
  column->setContentsMargins(side, 16, 6, 10);
  column->setSpacing(2);
  head->setContentsMargins(0, 0, side - 6, 0);
  column->addLayout(head);
  column->addWidget(about_);
  column->addSpacing(8);
  column->addWidget(scroll_, 1);
  column->addWidget(keys_, 0, Qt::AlignRight);
  keys_->setContentsMargins(0, 4, side - 6, 0);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(makeRule(Rule::vertical, this));
  row->addLayout(column, 1);
}

QHBoxLayout* WhyDrawer::beside(QStackedWidget& pages) {
  connect(&pages, &QStackedWidget::currentChanged, this, &WhyDrawer::shut);
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  row->addWidget(&pages, 1);
  row->addWidget(this);
  return row;
}

void WhyDrawer::attach(Page* page) {
  connect(page, &Page::asksWhy, this, [this, page](const Subject& figure) { explain(page, figure); });
  connect(page, &Page::figureChosen, this, [this, page](const Subject& figure) {
    if (isVisible()) explain(page, figure);
  });
}

void WhyDrawer::explain(Page* page, const Subject& figure) {
  page_ = page;
  const bool same = isVisible() && figure_ == figure;
  figure_ = figure;
  setVisible(true);
  page->holdFigure(true);
  if (!same) compute();
}

void WhyDrawer::shut() {
  if (!isVisible()) return;
  const bool focused = isAncestorOf(QApplication::focusWidget());
  hide();
  figure_.reset();
  if (!page_) return;
  page_->holdFigure(false);
  if (focused) page_->setFocus(Qt::OtherFocusReason);
}

void WhyDrawer::compute() {
  if (!figure_) return;
  document_.compute(
      this,
      [figure = *figure_](const Workspace& workspace, const View& view, const Words& words) {
        return whyOf(workspace, view, figure, words);
      },
      [this](const Why& why) { show(why); });
}

void WhyDrawer::show(const Why& why) {
  why_ = why;
  title_->setText(qText(why.title));
  about_->setText(qText(why.about));
  auto* lines = new WhyLines(why, *theme_);
  lines->setContentsMargins(0, 0, side - 6, 0);
  scroll_->setWidget(lines);
  scroll_->verticalScrollBar()->setValue(0);
  setAccessibleName(title_->text());
  setAccessibleDescription(qText(plainText(why)));
  QAccessibleEvent told(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&told);
}

void WhyDrawer::copy() {
  QApplication::clipboard()->setText(qText(plainText(why_)));
}

void WhyDrawer::setTheme(const Theme& theme) {
  theme_ = &theme;
  copy_->setIcon(icon(QStringLiteral("copy"), theme));
  close_->setIcon(icon(QStringLiteral("x"), theme));
  if (isVisible()) show(why_);
}

void WhyDrawer::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void WhyDrawer::retranslate() {
  copy_->setToolTip(tr("Copy as text"));
  copy_->setAccessibleName(tr("Copy as text"));
  close_->setToolTip(tr("Close (Esc)"));
  close_->setAccessibleName(tr("Close (Esc)"));
  scroll_->setAccessibleName(tr("Why this number"));
  keys_->setText(tr("F4 next number · Esc closes"));
}

}  // namespace cx
