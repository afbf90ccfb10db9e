// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/head_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/word_label.h"

namespace cx {
namespace {

constexpr int readable = 1000;  // px

QLabel* sentence(const char* type, const char* tone, QWidget* parent) {
  QLabel* label = makeLabel(type, tone, parent);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setWordWrap(true);
  return label;
}

}  // namespace

HeadLine::HeadLine(QWidget* parent)
    : QWidget(parent), headline_(sentence("headline", "", this)), line_(sentence("body", "muted", this)) {
  auto* words = new QWidget(this);
  words->setMaximumWidth(readable);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 10, 0, 10);
  row->addWidget(words, 1);
  row->addStretch();
  auto* column = new QVBoxLayout(words);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(headline_);
  column->addWidget(line_);
}

void HeadLine::setWords(const QString& headline, const QString& line) {
  words_ = headline;
  headline_->setText(unbreakable(headline));
  headline_->setAccessibleName(headline);
  line_->setText(unbreakable(line));
  line_->setAccessibleName(line);
}

QString HeadLine::headline() const {
  return words_;
}

}  // namespace cx
