// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/head_line.h"

#include <QVBoxLayout>

#include "ui/label.h"

namespace cx {
namespace {

constexpr int readable = 900;  // px: about 84 characters of the grey line, 60 of the headline

QLabel* sentence(const char* type, const char* tone, QWidget* parent) {
  QLabel* label = makeLabel(type, tone, parent);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setWordWrap(true);
  label->setMaximumWidth(readable);
  return label;
}

}  // namespace

HeadLine::HeadLine(QWidget* parent)
    : QWidget(parent), headline_(sentence("headline", "", this)), line_(sentence("body", "muted", this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 12, 0, 12);
  column->setSpacing(4);
  column->addWidget(headline_);
  column->addWidget(line_);
}

void HeadLine::setWords(const QString& headline, const QString& line) {
  headline_->setText(headline);
  line_->setText(line);
}

QString HeadLine::headline() const {
  return headline_->text();
}

}  // namespace cx
