// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/entry/choice_button.h"
#include "ui/entry/comment_edit.h"
#include "ui/entry/entry_desk.h"
#include "ui/entry/progress_strip.h"
#include "ui/entry/row_words.h"
#include "ui/entry/scale_keys.h"
#include "ui/entry/statement_panel.h"
#include "ui/label.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int cardWidth = 720, edge = 32, ownBar = 3, wordingHeight = 62;
constexpr std::size_t oneColumn = 7;  ///< longer scales stand in two

}  // namespace

EntryCard::EntryCard(EntryDesk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      theme_(&theme(ThemeKind::light)),
      strip_(new ProgressStrip(desk, this)),
      id_(makeLabel("strong", "", this)),
      place_(makeLabel("", "muted", this)),
      wording_(makeLabel("headline", "", this)),
      notice_(makeLabel("", "attention", this)),
      grid_(new QGridLayout),
      comment_(new CommentEdit(this)),
      store_(new QPushButton(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMaximumWidth(cardWidth);
  wording_->setWordWrap(true);
  wording_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  wording_->setMinimumHeight(wordingHeight);  // two lines: the answers do not jump from question to question
  store_->setFocusPolicy(Qt::NoFocus);
  grid_->setSpacing(8);
  auto* head = new QHBoxLayout;
  head->setSpacing(10);
  head->addWidget(id_);
  head->addWidget(place_);
  head->addStretch();
  auto* foot = new QHBoxLayout;
  foot->addWidget(notice_, 1);
  foot->addWidget(store_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(edge, 20, edge, 20);
  column->setSpacing(12);
  column->addWidget(strip_);
  column->addLayout(head);
  column->addWidget(wording_);
  column->addLayout(grid_);
  column->addWidget(comment_);
  column->addLayout(foot);
  connect(comment_, &CommentEdit::asked, this, &EntryCard::leaveComment);
  connect(comment_, &CommentEdit::textEdited, this, [this](const QString& text) {
    if (desk_.atDraft()) desk_.setComment(utf8(text));
  });
  connect(store_, &QPushButton::clicked, this, [this] { Q_EMIT asked({EntryCommand::Kind::store, {}}); });
}

void EntryCard::setTheme(const Theme& theme) {
  theme_ = &theme;
  strip_->setTheme(theme);
  id_->setStyleSheet(QStringLiteral("color: %1").arg(theme.colour(Role::own).name()));
  update();
}

QString EntryCard::wording() const {
  return wording_->text();
}

QString EntryCard::notice() const {
  return notice_->text();
}

void EntryCard::follow(const Words& words) {
  if (!desk_.ready() || desk_.form().questions.empty()) return;
  const bool hadFocus = hasFocus() || comment_->hasFocus();
  const EntryRow& row = desk_.current();
  store_->setText(desk_.atDraft() ? tr("Store form") : tr("Back to the new form"));
  if (!row.atComment() && comment_->hasFocus())
    setFocus(Qt::OtherFocusReason);  // hiding it would pass the focus on by Tab
  comment_->setVisible(row.atComment());
  notice_->setText(RowWords(desk_, words).notice());
  followChoices(words);
  if (row.atComment()) {
    followEnd();
  } else {
    const EntryQuestion& question = desk_.form().questions[row.cell()];
    id_->setText(qText(question.id));
    place_->setText(focusedPlace(desk_, words));
    wording_->setText(focusedWording(desk_, words));
    if (row.refusal() == EntryRow::Refusal::out_of_range) notice_->setText(keyRange(question, words));
    if (!row.waiting().empty()) notice_->setText(tr("%1 … the next key decides").arg(qText(row.waiting())));
    const Answer& given = row.answers()[row.cell()];
    setAccessibleName(RowWords(desk_, words).cellName(desk_.row(), row.cell()));
    for (ChoiceButton* choice : choices_) choice->setChecked(choice->answer() == given);
  }
  strip_->update();
  if (hadFocus) takeFocus();
}

void EntryCard::followEnd() {
  id_->setText(tr("Comment"));
  place_->setText(tr("if the form has one"));
  wording_->setText(desk_.atDraft() ? tr("Enter stores the form") : tr("A stored form: every change is kept at once"));
  comment_->follow(qText(desk_.comment()));
  comment_->setReadOnly(desk_.readOnly());
  comment_->setReachedByAnswer(desk_.current().reachedByAnswer());
}

void EntryCard::followChoices(const Words& words) {
  std::vector<ScaleKey> keys;
  if (!desk_.current().atComment()) keys = scaleKeys(desk_.form().questions[desk_.current().cell()], words);
  while (choices_.size() < keys.size()) {
    auto* choice = new ChoiceButton(this);
    connect(choice, &ChoiceButton::clicked, this, [this, choice] { Q_EMIT answered(choice->answer()); });
    choices_.push_back(choice);
  }
  const int columns = keys.size() > oneColumn ? 2 : 1;
  const int half = (int(keys.size()) + columns - 1) / columns;
  for (std::size_t i = 0; i < choices_.size(); ++i) {
    choices_[i]->setVisible(i < keys.size());
    grid_->removeWidget(choices_[i]);
    if (i >= keys.size()) continue;
    choices_[i]->follow(keys[i], false, *theme_);
    grid_->addWidget(choices_[i], int(i) % half, int(i) / half);
  }
}

void EntryCard::takeFocus() {
  if (desk_.ready() && desk_.current().atComment())
    comment_->setFocus(Qt::OtherFocusReason);
  else
    setFocus(Qt::OtherFocusReason);
}

void EntryCard::leaveComment(const EntryCommand& command) {
  if (command.kind == EntryCommand::Kind::back_to_draft && !desk_.atDraft()) comment_->follow(qText(desk_.comment()));
  if (!desk_.atDraft()) desk_.setComment(utf8(comment_->text()));
  Q_EMIT asked(command);
}

bool EntryCard::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && entryCommand(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

void EntryCard::keyPressEvent(QKeyEvent* event) {
  const auto command = entryCommand(*event);
  if (!command) return event->ignore();
  event->accept();
  Q_EMIT asked(*command);
}

bool EntryCard::focusNextPrevChild(bool next) {
  const bool at_edge = !desk_.ready() || (next ? desk_.current().atComment() : desk_.current().cell() == 0);
  if (at_edge) return QWidget::focusNextPrevChild(next);
  Q_EMIT asked({next ? EntryCommand::Kind::next_field : EntryCommand::Kind::previous_field, {}});
  return true;
}

void EntryCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(theme_->colour(Role::rule_strong));
  painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
  painter.fillRect(0, 0, ownBar, height(), theme_->colour(Role::own));
}

}  // namespace cx
