// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/scoring/breakdown.h"
#include "core/scoring/scope_analysis.h"
#include "core/scoring/wave_steps.h"
#include "core/stats/compare.h"
#include "core/stats/drivers.h"
#include "core/stats/reliability.h"
#include "core/stats/weights.h"
#include "core/survey/questionnaire.h"
#include "core/tally/filter.h"

namespace cx {

class Workspace;

/// A score beside a figure that is taken as exact (statistics §8); tests are none without a standard error.
struct FigureTest {
  struct Side {
    std::optional<double> difference;
    std::optional<Welch> test;
    std::vector<std::pair<double, Tost>> equivalence;  ///< per margin: 3 and 5 points
  };
  Scope scope;
  double figure = 0;
  Side plain, weighted;
};

/// All submissions that share a column, compared on every scope: the dimensions, then overall.
struct GroupAnalysis {
  std::string name;  ///< "wave", "channel" or the attribute's key
  std::vector<Breakdown> scopes;
};

/// Every statistic of a selection of submissions. Groups that are too small to be shown are computed and flagged; who
/// shows them must hold them back.
struct Analysis {
  Questionnaire questionnaire;
  double confidence = 0.95;
  int min_n = 5;
  std::vector<std::string> waves;     ///< keys, in the order of time
  std::vector<std::string> left_out;  ///< waves whose questionnaire cannot be compared with the newest one
  std::int64_t rows = 0, zero_weight = 0;
  std::optional<WeightStats> weights;
  std::vector<StatementAnalysis> statements;
  std::vector<ScopeAnalysis> scopes;       ///< the dimensions, then overall
  std::vector<Reliability> reliabilities;  ///< per scope
  std::vector<MeasureAnalysis> measures;
  std::vector<GroupAnalysis> groups;  ///< waves, channels, attributes
  std::vector<WaveStep> steps;
  std::vector<ScopeTrend> trends;  ///< per scope, from three waves on
  std::vector<FigureTest> figures;
  std::optional<DriverPlan> plan;
  std::optional<Drivers> drivers;
};

/// Reads the workspace once by its tallies and once by its rows. `min_n` may only raise the organisation's threshold.
[[nodiscard]] Analysis analyse(const Workspace& workspace, const Filter& filter, int min_n = 0);

}  // namespace cx
