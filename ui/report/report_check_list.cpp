// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_check_list.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

QWidget* row(const ReportCheck& check, const Words& words, const Theme& theme) {
  auto* widget = new QWidget;
  auto* across = new QHBoxLayout(widget);
  across->setContentsMargins(0, 4, 0, 4);
  across->setSpacing(10);
  auto* sign = new QLabel;
  const QString name = check.fine ? QStringLiteral("check") : QStringLiteral("triangle-alert");
  sign->setPixmap(
      iconPixmap(name, 16, theme.colour(check.fine ? Role::text : Role::attention), widget->devicePixelRatioF()));
  sign->setAccessibleName(check.fine ? ReportCheckList::tr("In order") : ReportCheckList::tr("Look at this"));
  QLabel* sentence = makeLabel("body", check.fine ? "" : "attention");
  sentence->setText(qText(words(check.text)));
  sentence->setWordWrap(true);
  across->addWidget(sign, 0, Qt::AlignTop);
  across->addWidget(sentence, 1);
  return widget;
}

}  // namespace

ReportCheckList::ReportCheckList(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
}

void ReportCheckList::show(const std::vector<ReportCheck>& checks, const Words& words, const Theme& theme) {
  delete rows_;
  rows_ = new QWidget(this);
  auto* column = new QVBoxLayout(rows_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  for (const ReportCheck& check : checks) {
    column->addWidget(row(check, words, theme));
    column->addWidget(makeRule(Rule::thin));
  }
  layout()->addWidget(rows_);
}

}  // namespace cx
