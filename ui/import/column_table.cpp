// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_table.h"

#include <QKeyEvent>
#include <algorithm>
#include <utility>

#include "ui/import/fold_cell.h"
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

ColumnTable::ColumnTable(RoleChoices choices, Words words, QWidget* parent)
    : PlainTable(tr("Columns"), parent), choices_(std::move(choices)), words_(std::move(words)) {
  setHeads({tr("In the file"), tr("Looks like"), tr("Will be"), tr("Because")});
  setItemDelegateForColumn(headingPlace, new FoldCell(this));
  offerChoices(
      rolePlace, [this](int row) { return offered(row); }, tr("Will be"));
  connect(this, &QTableWidget::cellClicked, this, [this](int row, int place) {
    if (lines_[std::size_t(row)].head && place != rolePlace) fold(row, !isFolded(lines_[std::size_t(row)]));
  });
  connect(this, &QTableWidget::cellChanged, this, [this](int row, int place) {
    if (place == rolePlace) take(row);
  });
}

void ColumnTable::show(const ImportReport& report, const Mapping& given) {
  const QSignalBlocker quiet(this);
  const bool same = columns_.size() == report.columns.size();
  const std::size_t stood = currentRow() < 0 ? 0 : lines_[std::size_t(currentRow())].first;
  const bool onHead = currentRow() >= 0 && lines_[std::size_t(currentRow())].head;
  columns_ = report.columns;
  std::vector<ColumnLine> lines = columnLines(columns_);
  const bool moved = lines != lines_;
  lines_ = std::move(lines);
  if (!same) folded_.clear();
  setRowCount(int(lines_.size()));
  for (int row = 0; row < rowCount(); ++row) {
    lines_[std::size_t(row)].head ? setHead(row, report, given) : setColumn(row, report, given);
    item(row, rolePlace)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
  }
  hideFolded();
  if (!same) fit(widest);  // else columns stay where the reader has them
  if (!same || currentRow() < 0) return setCurrentCell(0, rolePlace);
  if (!moved) return;
  for (int row = rowCount() - 1; row >= 0; --row) {
    const ColumnLine& line = lines_[std::size_t(row)];
    if (line.first == stood && (line.head == onHead || !line.member) && !isRowHidden(row))
      return setCurrentCell(row, rolePlace);
  }
}

void ColumnTable::setColumn(int row, const ImportReport& report, const Mapping& given) {
  const ColumnLine& line = lines_[std::size_t(row)];
  const Column& column = columns_[line.first];
  QString role = RoleChoices::words(column.role, column.id);
  for (const RoleChoices::Entry& entry : choices_.offered(column))
    if (entry.choice == Mapping::Choice{column.role, column.id}) role = entry.words;
  setLine(row, {qText(column.name), looksLike(report, line.first), role, reason(line.first, given)});
  item(row, headingPlace)->setData(FoldCell::foldRole, line.member ? FoldCell::member : FoldCell::none);
}

void ColumnTable::setHead(int row, const ImportReport& report, const Mapping& given) {
  const ColumnLine& head = lines_[std::size_t(row)];
  const QString names =
      tr("%1 … %2").arg(qText(columns_[head.first].name), qText(columns_[head.first + head.count - 1].name));
  QString why = reason(head.first, given);
  for (std::size_t i = 1; i < head.count; ++i)
    if (reason(head.first + i, given) != why) why.clear();
  setLine(row, {names, looksLike(report, head.first), alike(head), why});
  item(row, headingPlace)->setToolTip(tr("%1, %2").arg(alike(head), names));
}

QString ColumnTable::alike(const ColumnLine& head) const {
  const auto count = [&](const char* source) { return qText(words_(counted(std::int64_t(head.count), source))); };
  switch (columns_[head.first].role) {
    case ColumnRole::statement:
      return count(CX_TEXT_N("app", "%n statements"));
    case ColumnRole::outcome:
      return count(CX_TEXT_N("app", "%n outcome questions"));
    case ColumnRole::attribute:
      return count(CX_TEXT_N("app", "%n attributes"));
    case ColumnRole::personal:
      return count(CX_TEXT_N("app", "%n personal columns, not read"));
    case ColumnRole::ignore:
      return count(CX_TEXT_N("app", "%n columns, not read"));
    case ColumnRole::wave:
    case ColumnRole::channel:
    case ColumnRole::person:
    case ColumnRole::weight:
    case ColumnRole::date:
    case ColumnRole::comment:
      return count(CX_TEXT_N("app", "%n columns"));
  }
  return {};
}

