// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/wording.h"

#include "core/chart/small_base.h"

#include <algorithm>
#include <cmath>

namespace cx {

std::string Wording::value(double value) const {
  return words_.number(value, decimals(rules_.scale));
}

std::string Wording::difference(double value) const {
  return words_.signedNumber(value, decimals(rules_.scale));
}

std::string Wording::interval(const Interval& interval) const {
  return words_.range(interval.lo, interval.hi, decimals(rules_.scale));
}

std::string Wording::figure(double value) const {
  return words_.number(value, rules_.scale == Scale::benchmark ? 0 : decimals(rules_.scale));
}

std::string Wording::level() const {
  const double percent = 100 * rules_.confidence;
  return words_.number(percent, std::abs(percent - std::round(percent)) < 1e-9 ? 0 : 1) + " %";
}

std::string Wording::plusMinus(const Score& score) const {
  if (!score.value || !score.interval) return {};
  if (score.no_variation) return words_(CX_TEXT("chart", "no variation"));
  const Interval& shown = *score.interval;
  if (rules_.scale == Scale::top2 || score.raw_interval != score.interval) return interval(shown);
  return "±" + value((shown.hi - shown.lo) / 2);
}

std::string Wording::n(std::int64_t count) const {
  return words_(text(CX_TEXT("chart", "n %1"), {Number{double(count)}}));
}

std::string Wording::n(const Score& score) const {
  if (!rules_.weighted || !score.value) return starred(n(score.n), score);
  return starred(
      words_(text(CX_TEXT("chart", "n %1, eff. %2"), {Number{double(score.n)}, Number{std::round(score.n_eff)}})),
      score);
}

std::string Wording::n(const Score& older, const Score& newer) const {
  return words_(text(CX_TEXT("chart", "n %1 → %2"), {Number{double(older.n)}, Number{double(newer.n)}}));
}

std::string Wording::change(const std::optional<double>& difference, const std::optional<Interval>& interval) const {
  if (!difference) return {};
  if (!interval) return this->difference(*difference);
  return this->difference(*difference) + " (" + this->interval(*interval) + ")";
}

std::string Wording::p(const std::optional<double>& p) const {
  return p ? words_.pValue(*p) : dash;
}

std::string Wording::test(const Change& change) const {
  if (change.test != ChangeTest::paired) return {};
  return words_(text(CX_TEXT("chart", "paired, unweighted, %1 pairs"), {Number{double(change.met)}}));
}

std::string Wording::test(const ChannelParity& channel) const {
  if (channel.pairs == 0) return {};
  return words_(text(CX_TEXT("chart", "paired, unweighted, %1 pairs"), {Number{double(channel.pairs)}}));
}

Phrase Wording::verdict(const Change& change) const {
  switch (change.verdict) {
    case Verdict::rose:
      return {words_(CX_TEXT("chart", "rose")), Tone::strong, Glyph::up};
    case Verdict::fell:
      return {words_(CX_TEXT("chart", "fell")), Tone::attention, Glyph::down};
    case Verdict::no_detectable_change:
      return {words_(CX_TEXT("chart", "no detectable change")) + (change.p ? "" : " **"), Tone::muted, Glyph::same};
    case Verdict::too_few_answers:
      return {words_(CX_TEXT("chart", "too few answers")), Tone::muted, Glyph::none};
    case Verdict::not_comparable:
      return {words_(CX_TEXT("chart", "not comparable")), Tone::attention, Glyph::none};
  }
  return {};
}

Phrase Wording::verdict(const ChannelParity& channel) const {
  switch (channel.verdict) {
    case ParityVerdict::equal:
      return {words_(CX_TEXT("chart", "equal")), Tone::normal, Glyph::none};
    case ParityVerdict::different:
      return {words_(CX_TEXT("chart", "different")), Tone::attention, Glyph::square};
    case ParityVerdict::undecided:
      return {words_(CX_TEXT("chart", "undecided")) + (channel.p ? "" : " **"), Tone::muted, Glyph::none};
    case ParityVerdict::too_few_answers:
      if (channel.score.suppressed) return missing(channel.score);
      return {words_(CX_TEXT("chart", "too few answers")), Tone::muted, Glyph::none};
  }
  return {};
}

Phrase Wording::verdict(const Against& against) const {
  // Five benchmark points on this scale: 5 per cent, or a quarter of an answer.
  const double five = *fromBenchmark(5, rules_.scale) - *fromBenchmark(0, rules_.scale);
  const std::string near =
      against.within_five ? ", ±" + words_.number(five, five == std::round(five) ? 0 : 2) : std::string();
  switch (against.standing) {
    case Standing::above:
      return {words_(CX_TEXT("chart", "above")) + near, Tone::strong, Glyph::none};
    case Standing::below:
      return {words_(CX_TEXT("chart", "below")) + near, Tone::strong, Glyph::none};
    case Standing::not_distinguishable:
      return {words_(CX_TEXT("chart", "not distinguishable")) + near, Tone::muted, Glyph::none};
    case Standing::too_few_answers:
      break;
  }
  if (against.ours.suppressed) return missing(against.ours);
  return {words_(CX_TEXT("chart", "too few answers")), Tone::muted, Glyph::none};
}

Phrase Wording::standing(const Against& against) const {
  const std::string printed = figure(against.figure);
  const auto phrase = [&](const char* source, Tone tone) {
    return Phrase{words_(text(source, {printed})), tone, Glyph::diamond};
  };
  switch (against.standing) {
    case Standing::above:
      return phrase(CX_TEXT("chart", "%1 above"), Tone::strong);
    case Standing::below:
      return phrase(CX_TEXT("chart", "%1 below"), Tone::strong);
    case Standing::not_distinguishable:
      return phrase(CX_TEXT("chart", "%1 not distinguishable"), Tone::muted);
    case Standing::too_few_answers:
      break;
  }
  if (against.ours.suppressed && against.ours.n >= rules_.min_n)
    return {words_(text(CX_TEXT("chart", "%1 suppressed"), {printed})), Tone::muted, Glyph::lock};
  return phrase(CX_TEXT("chart", "%1 too few answers"), Tone::muted);
}

Phrase Wording::missing(const Score& score) const {
  if (score.suppressed) return {words_(CX_TEXT("chart", "suppressed")), Tone::muted, Glyph::lock};
  return {dash, Tone::muted, Glyph::none};
}

std::string Wording::spoken(const std::string& subject, const Score& score) const {
  if (!score.value) {
    const std::string reason = score.reason ? words_(*score.reason) : missing(score).text;
    return words_(text(CX_TEXT("chart", "%1: %2 n %3"), {subject, reason, Number{double(score.n)}}));
  }
  std::vector<std::string> parts{value(*score.value)};
  if (score.no_variation)
    parts.push_back(words_(CX_TEXT("chart", "no variation, interval not meaningful")));
  else if (score.interval)
    parts.push_back(words_(text(CX_TEXT("chart", "%1 interval %2"), {level(), interval(*score.interval)})));
  parts.push_back(n(score.n));
  if (score.small_base) parts.push_back(words_(CX_TEXT("chart", "small base")));
  return subject + ": " + joined(parts, ", ");
}

std::vector<std::string> Wording::cells(const Score& score) const {
  const std::string count = starred(words_.count(score.n), score);
  if (!score.value) return {missing(score).text, dash, dash, count};
  const bool whole = score.interval && !score.no_variation;
  return {value(*score.value), whole ? value(score.interval->lo) : dash, whole ? value(score.interval->hi) : dash,
          count};
}

std::string nameOf(const Dimension& dimension, const Words& words) {
  const std::string title = words(dimension.title);
  return title.empty() ? dimension.id : title;
}

std::string nameOf(const Statement& statement, const Words& words) {
  const std::string label = words(statement.label);
  return label.empty() ? statement.id : label;
}

std::string scopeName(const Questionnaire& questionnaire, const Scope& scope, const Words& words) {
  switch (scope.kind) {
    case Scope::Kind::overall:
      return words(CX_TEXT("chart", "Overall"));
    case Scope::Kind::dimension: {
      const Dimension* dimension = questionnaire.dimension(scope.id);
      return dimension ? nameOf(*dimension, words) : scope.id;
    }
    case Scope::Kind::statement: {
      const Statement* statement = questionnaire.statement(scope.id);
      return statement ? nameOf(*statement, words) : scope.id;
    }
  }
  return {};
}

std::string pairsLine(const std::vector<const Change*>& changes, const Questionnaire& questionnaire,
                      const Words& words) {
  std::vector<std::string> names;
  for (const Change* change : changes)
    if (change->test == ChangeTest::paired)
      names.push_back(scopeName(questionnaire, change->scope, words) + " " + words.count(change->met));
  if (names.empty()) return {};
  return words(text(CX_TEXT("chart", "Judged on people met in both waves, paired, unweighted: %1 pairs."),
                    {joined(names, ", ")}));
}

std::string pairsLine(const Changes& changes, const Questionnaire& questionnaire, const Words& words) {
  std::vector<const Change*> all{&changes.overall};
  for (const Change& change : changes.dimensions) all.push_back(&change);
  return pairsLine(all, questionnaire, words);
}

std::string scaleName(Scale scale, const Words& words) {
  switch (scale) {
    case Scale::benchmark:
      return words(CX_TEXT("chart", "benchmark %"));
    case Scale::rescaled:
      return words(CX_TEXT("chart", "0–100 rescaled"));
    case Scale::mean:
      return words(CX_TEXT("chart", "mean"));
    case Scale::top2:
      return words(CX_TEXT("chart", "top-2-box"));
  }
  return {};
}

std::string reasons(const std::vector<const Score*>& scores, const Words& words) {
  std::vector<std::string> out;
  for (const Score* score : scores) {
    if (!score->reason) continue;
    const std::string reason = words(*score->reason);
    if (std::ranges::find(out, reason) == out.end()) out.push_back(reason);
  }
  return joined(out, " ");
}

std::string listed(const std::vector<std::string>& names, const Words& words) {
  if (names.size() < 2) return names.empty() ? std::string() : names.front();
  std::string first = names.front();
  for (std::size_t i = 1; i + 1 < names.size(); ++i) first += ", " + names[i];
  return words(text(CX_TEXT("chart", "%1 and %2"), {first, names.back()}));
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

}  // namespace cx
