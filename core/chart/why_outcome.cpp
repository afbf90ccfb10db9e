// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/chart/conditions.h"
#include "core/chart/outcomes.h"
#include "core/chart/why_figure.h"
#include "core/scoring/coverage.h"
#include "core/stats/proportion.h"

namespace cx {
namespace {

/// The outcome and how it is said: in points or per cent, whatever scale the view has.
struct Told {
  const Facts& facts;
  OutcomeScore outcome;
  Wording say;
  [[nodiscard]] bool nps() const { return outcome.measure.kind == "nps"; }
  [[nodiscard]] const Score& score() const { return outcome.score; }
};

std::string questionOf(const Told& told) {
  const Words& words = told.say.words();
  const Questionnaire& questionnaire = told.facts.questionnaire();
  if (const OutcomeQuestion* question = questionnaire.outcome(told.outcome.measure.question)) {
    const std::string title = words(question->title);
    return title.empty() ? question->id : title;
  }
  return scopeName(questionnaire, Scope::statement(told.outcome.measure.question), words);
}

Why::Section answers(const Told& told) {
  const Wording& say = told.say;
  Why::Section out{say(text(CX_TEXT("chart", "Answers"))), {}};
  out.lines.push_back(whyLine(say(text(CX_TEXT("chart", "n"))), say.words().count(told.score().n),
                              say(text(CX_TEXT("chart", "of %1 forms"), {Number{double(told.facts.total.rows())}}))));
  if (!told.score().value) {
    if (told.score().reason)
      out.lines.push_back(whyLine(say(text(CX_TEXT("chart", "No figure"))), {}, say(*told.score().reason)));
    return out;
  }
  out.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "Missing"))), {}, say.words().count(told.facts.total.rows() - told.score().n)));
  std::vector<std::string> given;
  for (const Bucket& bucket : told.outcome.answers)
    given.push_back(say.words().number(bucket.value, 0) + ": " + say.words().count(std::int64_t(bucket.n)));
  out.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Answered"))), {}, joined(given)));
  return out;
}

Why::Section formula(const Told& told) {
  const Wording& say = told.say;
  Why::Section out{say(text(CX_TEXT("chart", "Formula"))), {}};
  out.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Question"))), {}, questionOf(told)));
  const int shift = told.outcome.measure.shift;
  out.lines.push_back(whyLine(
      say(text(CX_TEXT("chart", "In words"))), {},
      told.nps() ? say(text(CX_TEXT(
                       "chart", "Per cent who answered 9 or 10 less per cent who answered 0 to 6; from −100 to 100.")))
                 : say(text(CX_TEXT("chart", "The share of the answers from %1 to %2, in per cent."),
                            {Number{double(told.outcome.measure.from.value_or(told.outcome.scale.max + shift) - shift)},
                             Number{double(told.outcome.scale.max)}}))));
  if (told.say.rules().weighted)
    out.lines.push_back(whyLine({}, {}, say(text(CX_TEXT("chart", "Each answer counts by its weight.")))));
  return out;
}

void addOtherIntervals(Why::Section& out, const Told& told) {
  const Wording& say = told.say;
  const double n = double(told.score().n), x = std::round(*told.score().value / 100 * n);
  const auto add = [&](const std::optional<Interval>& share, std::string name) {
    if (share)
      out.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Others"))),
                                  say.interval({100 * share->lo, 100 * share->hi}), std::move(name)));
  };
  add(agrestiCoull(x, n, say.rules().confidence), "Agresti–Coull");
  add(clopperPearson(x, n, say.rules().confidence), "Clopper–Pearson");
}

/// Where the answers lie on their scale.
AnswerShape shapeOf(const OutcomeScore& outcome) {
  const double shift = outcome.measure.shift;
  return shapeAt(describe(outcome.answers).mean.value_or(0),
                 {double(outcome.scale.min) + shift, double(outcome.scale.max) + shift, {}});
}

Why::Section interval(const Told& told) {
  const Wording& say = told.say;
  Why::Section out{say(text(CX_TEXT("chart", "Interval"))), {}};
  if (!told.score().interval) return out;
  const Number n{std::round(told.score().n_eff)};
  const std::string how = told.nps() ? say(text(CX_TEXT("chart", "adjusted Wald around %1, n %2 and three more"),
                                                {Number{told.outcome.nps.centre, 1}, n}))
                                     : say(text(CX_TEXT("chart", "Wilson, n %1"), {n}));
  out.lines.push_back(whyLine(say.level(), say.interval(*told.score().interval), how));
  if (!told.nps() && !say.rules().weighted) addOtherIntervals(out, told);
  const auto note = coverageNote(told.nps() ? IntervalKind::nps : IntervalKind::share, shapeOf(told.outcome),
                                 say.rules().weighted, double(told.score().n));
  if (note) out.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Coverage"))), {}, say(*note)));
  return out;
}

Why::Section conditions(const Told& told) {
  const Wording& say = told.say;
  Why::Section out{say(text(CX_TEXT("chart", "Conditions"))), {}};
  out.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Small base"))), {},
                              told.score().small_base ? say(text(CX_TEXT("chart", "yes, n < 30: read it with care")))
                                                      : say(text(CX_TEXT("chart", "no, n ≥ 30")))));
  out.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Weights"))), {},
                              say.rules().weighted
                                  ? say(text(CX_TEXT("chart", "on: effective n %1 of %2"),
                                             {Number{told.score().n_eff, 1}, Number{double(told.score().n)}}))
                                  : say(text(CX_TEXT("chart", "off: every form counts alike")))));
  out.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "Version"))), {},
              say(text(CX_TEXT("chart", "questionnaire v%1"), {std::to_string(told.facts.questionnaire().version)}))));
  if (const std::string filter = filterLine(told.facts, say.words()); !filter.empty())
    out.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Only"))), {}, filter));
  return out;
}

}  // namespace

std::optional<Why> whyOutcome(const Facts& facts, const Subject& subject, const Words& words) {
  if (facts.empty()) return std::nullopt;
  const auto all = outcomesOf(facts);
  const auto at = std::ranges::find(all, subject.scope.id, [](const OutcomeScore& one) { return one.measure.kind; });
  if (at == all.end()) return std::nullopt;
  ScoreRules rules = facts.rules();
  rules.scale = Scale::benchmark;
  const Told told{facts, *at, Wording(words, rules)};
  Why why;
  why.title = told.score().value ? words(text(CX_TEXT("chart", "Why %1?"), {told.say.value(*told.score().value)}))
                                 : words(CX_TEXT("chart", "Why no figure?"));
  why.about = joined({outcomeName(told.outcome, words), words(facts.wave().name()),
                      words(facts.selection.view().channels.empty() ? CX_TEXT("chart", "all channels")
                                                                    : CX_TEXT("chart", "All of these")),
                      words(rules.weighted ? CX_TEXT("chart", "weighted") : CX_TEXT("chart", "unweighted"))});
  why.sections = {answers(told), formula(told)};
  if (told.score().interval) why.sections.push_back(interval(told));
  why.sections.push_back(conditions(told));
  return why;
}

}  // namespace cx
