// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/wording_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/base/from_to.h"
#include "ui/label.h"
#include "ui/render/theme.h"
#include "ui/survey/class_choice.h"
#include "ui/survey/wording_words.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int gutter = 24;

std::optional<WordingChange> classOf(StatementEdit edit) {
  switch (edit) {
    case StatementEdit::cosmetic:
      return WordingChange::cosmetic;
    case StatementEdit::minor:
      return WordingChange::minor;
    case StatementEdit::breaking:
      return WordingChange::breaking;
    case StatementEdit::same:
    case StatementEdit::added:
    case StatementEdit::removed:
      break;
  }
  return std::nullopt;
}

QString rangeText(const AnswerScale& scale, const Words& words) {
  return qText(fromTo(words, scale.min, scale.max));
}

bool sameWords(const Statement& a, const Statement& b) {
  return a.text == b.text && a.channel_text == b.channel_text && a.scale.labels == b.scale.labels;
}

}  // namespace

QString editName(StatementEdit edit) {
  if (const auto change = classOf(edit)) return className(*change);
  switch (edit) {
    case StatementEdit::added:
      return WordingPanel::tr("new");
    case StatementEdit::removed:
      return WordingPanel::tr("removed");
    default:
      return WordingPanel::tr("same");
  }
}

WordingPanel::WordingPanel(QWidget* parent)
    : QWidget(parent),
      theme_(&theme(ThemeKind::light)),
      title_(makeLabel("panel")),
      subtitle_(makeLabel("", "muted")),
      classes_(new ClassChoice) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(makeRule());
  auto* head = new QHBoxLayout;
  head->setSpacing(10);
  head->addWidget(title_);
  head->addWidget(subtitle_, 1);
  head->addWidget(classes_);
  column->addLayout(head);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(gutter);
  grid->setVerticalSpacing(2);
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    const int row = int(i / 2) * 2, at = int(i % 2);
    heads_[i] = makeLabel("small", "muted");
    texts_[i] = makeLabel("");
    texts_[i]->setWordWrap(true);
    texts_[i]->setTextFormat(Qt::RichText);
    texts_[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts_[i]->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(heads_[i], row, at);
    grid->addWidget(texts_[i], row + 1, at);
    grid->setColumnStretch(at, 1);
  }
  column->addLayout(grid);
  connect(classes_, &ClassChoice::chosenBy, this, [this](WordingChange change) { Q_EMIT classed(statement_, change); });
}

QString WordingPanel::subtitle() const {
  return subtitle_->text();
}

QString WordingPanel::measureChange(const Statement& older, const Statement& newer, const Words& words) const {
  QStringList out;
  if (older.scale.min != newer.scale.min || older.scale.max != newer.scale.max)
    out.append(tr("scale %1 → %2").arg(rangeText(older.scale, words), rangeText(newer.scale, words)));
  if (older.reverse != newer.reverse) out.append(newer.reverse ? tr("turned round") : tr("no longer turned round"));
  return out.join(QStringLiteral(", "));
}

void WordingPanel::follow(const Questionnaire* older, const Questionnaire& newer, const std::string& statement,
                          bool classable, const Words& words) {
  statement_ = statement;
  const Statement* now = newer.statement(statement);
  setVisible(now != nullptr);
  if (!now) return;
  const Statement* was = older ? older->statement(statement) : nullptr;
  const QString name = qText(statement);
  if (!was) {
    title_->setText(name);
    subtitle_->setText(older ? tr("new in v%1").arg(newer.version) : tr("in v%1").arg(newer.version));
    classes_->hide();
    return showTexts(*now, *now);
  }
  const StatementEdit edit = editOf(*older, newer, statement);
  const auto change = classOf(edit);
  const QString measure = measureChange(*was, *now, words);
  title_->setText(tr("%1, what changed").arg(name));
  if (!measure.isEmpty())
    subtitle_->setText(tr("%1: breaking by itself").arg(measure));
  else if (change)
    subtitle_->setText(tr("%1: %2").arg(className(*change), classMeaning(*change)));
  else
    subtitle_->setText(tr("the same in v%1 and v%2").arg(older->version).arg(newer.version));
  classes_->setVisible(measure.isEmpty() && !sameWords(*was, *now));
  classes_->setEnabled(classable);
  classes_->setChosen(change);
  showTexts(*was, *now);
}

void WordingPanel::showTexts(const Statement& older, const Statement& newer) {
  const QString korean = QStringLiteral("한국어");
  const std::array<QString, 4> heads{tr("English, organisation-wide"), tr("%1, organisation-wide").arg(korean),
                                     tr("English, per channel"), tr("%1, per channel").arg(korean)};
  const LocalText was = channelWording(older), now = channelWording(newer);
  const std::array<std::pair<std::string, std::string>, 4> texts{
      {{older.text.en, newer.text.en}, {older.text.ko, newer.text.ko}, {was.en, now.en}, {was.ko, now.ko}}};
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    heads_[i]->setText(heads[i]);
    texts_[i]->setText(wordingChangeHtml(texts[i].first, texts[i].second, *theme_));
    texts_[i]->setAccessibleName(heads[i] + QStringLiteral(": ") + qText(texts[i].second));
  }
}

}  // namespace cx
