// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/channel_kinds.h"

#include "core/scoring/suppression.h"

namespace cx {
namespace {

/// The verdict of a comparison that stands alone: the rule of parityOf() without Holm.
void judge(ChannelParity& digital, double band, const ScoreRules& rules) {
  if (!digital.p) return;
  digital.p_adjusted = digital.p;
  const bool inside = digital.interval90->lo > -band && digital.interval90->hi < band;
  digital.verdict = *digital.p < 1 - rules.confidence ? ParityVerdict::different
                    : inside                          ? ParityVerdict::equal
                                                      : ParityVerdict::undecided;
}

}  // namespace

KindParity digitalAgainstTraditional(const Tally& digital, const Tally& traditional, const Questionnaire& questionnaire,
                                     const Scope& scope, const ScoreRules& rules, const Summary* met) {
  constexpr ChannelId ours{1}, theirs{2};
  ChannelPairs pairs;
  if (met) pairs.channels = {{ours, {*met, digital.rows()}}, {theirs, {*met, traditional.rows()}}};
  // Of two groups, each one is the rest of the other.
  const Parity both = parityOf({{ours, digital, {}}, {theirs, traditional, {}}}, questionnaire, scope, rules, pairs);
  if (both.channels.size() < 2) return {};
  KindParity out{both.channels[0], both.channels[1].score, both.band};
  out.digital.channel = {};
  if (out.digital.score.suppressed || out.traditional.suppressed)
    hide(out, out.digital.score.suppressed ? out.digital.score.reason.value_or(Text{})
                                           : out.traditional.reason.value_or(Text{}));
  else
    judge(out.digital, out.band, rules);
  return out;
}

void hide(KindParity& kinds, const Text& reason) {
  suppress(kinds.digital.score, reason);
  suppress(kinds.traditional, reason);
  kinds.digital = {
      kinds.digital.channel, kinds.digital.score, {}, {}, {}, {}, {}, ParityVerdict::too_few_answers, reason};
}

}  // namespace cx
