// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/against.h"

#include "core/stats/compare.h"

namespace cx {

std::string_view code(Standing standing) {
  switch (standing) {
    case Standing::above:
      return "above";
    case Standing::below:
      return "below";
    case Standing::not_distinguishable:
      return "not_distinguishable";
    case Standing::too_few_answers:
      return "too_few_answers";
  }
  return {};
}

std::optional<Against> against(const Score& ours, double percent, const ScoreRules& rules) {
  const auto figure = fromBenchmark(percent, rules.scale);
  if (!figure) return std::nullopt;
  // One benchmark point in units of the scale.
  const double point = *fromBenchmark(percent + 1, rules.scale) - *figure;
  Against out{*figure, ours, {}, {}, false, Standing::too_few_answers};
  if (!ours.value || !ours.raw_interval) return out;
  out.difference = *ours.value - *figure;
  const Interval apart{ours.raw_interval->lo - *figure, ours.raw_interval->hi - *figure};
  if (!ours.no_variation) out.interval = apart;
  const auto equivalence = tost(ours.summary, *figure, 5 * point);
  out.within_five = equivalence && equivalence->equal;
  out.standing = Standing::not_distinguishable;
  if (apart.lo > publishedRounding * point) out.standing = Standing::above;
  if (apart.hi < -publishedRounding * point) out.standing = Standing::below;
  return out;
}

std::vector<ChannelId> comparedChannels(const std::vector<Channel>& channels) {
  std::vector<ChannelId> out;
  for (const Channel& channel : channels)
    if (channel.kind == ChannelKind::digital || channel.kind == ChannelKind::organisation) out.push_back(channel.id);
  return out;
}

}  // namespace cx
