// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <optional>

#include "ui/elided_label.h"
#include "ui/label.h"
#include "ui/rail_item.h"

namespace cx {

Rail::Rail(const QList<PageEntry>& pages, QWidget* parent)
    : QWidget(parent),
      pages_(pages),
      organisation_(makeLabel("panel", "", this)),
      sample_(makeLabel("small", "", this)),
      file_(new ElidedLabel({}, this)) {
  setFixedWidth(usualWidth);
  setVariant(this, "surface", "window");
  setVariant(sample_, "mark", "sample");
  setAttribute(Qt::WA_StyledBackground);
  setVariant(file_, "type", "small");
  setVariant(file_, "tone", "muted");
  organisation_->setWordWrap(true);
  organisation_->setMinimumWidth(1);  // a word wider than the rail is broken, and its height is that of all its lines
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 12);
  column->setSpacing(2);
  auto* whose = new QVBoxLayout;
  whose->setContentsMargins(9, 0, 0, 10);
  whose->setSpacing(4);
  whose->addWidget(organisation_);
  auto* file = new QHBoxLayout;
  file->setSpacing(6);
  file->addWidget(sample_);
  file->addWidget(file_, 1);
  whose->addLayout(file);
  column->addLayout(whose);
  addPages(*column);
  column->addStretch();
  addFind(*column);
  retranslate();
  setNoWorkspace();
}

void Rail::addPages(QVBoxLayout& column) {
  std::optional<Page::Group> group;
  for (int i = 0; i < pages_.size(); ++i) {
    if (group && *group != pages_[i].group) {
      column.addSpacing(10);
      column.addWidget(makeRule(Rule::thin, this));
      column.addSpacing(10);
    }
    group = pages_[i].group;
    auto* item = new RailItem(pages_[i].icon, i < 9 ? QString::number(i + 1) : QString(), this);
    connect(item, &RailItem::clicked, this, [this, i] { Q_EMIT chosen(i); });
    column.addWidget(item);
    items_.append(item);
  }
}

void Rail::addFind(QVBoxLayout& column) {
  find_ = new RailItem(QStringLiteral("search"), QStringLiteral("Ctrl K"), this);
  find_->setCheckable(false);
  find_->setAutoExclusive(false);
  connect(find_, &RailItem::clicked, this, &Rail::findWanted);
  column.addWidget(find_);
}

void Rail::setWorkspace(const QString& organisation, const QString& file, bool sample) {
  organisation_->setText(organisation);
  sample_->setVisible(sample);
  file_->setWords(file);
  for (RailItem* item : items_) item->setEnabled(true);
}

void Rail::setNoWorkspace() {
  organisation_->setText(QStringLiteral("Touchstone"));
  sample_->hide();
  file_->setWords(tr("No workspace open"));
  for (RailItem* item : items_) item->setEnabled(false);
  setCurrent(-1);
}

void Rail::setCurrent(int page) {
  for (int i = 0; i < items_.size(); ++i) {
    items_[i]->setAutoExclusive(page >= 0);  // else the last checked one could not be unchecked
    items_[i]->setChecked(i == page);
  }
}

void Rail::setTheme(const Theme& theme) {
  for (RailItem* item : items_) item->setTheme(theme);
  find_->setTheme(theme);
}

void Rail::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void Rail::retranslate() {
  sample_->setText(tr("SAMPLE"));
  find_->setText(tr("Find"));
  find_->setAccessibleName(tr("Find"));
  for (int i = 0; i < items_.size(); ++i) {
    items_[i]->setText(pages_[i].title());
    items_[i]->setAccessibleName(pages_[i].title());
  }
}

}  // namespace cx
