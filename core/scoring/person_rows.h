// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/scoring/wave_steps.h"
#include "core/stats/comoments.h"
#include "core/stats/drivers.h"
#include "core/survey/outcome_measure.h"
#include "core/survey/submission.h"

namespace cx {

class Workspace;

/// What tallies cannot say, because it takes several answers of one person together: gathered from the packed rows in
/// one pass. Rows of weight 0 are passed over.
class PersonRows {
 public:
  /// The rows of `filter`, all given under `questionnaire`. A `plan` may be none.
  PersonRows(const Workspace& workspace, const Filter& filter, const Questionnaire& questionnaire,
             const std::optional<DriverPlan>& plan);

  [[nodiscard]] const std::vector<double>& weights() const { return weights_; }
  /// Complete rows, answers turned where reverse-keyed: per dimension, and last over all statements.
  [[nodiscard]] const std::vector<Comoments>& completeRows() const { return complete_; }
  /// People with a row in both waves; of several in one wave the first counts.
  [[nodiscard]] PairedRows pairs(WaveId older, WaveId newer) const;
  /// Unweighted; statements are turned where reverse-keyed, the outcome is as given.
  [[nodiscard]] Drivers drivers(double confidence) const;

 private:
  struct Column {
    int slot = -1, min = 1, turn = 0;  ///< the value is turn − answer where turn is not 0
    [[nodiscard]] int value(std::string_view answers) const;
  };
  [[nodiscard]] static Column columnOf(const Questionnaire& questionnaire, const std::string& question);
  void add(const Submission& row);
  void addComplete(std::string_view answers);

  Layout layout_;
  std::vector<std::vector<Column>> scopes_;
  std::vector<Column> driver_columns_;
  std::vector<double> weights_;
  std::vector<Comoments> complete_;
  std::vector<std::uint8_t> driver_rows_;  ///< complete ones, one byte a value
  std::map<WaveId, std::unordered_map<std::string, PersonScores>> people_;
};

}  // namespace cx
