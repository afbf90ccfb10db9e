// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is laid out and what it says; survey_page.cpp is what it does.
#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <optional>

#include "core/scoring/scores.h"
#include "core/survey/questionnaire_draft.h"
#include "ui/document.h"
#include "ui/folding_row.h"
#include "ui/head_line.h"
#include "ui/label.h"
#include "ui/render/icon.h"
#include "ui/survey/channel_form.h"
#include "ui/survey/list_panel.h"
#include "ui/survey/organisation_panel.h"
#include "ui/survey/questionnaire_panel.h"
#include "ui/survey/survey_page.h"
#include "ui/survey/target_form.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int margin = 24, gutter = 28, foldBelow = 860;

QString count(std::int64_t forms, const Words& words) {
  return qText(words.count(forms));
}

/// "24*": a small base is marked.
QString based(std::int64_t forms, const Words& words) {
  return count(forms, words) + (forms > 0 && double(forms) < smallBase ? QStringLiteral("*") : QString());
}

/// When a wave was answered, without the year where its name says it.
QString answered(const Wave& wave, const Words& words) {
  const std::optional<Date> first = wave.starts ? wave.starts : wave.ends, last = wave.ends ? wave.ends : wave.starts;
  if (!first) return {};
  QString dates = qText(words.dates(*first, *last));
  const QString year = QString::number(int(first->year()));
  if (first->year() != last->year() || !qText(words(wave.name())).contains(year)) return dates;
  return dates.remove(words.language() == Language::ko ? year + QStringLiteral("년 ") : QStringLiteral(" ") + year);
}

/// "Digital CX v2 is in use; 1 of its 3 edits is breaking".
QString inUse(const SurveyContent& content, const Words& words) {
  const int newest = content.questionnaire.version, used = content.draft && newest > 1 ? newest - 1 : newest;
  const QString name = SurveyPage::tr("%1 v%2").arg(qText(words(content.questionnaire.title))).arg(used);
  if (used < newest) return SurveyPage::tr("%1 is in use; v%2 is a draft").arg(name).arg(newest);
  if (used < 2) return SurveyPage::tr("%1 is in use").arg(name);
  const Questionnaire &older = content.definitions.at(used - 1), &newer = content.definitions.at(used);
  int edits = 0, breaking = 0;
  const auto count = [&](const Statement* statement) {
    const StatementEdit edit = editOf(older, newer, statement->id);
    if (edit == StatementEdit::same) return;
    ++edits;
    if (edit != StatementEdit::minor && edit != StatementEdit::cosmetic) ++breaking;
  };
  for (const Statement* statement : newer.statements()) count(statement);
  for (const Statement* statement : older.statements())
    if (!newer.statement(statement->id)) count(statement);
  if (edits == 0) return SurveyPage::tr("%1 is in use").arg(name);
  if (breaking == 0) return SurveyPage::tr("%1 is in use; its edits keep it comparable").arg(name);
  return SurveyPage::tr("%1 is in use; edits that break comparison: %2 of %3").arg(name).arg(breaking).arg(edits);
}

}  // namespace

void SurveyPage::build() {
  questionnaire_ = new QuestionnairePanel;
  auto* body = new FoldingRow(foldBelow, gutter);
  body->add(questionnaire_, 72);
  body->add(buildSide(), 28);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(margin, 4, margin, 8);
  column->setSpacing(8);
  column->addWidget(buildHead());
  column->addWidget(body);
  column->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(content);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(scroll);
}

QWidget* SurveyPage::buildHead() {
  auto* holder = new QWidget;
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(0, 0, 0, 0);
  head_ = new HeadLine;
  weigh_ = new QAction(this);
  plan_ = new QAction(this);
  planButton_ = new QPushButton;
  weighButton_ = new QPushButton;
  newWave_ = new QPushButton;
  setVariant(newWave_, "filled", "true");
  row->addWidget(head_, 1);
  for (QPushButton* button : {planButton_, weighButton_, newWave_}) row->addWidget(button, 0, Qt::AlignVCenter);
  return holder;
}

QWidget* SurveyPage::buildSide() {
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  organisation_ = new OrganisationPanel;
  waves_ = new ListPanel;
  channels_ = new ListPanel;
  attributes_ = new ListPanel;
  targets_ = new ListPanel;
  column->addWidget(organisation_);
  for (ListPanel* panel : {waves_, channels_, attributes_, targets_}) column->addWidget(panel);
  column->addStretch();
  return side;
}

void SurveyPage::follow() {
  const Words& words = document().words();
  const bool changeable = document().isOpen() && !document().workspace().readOnly();
  questionnaire_->setTheme(theme());
  questionnaire_->setChangeable(changeable);
  questionnaire_->follow(content_, words);
  organisation_->setTheme(theme());
  organisation_->setChangeable(changeable);
  organisation_->follow(content_.organisation, words);
  for (ListPanel* panel : {waves_, channels_, attributes_, targets_}) {
    panel->setTheme(theme());
    panel->setChangeable(changeable);
  }
  newWave_->setText(tr("New wave"));
  newWave_->setIcon(cx::icon(QStringLiteral("plus"), theme().colour(Role::text_on_accent)));
  newWave_->setEnabled(changeable);
  plan_->setText(tr("How many to ask…"));
  weigh_->setText(tr("Weight…"));
  plan_->setEnabled(document().isOpen());
  weigh_->setEnabled(changeable && content_.forms > 0);
  for (const auto& [button, action] : {std::pair(planButton_, plan_), std::pair(weighButton_, weigh_)}) {
    button->setText(action->text());
    button->setEnabled(action->isEnabled());
  }
  followHead();
  followWaves();
  followChannels();
  followAttributes();
  followTargets();
}

