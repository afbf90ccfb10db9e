// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/choice_cell.h"

#include <QApplication>
#include <QComboBox>
#include <QTimer>
#include <utility>

namespace cx {
namespace {

constexpr int signRoom = 22;

}  // namespace

ChoiceCell::ChoiceCell(Offer offer, const QString& name, QObject* parent)
    : QStyledItemDelegate(parent), offer_(std::move(offer)), name_(name) {}

QWidget* ChoiceCell::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
  auto* box = new QComboBox(parent);
  box->setAccessibleName(name_);
  box->addItems(offer_(index.row()));
  const auto close = [this, box] {
    auto* self = const_cast<ChoiceCell*>(this);  // Qt's editors tell their delegate through its signals
    Q_EMIT self->commitData(box);
    Q_EMIT self->closeEditor(box);
  };
  connect(box, &QComboBox::activated, box, close);
  QTimer::singleShot(0, box, &QComboBox::showPopup);  // once the table has put it in its place
  return box;
}

void ChoiceCell::setEditorData(QWidget* editor, const QModelIndex& index) const {
  auto* box = static_cast<QComboBox*>(editor);
  box->setCurrentIndex(box->findText(index.data(Qt::DisplayRole).toString()));
}

void ChoiceCell::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  const QString chosen = static_cast<QComboBox*>(editor)->currentText();
  if (!chosen.isEmpty() && chosen != index.data(Qt::DisplayRole).toString()) model->setData(index, chosen);
}

QSize ChoiceCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * signRoom, 0);
}

void ChoiceCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem whole = option;
  initStyleOption(&whole, index);
  whole.text = whole.fontMetrics.elidedText(whole.text, Qt::ElideRight, option.rect.width() - 2 * signRoom);
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, option.widget);
  if (!index.flags().testFlag(Qt::ItemIsEditable)) return;
  QStyleOption sign;
  sign.palette = option.palette;
  sign.state = option.state;
  sign.rect = QRect(option.rect.right() - signRoom + 6, option.rect.center().y() - 4, 9, 9);
  style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &sign, painter, option.widget);
}

}  // namespace cx
