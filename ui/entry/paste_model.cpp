// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_model.h"

#include <utility>

#include "ui/entry/row_words.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {

using Holds = PasteColumn::Role;

PasteModel::PasteModel(PasteBlock block, PasteInto into, Words words, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent),
      block_(std::move(block)),
      into_(std::move(into)),
      words_(std::move(words)),
      theme_(theme) {}

int PasteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(block_.cells.size());
}

int PasteModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(block_.columns.size());
}

QVariant PasteModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto row = std::size_t(index.row()), column = std::size_t(index.column());
  const PasteProblem* problem = block_.problem(row, column);
  const bool question = block_.columns[column].role == Holds::question;
  switch (role) {
    case Qt::DisplayRole:
      return problem ? qText(problem->value) : stored(row, column);
    case Qt::TextAlignmentRole:
      return int(question ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
      return problem ? qText(words_(problem->reason)) : QVariant();
    case Qt::BackgroundRole:
      return problem ? theme_.colour(Role::attention_soft) : QVariant();
    case Qt::ForegroundRole:
      if (problem) return theme_.colour(Role::attention);
      return block_.rows[row] && block_.columns[column].role != Holds::unused ? QVariant()
                                                                              : theme_.colour(Role::text_faint);
    case Qt::AccessibleTextRole: {
      const QString name = QStringLiteral("%1, %2").arg(columnTitle(column), data(index, Qt::DisplayRole).toString());
      return problem ? tr("%1, cannot be stored: %2").arg(name, qText(words_(problem->reason))) : name;
    }
    default:
      return {};
  }
}

QString PasteModel::stored(std::size_t row, std::size_t column) const {
  const std::string& cell = block_.cells[row][column];
  const PasteColumn& what = block_.columns[column];
  if (what.role != Holds::question || !block_.rows[row]) return qText(cell);
  const auto answer = pastedAnswer(cell, into_.form.questions[what.index]);
  return answer ? RowWords::answer(*answer) : qText(cell);
}

QString PasteModel::columnTitle(std::size_t column) const {
  const PasteColumn& what = block_.columns[column];
  switch (what.role) {
    case Holds::question:
      return qText(into_.form.questions[what.index].id);
    case Holds::channel:
      return tr("Channel");
    case Holds::level:
      return qText(words_(into_.attributes[what.index].name()));
    case Holds::date:
      return tr("Date");
    case Holds::weight:
      return tr("Weight");
    case Holds::person:
      return tr("Respondent");
    case Holds::comment:
      return tr("Comment");
    case Holds::unused:
      break;
  }
  return what.title.empty() ? tr("column %1").arg(column + 1) : qText(what.title);
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const bool column = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
  if (role == Qt::TextAlignmentRole && column)
    return int(block_.columns[std::size_t(section)].role == Holds::question ? Qt::AlignCenter
                                                                            : Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Vertical) return section + 1;
  return column ? columnTitle(std::size_t(section)) : QVariant();
}

}  // namespace cx
