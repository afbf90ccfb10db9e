// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_heads.h"

#include <QPainter>

#include "ui/entry/entry_desk.h"
#include "ui/entry/entry_model.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int headHeight = 46, titleHeight = 23, padding = 8;

}  // namespace

EntryHeads::EntryHeads(const EntryModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), entries_(model), theme_(&theme(ThemeKind::light)) {
  setSectionsClickable(false);
  setSectionResizeMode(QHeaderView::Fixed);
  setFixedHeight(headHeight);
}

void EntryHeads::setTheme(const Theme& theme) {
  theme_ = &theme;
  viewport()->update();
}

QSize EntryHeads::sizeHint() const {
  return {QHeaderView::sizeHint().width(), headHeight};
}

void EntryHeads::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  painter.fillRect(viewport()->rect(), theme_->colour(Role::surface_page));
  for (int section = 0; section < count(); ++section) paintColumn(painter, section);
  paintGroups(painter);
}

void EntryHeads::paintColumn(QPainter& painter, int section) const {
  const EntryColumn& column = entries_.columns()[std::size_t(section)];
  const EntryDesk& desk = entries_.desk();
  QRect box(sectionViewportPosition(section), titleHeight, sectionSize(section), headHeight - titleHeight);
  const QString words = entries_.headerData(section, Qt::Horizontal).toString();
  const bool question = column.kind == EntryColumn::Kind::question;
  const bool focused = question && column.index == desk.current().cell();
  painter.setFont(theme_->font(focused ? Type::strong : Type::label));
  painter.setPen(theme_->colour(focused ? Role::own : Role::text_muted));
  if (question && column.opensGroup && column.index > 0) box.setLeft(box.left() + groupGap);
  if (!question) box.adjust(padding, 0, -2, 0);
  const QString shown = question ? words : painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width());
  painter.drawText(box, question ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void EntryHeads::paintGroups(QPainter& painter) const {
  const EntryForm& form = entries_.desk().form();
  for (const EntryGroup& group : form.groups) {
    const int first = columnOf(entries_.columns(), group.first);
    const int last = columnOf(entries_.columns(), group.first + group.count - 1);
    const int left = sectionViewportPosition(first) + (group.first > 0 ? groupGap : 0) + 2;
    const int right = sectionViewportPosition(last) + sectionSize(last) - 2;
    const QString title = group.outcomes ? tr("Outcomes") : qText(entries_.words()(group.title));
    painter.setFont(theme_->font(Type::strong));
    painter.setPen(theme_->colour(Role::text));
    painter.drawText(QRect(left, 0, right - left, titleHeight - 3), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, right - left));
    painter.setPen(theme_->colour(Role::rule_strong));
    painter.drawLine(QPointF(left, titleHeight - 0.5), QPointF(right, titleHeight - 0.5));
  }
}

}  // namespace cx
