// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/questionnaire_parts.h"

#include <algorithm>
#include <utility>

namespace cx {
namespace {

template <class List>
void move(List& list, std::string_view id, int by) {
  const auto at = std::ranges::find(list, id, [](const auto& one) -> std::string_view { return one.id; });
  if (at == list.end()) return;
  const auto to = (at - list.begin()) + by;
  if (to >= 0 && to < std::ssize(list)) std::swap(*at, list[std::size_t(to)]);
}

Dimension* dimensionIn(Questionnaire& questionnaire, std::string_view id) {
  const auto at =
      std::ranges::find(questionnaire.dimensions, id, [](const auto& one) -> std::string_view { return one.id; });
  return at == questionnaire.dimensions.end() ? nullptr : &*at;
}

/// "G" of "G4"; the whole id where it does not end in a number.
std::string stemOf(const std::string& id) {
  const std::size_t last = id.find_last_not_of("0123456789");
  return last == std::string::npos ? std::string("S") : id.substr(0, last + 1);
}

}  // namespace

std::string dimensionOf(const Questionnaire& questionnaire, std::string_view statement) {
  for (const Dimension& dimension : questionnaire.dimensions)
    for (const Statement& one : dimension.statements)
      if (one.id == statement) return dimension.id;
  return {};
}

void putStatement(Questionnaire& questionnaire, const Statement& statement, std::string_view dimension) {
  Dimension* home = dimensionIn(questionnaire, dimension);
  if (!home) return;
  const auto same = std::ranges::find(home->statements, statement.id, &Statement::id);
  if (same != home->statements.end()) {
    *same = statement;
    return;
  }
  home->statements.push_back(statement);
  for (Dimension& other : questionnaire.dimensions)
    if (other.id != dimension)
      std::erase_if(other.statements, [&](const Statement& one) { return one.id == statement.id; });
  std::erase_if(questionnaire.dimensions, [](const Dimension& one) { return one.statements.empty(); });
}

void putDimension(Questionnaire& questionnaire, const std::string& id, const LocalText& title) {
  if (Dimension* known = dimensionIn(questionnaire, id))
    known->title = title;
  else
    questionnaire.dimensions.push_back({id, title, {}});
}

void putOutcome(Questionnaire& questionnaire, const OutcomeQuestion& outcome) {
  const auto same = std::ranges::find(questionnaire.outcomes, outcome.id, &OutcomeQuestion::id);
  if (same == questionnaire.outcomes.end())
    questionnaire.outcomes.push_back(outcome);
  else
    *same = outcome;
}

void removeQuestion(Questionnaire& questionnaire, const Question& question) {
  const auto named = [&](const auto& one) { return one.id == question.id; };
  switch (question.kind) {
    case Question::Kind::none:
      return;
    case Question::Kind::dimension:
      std::erase_if(questionnaire.dimensions, named);
      return;
    case Question::Kind::statement:
      for (Dimension& dimension : questionnaire.dimensions) std::erase_if(dimension.statements, named);
      std::erase_if(questionnaire.dimensions, [](const Dimension& one) { return one.statements.empty(); });
      return;
    case Question::Kind::outcome:
      std::erase_if(questionnaire.outcomes, named);
      std::erase_if(questionnaire.measures, [&](const OutcomeMeasure& one) { return one.question == question.id; });
      return;
  }
}

void moveQuestion(Questionnaire& questionnaire, const Question& question, int by) {
  switch (question.kind) {
    case Question::Kind::none:
      return;
    case Question::Kind::dimension:
      return move(questionnaire.dimensions, question.id, by);
    case Question::Kind::statement:
      for (Dimension& dimension : questionnaire.dimensions) move(dimension.statements, question.id, by);
      return;
    case Question::Kind::outcome:
      return move(questionnaire.outcomes, question.id, by);
  }
}

std::string freeStatementId(const Questionnaire& questionnaire, std::string_view dimension) {
  const Dimension* home = questionnaire.dimension(dimension);
  std::string stem = "S";
  if (home) stem = home->statements.empty() ? home->id : stemOf(home->statements.front().id);
  const auto taken = [&](const std::string& id) { return questionnaire.statement(id) || questionnaire.outcome(id); };
  for (int number = 1;; ++number)
    if (std::string id = stem + std::to_string(number); !taken(id)) return id;
}

}  // namespace cx
