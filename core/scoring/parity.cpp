// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/parity.h"

#include <algorithm>

#include "core/scoring/suppression.h"
#include "core/stats/adjust.h"
#include "core/stats/paired.h"

namespace cx {
namespace {

/// Each channel's score, hidden where the table of channels would hide it.
std::vector<Score> shownScores(const std::vector<ChannelTally>& channels, const Questionnaire& questionnaire,
                               const Scope& scope, const ScoreRules& rules) {
  std::vector<Score> out;
  for (const ChannelTally& channel : channels)
    if (channel.shown) out.push_back(*channel.shown);
  if (out.size() == channels.size()) return out;
  out.clear();
  std::vector<GroupScores> groups;
  for (const ChannelTally& channel : channels) {
    ScoreRules index = rules;
    index.scale = indexScale(rules.scale);
    groups.push_back(scoresOf(channel.tally, questionnaire, index, rules.scale));
  }
  suppressBreakdown(groups, questionnaire, rules);
  for (std::size_t i = 0; i < groups.size(); ++i)
    out.push_back(channels[i].shown ? *channels[i].shown : scoreIn(groups[i], questionnaire, scope));
  return out;
}

/// What a person's score on this scale is per benchmark point.
double perBenchmarkPoint(const Questionnaire& questionnaire, const Scope& scope, Scale scale) {
  const auto here = boundsOf(questionnaire, scope, scale), there = boundsOf(questionnaire, scope, Scale::benchmark);
  if (!here || !there || scale == Scale::top2) return 1;
  return (here->ceiling - here->floor) / (there->ceiling - there->floor);
}

/// Beside the scores of all channels, who stands outside the pairs must be nobody or enough: in both of two channels
/// together, and in each of more, whose differences tell them apart.
bool pairsMayBeShown(const ChannelPairs& pairs, const std::vector<Score>& scores,
                     const std::vector<ChannelTally>& channels, const ScoreRules& rules) {
  std::vector<std::int64_t> alone;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const auto met = pairs.channels.find(channels[i].channel);
    if (met == pairs.channels.end() || scores[i].suppressed) return false;
    alone.push_back(channels[i].tally.rows() - met->second.forms);
  }
  if (alone.size() == 2) return !pairsReveal(alone[0], alone[1], rules.min_n);
  return std::ranges::none_of(alone, [&](std::int64_t forms) { return pairsReveal(0, forms, rules.min_n); });
}

/// Channel − rest of the people who judged both, where pairing holds; false where it does not.
bool testPairs(ChannelParity& channel, const Score& rest, const Summary& difference, const ScoreRules& rules) {
  if (!pairingHolds(difference.n, std::uint64_t(channel.score.n), std::uint64_t(rest.n))) return false;
  channel.pairs = std::int64_t(difference.n);
  const auto test = oneSample(difference, 0, rules.confidence);
  if (!test) {
    channel.verdict = ParityVerdict::undecided;
    channel.reason =
        text(CX_TEXT("scoring", "Not tested: everybody judged the channel and the rest equally far apart."));
    return true;
  }
  channel.difference = test->difference;
  channel.interval = test->interval;
  channel.interval90 = oneSample(difference, 0, 0.90)->interval;
  channel.p = test->p;
  return true;
}

void testAgainstRest(ChannelParity& channel, const Score& rest, const ScoreRules& rules) {
  const auto test = welch(rest.summary, channel.score.summary, rules.confidence);
  if (!test) {
    if (rest.value) {
      channel.verdict = ParityVerdict::undecided;
      channel.reason = text(CX_TEXT("scoring", "Not tested: no variation in the channel or in the rest."));
    } else {
      channel.reason = text(CX_TEXT("scoring", "Not tested: too few answers in the other channels."));
    }
    return;
  }
  channel.difference = test->difference;
  channel.interval = test->interval;
  channel.interval90 = welch(rest.summary, channel.score.summary, 0.90)->interval;
  channel.p = test->p;
}

void judge(ChannelParity& channel, std::optional<double> adjusted, double band, const ScoreRules& rules) {
  if (!channel.p) return;
  channel.p_adjusted = adjusted;
  const bool inside = channel.interval90->lo > -band && channel.interval90->hi < band;
  channel.verdict = *adjusted < 1 - rules.confidence ? ParityVerdict::different
                    : inside                         ? ParityVerdict::equal
                                                     : ParityVerdict::undecided;
}

void judge(Parity& parity, const ScoreRules& rules) {
  std::vector<std::optional<double>> p;
  for (const ChannelParity& channel : parity.channels) p.push_back(channel.p);
  const auto adjusted = holm(p);
  for (std::size_t i = 0; i < p.size(); ++i) judge(parity.channels[i], adjusted[i], parity.band, rules);
}

/// Welch ANOVA, gap and index over the channels that are shown.
void compareShown(Parity& parity, const std::vector<ChannelTally>& channels, const Questionnaire& questionnaire,
                  const Scope& scope, ScoreRules rules) {
  rules.scale = Scale::benchmark;
  std::vector<const ChannelParity*> shown;
  std::vector<Summary> summaries;
  std::optional<double> low, high;
  for (std::size_t i = 0; i < channels.size(); ++i) {
    const ChannelParity& channel = parity.channels[i];
    if (!channel.score.value) continue;
    shown.push_back(&channel);
    summaries.push_back(channel.score.summary);
    const auto percent = scoreOf(channels[i].tally, questionnaire, scope, rules).value;
    if (percent) low = std::min(low.value_or(*percent), *percent);
    if (percent) high = std::max(high.value_or(*percent), *percent);
  }
  if (shown.size() < 2) return;
  parity.anova = welchAnova(summaries);
  const auto value = [](const ChannelParity* channel) { return *channel->score.value; };
  const ChannelParity& lowest = **std::ranges::min_element(shown, {}, value);
  const ChannelParity& highest = **std::ranges::max_element(shown, {}, value);
  parity.lowest = lowest.channel;
  parity.highest = highest.channel;
  parity.gap = *highest.score.value - *lowest.score.value;
  if (high && *high > 0) parity.index = 100 * *low / *high;
}

}  // namespace

