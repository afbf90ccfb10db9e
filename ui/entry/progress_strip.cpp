// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/progress_strip.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/entry/entry_desk.h"
#include "ui/entry/row_words.h"
#include "ui/render/theme.h"

namespace cx {
namespace {

constexpr qreal cell = 26, gap = 2, groupGap = 10;

}  // namespace

ProgressStrip::ProgressStrip(EntryDesk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), theme_(&theme(ThemeKind::light)) {
  setFixedHeight(int(cell) + 4);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressStrip::setTheme(const Theme& theme) {
  theme_ = &theme;
  update();
}

QSize ProgressStrip::sizeHint() const {
  return {400, int(cell) + 4};
}

QRectF ProgressStrip::place(std::size_t question) const {
  const auto& questions = desk_.form().questions;
  const qreal gaps = gap * qreal(questions.size() - 1) + groupGap * qreal(desk_.form().groups.size() - 1);
  const qreal wide = std::min(cell, (width() - 4 - gaps) / qreal(questions.size()));
  return {2 + qreal(question) * (wide + gap) + qreal(questions[question].group) * groupGap, 2, wide, cell};
}

void ProgressStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const EntryRow& row = desk_.current();
  for (std::size_t i = 0; i < desk_.form().questions.size(); ++i) {
    const QRectF box = place(i);
    const bool focused = i == row.cell(), answered = row.answers()[i] != Answer::notAsked();
    painter.setPen(QPen(theme_->colour(focused ? Role::own : Role::rule_strong), focused ? 2 : 1));
    painter.setBrush(theme_->colour(answered ? Role::surface_sunken : Role::surface_page));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(theme_->colour(Role::text));
    painter.setFont(theme_->font(Type::label));
    painter.drawText(box, Qt::AlignCenter, RowWords::answer(row.answers()[i]));
  }
}

void ProgressStrip::mouseReleaseEvent(QMouseEvent* event) {
  for (std::size_t i = 0; i < desk_.form().questions.size(); ++i)
    if (place(i).contains(event->position())) return desk_.goTo(desk_.row(), i);
}

}  // namespace cx
