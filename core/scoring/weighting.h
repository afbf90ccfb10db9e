// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/stats/raking.h"
#include "core/stats/weights.h"
#include "core/survey/attribute.h"
#include "core/survey/submission.h"
#include "core/tally/filter.h"

namespace cx {

class Workspace;

/// The share that one level of an attribute should have; `line` says where it was read, 0: nowhere.
struct TargetShare {
  std::string attribute, level;  ///< key or title
  double share = 0;
  std::int64_t line = 0;
};
using TargetTable = std::vector<TargetShare>;

/// A target share with the level it is meant for, in per cent.
struct PlacedTarget {
  AttributeId attribute;
  int level = 0;
  double percent = 0;
};
/// Where targets belong among the attributes of a workspace. Failure(bad_data) for targets that do not
/// fit: no such attribute or level, a level twice, shares of an attribute that sum neither to 1 nor to 100.
[[nodiscard]] std::vector<PlacedTarget> placeTargets(const std::vector<Attribute>& attributes,
                                                     const TargetTable& targets);

/// The cap that is usual for weights with a mean of 1.
constexpr Interval usualCap{0.3, 3};

struct RakingOptions {
  std::optional<Interval> cap;
  bool from_equal = false;  ///< start from equal weights instead of the stored ones
  Filter filter = {};       ///< only these are weighted
};

/// What a set of weights does to a sample.
struct WeightReport {
  WeightStats stats;
  double margin_simple = 0, margin_weighted = 0;  ///< of a share of one half, 0..1, at the organisation's confidence
  double margin_error = 0;                        ///< the largest |share − target|
};

/// How one level came out; `level` is none for people who gave no answer.
struct LevelMargin {
  Attribute attribute;
  std::optional<Level> level;
  double target = 0, achieved = 0;
};

/// Weights computed from targets (statistics §11). With a `problem` they are not fit for use and cannot be saved; when
/// raking could not even begin, there are none.
struct RakingReport {
  std::optional<Text> problem;
  std::optional<Interval> cap;
  int cycles = 0, rounds = 0;
  std::vector<SubmissionId> rows;  ///< in the order of ids, with `persons` and `weights` beside
  std::vector<std::string> persons;
  std::vector<double> weights;  ///< mean 1 over rows whose weight was above 0, the others stay 0
  std::vector<LevelMargin> margins;
  std::optional<WeightReport> before;        ///< of the weights raking started from
  std::optional<WeightReport> exact;         ///< of `weights`
  std::optional<WeightReport> rounded;       ///< of the weights as they will be saved, in millionths
  std::optional<WeightReport> uncapped;      ///< what no cap would have given; only with a cap
  std::size_t at_floor = 0, at_ceiling = 0;  ///< rows whose weight the cap holds
};

/// Computes and changes nothing. Failure(bad_data) for targets that do not fit the workspace; see placeTargets().
[[nodiscard]] RakingReport rakeWorkspace(const Workspace& workspace, const TargetTable& targets,
                                         const RakingOptions& options = {});

/// Stores the weights of a report without a problem as one step; its name counts the submissions. More than ten
/// thousand of them are a batch, like an import. Failure(bad_data) for a report with a problem, and when submissions
/// have come or gone since.
[[nodiscard]] Result<void> saveWeights(Workspace& workspace, const RakingReport& report);

}  // namespace cx
