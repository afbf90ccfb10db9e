// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_model.h"

#include <algorithm>

#include "ui/entry/entry_desk.h"
#include "ui/entry/row_words.h"
#include "ui/text.h"

namespace cx {
namespace {

bool sameShape(const std::vector<EntryColumn>& a, const std::vector<EntryColumn>& b) {
  return std::ranges::equal(a, b, [](const EntryColumn& x, const EntryColumn& y) {
    return x.kind == y.kind && x.index == y.index && x.width == y.width;
  });
}

}  // namespace

EntryModel::EntryModel(const EntryDesk& desk, QObject* parent) : QAbstractTableModel(parent), desk_(desk) {}

void EntryModel::follow(const Words& words) {
  words_ = words;
  std::vector<EntryColumn> columns = entryColumns(desk_);
  const int rows = desk_.ready() ? int(desk_.stored().size()) + 2 : 0;
  if (rows != rows_ || !sameShape(columns, columns_)) {
    beginResetModel();
    columns_ = std::move(columns);
    rows_ = rows;
    endResetModel();
    return;
  }
  if (rows_ == 0) return;
  Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, int(columns_.size()) - 1));
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columns_.size()) - 1);
}

int EntryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : rows_;
}

int EntryModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(columns_.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
    return {};
  const auto row = std::size_t(index.row());
  const EntryColumn& column = columns_[std::size_t(index.column())];
  const RowWords words(desk_, words_);
  if (role == Qt::ToolTipRole) {
    if (column.kind != EntryColumn::Kind::comment || index.row() == hintRow()) return {};
    return (words.flags(row) << words.comment(row)).join(QLatin1Char('\n')).trimmed();
  }
  if (index.row() == hintRow())
    return index.column() == 1 ? tr("Enter starts the next form; what stands above is carried over") : QString();
  if (role == Qt::AccessibleTextRole && column.kind == EntryColumn::Kind::question)
    return words.cellName(row, column.index);
  return shown(row, column);
}

QString EntryModel::shown(std::size_t row, const EntryColumn& column) const {
  const RowWords words(desk_, words_);
  switch (column.kind) {
    case EntryColumn::Kind::number:
      return QString::number(desk_.number(row));
    case EntryColumn::Kind::channel:
      return words.channel(row);
    case EntryColumn::Kind::level:
      return words.level(row, column.index);
    case EntryColumn::Kind::date:
      return words.date(row);
    case EntryColumn::Kind::question: {
      if (row == desk_.row()) return RowWords::answer(desk_.current().answers()[column.index]);
      const bool stored = row < desk_.stored().size();
      return RowWords::answer(stored ? desk_.stored()[row].answers[column.index]
                                     : desk_.draft().row.answers()[column.index]);
    }
    case EntryColumn::Kind::comment:
      return (words.flags(row) << words.comment(row)).join(QStringLiteral(" ")).trimmed();
  }
  return {};
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= int(columns_.size())) return {};
  const EntryColumn& column = columns_[std::size_t(section)];
  if (column.kind == EntryColumn::Kind::question && (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
    return qText(words_(desk_.form().questions[column.index].text));
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
  switch (column.kind) {
    case EntryColumn::Kind::number:
      return QStringLiteral("#");
    case EntryColumn::Kind::channel:
      return tr("Channel");
    case EntryColumn::Kind::level:
      return qText(words_(desk_.survey().attributes[column.index].name()));
    case EntryColumn::Kind::date:
      return tr("Date");
    case EntryColumn::Kind::question:
      return qText(desk_.form().questions[column.index].id);
    case EntryColumn::Kind::comment:
      return tr("Comment");
  }
  return {};
}

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || index.row() == hintRow()) return Qt::NoItemFlags;
  // Never editable as items: keys are the grammar's, and the input method stays off.
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace cx
