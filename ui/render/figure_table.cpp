// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_table.h"

#include <QTableView>
#include <algorithm>

namespace cx {
namespace {

std::optional<Subject> at(const Table& table, int row, int column) {
  const auto& subjects = table.rows[std::size_t(row)].subjects;
  return std::size_t(column) < subjects.size() ? subjects[std::size_t(column)] : std::nullopt;
}

}  // namespace

std::optional<Subject> figureIn(const QTableView& view, const Table& table) {
  const QModelIndex cell = view.currentIndex();
  if (!cell.isValid() || std::size_t(cell.row()) >= table.rows.size()) return std::nullopt;
  if (auto own = at(table, cell.row(), cell.column())) return own;
  const auto& subjects = table.rows[std::size_t(cell.row())].subjects;
  const auto first = std::ranges::find_if(subjects, [](const auto& subject) { return subject.has_value(); });
  return first == subjects.end() ? std::nullopt : *first;
}

void stepFigure(QTableView& view, const Table& table) {
  const int columns = int(table.columns.size()), cells = columns * int(table.rows.size());
  const QModelIndex cell = view.currentIndex();
  const auto now = cell.isValid() ? at(table, cell.row(), cell.column()) : std::nullopt;
  const int from = cell.isValid() ? cell.row() * columns + cell.column() : -1;
  for (int step = 1; step <= cells; ++step) {
    const int to = (from + step) % cells;
    const auto subject = at(table, to / columns, to % columns);
    if (subject && subject != now) return view.setCurrentIndex(view.model()->index(to / columns, to % columns));
  }
}

}  // namespace cx
