// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/stats/describe.h"

namespace cx {

/// A Net Promoter Score with its parts. Counts are of people; shares (0..1), `score` (−100..100) and `summary` follow
/// the weights where asked. `summary` takes a promoter as 100, a detractor as −100 and the others as 0, which is what
/// the tests between waves work on. `interval` is the adjusted Wald interval around `centre`, cut to ±100, which need
/// not be the score itself (Rocks 2016).
struct Nps {
  std::uint64_t n = 0, promoters = 0, passives = 0, detractors = 0;
  double promoter_share = 0, passive_share = 0, detractor_share = 0;
  double score = 0;
  Summary summary;
  double centre = 0;
  Interval interval;
};

/// From answers on 0..10: 9 and 10 promote, 0 to 6 detract. None without answers.
[[nodiscard]] std::optional<Nps> nps(std::span<const Bucket> answers, double confidence);
/// The same under weights, with Kish's effective n in the interval.
[[nodiscard]] std::optional<Nps> npsWeighted(std::span<const Bucket> answers, double confidence);

}  // namespace cx
