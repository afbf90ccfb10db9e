// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/decision_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

QDate shown(Date date) {
  return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

Date stored(QDate date) {
  return {std::chrono::year(date.year()), std::chrono::month(unsigned(date.month())),
          std::chrono::day(unsigned(date.day()))};
}

}  // namespace

DecisionDialog::DecisionDialog(const Decision& decision, QWidget* parent)
    : QDialog(parent),
      decision_(decision),
      en_(new QLineEdit(qText(decision.text.en))),
      ko_(new QLineEdit(qText(decision.text.ko))),
      owner_(new QLineEdit(qText(decision.owner))),
      dated_(new QCheckBox(tr("by"))),
      due_(new QDateEdit),
      keep_(new QPushButton(tr("Keep"))) {
  setWindowTitle(tr("Decision asked"));
  resize(520, 0);
  due_->setCalendarPopup(true);
  due_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  due_->setAccessibleName(tr("Date"));
  due_->setDate(decision.due ? shown(*decision.due) : QDate::currentDate().addMonths(3));
  dated_->setChecked(decision.due.has_value());
  due_->setEnabled(dated_->isChecked());
  connect(dated_, &QCheckBox::toggled, due_, &QWidget::setEnabled);
  auto* date = new QHBoxLayout;
  date->addWidget(dated_);
  date->addWidget(due_);
  date->addStretch();
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(10);
  form->addRow(tr("Decision, in English"), en_);
  form->addRow(tr("Decision, in Korean"), ko_);
  form->addRow(tr("Owner"), owner_);
  form->addRow(tr("Date"), date);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  setVariant(keep_, "filled", "true");
  buttons->addButton(keep_, QDialogButtonBox::AcceptRole);
  auto* title = makeLabel("page");
  title->setText(windowTitle());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(16);
  column->addWidget(title);
  column->addLayout(form);
  column->addWidget(buttons);
  keep_->setDefault(true);  // in the dialog: before, it would be forgotten
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  const auto judge = [this] {
    keep_->setEnabled(!en_->text().trimmed().isEmpty() || !ko_->text().trimmed().isEmpty());
  };
  for (const QLineEdit* wording : {en_, ko_}) connect(wording, &QLineEdit::textChanged, this, judge);
  judge();
}

Decision DecisionDialog::decision() const {
  Decision decision = decision_;
  decision.text = {utf8(en_->text().trimmed()), utf8(ko_->text().trimmed())};
  decision.owner = utf8(owner_->text().trimmed());
  decision.due = dated_->isChecked() ? std::optional(stored(due_->date())) : std::nullopt;
  return decision;
}

}  // namespace cx
