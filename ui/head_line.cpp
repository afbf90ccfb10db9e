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

/// A headline's last line holds two words at least.
QString withoutLoneWord(QString words) {
  const qsizetype last = words.lastIndexOf(QLatin1Char(' '));
  return last < 0 ? words : words.replace(last, 1, QChar(QChar::Nbsp));
}

}  // namespace

HeadLine::HeadLine(QWidget* parent)
    : QWidget(parent), headline_(sentence("headline", "", this)), line_(sentence("body", "muted", this)) {
  line_->setMaximumWidth(readable);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 10, 0, 10);
  column->setSpacing(4);
  column->addWidget(headline_);
  auto* row = new QHBoxLayout;
  row->addWidget(line_, 1);
  row->addStretch();
  column->addLayout(row);
}

void HeadLine::setWords(const QString& headline, const QString& line) {
  words_ = headline;
  headline_->setText(unbreakable(withoutLoneWord(headline)));
  headline_->setAccessibleName(headline);
  line_->setText(unbreakable(line));
  line_->setAccessibleName(line);
}

QString HeadLine::headline() const {
  return words_;
}

}  // namespace cx
