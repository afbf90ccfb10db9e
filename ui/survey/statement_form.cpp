// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/statement_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "core/chart/wording.h"
#include "core/survey/wording_diff.h"
#include "ui/choice_box.h"
#include "ui/label.h"
#include "ui/survey/answer_labels.h"
#include "ui/survey/class_choice.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int wide = 860, mostPoint = 20;

QSpinBox* pointBox(int value) {
  auto* box = new QSpinBox;
  box->setButtonSymbols(QAbstractSpinBox::NoButtons);
  box->setRange(0, mostPoint);
  box->setValue(value);
  return box;
}

}  // namespace

StatementForm::StatementForm(const Questionnaire& questionnaire, const Statement* statement,
                             const std::string& dimension, const std::optional<Statement>& before, const Words& words,
                             QWidget* parent)
    : FormDialog(statement ? tr("Edit statement %1").arg(qText(statement->id)) : tr("New statement"),
                 statement ? tr("Save") : tr("Add statement"), parent),
      questionnaire_(questionnaire),
      now_(statement ? *statement : Statement{}),
      before_(before),
      adds_(statement == nullptr),
      key_(lineEdit(statement ? statement->id : freeStatementId(questionnaire, dimension))),
      dimension_(new ChoiceBox) {
  setMinimumWidth(wide);
  for (const Dimension& one : questionnaire.dimensions) dimension_->addItem(qText(nameOf(one, words)), qText(one.id));
  dimension_->setCurrentIndex(dimension_->findData(qText(dimension)));
  key_->setEnabled(adds_);
  keyField_ = &add(tr("Key"), key_, adds_ ? tr("Names it in files, for life") : QString());
  FormField& home = add(tr("Dimension"), dimension_);
  addSideBySide({keyField_, &home});
  addTexts();
  addAnswers();
  addClass();
  followClass();
}

void StatementForm::addTexts() {
  const QString korean = QStringLiteral("한국어");
  english_ = lineEdit(now_.text.en);
  korean_ = lineEdit(now_.text.ko);
  channelEnglish_ = lineEdit(now_.channel_text.en, tr("as above"));
  channelKorean_ = lineEdit(now_.channel_text.ko, tr("as above"));
  textField_ = &add(tr("English, organisation-wide"), english_);
  addSideBySide({textField_, &add(tr("%1, organisation-wide").arg(korean), korean_)});
  FormField& channel = add(tr("English, per channel"), channelEnglish_);
  addSideBySide({&channel, &add(tr("%1, per channel").arg(korean), channelKorean_)});
  label_ = new LocalTextEdit(now_.label);
  add(tr("A few words for charts"), label_);
  for (QLineEdit* edit : {english_, korean_, channelEnglish_, channelKorean_})
    connect(edit, &QLineEdit::textChanged, this, &StatementForm::followClass);
}

void StatementForm::addAnswers() {
  lowest_ = pointBox(now_.scale.min);
  highest_ = pointBox(now_.scale.max);
  reverse_ = new QCheckBox(tr("turned: agreement counts against"));
  reverse_->setChecked(now_.reverse);
  labels_ = new AnswerLabels(now_.scale);
  FormField& lowest = add(tr("Answers from"), lowest_);
  scaleField_ = &add(tr("to"), highest_);
  FormField& turned = add(tr("Direction"), reverse_);
  addBeside({&lowest, scaleField_, &turned}, add(tr("Words for the answers"), labels_));
  for (QSpinBox* box : {lowest_, highest_})
    connect(box, &QSpinBox::valueChanged, this, [this] {
      labels_->setRange(lowest_->value(), highest_->value());
      followClass();
    });
  connect(reverse_, &QCheckBox::toggled, this, &StatementForm::followClass);
  connect(labels_, &AnswerLabels::changed, this, &StatementForm::followClass);
}

void StatementForm::addClass() {
  auto* holder = new QWidget;
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  classes_ = new ClassChoice;
  suggestion_ = makeLabel("small", "muted");
  suggestion_->setWordWrap(true);
  row->addWidget(classes_);
  row->addWidget(suggestion_, 1);
  holder->setFocusProxy(classes_);
  classField_ = &add(tr("Against the wording before"), holder);
  if (before_ && !adds_ && needsClass()) {  // a draft that was classed keeps its class
    const bool breaks = before_->wording != now_.wording;
    classes_->setChosen(breaks                           ? WordingChange::breaking
                        : before_->nuance != now_.nuance ? WordingChange::minor
                                                         : WordingChange::cosmetic);
  }
}

bool StatementForm::needsClass() const {
  if (!before_) return false;
  const Statement typed = statement();
  const bool sameMeasure = before_->scale.min == typed.scale.min && before_->scale.max == typed.scale.max &&
                           before_->reverse == typed.reverse;
  const bool sameWords = before_->text == typed.text && before_->channel_text == typed.channel_text &&
                         before_->scale.labels == typed.scale.labels;
  return sameMeasure && !sameWords;
}

void StatementForm::followClass() {
  const bool asked = needsClass();
  classField_->setVisible(before_.has_value());
  classes_->setVisible(asked);
  if (!before_) return;
  const Statement typed = statement();
  if (asked) {
    const WordingChange change = suggestedClass(*before_, typed);
    suggestion_->setText(tr("Suggested: %1, %2").arg(className(change), classMeaning(change)));
  } else if (before_->scale.min != typed.scale.min || before_->scale.max != typed.scale.max ||
             before_->reverse != typed.reverse) {
    suggestion_->setText(tr("Another scale or direction is breaking by itself"));
  } else {
    suggestion_->setText(tr("The same words as before"));
  }
}

void StatementForm::check() {
  const Statement typed = statement();
  QString key;
  if (typed.id.empty()) key = tr("Give the statement a key, such as M5");
  if (adds_ && (questionnaire_.statement(typed.id) || questionnaire_.outcome(typed.id)))
    key = tr("There is a question “%1” already; choose another key").arg(qText(typed.id));
  keyField_->setProblem(key);
  textField_->setProblem(typed.text.en.empty() && typed.text.ko.empty() ? tr("Write the statement in one language")
                                                                        : QString());
  const int points = typed.scale.points();
  scaleField_->setProblem(points < 2 || points > 11 ? tr("A scale has 2 to 11 points") : QString());
  classField_->setProblem(needsClass() && !classes_->chosen()
                              ? tr("Say whether the answers still mean the same; the suggestion is only a rule")
                              : QString());
}

Statement StatementForm::statement() const {
  Statement out = now_;
  out.id = typedText(*key_);
  out.text = {typedText(*english_), typedText(*korean_)};
  out.channel_text = {typedText(*channelEnglish_), typedText(*channelKorean_)};
  out.label = label_->text();
  out.scale.min = lowest_->value();
  out.scale.max = highest_->value();
  out.reverse = reverse_->isChecked();
  out.scale.labels = labels_->labels();
  return out;
}

std::string StatementForm::dimension() const {
  return utf8(dimension_->currentData().toString());
}

WordingChanges StatementForm::wording() const {
  if (!needsClass() || !classes_->chosen()) return {};
  return {{statement().id, *classes_->chosen()}};
}

}  // namespace cx
