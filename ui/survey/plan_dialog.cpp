// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/plan_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/scoring/plan_sentences.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

using Kind = PlanQuestion::Kind;
constexpr double usualPoints = 3, usualNpsPoints = 5, usualChange = 5;
constexpr int editorHeight = 32;
constexpr int answerHeight = 72;  // three lines, so that the form stays where it is

QDoubleSpinBox* box(double lowest, double highest, int decimals) {
  auto* made = new QDoubleSpinBox;
  made->setRange(lowest, highest);
  made->setButtonSymbols(QAbstractSpinBox::NoButtons);
  made->setDecimals(decimals);
  made->setMinimumWidth(120);
  return made;
}

}  // namespace

PlanDialog::PlanDialog(const PlanBasis& basis, double confidence, const Words& words, QWidget* parent)
    : QDialog(parent),
      basis_(basis),
      confidence_(confidence),
      words_(words),
      goal_(new QComboBox),
      pointsLabel_(makeLabel("label")),
      spreadLabel_(makeLabel("label")),
      spreadHint_(makeLabel("small", "muted")),
      answer_(makeLabel("body")),
      points_(box(0.1, 50, 1)),
      spread_(box(0.1, 100, 1)),
      deff_(box(1, 20, 2)),
      population_(box(0, 1e9, 0)),
      response_(box(0, 100, 0)) {
  setWindowTitle(tr("How many to ask"));
  setMinimumWidth(560);
  goal_->addItem(tr("a share, such as top-2-box"), int(Kind::share));
  goal_->addItem(tr("a score"), int(Kind::mean));
  goal_->addItem(tr("a recommendation score (NPS)"), int(Kind::nps));
  goal_->addItem(tr("a change of the score between two waves"), int(Kind::change));
  deff_->setValue(basis_.deff);
  population_->setSpecialValueText(tr("not known"));
  response_->setSpecialValueText(tr("not known"));
  response_->setSuffix(QStringLiteral(" %"));
  build();
  connect(goal_, &QComboBox::currentIndexChanged, this, &PlanDialog::chooseGoal);
  for (const QDoubleSpinBox* number : {points_, spread_, deff_, population_, response_})
    connect(number, &QDoubleSpinBox::valueChanged, this, &PlanDialog::answer);
  chooseGoal();
}

void PlanDialog::build() {
  auto* title = makeLabel("page");
  title->setText(tr("How many to ask"));
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(10);
  const auto add = [&](QLabel* label, QWidget* editor, const QString& name, QLabel* hint = nullptr) {
    label->setText(name);
    label->setBuddy(editor);
    label->setFixedHeight(editorHeight);  // beside the editor, not beside its hint
    editor->setAccessibleName(name);
    auto* field = new QVBoxLayout;
    field->setSpacing(3);
    field->addWidget(editor);
    if (hint) field->addWidget(hint);
    form->addRow(label, field);
  };
  add(makeLabel("label"), goal_, tr("To know"));
  add(pointsLabel_, points_, tr("Within ± points"));
  add(spreadLabel_, spread_, tr("Standard deviation"), spreadHint_);
  add(makeLabel("label"), deff_, tr("Design effect of weights"));
  add(makeLabel("label"), population_, tr("People there are at all"));
  add(makeLabel("label"), response_, tr("Response rate"));
  answer_->setWordWrap(true);
  answer_->setMinimumHeight(answerHeight);
  answer_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  auto* buttons = new QDialogButtonBox;
  auto* close = new QPushButton(tr("Close"));
  close->setAutoDefault(false);  // Return ends the typing of a number; it leaves the dialog open
  buttons->addButton(close, QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(14);
  column->addWidget(title);
  column->addLayout(form);
  column->addWidget(makeRule(Rule::thin));
  column->addWidget(answer_);
  column->addWidget(buttons);
}

Kind PlanDialog::kind() const {
  return Kind(goal_->currentData().toInt());
}

void PlanDialog::chooseGoal() {
  const bool nps = kind() == Kind::nps, change = kind() == Kind::change, spread = kind() != Kind::share;
  const auto own = nps ? basis_.nps_sd : basis_.score_sd;
  const QString asked = change ? tr("A change of points") : tr("Within ± points");
  pointsLabel_->setText(asked);
  points_->setAccessibleName(asked);
  points_->setValue(change ? usualChange : nps ? usualNpsPoints : usualPoints);
  spread_->setValue(own.value_or(nps ? usualNpsSd : usualScoreSd));
  spreadHint_->setText(own ? tr("from the answers of this workspace") : tr("usual, until there are 30 answers"));
  for (QWidget* widget : std::initializer_list<QWidget*>{spreadLabel_, spread_, spreadHint_})
    widget->setEnabled(spread);
  if (!spread) spreadHint_->setText(tr("not needed: a share of one half is the worst case"));
  answer();
}

PlanQuestion PlanDialog::question() const {
  PlanQuestion question;
  question.kind = kind();
  question.confidence = confidence_;
  question.deff = deff_->value();
  question.margin = kind() == Kind::share ? points_->value() / 100 : points_->value();
  question.change = points_->value();
  if (kind() != Kind::share) question.sd = spread_->value();
  if (population_->value() > 0) question.population = population_->value();
  if (response_->value() > 0) question.response = response_->value() / 100;
  return question;
}

void PlanDialog::answer() {
  QStringList sentences;
  for (const Text& sentence : planSentences(plan(question()))) sentences.append(qText(words_(sentence)));
  answer_->setText(sentences.join(QLatin1Char(' ')));
}

QString PlanDialog::said() const {
  return answer_->text();
}

}  // namespace cx
