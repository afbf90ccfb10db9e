// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/statement_panel.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/elided_label.h"
#include "ui/entry/entry_desk.h"
#include "ui/entry/scale_keys.h"
#include "ui/label.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int edge = 24, ownBar = 3, wordingSize = 22;

/// Whether the focused row judges the organisation as a whole rather than one channel.
bool judgesWhole(const EntryDesk& desk) {
  const ChannelId judged = desk.atDraft() ? desk.header().channel : desk.stored()[desk.row()].submission.channel;
  const Channel* channel = desk.survey().channel(judged);
  return !channel || channel->kind == ChannelKind::organisation;
}

}  // namespace

QString focusedWording(const EntryDesk& desk, const Words& words) {
  if (desk.current().atComment()) return {};
  return qText(words(desk.form().questions[desk.current().cell()].wording(judgesWhole(desk))));
}

QString focusedPlace(const EntryDesk& desk, const Words& words) {
  const EntryQuestion& question = desk.form().questions[desk.current().cell()];
  const EntryGroup& group = desk.form().groups[question.group];
  const int place = int(question.place) + 1, count = int(group.count);
  if (group.outcomes) return StatementPanel::tr("Outcome question %1 of %2").arg(place).arg(count);
  return StatementPanel::tr("%1, statement %2 of %3").arg(qText(words(group.title))).arg(place).arg(count);
}

StatementPanel::StatementPanel(QWidget* parent)
    : QWidget(parent),
      theme_(&theme(ThemeKind::light)),
      id_(makeLabel("strong", "", this)),
      progress_(makeLabel("", "muted", this)),
      wording_(makeLabel("page", "", this)),
      place_(new ElidedLabel({}, this)),
      keys_(new ScaleKeyRow(this)) {
  wording_->setWordWrap(true);
  setVariant(place_, "tone", "muted");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 14, 1, 1);
  column->setSpacing(6);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(edge, 0, edge, 0);
  head->setSpacing(10);
  head->addWidget(id_);
  head->addWidget(place_, 1);
  head->addWidget(progress_);
  column->addLayout(head);
  auto* body = new QHBoxLayout;
  body->setContentsMargins(edge, 0, edge, 8);
  body->addWidget(wording_);
  column->addLayout(body);
  column->addWidget(keys_);
  connect(keys_, &ScaleKeyRow::answered, this, &StatementPanel::answered);
  setTheme(*theme_);
}

void StatementPanel::setTheme(const Theme& theme) {
  theme_ = &theme;
  keys_->setTheme(theme);
  id_->setStyleSheet(QStringLiteral("color: %1").arg(theme.colour(Role::own).name()));
  wording_->setStyleSheet(QStringLiteral("font-size: %1px").arg(wordingSize));
  update();
}

void StatementPanel::showDesk(const EntryDesk& desk, const Words& words) {
  const std::size_t count = desk.form().questions.size();
  if (count == 0) return;
  all_.clear();
  for (const EntryQuestion& question : desk.form().questions)
    all_.append(qText(words(question.wording(judgesWhole(desk)))));
  keepHeight();
  progress_->setText(tr("%1 of %2").arg(std::min(desk.current().cell() + 1, count)).arg(count));
  if (desk.current().atComment()) return showEnd(desk);
  const EntryQuestion& question = desk.form().questions[desk.current().cell()];
  id_->setText(qText(question.id));
  place_->setWords(focusedPlace(desk, words));
  wording_->setText(focusedWording(desk, words));
  keys_->setKeys(scaleKeys(question, words));
}

void StatementPanel::showEnd(const EntryDesk& desk) {
  const int open = int(desk.form().questions.size() - desk.current().answered());
  id_->setText(tr("Comment"));
  place_->setWords(tr("if the form has one"));
  if (!desk.atDraft()) {
    wording_->setText(tr("A stored form: every change is kept at once"));
    keys_->setKeys({{tr("Esc"), tr("back to the new form"), Answer::notAsked()}});
    return;
  }
  wording_->setText(open == 0 ? tr("Complete: Enter stores the form")
                              : tr("Enter stores the form; %n open answers count as skipped", nullptr, open));
  keys_->setKeys({{tr("Enter"), tr("store, next form"), Answer::notAsked()},
                  {tr("Ctrl Enter"), tr("store, choose the channel of the next"), Answer::notAsked()},
                  {tr("Backspace"), tr("back to the last answer"), Answer::notAsked()}});
}

/// The panel does not jump while somebody types.
void StatementPanel::keepHeight() {
  const int room = wording_->width();
  const QFontMetrics metrics(wording_->font());
  int height = 0;
  for (const QString& any : all_)
    height = std::max(height, metrics.boundingRect(0, 0, room, 1000, Qt::TextWordWrap, any).height());
  wording_->setMinimumHeight(height);
}

void StatementPanel::resizeEvent(QResizeEvent*) {
  keepHeight();
}

QString StatementPanel::wording() const {
  return wording_->text();
}

void StatementPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(theme_->colour(Role::rule_strong));
  painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
  painter.fillRect(0, 0, ownBar, height(), theme_->colour(Role::own));
  painter.setPen(theme_->colour(Role::rule));
  const qreal line = keys_->y() - 0.5;
  painter.drawLine(QPointF(ownBar, line), QPointF(width() - 1, line));
}

}  // namespace cx
