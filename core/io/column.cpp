// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/column.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "core/base/result.h"
#include "core/io/known_export.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

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
  /// Under the first of the spellings that names a question.
  [[nodiscard]] std::optional<Column> find(const std::vector<std::string>& spelled) const {
    for (const std::string& spelling : spelled)
      if (auto found = find(spelling)) return found;
    return {};
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

/// Roles that a name alone decides; contact data comes last, for an attribute of the workspace may be called alike.
std::optional<ColumnRole> roleOf(const std::string& header, const KnownExport* tool) {
  if (tool)
    if (const auto at = tool->roles.find(header); at != tool->roles.end()) return at->second;
  const auto usual = usualRole(header);
  return usual && *usual != ColumnRole::personal ? usual : std::nullopt;
}

Column recognise(const Heading& heading, const Questions& questions, const std::vector<Attribute>& attributes,
                 const KnownExport* tool) {
  const std::string& name = heading.name;
  const std::string header = folded(name);
  if (header.empty()) return {name, ColumnRole::ignore, {}};
  if (header.starts_with(attributePrefix)) {
    const std::string key = composed(trimmed(trimmed(name).substr(attributePrefix.size())));
    return {name, ColumnRole::attribute, attributeOf(folded(key), attributes).value_or(key)};
  }
  if (const auto question = questions.find(header)) return {name, question->role, question->id};
  if (const auto role = roleOf(header, tool)) return {name, *role, {}};
  if (const auto key = attributeOf(header, attributes)) return {name, ColumnRole::attribute, *key};
  const auto spelled = spellings(heading);
  if (const auto question = questions.find(spelled)) return {name, question->role, question->id};
  for (const std::string& spelling : spelled) {
    if (const auto usual = usualRole(spelling)) return {name, *usual, {}};
    if (const auto key = attributeOf(spelling, attributes)) return {name, ColumnRole::attribute, *key};
  }
  if (speaksOfAPerson(header)) return {name, ColumnRole::personal, {}};
  return {name, ColumnRole::attribute, composed(trimmed(name)), true};
}

/// Digits in groups as telephone numbers are written: "010-1234-5678", "+82 10 1234 5678".
bool looksLikeTelephone(std::string_view value) {
  constexpr std::size_t least = 9, most = 15;
  const auto digits =
      static_cast<std::size_t>(std::ranges::count_if(value, [](char c) { return c >= '0' && c <= '9'; }));
  if (digits < least || digits > most || value.find_first_not_of("0123456789-+() .") != std::string_view::npos)
    return false;
  return value.front() == '+' || value.starts_with("01") ||
         (value.front() == '0' && std::ranges::count(value, '-') == 2);
}

bool looksLikeAddress6(std::string_view value) {
  return std::ranges::count(value, ':') >= 4 &&
         value.find_first_not_of("0123456789abcdefABCDEF:") == std::string_view::npos;
}

}  // namespace

std::vector<Column> recogniseColumns(const std::vector<Heading>& headings, const Questionnaire& questionnaire,
                                     const std::vector<Attribute>& attributes, const KnownExport* tool) {
  const Questions questions(questionnaire);
  std::vector<Column> columns;
  for (const Heading& heading : headings) columns.push_back(recognise(heading, questions, attributes, tool));
  return columns;
}

std::vector<Column> recogniseColumns(const std::vector<std::string>& headers, const Questionnaire& questionnaire,
                                     const std::vector<Attribute>& attributes) {
  return recogniseColumns(headings({headers}, headers.size()), questionnaire, attributes);
}

std::vector<std::string> namedQuestions(const std::vector<std::string>& cells, const Questionnaire& questionnaire) {
  const Questions questions(questionnaire);
  std::vector<std::string> out;
  for (const std::string& cell : cells) {
    const auto question = questions.find(spellings({cell, cell, {}}));
    out.push_back(question ? question->id : std::string());
  }
  return out;
}

std::optional<AnswerScale> scaleOf(const Column& column, const Questionnaire& questionnaire) {
  if (column.role == ColumnRole::statement)
    if (const Statement* statement = questionnaire.statement(column.id)) return statement->scale;
  if (column.role == ColumnRole::outcome)
    if (const OutcomeQuestion* outcome = questionnaire.outcome(column.id)) return outcome->scale;
  return {};
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
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("io",
                               "%1 has no column with answers. Give such a column a statement's id or text "
                               "as its heading, or say what it answers."),
                       {file}));
}

bool looksPersonal(std::string_view value) {
  const auto at = value.find('@');
  if (at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos &&
      value.find(' ') == std::string_view::npos)
    return true;
  if (looksLikeTelephone(value) || looksLikeAddress6(value)) return true;
  const auto dots = std::ranges::count(value, '.');
  return dots == 3 && value.size() >= 7 && value.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace cx
