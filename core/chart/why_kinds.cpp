// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/why_figure.h"

namespace cx {
namespace {

std::string scored(const Score& score, const Wording& say) {
  return joined({score.value ? say.value(*score.value) : say.missing(score).text, say.plusMinus(score), say.n(score)},
                ", ");
}

}  // namespace

Why::Section whyKinds(const Figure& figure) {
  const Wording& say = figure.say;
  const KindParity& kinds = *figure.facts.kinds;
  const ChannelParity& gap = kinds.digital;
  Why::Section section{say(text(CX_TEXT("chart", "Digital against traditional"))), {}};
  section.lines.push_back({{say(text(CX_TEXT("chart", "Verdict"))), Tone::muted, Glyph::none},
                           say.verdict(gap),
                           say.change(gap.difference, gap.interval)});
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Digital"))), {}, scored(gap.score, say)));
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Traditional"))), {}, scored(kinds.traditional, say)));
  if (!gap.difference) {
    if (gap.reason) section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "No test"))), {}, say(*gap.reason)));
    return section;
  }
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Equal?"))), say.interval(*gap.interval90),
                                  say(text(CX_TEXT("chart", "90 % interval; equal if it lies inside ±%1"),
                                           {Number{kinds.band, say.rules().scale == Scale::benchmark ? 0 : 2}}))));
  section.lines.push_back(whyLine(
      say(text(CX_TEXT("chart", "Test"))), {},
      joined({say(text(CX_TEXT("chart", "one comparison of two groups, p %1; nothing to adjust for"), {say.p(gap.p)})),
              say.test(gap)},
             "; ")));
  return section;
}

}  // namespace cx
