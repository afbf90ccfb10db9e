// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/column.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "core/base/result.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

struct Known {
  std::string_view header;
  ColumnRole role;
};
constexpr std::array<Known, 34> commonNames{{
    {"wave", ColumnRole::wave},
    {"회차", ColumnRole::wave},
    {"channel", ColumnRole::channel},
    {"채널", ColumnRole::channel},
    {"weight", ColumnRole::weight},
    {"가중치", ColumnRole::weight},
    {"respondent_id", ColumnRole::person},
    {"respondent id", ColumnRole::person},
    {"respondent", ColumnRole::person},
    {"person", ColumnRole::person},
    {"person_id", ColumnRole::person},
    {"id", ColumnRole::person},
    {"응답자", ColumnRole::person},
    {"응답자 id", ColumnRole::person},
    {"date", ColumnRole::date},
    {"날짜", ColumnRole::date},
    {"응답일", ColumnRole::date},
    {"comment", ColumnRole::comment},
    {"comments", ColumnRole::comment},
    {"의견", ColumnRole::comment},
    {exportMark, ColumnRole::ignore},
    {"name", ColumnRole::personal},
    {"full name", ColumnRole::personal},
    {"first name", ColumnRole::personal},
    {"last name", ColumnRole::personal},
    {"surname", ColumnRole::personal},
    {"이름", ColumnRole::personal},
    {"성명", ColumnRole::personal},
    {"전화번호", ColumnRole::personal},
    {"휴대폰", ColumnRole::personal},
    {"이메일", ColumnRole::personal},
    {"주소", ColumnRole::personal},
    {"생년월일", ColumnRole::personal},
    {"date of birth", ColumnRole::personal},
}};
constexpr std::array<std::string_view, 12> personalWords{
    "email", "e-mail", "mail", "ip", "phone", "telephone", "tel", "mobile", "address", "birthday", "surname", "ssn"};

/// Whether one of the header's words, apart from "phone call" and the like inside longer words, names contact data.
bool speaksOfAPerson(const std::string& header) {
  std::string words = header;
  std::ranges::replace_if(
      words, [](char c) { return c == '_' || c == '.' || c == '/' || c == ':' || c == '(' || c == ')'; }, ' ');
  return std::ranges::any_of(personalWords, [&](std::string_view word) {
    return (' ' + words + ' ').find(' ' + std::string(word) + ' ') != std::string::npos;
  });
}

/// Headers that name a question, by their folded spelling; a spelling that two questions share names none.
class Questions {
 public:
  explicit Questions(const Questionnaire& questionnaire) {
    for (const Statement* statement : questionnaire.statements())
      for (const std::string& spelling : {statement->id, statement->text.en, statement->text.ko,
                                          statement->channel_text.en, statement->channel_text.ko})
        add(spelling, {{}, ColumnRole::statement, statement->id});
    for (const OutcomeQuestion& outcome : questionnaire.outcomes)
      for (const std::string& spelling : {outcome.id, outcome.title.en, outcome.title.ko})
        add(spelling, {{}, ColumnRole::outcome, outcome.id});
  }
  [[nodiscard]] std::optional<Column> find(const std::string& header) const {
    const auto found = by_spelling_.find(header);
    return found == by_spelling_.end() || found->second.id.empty() ? std::nullopt : std::optional(found->second);
  }

 private:
  void add(const std::string& spelling, const Column& question) {
    if (spelling.empty()) return;
    const auto [at, fresh] = by_spelling_.emplace(folded(spelling), question);
    if (!fresh && at->second != question) at->second.id.clear();
  }
  std::map<std::string, Column> by_spelling_;
};

std::optional<std::string> attributeOf(const std::string& header, const std::vector<Attribute>& attributes) {
  for (const Attribute& attribute : attributes)
    for (const std::string& spelling : {attribute.key, attribute.title.en, attribute.title.ko})
      if (!spelling.empty() && folded(spelling) == header) return attribute.key;
  return {};
}

Column recognise(const std::string& name, const Questions& questions, const std::vector<Attribute>& attributes) {
  const std::string header = folded(name);
  if (header.empty()) return {name, ColumnRole::ignore, {}};
  if (header.starts_with(attributePrefix)) {
    const std::string key = composed(trimmed(trimmed(name).substr(attributePrefix.size())));
    return {name, ColumnRole::attribute, attributeOf(folded(key), attributes).value_or(key)};
  }
  if (const auto question = questions.find(header)) return {name, question->role, question->id};
  const auto* known = std::ranges::find(commonNames, std::string_view(header), &Known::header);
  if (known != commonNames.end() && known->role != ColumnRole::personal) return {name, known->role, {}};
  if (const auto key = attributeOf(header, attributes)) return {name, ColumnRole::attribute, *key};
  if (known != commonNames.end() || speaksOfAPerson(header)) return {name, ColumnRole::personal, {}};
  return {name, ColumnRole::attribute, composed(trimmed(name)), true};
}

}  // namespace

std::string_view name(ColumnRole role) {
  constexpr std::array<std::string_view, 11> names{"statement", "outcome", "wave",    "channel",  "attribute", "person",
                                                   "weight",    "date",    "comment", "personal", "ignore"};
  return names.at(static_cast<std::size_t>(role));
}

std::vector<Column> recogniseColumns(const std::vector<std::string>& headers, const Questionnaire& questionnaire,
                                     const std::vector<Attribute>& attributes) {
  const Questions questions(questionnaire);
  std::vector<Column> columns;
  for (const std::string& header : headers) columns.push_back(recognise(header, questions, attributes));
  return columns;
}

void requireUsable(const std::vector<Column>& columns, const std::string& file) {
  std::map<std::pair<ColumnRole, std::string>, std::string> taken;
  bool answers = false;
  for (const Column& column : columns) {
    if (column.role == ColumnRole::ignore || column.role == ColumnRole::personal) continue;
    answers = answers || column.role == ColumnRole::statement;
    const auto [first, fresh] = taken.emplace(std::pair(column.role, folded(column.id)), column.name);
    if (!fresh)
      throw Failure(
          ErrorKind::bad_data,
          text(CX_TEXT("io", "%1: the columns “%2” and “%3” mean the same; remove one of them and import again."),
               {file, first->second, column.name}));
  }
  if (!answers)
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("io",
                                                    "%1 has no column with answers; a column's header must be a "
                                                    "statement's id or its text, such as those that "
                                                    "“questionnaire” prints."),
                                            {file}));
}

bool looksPersonal(std::string_view value) {
  const auto at = value.find('@');
  if (at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos &&
      value.find(' ') == std::string_view::npos)
    return true;
  const auto dots = std::ranges::count(value, '.');
  return dots == 3 && value.size() >= 7 && value.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace cx
