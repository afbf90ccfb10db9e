// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/questionnaire_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/label.h"
#include "ui/survey/statement_table.h"
#include "ui/survey/version_row.h"
#include "ui/text.h"

namespace cx {

QString scaleText(const Questionnaire& questionnaire, const Words& words) {
  QStringList scales;
  const QChar dash = words.language() == Language::ko ? u'~' : u'–';
  for (const Statement* statement : questionnaire.statements()) {
    const QString range =
        qText(words.number(statement->scale.min, 0)) + dash + qText(words.number(statement->scale.max, 0));
    if (!scales.contains(range)) scales.append(range);
  }
  return scales.join(QStringLiteral(", "));
}

QuestionnairePanel::QuestionnairePanel(QWidget* parent)
    : QWidget(parent),
      title_(makeLabel("panel")),
      subtitle_(makeLabel("", "muted")),
      heading_(makeLabel("panel")),
      note_(makeLabel("", "muted")),
      versions_(new VersionRow),
      whole_(new QPushButton),
      channel_(new QPushButton),
      statements_(new StatementTable) {
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
  auto* second = new QHBoxLayout;
  second->setSpacing(10);
  second->addWidget(heading_);
  second->addWidget(note_, 1);
  auto* group = new QButtonGroup(this);
  for (QPushButton* button : {whole_, channel_}) {
    button->setCheckable(true);
    group->addButton(button);
    second->addWidget(button);
  }
  whole_->setChecked(true);
  column->addLayout(second);
  column->addWidget(statements_);
  connect(whole_, &QPushButton::clicked, this, [this] { statements_->showChannelWording(false); });
  connect(channel_, &QPushButton::clicked, this, [this] { statements_->showChannelWording(true); });
}

void QuestionnairePanel::setTheme(const Theme& theme) {
  versions_->setTheme(theme);
  statements_->setTheme(theme);
}

void QuestionnairePanel::follow(const SurveyContent& content, const Words& words) {
  const Questionnaire& questionnaire = content.questionnaire;
  const int count = int(questionnaire.statements().size());
  title_->setText(tr("Questionnaire"));
  subtitle_->setText(QStringList{qText(words(questionnaire.title)), tr("%n statements", nullptr, count),
                                 tr("scale %1").arg(scaleText(questionnaire, words))}
                         .join(QStringLiteral(", ")));
  versions_->setVersions(content.versions, questionnaire.version);
  heading_->setText(tr("Statements in v%1").arg(questionnaire.version));
  note_->setText(tr("as asked about"));
  whole_->setText(tr("Organisation-wide"));
  channel_->setText(tr("Per channel"));
  statements_->follow(questionnaire, words);
}

}  // namespace cx
