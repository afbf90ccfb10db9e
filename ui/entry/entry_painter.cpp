// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_painter.h"

#include <QPainter>

#include "ui/entry/entry_desk.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/row_words.h"
#include "ui/entry/scale_keys.h"
#include "ui/render/icon.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int padding = 8, ownBar = 3, flagSize = 14;

QFont answerFont(const Theme& theme) {
  QFont font = theme.font(Type::number);
  font.setWeight(QFont::Normal);
  return font;
}

QRectF halfAligned(const QRect& box) {
  return QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
}

}  // namespace

EntryPainter::EntryPainter(const EntryModel& model, QObject* parent)
    : QStyledItemDelegate(parent), entries_(model), theme_(&theme(ThemeKind::light)) {}

void EntryPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QRect& box = option.rect;
  if (index.row() == entries_.hintRow()) return paintHint(*painter, box, index);
  const bool current = std::size_t(index.row()) == entries_.desk().row();
  painter->save();
  painter->fillRect(box, theme_->colour(current ? Role::surface_selected : Role::surface_page));
  if (current && index.column() == 0)
    painter->fillRect(QRect(box.topLeft(), QSize(ownBar, box.height())), theme_->colour(Role::own));
  if (!current) {
    painter->setPen(theme_->colour(Role::rule));
    painter->drawLine(QPointF(box.left(), box.bottom() + 0.5), QPointF(box.right() + 1, box.bottom() + 0.5));
  }
  const EntryColumn& column = entries_.columns()[std::size_t(index.column())];
  switch (column.kind) {
    case EntryColumn::Kind::question:
      paintAnswer(*painter, box, index, column);
      break;
    case EntryColumn::Kind::comment:
      paintComment(*painter, box, index);
      break;
    case EntryColumn::Kind::number:
    case EntryColumn::Kind::channel:
    case EntryColumn::Kind::level:
    case EntryColumn::Kind::date:
      paintWords(*painter, box, index, column);
      break;
  }
  painter->restore();
}

void EntryPainter::paintHint(QPainter& painter, const QRect& box, const QModelIndex& index) const {
  const QString words =
      index.column() == 0 ? QString::number(entries_.desk().number(std::size_t(index.row()))) : index.data().toString();
  painter.setFont(theme_->font(Type::body));
  painter.setPen(theme_->colour(Role::text_faint));
  painter.drawText(box.adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
}

void EntryPainter::paintWords(QPainter& painter, QRect box, const QModelIndex& index, const EntryColumn& column) const {
  const bool quiet = column.kind == EntryColumn::Kind::number || column.kind == EntryColumn::Kind::date;
  box.adjust(padding, 0, -2, 0);
  painter.setFont(theme_->font(Type::body));
  painter.setPen(theme_->colour(quiet ? Role::text_muted : Role::text));
  painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
}

void EntryPainter::paintAnswer(QPainter& painter, QRect box, const QModelIndex& index,
                               const EntryColumn& column) const {
  const EntryDesk& desk = entries_.desk();
  if (column.opensGroup && column.index > 0) box.setLeft(box.left() + groupGap);
  const bool current = std::size_t(index.row()) == desk.row();
  if (current) {
    const QRect cell = box.adjusted(2, 4, -2, -4);
    if (column.index == desk.current().cell()) return paintFocusedCell(painter, cell);
    painter.setPen(theme_->colour(Role::control_border));
    painter.setBrush(theme_->colour(Role::surface_page));
    painter.drawRect(halfAligned(cell));
  }
  const QString shown = index.data().toString();
  const bool number = !shown.isEmpty() && shown.back().isDigit();
  painter.setFont(number ? answerFont(*theme_) : theme_->font(Type::label));
  painter.setPen(theme_->colour(number ? Role::text : Role::text_muted));
  painter.drawText(box, Qt::AlignCenter, shown);
}

/// The ring, and inside it what waits, what was refused, or the answer with a caret where the next key goes.
void EntryPainter::paintFocusedCell(QPainter& painter, const QRect& box) const {
  const EntryDesk& desk = entries_.desk();
  const EntryRow& row = desk.current();
  const bool refused = row.refusal() == EntryRow::Refusal::out_of_range;
  painter.setPen(QPen(theme_->colour(refused    ? Role::attention
                                     : focused_ ? Role::own
                                                : Role::control_border),
                      focused_ ? 2 : 1));
  painter.setBrush(theme_->colour(refused ? Role::attention_soft : Role::surface_page));
  painter.drawRect(QRectF(box).adjusted(0, 0, 0, 0));
  if (refused) {
    painter.setFont(theme_->font(Type::label));
    painter.setPen(theme_->colour(Role::attention));
    painter.drawText(box, Qt::AlignCenter, keyRange(desk.form().questions[row.cell()], entries_.words()));
    return;
  }
  const QString waiting = qText(row.waiting());
  const QString shown = waiting.isEmpty() ? RowWords::answer(row.answers()[row.cell()]) : waiting;
  painter.setFont(answerFont(*theme_));
  painter.setPen(theme_->colour(Role::text));
  painter.drawText(box, Qt::AlignCenter, shown);
  if (!focused_ || (waiting.isEmpty() && !shown.isEmpty())) return;
  const qreal x =
      box.center().x() + (shown.isEmpty() ? 0.5 : painter.fontMetrics().horizontalAdvance(shown) / 2.0 + 2.5);
  painter.setPen(QPen(theme_->colour(Role::text), 1));
  painter.drawLine(QPointF(x, box.center().y() - 7), QPointF(x, box.center().y() + 8));
}

void EntryPainter::paintComment(QPainter& painter, QRect box, const QModelIndex& index) const {
  const auto row = std::size_t(index.row());
  const RowWords words(entries_.desk(), entries_.words());
  box.adjust(groupGap, 0, -4, 0);
  painter.setFont(theme_->font(Type::body));
  const QString notice = row == entries_.desk().row() ? words.notice() : QString();
  const QStringList flags = words.flags(row);
  if (!notice.isEmpty() || !flags.isEmpty()) {
    const QColor colour = theme_->colour(Role::attention);
    if (notice.isEmpty()) {
      paintIcon(painter, QStringLiteral("flag"),
                QRectF(box.left(), box.center().y() - flagSize / 2.0, flagSize, flagSize), colour);
      box.setLeft(box.left() + flagSize + 6);
    }
    const QString said = painter.fontMetrics().elidedText(notice.isEmpty() ? flags.join(QStringLiteral(", ")) : notice,
                                                          Qt::ElideRight, box.width());
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, said);
    box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(said) + 12);
  }
  painter.setPen(theme_->colour(Role::text_muted));
  painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(words.comment(row).simplified(), Qt::ElideRight, box.width()));
}

}  // namespace cx
