// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/questionnaire_panel.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <ranges>

#include "core/base/from_to.h"
#include "core/survey/questionnaire_draft.h"
#include "ui/elided_label.h"
#include "ui/label.h"
#include "ui/render/icon.h"
#include "ui/survey/statement_table.h"
#include "ui/survey/version_row.h"
#include "ui/survey/wording_panel.h"
#include "ui/text.h"

namespace cx {
namespace {

void name(QToolButton& button, const QString& words, const QString& key = {}) {
  button.setAccessibleName(words);
  button.setToolTip(key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, key));
}

}  // namespace

QString scaleText(const Questionnaire& questionnaire, const Words& words) {
  QStringList scales;
  for (const Statement* statement : questionnaire.statements()) {
    const QString range = qText(fromTo(words, statement->scale.min, statement->scale.max));
    if (!scales.contains(range)) scales.append(range);
  }
  return scales.join(QStringLiteral(", "));
}

QuestionnairePanel::QuestionnairePanel(QWidget* parent)
    : QWidget(parent),
      title_(makeLabel("panel")),
      subtitle_(new ElidedLabel({})),
      heading_(makeLabel("panel")),
      note_(makeLabel("", "muted")),
      removed_(makeLabel("small", "muted")),
      versions_(new VersionRow),
      version_(new QComboBox),
      against_(new QComboBox),
      whole_(new QPushButton),
      channel_(new QPushButton),
      add_(new QToolButton),
      edit_(new QToolButton),
      remove_(new QToolButton),
      up_(new QToolButton),
      down_(new QToolButton),
      newStatement_(new QAction(this)),
      newDimension_(new QAction(this)),
      newOutcome_(new QAction(this)),
      statements_(new StatementTable),
      wording_(new WordingPanel) {
  build();
  buildTools();
  connect(whole_, &QPushButton::clicked, this, [this] { statements_->showChannelWording(false); });
  connect(channel_, &QPushButton::clicked, this, [this] { statements_->showChannelWording(true); });
  connect(version_, &QComboBox::activated, this, [this] {
    fillVersions();
    showVersion();
  });
  connect(against_, &QComboBox::activated, this, &QuestionnairePanel::showVersion);
  connect(statements_, &StatementTable::chosenChanged, this, &QuestionnairePanel::followChosen);
  connect(wording_, &WordingPanel::classed, this, &QuestionnairePanel::classed);
}

void QuestionnairePanel::build() {
  setVariant(subtitle_, "tone", "muted");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(makeRule());
  auto* head = new QHBoxLayout;
  head->setSpacing(10);
  head->addWidget(title_);
  head->addWidget(subtitle_, 1);
  column->addLayout(head);
  column->addWidget(versions_);
  column->addSpacing(8);
  column->addWidget(makeRule());
  heading_->setBuddy(version_);
  note_->setBuddy(against_);
  auto* second = new QHBoxLayout;
  second->setSpacing(8);
  for (QWidget* widget : std::initializer_list<QWidget*>{heading_, version_, note_, against_})
    second->addWidget(widget);
  second->addStretch();
  for (QToolButton* button : {edit_, remove_, up_, down_, add_}) second->addWidget(button);
  column->addLayout(second);
  auto* third = new QHBoxLayout;
  third->setSpacing(8);
  auto* group = new QButtonGroup(this);
  for (QPushButton* button : {whole_, channel_}) {
    button->setCheckable(true);
    group->addButton(button);
    third->addWidget(button);
  }
  third->addWidget(removed_, 1);
  whole_->setChecked(true);
  removed_->setWordWrap(true);
  column->addLayout(third);
  column->addWidget(statements_);
  column->addSpacing(4);
  column->addWidget(wording_);
  wording_->hide();
}

void QuestionnairePanel::buildTools() {
  for (QToolButton* button : {edit_, remove_, up_, down_, add_}) button->setFocusPolicy(Qt::StrongFocus);
  auto* menu = new QMenu(add_);
  for (const auto& [action, kind] :
       {std::pair(newStatement_, Question::Kind::statement), std::pair(newDimension_, Question::Kind::dimension),
        std::pair(newOutcome_, Question::Kind::outcome)}) {
    menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, kind = kind] { Q_EMIT addAsked(kind); });
  }
  add_->setMenu(menu);
  add_->setPopupMode(QToolButton::InstantPopup);
  const auto withChosen = [this](auto ask) {
    return [this, ask] {
      if (editable() && statements_->chosen().kind != Question::Kind::none) ask(statements_->chosen());
    };
  };
  const auto edit = withChosen([this](const Question& question) { Q_EMIT editAsked(question); });
  const auto remove = withChosen([this](const Question& question) { Q_EMIT removeAsked(question); });
  const auto move = [this, withChosen](int by) {
    withChosen([this, by](const Question& question) { Q_EMIT moveAsked(question, by); })();
  };
  connect(edit_, &QToolButton::clicked, this, edit);
  connect(statements_, &StatementTable::editAsked, this, edit);
  connect(remove_, &QToolButton::clicked, this, remove);
  connect(statements_, &StatementTable::removeAsked, this, remove);
  connect(up_, &QToolButton::clicked, this, [move] { move(-1); });
  connect(down_, &QToolButton::clicked, this, [move] { move(1); });
  connect(statements_, &StatementTable::moveAsked, this, move);
}

