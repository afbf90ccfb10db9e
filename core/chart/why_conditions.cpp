// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/chart/conditions.h"
#include "core/chart/wave_line.h"
#include "core/chart/why_figure.h"

namespace cx {
namespace {

/// "none here; smallest group 14, threshold 5".
std::string suppression(const Figure& figure) {
  const Wording& say = figure.say;
  if (figure.score.suppressed && figure.score.reason) return say(*figure.score.reason);
  std::optional<std::int64_t> smallest;
  bool hidden = false;
  for (const ChannelScores& channel : figure.facts.channels) {
    const Score& score = scoreIn(channel.scores, figure.questionnaire(), figure.scope());
    if (score.n > 0) smallest = std::min(score.n, smallest.value_or(score.n));
    hidden = hidden || score.suppressed;
  }
  const Number least{double(say.rules().min_n)}, n{double(smallest.value_or(figure.score.n))};
  return hidden ? say(text(CX_TEXT("chart", "not of this figure; some channels are suppressed, threshold %1"), {least}))
                : say(text(CX_TEXT("chart", "none here; smallest channel n %1, threshold %2"), {n, least}));
}

std::string base(const Figure& figure) {
  const Wording& say = figure.say;
  if (!figure.score.value) return dash;
  if (!say.rules().weighted)
    return figure.score.small_base ? say(text(CX_TEXT("chart", "yes, n < 30: read it with care")))
                                   : say(text(CX_TEXT("chart", "no, n ≥ 30")));
  return figure.score.small_base ? say(text(CX_TEXT("chart", "yes, effective n < 30: read it with care")))
                                 : say(text(CX_TEXT("chart", "no, effective n ≥ 30")));
}

std::string weights(const Figure& figure) {
  const Wording& say = figure.say;
  if (!say.rules().weighted) return say(text(CX_TEXT("chart", "off: every form counts alike")));
  if (!figure.score.value || figure.score.n_eff <= 0) return say(text(CX_TEXT("chart", "on")));
  return say(text(CX_TEXT("chart", "on: effective n %1 of %2, design effect %3"),
                  {Number{figure.score.n_eff, 1}, Number{double(figure.score.n)},
                   Number{double(figure.score.n) / figure.score.n_eff, 2}}));
}

/// "from Sep 2025; † G2 has a new answer scale, v1 → v2".
std::string comparableFrom(const Figure& figure) {
  const Wording& say = figure.say;
  const Facts& facts = figure.facts;
  const std::size_t first = firstComparable(facts, figure.scope());
  std::vector<std::string> out;
  out.push_back(first + 1 == facts.waves.size() ? say(text(CX_TEXT("chart", "first comparable wave")))
                                                : say(text(CX_TEXT("chart", "from %1"), {facts.waves[first].name()})));
  const auto breaks = breaksAlong(facts, figure.scope(), say.words());
  if (!breaks.empty()) out.push_back(breaks.back().label + ", " + breaks.back().small);
  return joined(out, "; ");
}

}  // namespace

Why::Section whyConditions(const Figure& figure) {
  const Wording& say = figure.say;
  const Facts& facts = figure.facts;
  Why::Section section{say(text(CX_TEXT("chart", "Conditions"))), {}};
  const auto add = [&](std::string label, std::string rest) {
    if (!rest.empty()) section.lines.push_back(whyLine(std::move(label), {}, std::move(rest)));
  };
  add(say(text(CX_TEXT("chart", "Suppression"))), suppression(figure));
  add(say(text(CX_TEXT("chart", "Small base"))), base(figure));
  add(say(text(CX_TEXT("chart", "Weights"))), weights(figure));
  add(say(text(CX_TEXT("chart", "Version"))),
      say(text(CX_TEXT("chart", "questionnaire v%1"), {std::to_string(facts.questionnaire().version)})));
  add(say(text(CX_TEXT("chart", "Comparable"))), comparableFrom(figure));
  add(say(text(CX_TEXT("chart", "Only"))), filterLine(facts, say.words()));
  return section;
}

}  // namespace cx
