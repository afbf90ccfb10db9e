// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/why_figure.h"
#include "core/scoring/bridge.h"
#include "core/scoring/buckets.h"
#include "core/stats/compare.h"
#include "core/stats/effect_size.h"
#include "core/stats/paired.h"
#include "core/stats/proportion.h"
#include "core/stats/ranks.h"

namespace cx {
namespace {

/// "over three dimensions p (Holm) 0.005".
std::string family(const Figure& figure, const Change& change) {
  const Wording& say = figure.say;
  if (figure.scope().kind == Scope::Kind::overall) return say(text(CX_TEXT("chart", "tested alone")));
  const std::string p = say.p(change.p_adjusted);
  return figure.statement() ? say(text(CX_TEXT("chart", "over the statements p (Holm) %1"), {p}))
                            : say(text(CX_TEXT("chart", "over the dimensions p (Holm) %1"), {p}));
}

std::string testInWords(const Figure& figure, const Step& step) {
  const Change& change = step.change;
  const Wording& say = figure.say;
  const double confidence = say.rules().confidence;
  if (change.test == ChangeTest::newcombe) {
    const auto n = [&](const Score& score) { return say.rules().weighted ? score.n_eff : double(score.n); };
    const auto test = shareChange({*change.older.value / 100, n(change.older)},
                                  {*change.newer.value / 100, n(change.newer)}, confidence);
    return say(text(CX_TEXT("chart", "z = %1, p %2 (two shares, pooled); interval by Newcombe; %3"),
                    {say.words().number(test->z.value_or(0), 2), say.p(change.p), family(figure, change)}));
  }
  if (change.test == ChangeTest::paired) {
    const auto test = paired(differencesOf(figure, step), confidence);
    return say(text(CX_TEXT("chart", "paired t = %1, %2 degrees, p %3; unweighted, %4 pairs; %5"),
                    {Number{test && test->t ? *test->t : 0, 2}, Number{double(change.met - 1)}, say.p(change.p),
                     Number{double(change.met)}, family(figure, change)}));
  }
  const auto test = welch(change.older.summary, change.newer.summary, confidence);
  return say(
      text(CX_TEXT("chart", "Welch t = %1, %2 degrees, p %3; %4"),
           {say.words().number(test->t, 2), say.words().number(test->df, 1), say.p(test->p), family(figure, change)}));
}

/// Effect sizes and ranks leave the weights aside, as their formulas do.
void addRobust(Why::Section& section, const Figure& figure, const Step& step) {
  const Wording& say = figure.say;
  const Scale scale = say.rules().scale;
  const Questionnaire& before = figure.facts.selection.questionnaire(step.older);
  const auto older = bucketsOf(step.before, before, figure.scope(), scale),
             newer = bucketsOf(figure.tally, figure.questionnaire(), figure.scope(), scale);
  const std::string unweighted = say.rules().weighted ? ", " + say(text(CX_TEXT("chart", "unweighted"))) : "";
  const auto size = standardisedDifference(describe(older), describe(newer));
  const auto ranks = mannWhitney(older, newer);
  std::vector<std::string> sizes;
  if (size) sizes.push_back(say(text(CX_TEXT("chart", "Hedges g %1"), {say.words().number(size->g, 2)})));
  if (ranks) sizes.push_back(say(text(CX_TEXT("chart", "Cliff delta %1"), {say.words().number(ranks->cliff, 2)})));
  if (!sizes.empty())
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Effect size"))), {}, joined(sizes) + unweighted));
  if (ranks && ranks->p)
    section.lines.push_back(whyLine(
        say(text(CX_TEXT("chart", "By ranks"))), {},
        say(text(CX_TEXT("chart", "Mann–Whitney z = %1, p %2"), {say.words().number(*ranks->z, 2), say.p(ranks->p)})) +
            unweighted));
}

/// What the pairs say by ranks, and what all forms say as two groups of strangers.
void addBesidePairs(Why::Section& section, const Figure& figure, const Step& step) {
  const Wording& say = figure.say;
  const Change& change = step.change;
  const auto test = paired(differencesOf(figure, step), say.rules().confidence);
  if (test && test->d_z)
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Effect size"))), {},
                                    say(text(CX_TEXT("chart", "d_z %1 of the differences"), {Number{*test->d_z, 2}}))));
  if (test && test->wilcoxon.p)
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "By ranks"))), {},
                                    say(text(CX_TEXT("chart", "Wilcoxon z = %1, p %2"),
                                             {say.words().number(*test->wilcoxon.z, 2), say.p(test->wilcoxon.p)}))));
  const auto groups = welch(change.older.summary, change.newer.summary, say.rules().confidence);
  if (!groups) return;
  section.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "All forms"))), {},
              say(text(CX_TEXT("chart", "%1 as independent groups, Welch p %2; no verdict rests on it"),
                       {say.change(groups->difference, groups->interval), say.p(groups->p)}))));
}

void addBridge(Why::Section& section, const Figure& figure, const Step& step) {
  const Wording& say = figure.say;
  if (figure.scope().kind != Scope::Kind::overall) return;
  const auto bridge = bridgeBetween(figure.workspace, figure.facts.selection, step.older, figure.facts.wave());
  if (!bridge) return;
  section.lines.push_back(whyLine(
      say(text(CX_TEXT("chart", "Bridged"))), {},
      say(text(CX_TEXT("chart", "from the %1 of %2 statements that are unchanged: %3, %4"),
               {Number{double(bridge->statements)}, Number{double(bridge->of)}, say.verdict(bridge->overall).text,
                say.change(bridge->overall.difference, bridge->overall.interval)}))));
}

std::string before(const Score& score, const Wording& say) {
  if (!score.value) return joined({say.missing(score).text, score.reason ? say(*score.reason) : ""}, ", ");
  return joined({say.value(*score.value), say.plusMinus(score), say.n(score)}, ", ");
}

}  // namespace

Why::Section whyChange(const Figure& figure, const Step& step) {
  const Wording& say = figure.say;
  const Change& change = step.change;
  Why::Section section{say(text(CX_TEXT("chart", "Change since %1"), {step.older.name()})), {}};
  Phrase verdict = say.verdict(change);
  const std::string moved = say.change(change.difference, change.interval);
  section.lines.push_back({{say(text(CX_TEXT("chart", "Verdict"))), Tone::muted, Glyph::none}, verdict, moved});
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Before"))), {}, before(change.older, say)));
  if (change.p)
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Test"))), {}, testInWords(figure, step)));
  else if (change.reason)
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "No test"))), {}, say(*change.reason)));
  if (change.verdict == Verdict::not_comparable) addBridge(section, figure, step);
  if (!change.p) return section;
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Paired?"))), {}, whyPaired(figure, step)));
  if (change.test == ChangeTest::welch) addRobust(section, figure, step);
  if (change.test == ChangeTest::paired) addBesidePairs(section, figure, step);
  return section;
}

}  // namespace cx