void QuestionnairePanel::setTheme(const Theme& theme) {
  versions_->setTheme(theme);
  statements_->setTheme(theme);
  wording_->setTheme(theme);
  for (const auto& [button, file] : {std::pair(edit_, "pencil"), std::pair(remove_, "trash-2"), std::pair(add_, "plus"),
                                     std::pair(up_, "arrow-up"), std::pair(down_, "arrow-down")})
    button->setIcon(icon(QString::fromLatin1(file), theme));
}

void QuestionnairePanel::setChangeable(bool changeable) {
  changeable_ = changeable;
}

bool QuestionnairePanel::editable() const {
  return changeable_ && shown() && shown()->version == content_.questionnaire.version;
}

const Questionnaire* QuestionnairePanel::shown() const {
  const auto at = content_.definitions.find(version_->currentData().toInt());
  return at == content_.definitions.end() ? nullptr : &at->second;
}

const Questionnaire* QuestionnairePanel::older() const {
  const auto at = content_.definitions.find(against_->currentData().toInt());
  return at == content_.definitions.end() ? nullptr : &at->second;
}

void QuestionnairePanel::follow(const SurveyContent& content, const Words& words) {
  const int newest = content_.questionnaire.version;
  const bool moved = content.questionnaire.version != newest || version_->count() == 0;
  content_ = content;
  words_ = words;
  const Questionnaire& questionnaire = content.questionnaire;
  const int count = int(questionnaire.statements().size());
  retranslate();
  subtitle_->setWords(QStringList{qText(words(questionnaire.title)), tr("%n statements", nullptr, count),
                                  tr("scale %1").arg(scaleText(questionnaire, words))}
                          .join(QStringLiteral(", ")));
  versions_->follow(content, words);
  if (moved) {
    version_->clear();
    against_->clear();
    for (const auto& at : std::views::reverse(content_.versions))
      version_->addItem(QStringLiteral("v%1").arg(at.version), at.version);
  }
  fillVersions();
  showVersion();
  if (moved) chooseChanged();
}

/// The gravest edit of the newest version, so that it is read first.
void QuestionnairePanel::chooseChanged() {
  if (!older()) return;
  for (const StatementEdit edit : {StatementEdit::breaking, StatementEdit::minor, StatementEdit::cosmetic})
    for (const Statement* statement : shown()->statements())
      if (editOf(*older(), *shown(), statement->id) == edit)
        return statements_->choose({Question::Kind::statement, statement->id});
}

void QuestionnairePanel::retranslate() {
  title_->setText(tr("Questionnaire"));
  heading_->setText(tr("Statements in"));
  note_->setText(tr("against"));
  whole_->setText(tr("Organisation-wide"));
  channel_->setText(tr("Per channel"));
  version_->setAccessibleName(tr("Version"));
  against_->setAccessibleName(tr("Compared with version"));
  name(*edit_, tr("Edit"), tr("Enter"));
  name(*remove_, tr("Remove"), tr("Delete"));
  name(*up_, tr("Move up"), tr("Alt+Up"));
  name(*down_, tr("Move down"), tr("Alt+Down"));
  name(*add_, tr("Add to the questionnaire"));
  newStatement_->setText(tr("New statement…"));
  newDimension_->setText(tr("New dimension…"));
  newOutcome_->setText(tr("New outcome question…"));
}

/// What the chosen version can be set against: every older one, the nearest first.
void QuestionnairePanel::fillVersions() {
  const int chosen = version_->currentData().toInt(), kept = against_->currentData().toInt();
  const QSignalBlocker quiet(against_);
  against_->clear();
  for (const auto& at : std::views::reverse(content_.versions))
    if (at.version < chosen) against_->addItem(QStringLiteral("v%1").arg(at.version), at.version);
  against_->setCurrentIndex(std::max(0, against_->findData(kept)));
  for (QWidget* widget : std::initializer_list<QWidget*>{note_, against_}) widget->setVisible(against_->count() > 0);
}

void QuestionnairePanel::showVersion() {
  if (!shown()) return;
  statements_->follow(*shown(), older(), words_);
  QStringList gone;
  if (older())
    for (const Statement* statement : older()->statements())
      if (!shown()->statement(statement->id)) gone.append(qText(statement->id));
  removed_->setText(gone.isEmpty()
                        ? QString()
                        : tr("Removed since v%1: %2").arg(older()->version).arg(gone.join(QStringLiteral(", "))));
  followChosen();
}

void QuestionnairePanel::followChosen() {
  const Question chosen = statements_->chosen();
  const bool able = editable() && chosen.kind != Question::Kind::none;
  for (QToolButton* button : {edit_, remove_, up_, down_}) button->setEnabled(able);
  add_->setEnabled(editable());
  showWording();
}

void QuestionnairePanel::showWording() {
  const Question chosen = statements_->chosen();
  if (!shown()) return;
  const bool statement = chosen.kind == Question::Kind::statement;
  const bool next = older() && older()->version + 1 == shown()->version;
  wording_->follow(older(), *shown(), statement ? chosen.id : std::string(), editable() && next, words_);
}

}  // namespace cx