bool ColumnTable::isFolded(const ColumnLine& head) const {
  const auto said = folded_.find(head.first);
  if (said != folded_.end()) return said->second;
  const Column& first = columns_[head.first];
  return !first.guessed || first.role != ColumnRole::attribute;
}

void ColumnTable::hideFolded() {
  bool hidden = false;
  for (int row = 0; row < rowCount(); ++row) {
    const ColumnLine& line = lines_[std::size_t(row)];
    setRowHidden(row, line.member && hidden);
    if (!line.head) continue;
    hidden = isFolded(line);
    QTableWidgetItem* name = item(row, headingPlace);
    name->setData(FoldCell::foldRole, hidden ? FoldCell::folded : FoldCell::open);
    name->setData(Qt::AccessibleTextRole, (hidden ? tr("%1, folded") : tr("%1, open")).arg(name->toolTip()));
  }
}

void ColumnTable::fold(int row, bool folded) {
  const QSignalBlocker quiet(this);
  folded_[lines_[std::size_t(row)].first] = folded;
  if (folded && headOf(currentRow()) == row) setCurrentCell(row, currentColumn());
  hideFolded();
}

int ColumnTable::headOf(int row) const {
  while (row > 0 && lines_[std::size_t(row)].member) --row;
  return row >= 0 && lines_[std::size_t(row)].head ? row : -1;
}

/// Right opens and Left closes; Return does what is not done. Elsewhere the keys are the table's.
void ColumnTable::keyPressEvent(QKeyEvent* event) {
  const int head = headOf(currentRow());
  const bool on = head >= 0 && head == currentRow();
  const bool folded = head >= 0 && isFolded(lines_[std::size_t(head)]);
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (on && (enter || (event->key() == Qt::Key_Right && folded))) return fold(head, !folded);
  if (head >= 0 && !folded && event->key() == Qt::Key_Left) return fold(head, true);
  PlainTable::keyPressEvent(event);
}

QStringList ColumnTable::offered(int row) const {
  const ColumnLine& line = lines_[std::size_t(row)];
  QStringList out;
  if (line.head) {
    out.append(alike(line));
    for (const Together& one : together()) out.append(one.words);
  } else {
    for (const RoleChoices::Entry& entry : choices_.offered(columns_[line.first])) out.append(entry.words);
  }
  return out;
}

std::vector<ColumnTable::Together> ColumnTable::together() {
  return {{tr("all: what their headings say"), {}},
          {tr("all: attributes, by their headings"), ColumnRole::attribute},
          {tr("all: personal, not read"), ColumnRole::personal},
          {tr("all: not read"), ColumnRole::ignore}};
}

std::string ColumnTable::headerOf(std::size_t column) const {
  const std::string& name = columns_[column].name;
  return name.empty() || std::ranges::count(columns_, name, &Column::name) > 1 ? std::to_string(column + 1) : name;
}

QString ColumnTable::reason(std::size_t at, const Mapping& given) const {
  const Column& column = columns_[at];
  if (given.columns.contains(headerOf(at))) return tr("you said so");
  if (column.role == ColumnRole::personal) return tr("looks like a person's data");
  if (column.role == ColumnRole::ignore) return tr("nothing to count in it");
  return column.guessed ? tr("nothing else is known of it") : tr("its heading says so");
}

void ColumnTable::take(int row) {
  const ColumnLine line = lines_[std::size_t(row)];
  const QString words = item(row, rolePlace)->text();
  Choices choices;
  if (line.head) {
    for (const Together& one : together())
      for (std::size_t i = line.first; one.words == words && i < line.first + line.count; ++i)
        choices[headerOf(i)] = one.role ? std::optional(Mapping::Choice{*one.role, {}}) : std::nullopt;
  } else {
    for (const RoleChoices::Entry& entry : choices_.offered(columns_[line.first]))
      if (entry.words == words) choices[headerOf(line.first)] = entry.choice;
  }
  if (!choices.empty()) Q_EMIT chosen(choices);
}

}  // namespace cx
