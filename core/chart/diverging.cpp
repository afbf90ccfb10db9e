// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/diverging.h"

#include <algorithm>
#include <cmath>

#include "core/chart/answer_words.h"

namespace cx {
namespace {

constexpr double tickStep = 25;

/// Per cent of those who answered on one side of the middle.
double shareOn(Side side, const Distribution& answers) {
  double out = 0;
  for (std::size_t i = 0; i < answers.levels.size(); ++i)
    if (sideOf(i, answers.levels.size()) == side) out += 100 * answers.levels[i].share;
  return out;
}

/// How far the bars reach to one side of zero, in whole steps of ticks.
double reachOf(const std::vector<AnswerBar>& bars, Side side, NeutralPlace neutral) {
  double reach = tickStep;
  for (const AnswerBar& bar : bars) {
    double share = shareOn(side, bar.answers);
    if (neutral == NeutralPlace::centre && side != Side::middle) share += shareOn(Side::middle, bar.answers) / 2;
    reach = std::max(reach, share);
  }
  return std::ceil(reach / tickStep - 1e-9) * tickStep;
}

Axis shareAxis(double lo, double hi, bool ticks, const Words& words) {
  Axis axis{lo, hi, {}};
  if (!ticks) {
    axis.ticks = {{0, {}, true}};
    return axis;
  }
  for (double at = lo; at <= hi; at += tickStep)
    axis.ticks.push_back({at, at == 0 ? "0" : words.number(std::abs(at), 0) + " %", at == 0 && lo < 0});
  return axis;
}

bool hasMiddle(const std::vector<AnswerBar>& bars) {
  return std::ranges::any_of(bars, [](const AnswerBar& bar) { return bar.statement->scale.points() % 2 == 1; });
}

std::string spoken(const std::string& name, const AnswerBar& bar, std::size_t level, const Wording& say) {
  const Distribution::Level& one = bar.answers.levels[level];
  const std::string share = say.words().number(100 * one.share, 0);
  const std::string out = say(text(CX_TEXT("chart", "%1, %2: %3 %, %4 of %5 answers"),
                                   {name, levelName(*bar.statement, one.answer, say.words()), share,
                                    Number{double(one.n)}, Number{double(bar.answers.n)}}));
  return bar.answers.small_base ? out + ", " + say(text(CX_TEXT("chart", "small base"))) : out;
}

}  // namespace

int shadeOf(std::size_t level, std::size_t points) {
  const Side side = sideOf(level, points);
  if (side == Side::middle) return 3;
  const std::size_t strong = std::max<std::size_t>(1, points / 2 / 2);
  const std::size_t fromEnd = side == Side::disagree ? level : points - 1 - level;
  if (side == Side::disagree) return fromEnd < strong ? 1 : 2;
  return fromEnd < strong ? 5 : 4;
}

std::vector<RowChart::Panel> divergingPanels(const std::vector<AnswerBar>& bars, NeutralPlace neutral, bool ticks,
                                             const Words& words) {
  const double left = reachOf(bars, Side::disagree, neutral), right = reachOf(bars, Side::agree, neutral);
  std::vector<RowChart::Panel> out{{{}, shareAxis(-left, right, ticks, words), {}, left + right}};
  if (neutral != NeutralPlace::side || !hasMiddle(bars)) return out;
  const double middle = reachOf(bars, Side::middle, neutral);
  out.push_back({words(CX_TEXT("chart", "Neutral")), shareAxis(0, middle, ticks, words), {}, middle});
  return out;
}

std::vector<std::vector<Mark>> divergingMarks(const std::string& name, const AnswerBar& bar, NeutralPlace neutral,
                                              WaveId wave, const Wording& say) {
  const Distribution& answers = bar.answers;
  if (answers.suppressed) return {};
  if (!answers.shown()) return {{{Mark::Kind::dash, 0, 0, Mark::Look::muted, 0, {}, {}}}};
  std::vector<std::vector<Mark>> out(neutral == NeutralPlace::side ? 2 : 1);
  const double middle = neutral == NeutralPlace::centre ? shareOn(Side::middle, answers) : 0;
  double at = -shareOn(Side::disagree, answers) - middle / 2;
  for (std::size_t i = 0; i < answers.levels.size(); ++i) {
    const Side side = sideOf(i, answers.levels.size());
    const bool apart = side == Side::middle && neutral != NeutralPlace::centre;
    if (apart && neutral == NeutralPlace::hidden) continue;
    const double share = 100 * answers.levels[i].share, from = apart ? 0 : at;
    out[apart ? 1 : 0].push_back(
        {Mark::Kind::segment, from, from + share, answers.small_base ? Mark::Look::hollow : Mark::Look::solid,
         shadeOf(i, answers.levels.size()),
         answers.small_base ? say.words().count(answers.levels[i].n) : say.words().number(share, 0),
         spoken(name, bar, i, say),
         Subject{Subject::Kind::answers, Scope::statement(bar.statement->id), wave, {}, int(i) + 1}});
    if (!apart) at += share;
  }
  return out;
}

}  // namespace cx
