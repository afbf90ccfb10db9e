// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/reliability.h"

#include "core/scoring/coverage.h"

namespace cx {
namespace {

std::string bandName(ReliabilityBand band, const Wording& say) {
  switch (band) {
    case ReliabilityBand::weak:
      return say(text(CX_TEXT("chart", "weak")));
    case ReliabilityBand::limited:
      return say(text(CX_TEXT("chart", "limited")));
    case ReliabilityBand::fine:
      return say(text(CX_TEXT("chart", "fine")));
    case ReliabilityBand::redundant:
      return say(text(CX_TEXT("chart", "redundant")));
  }
  return {};
}

std::string whyNone(const DimensionReliability& dimension, const Wording& say) {
  const Reliability& value = dimension.value;
  if (!dimension.forms) return say(text(CX_TEXT("chart", "none: a viewer copy holds no forms to compute it from")));
  if (value.reason) switch (*value.reason) {
      case NoReliability::one_statement:
        return say(text(CX_TEXT("chart", "none: one statement alone has no reliability")));
      case NoReliability::too_few_vary:
        return say(text(CX_TEXT("chart", "none: fewer than two statements vary")));
      case NoReliability::no_total_variance:
        return say(text(CX_TEXT("chart", "none: everyone has the same total")));
      case NoReliability::too_few_rows:
        break;
    }
  return say(text(CX_TEXT("chart", "none: %1 forms answer every statement, %2 are needed"),
                  {Number{double(value.n)}, Number{double(reliabilityBase)}}));
}

}  // namespace

std::string reliabilityWords(const DimensionReliability& dimension, const Wording& say) {
  if (!dimension.shown()) return whyNone(dimension, say);
  const Words& words = say.words();
  const Interval& interval = *dimension.value.interval;
  std::string out = say(text(CX_TEXT("chart", "alpha %1 (%2), n %3: %4"),
                             {Number{*dimension.value.alpha, 2}, words.range(interval.lo, interval.hi, 2),
                              Number{double(dimension.value.n)}, bandName(*dimension.band(), say)}));
  if (*dimension.value.alpha < 0) out += "; " + say(text(CX_TEXT("chart", "check reverse-keyed statements")));
  return out;
}

std::string reliabilityCoverage(const DimensionReliability& dimension, const Facts& facts, const Wording& say) {
  const Scope scope = Scope::dimension(dimension.dimension);
  const Score& score = scoreIn(facts.now, facts.questionnaire(), scope);
  const auto bounds = boundsOf(facts.questionnaire(), scope, facts.rules().scale);
  if (!dimension.shown() || !score.value || !bounds) return {};
  const auto note = coverageNote(IntervalKind::alpha, shapeAt(*score.value, *bounds), false, double(dimension.value.n));
  return note ? say(*note) : std::string();
}

std::string reliabilitySentence(const Facts& facts, const std::vector<DimensionReliability>& dimensions,
                                const Words& words) {
  const Wording say(words, facts.rules());
  std::vector<std::string> out;
  for (const DimensionReliability& one : dimensions)
    out.push_back(scopeName(facts.questionnaire(), Scope::dimension(one.dimension), words) + ": " +
                  reliabilityWords(one, say));
  return joined(out, "; ") + ".";
}

std::vector<Notice> reliabilityNotices(const Workspace& workspace, const View& view, const Words& words) {
  const Selection selection(workspace, view);
  if (!selection.wave()) return {};
  const Questionnaire& questionnaire = selection.questionnaire(*selection.wave());
  const Wording say(words, selection.rules());
  std::vector<Notice> out;
  for (const DimensionReliability& one : reliabilitiesOf(workspace, selection, *selection.wave())) {
    if (one.band() != ReliabilityBand::weak) continue;
    const std::string name = scopeName(questionnaire, Scope::dimension(one.dimension), words);
    out.push_back({{words(text(CX_TEXT("chart", "%1: alpha may be below 0.6"), {name})), Tone::strong, Glyph::none},
                   reliabilityWords(one, say),
                   "triangle-alert"});
  }
  return out;
}

}  // namespace cx
