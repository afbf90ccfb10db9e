// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/measure.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/plain_text.h"
#include "core/io/respondents.h"

namespace cx {
namespace {

constexpr std::size_t mostLevels = 50, fewLevels = 5, longestLevel = 80;

/// How numbers with marks are written: "1.5", "1,5", "1.234,5", and "1,234", which could be either.
struct DecimalEvidence {
  bool comma = false, point = false, open_comma = false, open_point = false;

  void see(std::string_view field) {
    const std::size_t last = field.find_last_of(".,");
    if (last == std::string_view::npos) return;
    const bool thousands = field.size() - last == 4 && last <= 3 && last > 0 && field.front() != '0';
    const bool is_comma = field[last] == ',';
    const bool both = field.find(is_comma ? '.' : ',') != std::string_view::npos;
    if (thousands && !both) {
      (is_comma ? open_comma : open_point) = true;
    } else {
      (is_comma ? comma : point) = true;
    }
  }
  /// Nothing where no mark says it.
  [[nodiscard]] std::optional<char> mark() const {
    if (comma != point) return comma ? ',' : '.';
    if (comma || open_comma == open_point) return {};
    return open_comma ? std::optional<char>() : std::optional('.');
  }
  [[nodiscard]] bool open() const { return !comma && !point && open_comma; }
};

/// What is known of one column after some rows.
struct ColumnFacts {
  std::size_t column = 0;
  KeyIndex values;
  std::int64_t filled = 0;
  bool personal = false, free_text = false;
  DayEvidence days;
  DecimalEvidence decimals;

  void see(ColumnRole role, std::string_view field) {
    field = trimmed(field);
    if (field.empty()) return;
    ++filled;
    if (role == ColumnRole::date) days.see(field);
    if (role == ColumnRole::weight) decimals.see(field);
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
  if (column.role == ColumnRole::date && facts.filled > 0 && facts.days.days() == 0) {
    column.role = ColumnRole::ignore;
    notes.push_back(leftOut(CX_TEXT("io", "Column “%1” holds no day such as 2026-09-14 and was left out."), column));
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

std::size_t columnOf(const std::vector<Column>& columns, ColumnRole role) {
  return static_cast<std::size_t>(std::ranges::find(columns, role, &Column::role) - columns.begin());
}

/// Everything that is watched while the rows go by.
class Watch {
 public:
  Watch(const Dialect& dialect, const std::vector<Column>& columns) : dialect_(dialect), columns_(columns) {
    words.resize(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const ColumnRole role = columns[i].role;
      if (isQuestion(columns[i].role)) questions_.push_back(i);
      if (role == ColumnRole::weight || role == ColumnRole::date ||
          (role == ColumnRole::attribute && columns[i].guessed))
        facts.emplace_back().column = i;
    }
    person_ = columnOf(columns, ColumnRole::person);
    wave_ = columnOf(columns, ColumnRole::wave);
    channel_ = columnOf(columns, ColumnRole::channel);
  }

  void see(const std::vector<std::string_view>& fields, std::int64_t line) {
    bool fresh = false;
    for (const std::size_t question : questions_) fresh = words[question].see(fields[question]) || fresh;
    if (fresh) refuseOtherTable(fields, line);
    for (ColumnFacts& fact : facts) fact.see(columns_[fact.column].role, fields[fact.column]);
    if (person_ == columns_.size()) return;
    const auto cell = [&](std::size_t column) { return column < fields.size() ? fields[column] : std::string_view(); };
    if (const std::string_view person = trimmed(fields[person_]); !person.empty())
      forms.see(formKey(person, cell(wave_), cell(channel_)));
  }

  std::vector<WordCounts> words;
  std::vector<ColumnFacts> facts;
  RepeatedForms forms;

 private:
  /// A header with the same names in another order: what follows stands in other columns.
  void refuseOtherTable(const std::vector<std::string_view>& fields, std::int64_t line) const {
    if (dialect_.header_rows == 0 || repeatsHeader(fields, columns_)) return;
    std::size_t named = 0, filled = 0;
    for (const std::string_view field : fields) {
      filled += !trimmed(field).empty();
      named += !trimmed(field).empty() && std::ranges::find(columns_, field, &Column::name) != columns_.end();
    }
    if (named >= 3 && 2 * named > filled)
      throw Failure(ErrorKind::bad_data,
                    text(CX_TEXT("io",
                                 "%1, line %2: another table begins here, with its columns in another order; import "
                                 "the two one by one."),
                         {displayName(dialect_.file), std::to_string(line)}));
  }

  const Dialect& dialect_;
  const std::vector<Column>& columns_;
  std::vector<std::size_t> questions_;
  std::size_t person_ = 0, wave_ = 0, channel_ = 0;
};

void conclude(Watch& watch, std::vector<Column>& columns, Measured& out) {
  for (const ColumnFacts& fact : watch.facts) {
    Column& column = columns[fact.column];
    decide(column, fact, out.notes);
    if (column.role == ColumnRole::weight) {
      out.decimal = fact.decimals.mark();
      out.decimal_open = fact.decimals.open();
    }
    if (column.role == ColumnRole::date) {
      out.days = fact.days.order();
      out.days_open = fact.days.ambiguous();
    }
  }
  out.words = std::move(watch.words);
  out.repeated = watch.forms.take();
}

}  // namespace

bool fitsColumns(const std::vector<std::string_view>& fields, std::size_t columns) {
  return fields.size() >= columns && std::all_of(fields.begin() + static_cast<std::ptrdiff_t>(columns), fields.end(),
                                                 [](std::string_view field) { return trimmed(field).empty(); });
}

bool repeatsHeader(const std::vector<std::string_view>& fields, const std::vector<Column>& columns) {
  return fitsColumns(fields, columns.size()) && std::ranges::equal(std::span(fields).first(columns.size()), columns,
                                                                   [](std::string_view field, const Column& column) {
                                                                     return trimmed(field) == trimmed(column.name);
                                                                   });
}

Measured measure(const Dialect& dialect, const OpenRows& open, std::vector<Column>& columns, Gauge gauge) {
  Measured out;
  Watch watch(dialect, columns);
  const auto source = open();
  for (; source->next(); ++out.rows) {
    const auto& fields = source->fields();
    if (fitsColumns(fields, columns.size())) watch.see(fields, source->line());
    gauge.at(source->bytesRead());
  }
  conclude(watch, columns, out);
  return out;
}

}  // namespace cx
