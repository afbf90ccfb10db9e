// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/chart/answer_words.h"
#include "core/chart/why_figure.h"
#include "core/scoring/coverage.h"
#include "core/stats/proportion.h"
#include "core/stats/quantiles.h"

namespace cx {
namespace {

const Statement& statementOf(const Figure& figure) {
  return *figure.questionnaire().statement(figure.scope().id);
}

/// In per cent, one more digit than the picture prints.
std::string percent(double share, const Wording& say) {
  return say.words().number(100 * share, 1) + " %";
}

/// Where the mean of the answers stands on its scale, from 0 to 1.
double positionOf(const Distribution& answers) {
  double out = 0;
  const double steps = double(answers.levels.size()) - 1;
  for (std::size_t i = 0; i < answers.levels.size(); ++i) out += answers.levels[i].share * double(i) / steps;
  return out;
}

void addTurned(Why::Section& section, const Figure& figure) {
  if (!statementOf(figure).reverse) return;
  section.lines.push_back(
      whyLine(figure.say(text(CX_TEXT("chart", "Reversed"))), {},
              figure.say(text(CX_TEXT("chart", "%1: answers are turned before scoring"), {figure.scope().id}))));
}

Why::Line ofLevel(const Figure& figure, const Distribution& answers, const Distribution::Level& level) {
  const Wording& say = figure.say;
  const std::string name = levelName(statementOf(figure), level.answer, say.words());
  std::string words = say(text(CX_TEXT("chart", "%1 of the %2 who answered chose “%3”"),
                               {Number{double(level.n)}, Number{double(answers.n)}, name}));
  if (say.rules().weighted)
    words += "; " + say(text(CX_TEXT("chart", "by their weights they are %1"), {percent(level.share, say)}));
  return whyLine(say(text(CX_TEXT("chart", "In words"))), {}, words);
}

/// Wilson, as every share.
void addShare(Why::Section& section, const Figure& figure, const Distribution& answers, double share) {
  const Wording& say = figure.say;
  const double n = say.rules().weighted ? answers.n_eff : double(answers.n);
  const auto interval = wilson(share, n, say.rules().confidence);
  if (!interval) return;
  section.lines.push_back(whyLine(say.level(), say.words().range(100 * interval->lo, 100 * interval->hi, 1),
                                  say.rules().weighted
                                      ? say(text(CX_TEXT("chart", "Wilson, effective n %1"), {Number{std::round(n)}}))
                                      : say(text(CX_TEXT("chart", "Wilson, n %1"), {Number{n}}))));
}

/// "= −37.0 ± 1.960 × 5.3 (z; standard error of the difference of two shares)".
std::string byNormal(const Figure& figure, const Distribution& answers) {
  const Wording& say = figure.say;
  const double net = *answers.net / 100;
  const double se = std::sqrt(std::max(0.0, answers.top + answers.bottom - net * net) / answers.n_eff);
  return say(text(CX_TEXT("chart", "= %1 ± %2 × %3 (z; standard error of a difference of two shares, n %4)"),
                  {Number{*answers.net, 1, true}, Number{normalCritical(say.rules().confidence), 3},
                   Number{100 * se, 2}, Number{std::round(answers.n_eff)}}));
}

}  // namespace

Distribution answersOf(const Figure& figure) {
  return distributionOf(figure.tally, statementOf(figure), figure.say.rules());
}

const Distribution::Level* levelOf(const Figure& figure, const Distribution& answers) {
  if (figure.subject.kind != Subject::Kind::answers) return nullptr;
  const auto level = std::size_t(figure.subject.level);
  return level >= 1 && level <= answers.levels.size() ? &answers.levels[level - 1] : nullptr;
}

Why::Section whyNet(const Figure& figure) {
  const Wording& say = figure.say;
  const Distribution answers = answersOf(figure);
  const Statement& statement = statementOf(figure);
  Why::Section section{say(text(CX_TEXT("chart", "Formula"))), {}};
  if (const auto* level = levelOf(figure, answers); level && answers.shown()) {
    section.lines.push_back(ofLevel(figure, answers, *level));
    addTurned(section, figure);
    return section;
  }
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "In words"))), {},
                                  say(text(CX_TEXT("chart", "The share of %1 less the share of %2, in points."),
                                           {boxName(statement, !statement.reverse, say.words()),
                                            boxName(statement, statement.reverse, say.words())}))));
  if (answers.shown())
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Shares"))), {},
                                    say(text(CX_TEXT("chart", "%1 less %2; %3 chose neither"),
                                             {percent(answers.top, say), percent(answers.bottom, say),
                                              percent(1 - answers.top - answers.bottom, say)}))));
  addTurned(section, figure);
  return section;
}

Why::Section whyNetInterval(const Figure& figure) {
  const Wording& say = figure.say;
  const Distribution answers = answersOf(figure);
  Why::Section section{say(text(CX_TEXT("chart", "Interval"))), {}};
  if (const auto* level = levelOf(figure, answers)) {
    addShare(section, figure, answers, level->share);
    return section;
  }
  if (answers.no_variation) {
    section.lines.push_back(
        whyLine(say.level(), {}, say(text(CX_TEXT("chart", "no variation, interval not meaningful")))));
    return section;
  }
  if (!answers.interval) {
    section.lines.push_back(whyLine(say.level(), {}, answers.reason ? say(*answers.reason) : dash));
    return section;
  }
  section.lines.push_back(whyLine(say.level(), say.words().range(answers.interval->lo, answers.interval->hi, 1),
                                  byNormal(figure, answers)));
  if (const auto note =
          coverageNote(IntervalKind::net, shapeAt(positionOf(answers)), say.rules().weighted, double(answers.n)))
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Coverage"))), {}, say(*note)));
  return section;
}

}  // namespace cx
