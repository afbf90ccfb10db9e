// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/chart/why_figure.h"
#include "core/scoring/pooled.h"
#include "core/stats/proportion.h"

namespace cx {
namespace {

/// From half a point on, pooled and person level are worth telling apart (statistics §1).
constexpr double pooledNote = 0.5;

std::string bare(double value, const Words& words) {
  return words.number(value, value == std::round(value) ? 0 : 1);
}

std::string ofForms(const Figure& figure) {
  const Wording& say = figure.say;
  const std::string of = figure.scope().kind == Scope::Kind::overall
                             ? say(text(CX_TEXT("chart", "every dimension")))
                             : scopeName(figure.questionnaire(), figure.scope(), say.words());
  switch (say.rules().scale) {
    case Scale::benchmark:
      return say(text(
          CX_TEXT("chart", "For each form: points given ÷ points possible, over the statements of %1 it answered."),
          {of}));
    case Scale::rescaled:
      return say(text(CX_TEXT("chart",
                              "For each form: points above the lowest answer ÷ points possible above it, over the "
                              "statements of %1 it answered."),
                      {of}));
    case Scale::mean:
      return say(text(CX_TEXT("chart", "For each form: the mean of its answers to the statements of %1."), {of}));
    case Scale::top2:
      break;
  }
  return {};
}

std::string meanOfForms(const Figure& figure) {
  const Number n{double(figure.score.n)};
  return figure.say.rules().weighted
             ? figure.say(text(CX_TEXT("chart", "The score is the weighted mean of the %1 form scores."), {n}))
             : figure.say(text(CX_TEXT("chart", "The score is the mean of the %1 form scores."), {n}));
}

std::string ofAnswers(const Figure& figure, const AnswerScale& scale) {
  const Wording& say = figure.say;
  const Number lowest{double(scale.min)}, highest{double(scale.max)};
  switch (say.rules().scale) {
    case Scale::benchmark:
      return say(text(CX_TEXT("chart", "The mean of the answers ÷ the highest answer, %1, in per cent."), {highest}));
    case Scale::rescaled:
      return say(text(CX_TEXT("chart", "The mean of the answers less the lowest, %1, ÷ the width of the scale, %2."),
                      {lowest, Number{double(scale.max - scale.min)}}));
    case Scale::mean:
      return say(text(CX_TEXT("chart", "The mean of the answers, on a scale from %1 to %2."), {lowest, highest}));
    case Scale::top2: {
      const Number from{double(scale.max - boxSize(scale.points()) + 1)};
      return say(text(CX_TEXT("chart", "The share of the answers from %1 to %2, in per cent."), {from, highest}));
    }
  }
  return {};
}

std::string inWords(const Figure& figure) {
  if (!figure.statement()) return joined({ofForms(figure), figure.score.value ? meanOfForms(figure) : ""}, " ");
  const AnswerScale& scale = figure.questionnaire().statement(figure.scope().id)->scale;
  return joined(
      {ofAnswers(figure, scale),
       figure.say.rules().weighted ? figure.say(text(CX_TEXT("chart", "Each answer counts by its weight."))) : ""},
      " ");
}

std::string turned(const Figure& figure) {
  std::vector<std::string> out;
  for (const Statement* statement : statementsOf(figure.questionnaire(), figure.scope()))
    if (statement->reverse) out.push_back(statement->id);
  return joined(out, ", ");
}

void addPooled(Why::Section& section, const Figure& figure) {
  const Wording& say = figure.say;
  const auto pooled = pooledScore(figure.tally, figure.questionnaire(), figure.scope(), say.rules()).mean;
  const auto bounds = boundsOf(figure.questionnaire(), figure.scope(), say.rules().scale);
  const auto percent = boundsOf(figure.questionnaire(), figure.scope(), Scale::benchmark);
  if (!pooled || !bounds) return;
  const double point = percent ? (bounds->ceiling - bounds->floor) / (percent->ceiling - percent->floor) : 1;
  std::string words = say(text(CX_TEXT("chart", "all answers pooled: %1"), {say.value(*pooled)}));
  if (std::abs(*pooled - *figure.score.value) > pooledNote * point)
    words += "; " + say(text(CX_TEXT("chart", "%1 from the score: forms with gaps count less when pooled"),
                             {say.difference(*pooled - *figure.score.value)}));
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Check"))), {}, words));
}

void addRescaled(Why::Section& section, const Figure& figure) {
  ScoreRules rules = figure.say.rules();
  if (rules.scale == Scale::rescaled || rules.scale == Scale::top2) return;
  rules.scale = Scale::rescaled;
  const auto value = scoreOf(figure.tally, figure.questionnaire(), figure.scope(), rules).value;
  if (value)
    section.lines.push_back(
        whyLine(figure.say(text(CX_TEXT("chart", "0–100"))), {},
                figure.say(text(CX_TEXT("chart", "%1 rescaled (POMP: lowest answer 0, highest 100)"),
                                {figure.say.words().number(*value, 1)}))));
}

/// "benchmark %: all 1 = 20, all 3 = 60, all 5 = 100".
std::string scaleInWords(const Figure& figure, const Bounds& bounds) {
  const Words& words = figure.say.words();
  const auto statements = statementsOf(figure.questionnaire(), figure.scope());
  const AnswerScale& scale = statements.front()->scale;
  const std::string name = scaleName(figure.say.rules().scale, words);
  const bool alike = std::ranges::all_of(statements, [&](const Statement* statement) {
    return statement->scale.min == scale.min && statement->scale.max == scale.max;
  });
  if (!alike || figure.say.rules().scale == Scale::top2)
    return figure.say(
        text(CX_TEXT("chart", "%1: from %2 to %3"), {name, bare(bounds.floor, words), bare(bounds.ceiling, words)}));
  std::vector<std::string> ends;
  const auto add = [&](double answer, double score) {
    ends.push_back(figure.say(text(CX_TEXT("chart", "all %1 = %2"), {bare(answer, words), bare(score, words)})));
  };
  add(scale.min, bounds.floor);
  if (bounds.neutral) add((scale.min + scale.max) / 2.0, *bounds.neutral);
  add(scale.max, bounds.ceiling);
  return name + ": " + joined(ends, ", ");
}

void addScale(Why::Section& section, const Figure& figure) {
  const Wording& say = figure.say;
  const auto bounds = boundsOf(figure.questionnaire(), figure.scope(), say.rules().scale);
  if (!bounds) return;
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Scale"))), {}, scaleInWords(figure, *bounds)));
  if (bounds->floor <= 0) return;
  const std::string floor = bare(bounds->floor, say.words());
  section.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "Floor"))), {},
              bounds->neutral
                  ? say(text(CX_TEXT("chart", "%1 is the lowest score there is, not 0; below %2 is net disagreement"),
                             {floor, bare(*bounds->neutral, say.words())}))
                  : say(text(CX_TEXT("chart", "%1 is the lowest score there is, not 0"), {floor}))));
}

}  // namespace

Why::Section whyFormula(const Figure& figure) {
  const Wording& say = figure.say;
  Why::Section section{say(text(CX_TEXT("chart", "Formula"))), {}};
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "In words"))), {}, inWords(figure)));
  if (const std::string ids = turned(figure); !ids.empty())
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Reversed"))), {},
                                    say(text(CX_TEXT("chart", "%1: answers are turned before scoring"), {ids}))));
  if (figure.score.value) {
    addPooled(section, figure);
    addRescaled(section, figure);
  }
  addScale(section, figure);
  return section;
}

Why::Section whyDifference(const Figure& figure, const Step& step) {
  const Wording& say = figure.say;
  Why::Section section{say(text(CX_TEXT("chart", "Formula"))), {}};
  const auto side = [&](const Score& score) { return score.value ? say.value(*score.value) : say.missing(score).text; };
  std::string words =
      say(text(CX_TEXT("chart", "%1: %2 less %3: %4"),
               {figure.facts.wave().name(), side(step.change.newer), step.older.name(), side(step.change.older)}));
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "In words"))), {}, words));
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Each score"))), {}, inWords(figure)));
  addScale(section, figure);
  return section;
}

}  // namespace cx
