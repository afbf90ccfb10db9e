// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/target_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "core/chart/wording.h"
#include "ui/choice_box.h"
#include "ui/text.h"

namespace cx {

QString scopeText(const Questionnaire& questionnaire, const Scope& scope, const Words& words) {
  QString name = qText(scopeName(questionnaire, scope, words));
  if (scope.kind != Scope::Kind::statement || name == qText(scope.id)) return name;
  return qText(scope.id) + QLatin1Char(' ') + name;
}

TargetForm::TargetForm(const std::vector<Target>& all, const std::optional<Target>& target,
                       const Questionnaire& questionnaire, const std::vector<Channel>& channels, const Words& words,
                       QWidget* parent)
    : FormDialog(target ? tr("Edit target") : tr("New target"), target ? tr("Save") : tr("Add target"), parent),
      others_(all),
      before_(target.value_or(Target{})),
      questionnaire_(questionnaire),
      scopes_(cx::scopes(questionnaire)),
      words_(words),
      scope_(new ChoiceBox),
      channel_(new ChoiceBox),
      score_(new QLineEdit(target ? QLocale::c().toString(before_.value, 'g', 4) : QString())),
      owner_(lineEdit(before_.owner)),
      due_(new QLineEdit(before_.due ? qText(isoDate(*before_.due)) : QString())) {
  std::erase_if(others_, [this](const Target& other) { return other.id == before_.id; });
  for (const Scope& scope : scopes_) scope_->addItem(scopeText(questionnaire, scope, words));
  scope_->setCurrentIndex(int(std::ranges::find(scopes_, before_.scope) - scopes_.begin()));
  channel_->addItem(tr("All channels"), qint64(0));
  for (const Channel& channel : channels) channel_->addItem(qText(words(channel.name())), qint64(channel.id.value));
  channel_->setCurrentIndex(std::max(0, channel_->findData(qint64(before_.channel.value))));
  due_->setPlaceholderText(QStringLiteral("2027-03-31"));
  scopeField_ = &add(tr("Of"), scope_);
  FormField& channel = add(tr("In"), channel_);
  addSideBySide({scopeField_, &channel});
  scoreField_ = &add(tr("Score to reach"), score_, tr("Benchmark %, on the scale of the score"));
  dueField_ = &add(tr("By"), due_);
  addSideBySide({scoreField_, dueField_});
  add(tr("Owner"), owner_, tr("Who answers for reaching it"));
}

Scope TargetForm::chosenScope() const {
  const int at = scope_->currentIndex();
  return at < 0 ? Scope::overall() : scopes_[std::size_t(at)];
}

std::optional<double> TargetForm::typedScore() const {
  bool valid = false;
  QString typed = qText(typedText(*score_));
  const double value = QLocale::c().toDouble(typed.replace(QLatin1Char(','), QLatin1Char('.')), &valid);
  return valid && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void TargetForm::check() {
  const Target now = target();
  const bool taken = std::ranges::any_of(
      others_, [&](const Target& other) { return other.scope == now.scope && other.channel == now.channel; });
  scopeField_->setProblem(taken ? tr("There is a target for this already; change that one") : QString());
  const auto bounds = boundsOf(questionnaire_, now.scope, Scale::benchmark);
  const auto typed = typedScore();
  const bool inside = typed && bounds && *typed >= bounds->floor && *typed <= bounds->ceiling;
  const QString ends = bounds
                           ? tr("Write a score from %1 to %2, such as 70")
                                 .arg(qText(words_.number(bounds->floor, 0)), qText(words_.number(bounds->ceiling, 0)))
                           : QString();
  scoreField_->setProblem(inside ? QString() : ends);
  const std::string day = typedText(*due_);
  dueField_->setProblem(day.empty() || parseIsoDate(day) ? QString()
                                                         : tr("Write the day as 2027-03-31, or leave it empty"));
}

Target TargetForm::target() const {
  Target out = before_;
  out.scope = chosenScope();
  out.channel = {channel_->currentData().toLongLong()};
  out.value = typedScore().value_or(0);
  out.owner = typedText(*owner_);
  out.due = parseIsoDate(typedText(*due_));
  return out;
}

}  // namespace cx
