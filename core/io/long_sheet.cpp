// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/long_sheet.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "core/base/result.h"
#include "core/io/answer_text.h"
#include "core/io/byte_source.h"
#include "core/io/key_index.h"
#include "core/io/measure.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

std::vector<std::string> cellsOf(const Dialect& dialect, std::size_t column) {
  std::vector<std::string> out;
  for (const Row& row : dialect.sample)
    if (column < row.size() && !trimmed(row[column]).empty()) out.push_back(row[column]);
  return out;
}

bool most(std::size_t part, std::size_t whole) {
  return whole > 0 && 5 * part >= 4 * whole;
}

bool namesQuestions(const std::vector<std::string>& cells, const Questionnaire& questionnaire) {
  const auto ids = namedQuestions(cells, questionnaire);
  const std::set<std::string> different(ids.begin(), ids.end());
  return most(ids.size() - static_cast<std::size_t>(std::ranges::count(ids, std::string())), ids.size()) &&
         different.size() >= 2;
}

bool isAnswerHeader(const std::string& name) {
  constexpr std::array<std::string_view, 14> names{"answer", "answers", "score", "value",  "response",
                                                   "rating", "result",  "응답",  "응답값", "답변",
                                                   "점수",   "값",      "평가",  "답"};
  return std::ranges::find(names, folded(name)) != names.end();
}

bool holdsNumbers(const std::vector<std::string>& cells) {
  const auto numbers =
      std::ranges::count_if(cells, [](const std::string& cell) { return wholeNumberText(trimmed(cell)).has_value(); });
  return most(static_cast<std::size_t>(numbers), cells.size());
}

}  // namespace

std::optional<LongColumns> findLongColumns(const Dialect& dialect, const std::vector<Column>& columns,
                                           const Questionnaire& questionnaire) {
  const auto person = std::ranges::find(columns, ColumnRole::person, &Column::role);
  if (person == columns.end()) return {};
  LongColumns out{static_cast<std::size_t>(person - columns.begin()), columns.size(), columns.size()};
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const bool open = columns[column].guessed || isAnswerHeader(columns[column].name);
    if (!open) continue;
    const auto cells = cellsOf(dialect, column);
    if (out.question == columns.size() && namesQuestions(cells, questionnaire)) {
      out.question = column;
    } else if (isAnswerHeader(columns[column].name) || (out.answer == columns.size() && holdsNumbers(cells))) {
      out.answer = column;
    }
  }
  return out.question < columns.size() && out.answer < columns.size() ? std::optional(out) : std::nullopt;
}

struct LongSheet::Table {
  struct Form {
    std::int64_t line = 0;
    std::vector<std::uint32_t> others, answers;  ///< numbers of texts; answers: + 1, 0 where there is none
  };
  std::vector<Heading> headings;
  KeyIndex texts, keys;
  KeyIndex questions;
  std::vector<std::size_t> others;  ///< columns
  std::vector<Form> forms;

  std::uint32_t numberOf(std::string_view cell) {
    const std::size_t known = texts.find(cell);
    return static_cast<std::uint32_t>(known == KeyIndex::none ? texts.add(cell) : known);
  }
  Form& formOf(const std::string& key, const std::vector<std::string_view>& fields) {
    const std::size_t known = keys.find(key);
    if (known != KeyIndex::none) return forms[known];
    keys.add(key);
    Form& form = forms.emplace_back();
    for (const std::size_t column : others) form.others.push_back(numberOf(fields[column]));
    return form;
  }
  /// A second answer to one question stands beside the first, so that the row is kept out.
  void answer(Form& form, std::string_view question, std::string_view cell) {
    const std::size_t known = questions.find(question);
    const std::size_t place = known == KeyIndex::none ? questions.add(question) : known;
    if (form.answers.size() <= place) form.answers.resize(place + 1);
    std::uint32_t& stored = form.answers[place];
    stored = 1 + (stored == 0 ? numberOf(cell) : numberOf(texts.keys()[stored - 1] + " / " + std::string(cell)));
  }
};

namespace {

class Forms final : public RowSource {
 public:
  using Fill = std::function<std::int64_t(std::size_t form, std::vector<std::string_view>& fields)>;
  Forms(std::size_t count, Fill fill) : count_(count), fill_(std::move(fill)) {}
  bool next() override {
    if (at_ == count_) return false;
    line_ = fill_(at_++, fields_);
    return true;
  }
  [[nodiscard]] const std::vector<std::string_view>& fields() const override { return fields_; }
  [[nodiscard]] std::int64_t line() const override { return line_; }
  [[nodiscard]] std::int64_t bytesRead() const override { return static_cast<std::int64_t>(at_); }

 private:
  std::size_t count_, at_ = 0;
  Fill fill_;
  std::vector<std::string_view> fields_;
  std::int64_t line_ = 0;
};

}  // namespace

LongSheet::LongSheet(const Dialect& dialect, std::unique_ptr<RowSource> rows, const std::vector<Column>& columns,
                     const LongColumns& where, Gauge gauge)
    : table_(std::make_unique<Table>()) {
  const auto columnOf = [&](ColumnRole role) {
    return static_cast<std::size_t>(std::ranges::find(columns, role, &Column::role) - columns.begin());
  };
  const std::size_t wave = columnOf(ColumnRole::wave), channel = columnOf(ColumnRole::channel);
  for (std::size_t column = 0; column < columns.size(); ++column)
    if (column != where.question && column != where.answer) {
      table_->others.push_back(column);
      table_->headings.push_back(dialect.headings[column]);
    }
  while (rows->next()) {
    gauge.at(rows->bytesRead());
    const auto& fields = rows->fields();
    if (!fitsColumns(fields, columns.size()))
      throw Failure(ErrorKind::bad_data,
                    text(CX_TEXT("io", "%1, line %2: %3 fields instead of %4; correct the row and import again."),
                         {displayName(dialect.file), std::to_string(rows->line()), std::to_string(fields.size()),
                          std::to_string(columns.size())}));
    std::string key(fields[where.person]);
    for (const std::size_t column : {wave, channel})
      if (column < fields.size()) key.append(1, '\n').append(fields[column]);
    Table::Form& form = table_->formOf(key, fields);
    if (form.line == 0) form.line = rows->line();
    table_->answer(form, trimmed(fields[where.question]), fields[where.answer]);
    if (table_->forms.size() > mostForms)
      throw Failure(ErrorKind::bad_data,
                    text(CX_TEXT("io",
                                 "%1 holds more than 1,000,000 forms with one row per answer; export it with one row "
                                 "per respondent."),
                         {displayName(dialect.file)}));
  }
  for (const std::string& question : table_->questions.keys()) table_->headings.push_back({question, question, {}});
}

LongSheet::~LongSheet() = default;

const std::vector<Heading>& LongSheet::headings() const {
  return table_->headings;
}

std::unique_ptr<RowSource> LongSheet::rows() const {
  return std::make_unique<Forms>(table_->forms.size(), [table = table_.get()](std::size_t number, auto& fields) {
    const Table::Form& form = table->forms[number];
    fields.assign(table->headings.size(), std::string_view());
    for (std::size_t i = 0; i < form.others.size(); ++i) fields[i] = table->texts.keys()[form.others[i]];
    for (std::size_t i = 0; i < form.answers.size(); ++i)
      if (form.answers[i] > 0) fields[table->others.size() + i] = table->texts.keys()[form.answers[i] - 1];
    return form.line;
  });
}

}  // namespace cx
