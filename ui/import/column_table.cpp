// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_table.h"

#include <algorithm>
#include <utility>

#include "ui/text.h"

namespace cx {
namespace {

enum Place { headingPlace, cellsPlace, rolePlace, reasonPlace };
constexpr int mostShown = 2, widest = 180;

/// The first different cells, as they will be stored.
QString looksLike(const ImportReport& report, std::size_t column) {
  QStringList seen;
  for (const StoredCells& row : report.rows) {
    const QString cell = column < row.cells.size() ? qText(row.cells[column]) : QString();
    if (!cell.isEmpty() && !seen.contains(cell)) seen.append(cell);
    if (seen.size() == mostShown) break;
  }
  return seen.join(QStringLiteral(", "));
}

}  // namespace

ColumnTable::ColumnTable(RoleChoices choices, QWidget* parent)
    : PlainTable(tr("Columns"), parent), choices_(std::move(choices)) {
  setHeads({tr("In the file"), tr("Looks like"), tr("Will be"), tr("Because")});
  const auto offer = [this](int row) {
    QStringList words;
    for (const RoleChoices::Entry& entry : choices_.offered(columns_[std::size_t(row)])) words.append(entry.words);
    return words;
  };
  offerChoices(rolePlace, offer, tr("Will be"));
  connect(this, &QTableWidget::cellChanged, this, [this](int row, int place) {
    if (place == rolePlace) take(row);
  });
}

void ColumnTable::show(const ImportReport& report, const Mapping& given) {
  const QSignalBlocker quiet(this);
  const bool same = columns_.size() == report.columns.size();
  columns_ = report.columns;
  setRowCount(int(columns_.size()));
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const Column& column = columns_[i];
    QString role = RoleChoices::words(column.role, column.id);
    for (const RoleChoices::Entry& entry : choices_.offered(column))
      if (entry.choice == Mapping::Choice{column.role, column.id}) role = entry.words;
    setLine(int(i),
            {qText(column.name), looksLike(report, i), role, reason(column, given.columns.contains(headerOf(i)))});
    item(int(i), rolePlace)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
  }
  if (same) return;  // columns stay where the reader has them
  fit(widest);
  setCurrentCell(0, rolePlace);
}

std::string ColumnTable::headerOf(std::size_t column) const {
  const std::string& name = columns_[column].name;
  return name.empty() || std::ranges::count(columns_, name, &Column::name) > 1 ? std::to_string(column + 1) : name;
}

QString ColumnTable::reason(const Column& column, bool given) const {
  if (given) return tr("you said so");
  if (column.role == ColumnRole::personal) return tr("looks like a person's data");
  if (column.role == ColumnRole::ignore) return tr("nothing to count in it");
  return column.guessed ? tr("nothing else is known of it") : tr("its heading says so");
}

void ColumnTable::take(int row) {
  const auto column = std::size_t(row);
  for (const RoleChoices::Entry& entry : choices_.offered(columns_[column]))
    if (entry.words == item(row, rolePlace)->text()) return Q_EMIT chosen(headerOf(column), entry.choice);
}

}  // namespace cx
