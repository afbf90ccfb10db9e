// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_columns.h"

#include <algorithm>

#include "ui/entry/entry_desk.h"

namespace cx {
namespace {

constexpr int numberWidth = 48, channelWidth = 84, levelWidth = 92, dateWidth = 60, questionWidth = 44,
              commentWidth = 150;

}  // namespace

std::vector<EntryColumn> entryColumns(const EntryDesk& desk) {
  using Kind = EntryColumn::Kind;
  std::vector<EntryColumn> columns{{Kind::number, 0, false, numberWidth}, {Kind::channel, 0, false, channelWidth}};
  for (std::size_t i = 0; i < desk.survey().attributes.size(); ++i)
    columns.push_back({Kind::level, i, false, levelWidth});
  columns.push_back({Kind::date, 0, false, dateWidth});
  for (std::size_t i = 0; i < desk.form().questions.size(); ++i) {
    const bool opens = desk.form().questions[i].place == 0;
    columns.push_back({Kind::question, i, opens, questionWidth + (opens && i > 0 ? groupGap : 0)});
  }
  columns.push_back({Kind::comment, 0, false, commentWidth});
  return columns;
}

int columnOf(const std::vector<EntryColumn>& columns, std::size_t cell) {
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const EntryColumn& column) {
    return column.kind == EntryColumn::Kind::question && column.index == cell;
  });
  return found == columns.end() ? int(columns.size()) - 1 : int(found - columns.begin());
}

}  // namespace cx
