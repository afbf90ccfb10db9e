// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/scoring/breakdown.h"
#include "core/stats/paired.h"
#include "core/stats/trend.h"

namespace cx {

/// newer − older of everybody who has a score in both waves, per dimension and, last, overall; `people` have a row in
/// both.
struct PairedRows {
  std::uint64_t people = 0;
  std::vector<std::vector<double>> differences;
};

/// One scope between two waves. `paired` is there where somebody answered twice; whether it is the test that judges is
/// said by `pairing_holds`.
struct ScopeStep {
  Scope scope;
  Comparison comparison;
  std::optional<double> p_holm, p_holm_weighted;  ///< over the dimensions; none for overall
  std::optional<Paired> paired;
  bool pairing_holds = false;
};

/// The share in the top box of one statement between two waves, unweighted; none when nobody answered on a side.
struct StatementStep {
  std::string id;
  std::optional<CountedShare> older, newer;
  std::optional<ShareChange> change;
};

struct WaveStep {
  std::string from, to;
  bool suppressed = false;        ///< overall stands on too few answers in one of them
  std::vector<ScopeStep> scopes;  ///< the dimensions, then overall
  std::vector<StatementStep> statements;
};
[[nodiscard]] WaveStep stepBetween(const NamedTally& older, const NamedTally& newer, const Questionnaire& questionnaire,
                                   const PairedRows& pairs, int min_n, double confidence);

/// One scope over all waves (statistics §9), per wave; waves below the threshold keep their place and leave the line.
struct ScopeTrend {
  struct Line {
    std::size_t waves = 0;  ///< that can be used
    std::optional<Slope> slope;
    std::optional<MannKendall> order;
  };
  Scope scope;
  std::vector<Sample> waves;
  Line plain, weighted;
};
[[nodiscard]] ScopeTrend trendOf(const std::vector<NamedTally>& waves, const Questionnaire& questionnaire,
                                 const Scope& scope, int min_n, double confidence);

}  // namespace cx
