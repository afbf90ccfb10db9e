// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/value.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/stats/describe.h"

namespace cx::test {

/// A column of answers or scores, one per used row; none where there is none.
using Column = std::vector<std::optional<double>>;

/// A data set of the golden numbers as the engine is to see it: rows of weight above 0, answers turned where they are
/// reverse-keyed, person scores by the half rule.
class OracleSurvey {
 public:
  explicit OracleSurvey(const std::string& id);

  const boost::json::value golden, meta;
  std::vector<double> weights;
  std::vector<std::string> statements;
  std::vector<std::string> scopes;  ///< the dimensions, then "overall"

  [[nodiscard]] const std::vector<std::string>& statementsOf(const std::string& scope) const { return of_.at(scope); }
  [[nodiscard]] const std::vector<std::string>& cells(const std::string& column) const { return cells_.at(column); }
  /// Any column as numbers, as written.
  [[nodiscard]] Column numbers(const std::string& column) const;
  /// Answers to a statement, turned where reverse-keyed.
  [[nodiscard]] const Column& answers(const std::string& statement) const { return answers_.at(statement); }
  [[nodiscard]] double min(const std::string& statement) const;
  [[nodiscard]] double max(const std::string& statement) const;
  /// 100·Σx / Σmax of each person where the half rule holds.
  [[nodiscard]] const Column& scores(const std::string& scope) const { return scores_.at(scope); }
  /// Levels of a grouping column in the order of the golden numbers.
  [[nodiscard]] std::vector<std::string> levels(const std::string& group) const;

  /// One bucket per row that has a value and, where `group` is given, belongs to `level`.
  [[nodiscard]] std::vector<Bucket> buckets(const Column& column, const std::string& group = "",
                                            const std::string& level = "") const;

 private:
  Column personScores(const std::vector<std::string>& statements, bool half_rule) const;

  std::map<std::string, std::vector<std::string>> cells_, of_;
  std::map<std::string, Column> answers_, scores_;
};

/// Data sets that hold a whole tree of golden numbers.
[[nodiscard]] const std::vector<std::string>& oracleSurveys();

}  // namespace cx::test
