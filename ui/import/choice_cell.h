// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>

#include <QStringList>

namespace cx {

/// A cell that is one of several words: Space, F2 or a click opens the list of them.
class ChoiceCell : public QStyledItemDelegate {
  Q_OBJECT
 public:
  /// The words that a row can choose from.
  using Offer = std::function<QStringList(int row)>;
  ChoiceCell(Offer offer, const QString& name, QObject* parent);

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  Offer offer_;
  QString name_;
};

}  // namespace cx
