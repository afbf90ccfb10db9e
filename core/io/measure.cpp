// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/measure.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/io/delimited.h"
#include "core/io/key_index.h"
#include "core/io/plain_text.h"
#include "core/io/row_reader.h"

namespace cx {
namespace {

constexpr std::size_t mostLevels = 50, fewLevels = 5, longestLevel = 80;

/// What is known of one column after some rows.
struct ColumnFacts {
  std::size_t column = 0;
  KeyIndex values;
  std::int64_t filled = 0, dates = 0;
  bool personal = false, free_text = false, comma = false, point = false;

  void see(ColumnRole role, std::string_view field) {
    field = trimmed(field);
    if (field.empty()) return;
    ++filled;
    if (role == ColumnRole::date) dates += parseDay(field).has_value();
    if (role == ColumnRole::weight) {
      comma = comma || field.find(',') != std::string_view::npos;
      point = point || field.find('.') != std::string_view::npos;
    }
    if (role == ColumnRole::attribute) seeLevel(field);
  }
  void seeLevel(std::string_view field) {
    if (free_text || values.find(field) != KeyIndex::none) return;
    personal = personal || looksPersonal(field);
    free_text = field.size() > longestLevel || values.keys().size() == mostLevels;
    if (!free_text) values.add(field);
  }
  /// Each level stands for a group, not for a person.
  [[nodiscard]] bool groups() const {
    const auto different = static_cast<std::int64_t>(values.keys().size());
    return !free_text && different > 0 && (values.keys().size() <= fewLevels || 2 * different <= filled);
  }
};

Text leftOut(const char* source, const Column& column) {
  return text(source, {column.name});
}

void decide(Column& column, const ColumnFacts& facts, std::vector<Text>& notes) {
  if (column.role == ColumnRole::date && facts.filled > 0 && facts.dates == 0) {
    column.role = ColumnRole::ignore;
    notes.push_back(
        leftOut(CX_TEXT("io", "Column “%1” holds no day written like 2026-09-14 and was left out."), column));
  }
  if (column.role != ColumnRole::attribute || !column.guessed) return;
  if (facts.personal) {
    column.role = ColumnRole::personal;
    notes.push_back(leftOut(CX_TEXT("io", "Column “%1” holds personal data and was left out."), column));
  } else if (!facts.groups()) {
    column.role = ColumnRole::ignore;
    notes.push_back(
        facts.filled == 0
            ? leftOut(CX_TEXT("io", "Column “%1” is empty and was left out."), column)
            : leftOut(CX_TEXT("io", "Column “%1” is neither a question nor a group of respondents and was left out."),
                      column));
  }
}

std::vector<ColumnFacts> watched(const std::vector<Column>& columns) {
  std::vector<ColumnFacts> out;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const ColumnRole role = columns[i].role;
    if (role == ColumnRole::weight || role == ColumnRole::date || (role == ColumnRole::attribute && columns[i].guessed))
      out.emplace_back().column = i;
  }
  return out;
}

}  // namespace

Dialect findDialect(const std::filesystem::path& file, std::optional<char> delimiter,
                    const Questionnaire& questionnaire, const std::vector<Attribute>& attributes) {
  const std::string name = displayName(file);
  const auto read = [&](char candidate) {
    DelimitedReader reader(fileSource(file), name, candidate);
    if (!reader.next())
      throw Failure(ErrorKind::bad_data,
                    text(CX_TEXT("io", "%1 is empty; export it again from the survey tool."), {name}));
    return Dialect{candidate, {reader.fields().begin(), reader.fields().end()}};
  };
  if (delimiter) return read(*delimiter);
  const auto rank = [&](const Dialect& dialect) {
    const auto columns = recogniseColumns(dialect.headers, questionnaire, attributes);
    const auto known = std::ranges::count_if(
        columns, [](const Column& column) { return !column.guessed && column.role != ColumnRole::ignore; });
    return std::pair(known, dialect.headers.size());
  };
  auto best = guarded([&] { return read(','); });
  for (const char candidate : {';', '\t', '|'}) {
    auto other = guarded([&] { return read(candidate); });
    if (other && (!best || rank(*other) > rank(*best))) best = std::move(other);
  }
  return best.value();
}

Measured measure(const std::filesystem::path& file, const Dialect& dialect, std::vector<Column>& columns, Gauge gauge) {
  Measured out;
  StreamDigest digest;
  ByteSource bytes = fileSource(file);
  const auto digested = [&](char* to, std::size_t room) {
    const std::size_t got = bytes(to, room);
    digest.add({to, got});
    return got;
  };
  auto facts = watched(columns);
  DelimitedReader reader(digested, displayName(file), dialect.delimiter);
  reader.next();
  for (; reader.next(); ++out.rows) {
    const auto& fields = reader.fields();
    for (ColumnFacts& fact : facts)
      if (fields.size() == columns.size()) fact.see(columns[fact.column].role, fields[fact.column]);
    gauge.at(reader.bytesRead());
  }
  for (const ColumnFacts& fact : facts) {
    decide(columns[fact.column], fact, out.notes);
    if (columns[fact.column].role == ColumnRole::weight) out.decimal_comma = fact.comma && !fact.point;
  }
  out.digest = digest.finish();
  return out;
}

}  // namespace cx