std::string_view code(ParityVerdict verdict) {
  switch (verdict) {
    case ParityVerdict::equal:
      return "equal";
    case ParityVerdict::different:
      return "different";
    case ParityVerdict::undecided:
      return "undecided";
    case ParityVerdict::too_few_answers:
      return "too_few_answers";
  }
  return {};
}

Parity parityOf(const std::vector<ChannelTally>& channels, const Questionnaire& questionnaire, const Scope& scope,
                const ScoreRules& rules, const ChannelPairs& pairs) {
  Parity out;
  if (statementsOf(questionnaire, scope).empty()) return out;
  out.band = parityBand * perBenchmarkPoint(questionnaire, scope, rules.scale);
  Tally all;
  for (const ChannelTally& channel : channels) all.add(channel.tally);
  const auto scores = shownScores(channels, questionnaire, scope, rules);
  out.pairs_shown = pairsMayBeShown(pairs, scores, channels, rules);
  for (std::size_t i = 0; i < channels.size(); ++i) {
    ChannelParity channel{channels[i].channel, scores[i], {}, {}, {}, {}, {}, ParityVerdict::too_few_answers,
                          scores[i].reason};
    if (channel.score.value) {
      channel.reason.reset();
      Tally rest = all;
      rest.add(channels[i].tally, -1);
      const Score others = scoreOf(rest, questionnaire, scope, rules);
      if (!out.pairs_shown || !testPairs(channel, others, pairs.channels.at(channel.channel).difference, rules))
        testAgainstRest(channel, others, rules);
    }
    out.channels.push_back(std::move(channel));
  }
  judge(out, rules);

  compareShown(out, channels, questionnaire, scope, rules);
  return out;
}

}  // namespace cx
