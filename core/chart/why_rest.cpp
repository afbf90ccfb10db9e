// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/why_figure.h"
#include "core/scoring/buckets.h"
#include "core/stats/effect_size.h"
#include "core/stats/ranks.h"

namespace cx {
namespace {

/// Forms of the channels compared, without those of this one.
Tally restOf(const Figure& figure) {
  Tally out;
  for (const ChannelParity& channel : figure.facts.parity.channels)
    if (channel.channel != figure.subject.channel)
      out.add(figure.facts.selection.tally(figure.facts.wave().id, channel.channel));
  return out;
}

void addTest(Why::Section& section, const Figure& figure, const ChannelParity& channel, const Tally& rest) {
  const Wording& say = figure.say;
  const Score others = scoreOf(rest, figure.questionnaire(), figure.scope(), say.rules());
  const auto test = welch(others.summary, channel.score.summary, say.rules().confidence);
  if (channel.pairs > 0) {
    section.lines.push_back(
        whyLine(say(text(CX_TEXT("chart", "Test"))), {},
                say(text(CX_TEXT("chart", "paired t test, unweighted, %1 pairs, p %2; over the channels p (Holm) %3"),
                         {Number{double(channel.pairs)}, say.p(channel.p), say.p(channel.p_adjusted)}))));
    if (test)
      section.lines.push_back(
          whyLine(say(text(CX_TEXT("chart", "All forms"))), {},
                  say(text(CX_TEXT("chart", "%1 as independent groups, Welch p %2; no verdict rests on it"),
                           {say.change(test->difference, test->interval), say.p(test->p)}))));
    return;
  }
  if (!test) return;
  section.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "Test"))), {},
              say(text(CX_TEXT("chart", "Welch t = %1, %2 degrees, p %3; over the channels p (Holm) %4"),
                       {say.words().number(test->t, 2), say.words().number(test->df, 1), say.p(channel.p),
                        say.p(channel.p_adjusted)}))));
  const Scale scale = say.rules().scale;
  const auto theirs = bucketsOf(rest, figure.questionnaire(), figure.scope(), scale),
             ours = bucketsOf(figure.tally, figure.questionnaire(), figure.scope(), scale);
  const auto size = standardisedDifference(describe(theirs), describe(ours));
  const auto ranks = mannWhitney(theirs, ours);
  if (size && ranks)
    section.lines.push_back(
        whyLine(say(text(CX_TEXT("chart", "Effect size"))), {},
                joined({say(text(CX_TEXT("chart", "Hedges g %1"), {say.words().number(size->g, 2)})),
                        say(text(CX_TEXT("chart", "Cliff delta %1"), {say.words().number(ranks->cliff, 2)}))})));
}

/// Whether the channels differ at all: Welch ANOVA, gap and index.
void addAll(Why::Section& section, const Figure& figure) {
  const Wording& say = figure.say;
  const Parity& parity = figure.facts.parity;
  if (!parity.anova) return;
  section.lines.push_back(whyLine(
      say(text(CX_TEXT("chart", "All channels"))), {},
      say(text(
          CX_TEXT("chart", "Welch ANOVA F = %1, %2 and %3 degrees, p %4; largest gap %5"),
          {say.words().number(parity.anova->f, 2), say.words().number(parity.anova->df1, 0),
           say.words().number(parity.anova->df2, 1), say.p(parity.anova->p), say.value(parity.gap.value_or(0))}))));
}

}  // namespace

Why::Section whyRest(const Figure& figure) {
  const Wording& say = figure.say;
  const ChannelParity& channel = *parityOf(figure);
  Why::Section section{say(text(CX_TEXT("chart", "Against the rest"))), {}};
  section.lines.push_back({{say(text(CX_TEXT("chart", "Verdict"))), Tone::muted, Glyph::none},
                           say.verdict(channel),
                           say.change(channel.difference, channel.interval)});
  if (!channel.difference) {
    if (channel.reason)
      section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "No test"))), {}, say(*channel.reason)));
    return section;
  }
  section.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "Equal?"))), say.interval(*channel.interval90),
              say(text(CX_TEXT("chart", "90 % interval; equal if it lies inside ±%1"),
                       {Number{figure.facts.parity.band, say.rules().scale == Scale::benchmark ? 0 : 2}}))));
  addTest(section, figure, channel, restOf(figure));
  addAll(section, figure);
  section.lines.push_back(whyLine(
      say(text(CX_TEXT("chart", "Paired?"))), {},
      channel.pairs > 0
          ? say(text(CX_TEXT("chart",
                             "yes: %1 people judged this channel and another; the difference is the mean of theirs"),
                     {Number{double(channel.pairs)}}))
          : say(text(
                CX_TEXT("chart",
                        "no: independent groups of forms; pairs need 10 people who judged this channel and another, "
                        "and half of the smaller group")))));
  return section;
}

}  // namespace cx
