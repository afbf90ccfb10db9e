// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/notice_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

QLabel* words(const std::string& text, const char* type, const char* tone, QWidget* parent) {
  QLabel* label = makeLabel(type, tone, parent);
  label->setText(qText(text));
  label->setWordWrap(true);
  return label;
}

QWidget* row(const Notice& notice, const Theme& theme, QWidget* parent) {
  const bool late = notice.text.tone == Tone::attention;
  auto* widget = new QWidget(parent);
  auto* across = new QHBoxLayout(widget);
  across->setContentsMargins(0, 6, 0, 6);
  across->setSpacing(10);
  QLabel* sign = makeSign(widget);
  const QColor ink = theme.colour(late ? Role::attention : Role::text_muted);
  sign->setPixmap(iconPixmap(qText(notice.icon), 16, ink, widget->devicePixelRatioF()));
  across->addWidget(sign, 0, Qt::AlignVCenter);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(words(notice.text.text, "strong", late ? "attention" : "", widget));
  if (!notice.small.empty()) column->addWidget(words(notice.small, "small", "muted", widget));
  across->addLayout(column, 1);
  return widget;
}

}  // namespace

NoticeList::NoticeList(QWidget* parent) : QWidget(parent), title_(makeLabel("panel", "", this)), rows_(nullptr) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeRule(Rule::strong, this));
  column->addSpacing(11);
  column->addWidget(title_);
  column->addSpacing(8);
  retranslate();
}

void NoticeList::show(const std::vector<Notice>& notices, const Theme& theme) {
  delete rows_;
  rows_ = new QWidget(this);
  auto* column = new QVBoxLayout(rows_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  if (notices.empty()) column->addWidget(words(utf8(tr("Nothing waits.")), "body", "muted", rows_));
  for (const Notice& notice : notices) {
    column->addWidget(row(notice, theme, rows_));
    column->addWidget(makeRule(Rule::thin, rows_));
  }
  layout()->addWidget(rows_);
}

void NoticeList::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void NoticeList::retranslate() {
  title_->setText(tr("Needs you"));
}

}  // namespace cx
