// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/benchmark.h"
#include "core/chart/why_figure.h"
#include "core/stats/compare.h"

namespace cx {
namespace {

std::string word(const Against& against, const Wording& say) {
  switch (against.standing) {
    case Standing::above:
      return say(text(CX_TEXT("chart", "above")));
    case Standing::below:
      return say(text(CX_TEXT("chart", "below")));
    case Standing::not_distinguishable:
      return say(text(CX_TEXT("chart", "not distinguishable")));
    case Standing::too_few_answers:
      break;
  }
  return against.ours.suppressed ? say.missing(against.ours).text : say(text(CX_TEXT("chart", "too few answers")));
}

/// One benchmark point in units of a scale on which figures are published.
double pointOn(Scale scale) {
  return *fromBenchmark(1, scale) - *fromBenchmark(0, scale);
}

/// The band of ±5 benchmark points and the test that decides on it (Schuirmann 1987).
void addWithin(Why::Section& section, const Against& against, const Wording& say) {
  const double point = pointOn(say.rules().scale);
  const auto test = tost(against.ours.summary, against.figure, 5 * point);
  if (!test) return;
  const Number band{5 * point, say.rules().scale == Scale::benchmark ? 0 : 2};
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Within ±%1"), {band})),
                                  test->equal ? say(text(CX_TEXT("chart", "yes"))) : say(text(CX_TEXT("chart", "no"))),
                                  say(text(CX_TEXT("chart", "two one-sided tests (TOST) p %1, 90 % interval %2"),
                                           {say.p(test->p), say.interval(test->interval90)}))));
}

void addProvenance(Why::Section& section, const Reference& figure, const Wording& say) {
  const Source& source = figure.source;
  section.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "Source"))), {},
              joined({source.publisher, say(source.title), howRead(figure.certainty, say.words())}, ", ")));
  const std::string n = figure.n ? say.n(*figure.n) : say(text(CX_TEXT("chart", "n not published")));
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Whom"))), {}, joined({say(figure.population), n}, "; ")));
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Note"))), {}, say(figure.note)));
}

Why::Line unpublished(const Figure& figure) {
  const Wording& say = figure.say;
  std::string note;
  if (figure.scope().kind == Scope::Kind::overall)
    note = say(text(CX_TEXT("chart", "an overall figure was never published")));
  for (const UnpublishedTopic& topic : unpublishedTopics())
    if (figure.statement() && topic.statement == figure.scope().id && figure.questionnaire().id == "digital-cx")
      note = say(topic.note);
  return whyLine(say(text(CX_TEXT("chart", "Figure"))), {},
                 joined({say(text(CX_TEXT("chart", "no published figure"))), note}, ": "));
}

}  // namespace

Why::Section whyPublished(const Figure& figure) {
  const Wording& say = figure.say;
  const Published* published = publishedBeside(figure);
  if (!published || !published->figure) return {say(text(CX_TEXT("chart", "Published"))), {unpublished(figure)}};
  Why::Section section{say(text(CX_TEXT("chart", "Published %1"), {published->figure->edition})), {}};
  if (!published->against) {
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Figure"))), {},
                                    say(text(CX_TEXT("chart", "none was published on this scale")))));
    return section;
  }
  const Against& against = *published->against;
  section.lines.push_back(
      {{say.figure(against.figure), Tone::normal, Glyph::diamond},
       {word(against, say), Tone::strong, Glyph::none},
       joined({say.change(against.difference, against.interval),
               against.ours.no_variation ? say(text(CX_TEXT("chart", "no variation, interval not meaningful"))) : ""},
              "; ")});
  const std::string ours = against.ours.value ? say.value(*against.ours.value) : say.missing(against.ours).text;
  section.lines.push_back(whyLine(
      say(text(CX_TEXT("chart", "Ours"))), {},
      say(text(CX_TEXT("chart", "%1, %2: digital and organisation-wide forms only"), {ours, say.n(against.ours)}))));
  const double rounding = publishedRounding * pointOn(say.rules().scale);
  section.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "Rule"))), {},
              say(text(CX_TEXT("chart",
                               "above or below only if the interval is clear of the figure by more than its "
                               "rounding, %1; the figure is taken as exact, its sampling error is not "
                               "published"),
                       {Number{rounding, say.rules().scale == Scale::benchmark ? 1 : 3}}))));
  if (against.difference) addWithin(section, against, say);
  addProvenance(section, *published->figure, say);
  return section;
}

}  // namespace cx
