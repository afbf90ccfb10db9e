// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/tables.h"

namespace cx {

void addColumns(Table& table, const std::vector<std::string>& titles, bool numeric) {
  for (const std::string& title : titles) table.columns.push_back({title, numeric});
}

void append(Table::Row& row, const std::vector<std::string>& cells) {
  row.cells.insert(row.cells.end(), cells.begin(), cells.end());
}

void append(Table::Row& row, const std::vector<std::string>& cells, const Subject& subject) {
  row.subjects.resize(row.cells.size());
  append(row, cells);
  row.subjects.resize(row.cells.size(), subject);
}

void addScoreColumns(Table& table, const Wording& say, const std::string& over) {
  const std::string start = over.empty() ? over : over + " ";
  addColumns(
      table,
      {start + say(text(CX_TEXT("chart", "score"))), start + say(text(CX_TEXT("chart", "%1 from"), {say.level()})),
       start + say(text(CX_TEXT("chart", "to"))), start + say(text(CX_TEXT("chart", "n")))},
      true);
}

void addChangeColumns(Table& table, const Wave& earlier, const Wording& say) {
  addColumns(table,
             {say(earlier.name()), say(text(CX_TEXT("chart", "change"))),
              say(text(CX_TEXT("chart", "%1 from"), {say.level()})), say(text(CX_TEXT("chart", "to"))),
              say(text(CX_TEXT("chart", "p (Holm)")))},
             true);
  addColumns(table, {say(text(CX_TEXT("chart", "verdict")))}, false);
}

std::vector<std::string> changeCells(const Change& change, const Wording& say) {
  const auto number = [&](const std::optional<double>& value) { return value ? say.difference(*value) : dash; };
  std::optional<double> lo, hi;
  if (change.interval) lo = change.interval->lo;
  if (change.interval) hi = change.interval->hi;
  const std::string sign = change.verdict == Verdict::not_comparable ? "†" : "";
  const std::string earlier =
      change.older.value ? say.value(*change.older.value) + sign : say.missing(change.older).text;
  return {earlier,    number(change.difference), number(lo),
          number(hi), say.p(change.p_adjusted),  say.verdict(change).text};
}

void addPublishedColumns(Table& table, const Wording& say) {
  addColumns(table,
             {say(text(CX_TEXT("chart", "published"))), say(text(CX_TEXT("chart", "ours, digital"))),
              say(text(CX_TEXT("chart", "difference"))), say(text(CX_TEXT("chart", "%1 from"), {say.level()})),
              say(text(CX_TEXT("chart", "to")))},
             true);
  addColumns(table, {say(text(CX_TEXT("chart", "verdict")))}, false);
}

std::vector<std::string> publishedCells(const Published* published, const Wording& say) {
  if (!published || !published->against)
    return {say(text(CX_TEXT("chart", "no published figure"))), dash, dash, dash, dash, dash};
  const Against& against = *published->against;
  const std::string ours = against.ours.value ? say.value(*against.ours.value) : say.missing(against.ours).text;
  if (!against.difference) return {say.figure(against.figure), ours, dash, dash, dash, say.standing(against).text};
  const std::string lo = against.interval ? say.difference(against.interval->lo) : dash,
                    hi = against.interval ? say.difference(against.interval->hi) : dash;
  return {say.figure(against.figure), ours, say.difference(*against.difference), lo, hi, say.standing(against).text};
}

}  // namespace cx