void SurveyPage::followHead() {
  const Words& words = document().words();
  const QString name = tr("%1 v%2").arg(qText(words(content_.questionnaire.title))).arg(content_.questionnaire.version);
  const int waves = int(content_.waves.size());
  const QString headline =
      waves == 0 ? tr("%1 is set up; a first wave is what is missing").arg(name) : inUse(content_, words);
  head_->setWords(headline, QStringList{tr("%n waves", nullptr, waves),
                                        qText(words(counted(content_.forms, CX_TEXT_N("app", "%n submissions")))),
                                        tr("%n channels", nullptr, int(content_.channels.size())),
                                        tr("%n attributes", nullptr, int(content_.attributes.size()))}
                                .join(QStringLiteral(" · ")));
}

void SurveyPage::followWaves() {
  const Words& words = document().words();
  waves_->setWords(tr("Waves"), {}, tr("New wave"), tr("Edit wave"), tr("Remove wave"),
                   tr("None yet. A wave is a survey round, such as a month or a quarter."));
  std::vector<ListRow> rows;
  for (auto at = content_.waves.rbegin(); at != content_.waves.rend(); ++at) {  // the newest first
    const Wave& wave = at->wave;
    const QString dates = answered(wave, words);
    rows.push_back(
        {wave.id.value,
         {qText(words(wave.name())), dates, QStringLiteral("v%1").arg(wave.questionnaire), based(at->forms, words)},
         at == content_.waves.rbegin(),
         tr("Key: %1").arg(qText(wave.key))});
  }
  waves_->setRows(
      {{tr("Wave"), false, 32}, {tr("Answered"), false, 36}, {tr("Version"), false, 18}, {tr("n"), true, 14}}, rows);
}

void SurveyPage::followChannels() {
  const Words& words = document().words();
  channels_->setWords(tr("Channels"), tr("what a form judges"), tr("New channel"), tr("Edit channel"),
                      tr("Remove channel"), {});
  std::vector<ListRow> rows;
  for (const CountedChannel& one : content_.channels)
    rows.push_back({one.channel.id.value,
                    {qText(words(one.channel.name())),
                     one.channel.kind == ChannelKind::organisation ? QString() : kindName(one.channel.kind),
                     based(one.latest, words), based(one.all, words)},
                    false,
                    tr("Key: %1").arg(qText(one.channel.key))});
  const QString latest = content_.waves.empty() ? tr("Latest") : qText(words(content_.waves.back().wave.name()));
  channels_->setRows({{tr("Channel"), false, 36}, {tr("Kind"), false, 25}, {latest, true, 26}, {tr("All"), true, 13}},
                     rows);
}

void SurveyPage::followTargets() {
  const Words& words = document().words();
  targets_->setWords(tr("Targets"), tr("benchmark %"), tr("New target"), tr("Edit target"), tr("Remove target"),
                     tr("None yet. A target is a score to reach, with an owner and a day."));
  std::vector<ListRow> rows;
  for (const Target& target : content_.targets) {
    QString name = scopeText(content_.questionnaire, target.scope, words);
    for (const CountedChannel& one : content_.channels)
      if (one.channel.id == target.channel) name += QStringLiteral(" · ") + qText(words(one.channel.name()));
    const bool whole = target.value == std::floor(target.value);
    const QString due = target.due ? qText(words.date(*target.due)) : QString();
    rows.push_back({target.id,
                    {name, qText(target.owner), qText(words.number(target.value, whole ? 0 : 1))},
                    target.scope.kind == Scope::Kind::overall && !target.channel,
                    QStringList{name, due.isEmpty() ? due : tr("by %1").arg(due)}.join(QLatin1Char('\n'))});
  }
  targets_->setRows({{tr("Of"), false, 50}, {tr("Owner"), false, 34}, {tr("Score"), true, 16}}, rows);
}

void SurveyPage::followAttributes() {
  const Words& words = document().words();
  attributes_->setWords(tr("Attributes"), tr("for segments"), tr("New attribute"), tr("Edit attribute"),
                        tr("Remove attribute"), tr("None yet. Department, role and region are usual ones."));
  std::vector<ListRow> rows;
  for (const CountedAttribute& one : content_.attributes) {
    QStringList levels;
    for (const auto& level : one.attribute.levels) levels.append(qText(words(level.name())));
    const QString filled =
        content_.forms == 0
            ? QStringLiteral("–")
            : QStringLiteral("%1 %").arg(qText(words.number(100.0 * double(one.filled) / double(content_.forms), 0)));
    QStringList tip;
    for (std::size_t i = 0; i < one.levels.size(); ++i)
      tip.append(tr("%1: %2 submissions").arg(levels[qsizetype(i)], based(one.levels[i], words)));
    rows.push_back({one.attribute.id.value,
                    {qText(words(one.attribute.name())),
                     tr("%1: %2").arg(levels.size()).arg(levels.join(QStringLiteral(", "))), filled},
                    false,
                    tip.join(QLatin1Char('\n'))});
  }
  attributes_->setRows({{tr("Attribute"), false, 34}, {tr("Levels"), false, 46}, {tr("Filled"), true, 20}}, rows);
}

}  // namespace cx
