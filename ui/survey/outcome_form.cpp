// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/outcome_form.h"

#include <QLineEdit>
#include <QSpinBox>

#include "ui/text.h"

namespace cx {
namespace {

constexpr int mostPoint = 20, unset = -1;

QSpinBox* pointBox(int from, int value) {
  auto* box = new QSpinBox;
  box->setButtonSymbols(QAbstractSpinBox::NoButtons);
  box->setRange(from, mostPoint);
  box->setValue(value);
  return box;
}

}  // namespace

OutcomeForm::OutcomeForm(const Questionnaire& questionnaire, const OutcomeQuestion* outcome, QWidget* parent)
    : FormDialog(outcome ? tr("Edit outcome question") : tr("New outcome question"),
                 outcome ? tr("Save") : tr("Add question"), parent),
      questionnaire_(questionnaire),
      before_(outcome ? *outcome : OutcomeQuestion{}),
      adds_(outcome == nullptr),
      key_(lineEdit(before_.id, QStringLiteral("nps"))),
      title_(new LocalTextEdit(before_.title)),
      lowest_(pointBox(0, before_.scale.min)),
      highest_(pointBox(0, before_.scale.max)),
      satisfied_(pointBox(unset, before_.satisfied_from.value_or(unset))) {
  key_->setEnabled(adds_);
  satisfied_->setSpecialValueText(tr("usual cut"));
  titleField_ = &add(tr("Question"), title_);
  keyField_ = &add(tr("Key"), key_, tr("nps, csat and ces are read as these measures; any other stands for itself"));
  FormField& lowest = add(tr("Answers from"), lowest_);
  scaleField_ = &add(tr("to"), highest_);
  satisfiedField_ = &add(tr("Satisfied from"), satisfied_);
  addSideBySide({&lowest, scaleField_, satisfiedField_});
}

void OutcomeForm::check() {
  const OutcomeQuestion typed = outcome();
  QString key;
  if (typed.id.empty()) key = tr("Give the question a key, such as nps");
  if (adds_ && (questionnaire_.outcome(typed.id) || questionnaire_.statement(typed.id)))
    key = tr("There is a question “%1” already; choose another key").arg(qText(typed.id));
  keyField_->setProblem(key);
  titleField_->setProblem(typed.title == LocalText{} ? tr("Write the question in one language") : QString());
  const int points = typed.scale.points();
  scaleField_->setProblem(points < 2 || points > 11 ? tr("A scale has 2 to 11 points") : QString());
  const bool outside =
      typed.satisfied_from && (*typed.satisfied_from <= typed.scale.min || *typed.satisfied_from > typed.scale.max);
  satisfiedField_->setProblem(outside ? tr("Above the lowest answer and not above the highest") : QString());
}

OutcomeQuestion OutcomeForm::outcome() const {
  OutcomeQuestion out = before_;
  out.id = typedText(*key_);
  out.title = title_->text();
  out.scale.min = lowest_->value();
  out.scale.max = highest_->value();
  out.satisfied_from = satisfied_->value() == unset ? std::nullopt : std::optional(satisfied_->value());
  std::erase_if(out.scale.labels,
                [&](const auto& one) { return one.first < out.scale.min || one.first > out.scale.max; });
  return out;
}

}  // namespace cx
