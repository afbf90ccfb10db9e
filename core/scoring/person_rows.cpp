// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/person_rows.h"

#include <array>

#include "core/stats/ranks.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

constexpr int none = -1;

/// The mid-rank of every value that a column of bytes holds.
std::array<double, 256> ranksOf(const std::vector<std::uint8_t>& rows, std::size_t columns, std::size_t column) {
  std::array<std::uint64_t, 256> counts{};
  for (std::size_t at = column; at < rows.size(); at += columns) ++counts[rows[at]];
  std::array<double, 256> out{};
  double before = 0;
  for (std::size_t value = 0; value < counts.size(); ++value) {
    out[value] = before + (double(counts[value]) + 1) / 2;
    before += double(counts[value]);
  }
  return out;
}

double percent(const PersonScore& score) {
  return 100.0 * score.sum / score.max;
}

}  // namespace

int PersonRows::Column::value(std::string_view answers) const {
  const Answer answer = answerAt(answers, slot, min);
  if (answer.state != Answer::State::score) return none;
  return turn == 0 ? answer.value : turn - answer.value;
}

PersonRows::Column PersonRows::columnOf(const Questionnaire& questionnaire, const std::string& question) {
  if (const Statement* statement = questionnaire.statement(question))
    return {statement->slot, statement->scale.min,
            statement->reverse ? statement->scale.min + statement->scale.max : 0};
  const OutcomeQuestion* outcome = questionnaire.outcome(question);
  return {outcome->slot, outcome->scale.min, 0};
}

PersonRows::PersonRows(const Workspace& workspace, const Filter& filter, const Questionnaire& questionnaire,
                       const std::optional<DriverPlan>& plan)
    : layout_(questionnaire.layout()) {
  auto scopes = indexScopes(questionnaire);
  for (std::size_t at = 1; at <= scopes.size(); ++at) {  // overall, the first, last
    auto& columns = scopes_.emplace_back();
    for (const Statement* statement : statementsOf(questionnaire, scopes[at % scopes.size()]))
      columns.push_back(columnOf(questionnaire, statement->id));
    complete_.emplace_back(columns.size());
  }
  if (plan) {
    for (const std::string& predictor : plan->predictors) driver_columns_.push_back(columnOf(questionnaire, predictor));
    driver_columns_.push_back(columnOf(questionnaire, plan->outcome));
  }
  forEachSubmission(workspace, filter, [&](const Submission& row) {
    if (row.weight != 0) add(row);
    return true;
  });
}

void PersonRows::add(const Submission& row) {
  weights_.push_back(double(row.weight) / oneWeight);
  addComplete(row.answers);
  if (!row.person.empty()) {
    const auto [person, first] = people_[row.wave].try_emplace(row.person);
    if (first) person->second = personScores(row.answers, layout_);
  }
  if (driver_columns_.empty()) return;
  const std::size_t before = driver_rows_.size();
  for (const Column& column : driver_columns_) {
    const int value = column.value(row.answers);
    if (value == none) return driver_rows_.resize(before);
    driver_rows_.push_back(std::uint8_t(value));
  }
}

void PersonRows::addComplete(std::string_view answers) {
  std::vector<double> values;
  for (std::size_t scope = 0; scope < scopes_.size(); ++scope) {
    values.clear();
    for (const Column& column : scopes_[scope])
      if (const int value = column.value(answers); value != none) values.push_back(value);
    if (values.size() == scopes_[scope].size()) complete_[scope].add(values);
  }
}

PairedRows PersonRows::pairs(WaveId older, WaveId newer) const {
  PairedRows out;
  out.differences.resize(scopes_.size());
  const auto before = people_.find(older), after = people_.find(newer);
  if (before == people_.end() || after == people_.end()) return out;
  // In the order of their keys, so that sums do not depend on how a hash table lies.
  std::map<std::string_view, const PersonScores*> sorted;
  for (const auto& [person, scores] : after->second) sorted.emplace(person, &scores);
  for (const auto& [person, scores] : sorted) {
    const auto was = before->second.find(std::string(person));
    if (was == before->second.end()) continue;
    ++out.people;
    for (std::size_t scope = 0; scope < out.differences.size(); ++scope) {
      const PersonScore &a = was->second[scope], &b = (*scores)[scope];
      if (a.valid && b.valid) out.differences[scope].push_back(percent(b) - percent(a));
    }
  }
  return out;
}

Drivers PersonRows::drivers(double confidence) const {
  const std::size_t columns = driver_columns_.size();
  Comoments values(columns), ranks(columns);
  std::vector<std::array<double, 256>> rank;
  for (std::size_t column = 0; column < columns; ++column) rank.push_back(ranksOf(driver_rows_, columns, column));
  std::vector<double> value_row(columns), rank_row(columns);
  for (std::size_t row = 0; row + columns <= driver_rows_.size(); row += columns) {
    for (std::size_t column = 0; column < columns; ++column) {
      value_row[column] = driver_rows_[row + column];
      rank_row[column] = rank[column][driver_rows_[row + column]];
    }
    values.add(value_row);
    ranks.add(rank_row);
  }
  return keyDrivers(values, ranks, confidence);
}

}  // namespace cx
