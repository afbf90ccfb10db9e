// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace cx {

// How many people a survey must reach. Everything is none for values that make no sense: a margin, standard deviation,
// change or design effect not above 0, a share, confidence, power or response rate outside 0..1, a population below 1.

/// `raw` is the exact result, `n` the people needed (for a change: in each wave), `invitations` those to invite at the
/// response rate given.
struct SamplePlan {
  double raw = 0;
  std::uint64_t n = 0;
  std::optional<std::uint64_t> invitations = {};
};

/// A share (0..1) to within ±margin.
struct SharePlan {
  double share = 0.5, margin = 0.03, confidence = 0.95, deff = 1;
  std::optional<double> population = {}, response = {};
};
[[nodiscard]] std::optional<SamplePlan> sampleForShare(const SharePlan& plan);

/// A mean to within ±margin, both in the unit of its standard deviation: 18 percentage points are usual for percent
/// scores and 80 for an NPS, until n ≥ 30 own answers say better.
struct MeanPlan {
  double sd = 18, margin = 3, confidence = 0.95, deff = 1;
  std::optional<double> response = {};
};
[[nodiscard]] std::optional<SamplePlan> sampleForMean(const MeanPlan& plan);

/// A change of a mean between two waves, found with probability `power`.
struct ChangePlan {
  double sd = 18, change = 5, power = 0.8, confidence = 0.95, deff = 1;
  std::optional<double> response = {};
};
[[nodiscard]] std::optional<SamplePlan> sampleForChange(const ChangePlan& plan);

/// The smallest change that `n` people in each wave would show with the power of `plan`, whose `change` is not read.
[[nodiscard]] std::optional<double> detectableChange(const ChangePlan& plan, double n);

}  // namespace cx
