// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/chart/why_figure.h"
#include "core/scoring/coverage.h"
#include "core/stats/proportion.h"
#include "core/stats/quantiles.h"

namespace cx {
namespace {

/// Standard errors are printed with one more digit than scores.
std::string fine(double value, const Wording& say) {
  return say.words().number(value, decimals(say.rules().scale) + 1);
}

/// "= 69.9 ± 1.973 × 1.08 (t, 183 degrees; SD 14.6)".
std::string byStudent(const Figure& figure) {
  const Wording& say = figure.say;
  const Summary& summary = figure.score.summary;
  const double t = tCritical(say.rules().confidence, summary.df);
  const std::vector<TextArg> args{say.value(*figure.score.value), say.words().number(t, 3), fine(*summary.se, say),
                                  say.words().count(std::int64_t(summary.df)), say.value(*summary.sd)};
  return say.rules().weighted
             ? say(text(CX_TEXT("chart", "= %1 ± %2 × %3 (t, %4 degrees; SD %5; linearised standard error)"), args))
             : say(text(CX_TEXT("chart", "= %1 ± %2 × %3 (t, %4 degrees; SD %5)"), args));
}

void addShare(Why::Section& section, const Figure& figure) {
  const Wording& say = figure.say;
  const Score& score = figure.score;
  const auto add = [&](std::string label, const Interval& share, std::string rest) {
    section.lines.push_back(whyLine(std::move(label), say.interval({100 * share.lo, 100 * share.hi}), std::move(rest)));
  };
  const double n = say.rules().weighted ? score.n_eff : double(score.n);
  if (const auto interval = wilson(*score.value / 100, n, say.rules().confidence))
    add(say.level(), *interval,
        say.rules().weighted ? say(text(CX_TEXT("chart", "Wilson, effective n %1"), {Number{std::round(n)}}))
                             : say(text(CX_TEXT("chart", "Wilson, n %1"), {Number{n}})));
  if (say.rules().weighted) return;
  const double x = std::round(*score.value / 100 * n);
  if (const auto interval = agrestiCoull(x, n, say.rules().confidence))
    add(say(text(CX_TEXT("chart", "Others"))), *interval, "Agresti–Coull");
  if (const auto interval = clopperPearson(x, n, say.rules().confidence)) add({}, *interval, "Clopper–Pearson");
}

}  // namespace

Why::Section whyInterval(const Figure& figure) {
  const Wording& say = figure.say;
  const Score& score = figure.score;
  Why::Section section{say(text(CX_TEXT("chart", "Interval"))), {}};
  if (!score.value) return section;
  if (score.no_variation) {
    section.lines.push_back(
        whyLine(say.level(), {}, say(text(CX_TEXT("chart", "no variation, interval not meaningful")))));
  } else if (!score.interval) {
    section.lines.push_back(whyLine(say.level(), {}, score.reason ? say(*score.reason) : dash));
  } else if (say.rules().scale == Scale::top2) {
    addShare(section, figure);
  } else {
    section.lines.push_back(whyLine(say.level(), say.interval(*score.interval), byStudent(figure)));
    if (score.raw_interval != score.interval)
      section.lines.push_back(whyLine(
          say(text(CX_TEXT("chart", "Cut"))), {},
          say(text(CX_TEXT("chart", "at the end of the scale; computed %1"), {say.interval(*score.raw_interval)}))));
  }
  if (const auto note = coverageNote(score, figure.questionnaire(), figure.scope(), say.rules()))
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Coverage"))), {}, say(*note)));
  return section;
}

}  // namespace cx
