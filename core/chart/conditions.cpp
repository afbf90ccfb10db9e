// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/conditions.h"

#include <algorithm>
#include <cmath>

namespace cx {
namespace {

std::string bare(double value, const Words& words) {
  return words.number(value, value == std::round(value) ? 0 : 1);
}

std::string floorAndNeutral(const Bounds& bounds, const Words& words) {
  if (!bounds.neutral) return words(text(CX_TEXT("chart", "floor %1"), {bare(bounds.floor, words)}));
  return words(
      text(CX_TEXT("chart", "floor %1, neutral %2"), {bare(bounds.floor, words), bare(*bounds.neutral, words)}));
}

std::string levelNames(const Facts& facts, const Words& words) {
  std::vector<std::string> out;
  for (const Attribute& attribute : facts.selection.attributes()) {
    std::vector<std::string> levels;
    for (const Level& level : attribute.levels)
      if (std::ranges::find(facts.selection.view().levels, LevelId{attribute.id, level.number}) !=
          facts.selection.view().levels.end())
        levels.push_back(words(level.name()));
    if (!levels.empty()) out.push_back(words(attribute.name()) + ": " + joined(levels, ", "));
  }
  return joined(out);
}

std::string dates(const Wave& wave, const Words& words) {
  const std::string days = words.dates(wave.starts.value_or(Date{}), wave.ends.value_or(Date{}));
  return days.empty() ? words(wave.name()) : days;
}

std::string weighting(const Facts& facts, const Words& words) {
  if (!facts.selection.view().weighted) return words(CX_TEXT("chart", "unweighted"));
  const Score& overall = facts.now.overall;
  if (!overall.value) return words(CX_TEXT("chart", "weighted"));
  return words(text(CX_TEXT("chart", "weighted, effective n %1"), {Number{std::round(overall.n_eff)}}));
}

std::string version(const Facts& facts, const Words& words) {
  return words(text(CX_TEXT("chart", "questionnaire v%1"), {std::to_string(facts.questionnaire().version)}));
}

std::string capital(std::string sentence) {
  if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z') sentence[0] = char(sentence[0] - 'a' + 'A');
  return sentence + ".";
}

}  // namespace

std::string scaleLine(const Facts& facts, const Words& words) {
  const auto bounds = boundsOf(facts.questionnaire(), Scope::overall(), facts.rules().scale);
  std::string line = scaleName(facts.rules().scale, words);
  if (bounds) line += ": " + floorAndNeutral(*bounds, words);
  if (facts.statementRules().scale == Scale::top2) line += "; " + words(CX_TEXT("chart", "statements as top-2-box"));
  return line;
}

std::string filterLine(const Facts& facts, const Words& words) {
  std::vector<std::string> names;
  if (!facts.selection.view().channels.empty())
    for (const Channel& channel : facts.selection.channels()) names.push_back(words(channel.name()));
  return joined({joined(names, ", "), levelNames(facts, words)});
}

std::string conditionsLine(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  return joined({say.n(facts.now.rows), dates(facts.wave(), words), filterLine(facts, words), scaleLine(facts, words),
                 version(facts, words), weighting(facts, words)});
}

std::string sourceLine(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  std::string first =
      words(text(CX_TEXT("chart", "Source: own survey, %1, %2"), {say.n(facts.now.rows), dates(facts.wave(), words)}));
  if (facts.compare() && facts.before)
    first +=
        words(text(CX_TEXT("chart", ", compared with %1, %2"), {say.n(facts.before->rows), facts.compare()->name()}));
  const std::string filter = filterLine(facts, words);
  return joined({first + ".", filter.empty() ? filter : filter + ".",
                 words(text(CX_TEXT("chart", "Scale: %1."), {scaleLine(facts, words)})), capital(version(facts, words)),
                 capital(weighting(facts, words)), words(text(CX_TEXT("chart", "Intervals %1."), {say.level()}))},
                " ");
}

std::string emptySentence(const Facts& facts, const Words& words) {
  const View& view = facts.selection.view();
  const double least = facts.selection.organisation().min_n;
  if (!view.channels.empty() || !view.levels.empty())
    return words(CX_TEXT("chart", "No form matches this view. Widen the channel or the segment in the filter bar."));
  return words(text(CX_TEXT("chart",
                            "No answers yet. Key in forms on the Enter page or import a file: the first scores appear "
                            "with %1 forms, and each comes with its interval."),
                    {Number{least}}));
}

}  // namespace cx
