// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/wave_line.h"

#include "core/scoring/trends.h"
#include "core/scoring/versions.h"

namespace cx {
namespace {

const Questionnaire& versionOf(const Facts& facts, std::size_t wave) {
  return facts.selection.questionnaire(facts.waves[wave]);
}

std::string what(const std::vector<Break>& breaks, const Words& words) {
  if (breaks.empty()) return words(CX_TEXT("chart", "† not asked before"));
  if (breaks.size() > 1) {
    std::vector<std::string> ids;
    for (const Break& one : breaks) ids.push_back(one.statement);
    return words(text(CX_TEXT("chart", "† %1 changed"), {joined(ids, ", ")}));
  }
  const auto sentence = [&](const char* source) { return words(text(source, {breaks.front().statement})); };
  switch (breaks.front().kind) {
    case Break::Kind::added:
      return sentence(CX_TEXT("chart", "† %1 was added"));
    case Break::Kind::removed:
      return sentence(CX_TEXT("chart", "† %1 was removed"));
    case Break::Kind::scale_changed:
      return sentence(CX_TEXT("chart", "† %1 has a new answer scale"));
    case Break::Kind::turned:
      return sentence(CX_TEXT("chart", "† %1 was turned round"));
    case Break::Kind::reworded:
      return sentence(CX_TEXT("chart", "† %1 was reworded"));
    case Break::Kind::moved:
      return sentence(CX_TEXT("chart", "† %1 changed dimension"));
  }
  return {};
}

}  // namespace

Score scoreAt(const Facts& facts, std::size_t wave, const Scope& scope) {
  const Questionnaire& version = versionOf(facts, wave);
  if (!statementsOf(version, scope).empty()) return scoreIn(facts.history[wave], version, scope);
  Score none;
  none.none = true;
  return none;
}

WaveId subjectWave(const Facts& facts, std::size_t wave) {
  const WaveId id = facts.waves[wave].id;
  return id == facts.wave().id ? WaveId{} : id;
}

bool comparableNow(const Facts& facts, std::size_t wave, const Scope& scope) {
  return comparable(versionOf(facts, wave), facts.questionnaire(), scope);
}

std::vector<TrendChart::Break> breaksAlong(const Facts& facts, const Scope& scope, const Words& words) {
  std::vector<TrendChart::Break> out;
  for (std::size_t at = 1; at < facts.waves.size(); ++at) {
    const Questionnaire &before = versionOf(facts, at - 1), &after = versionOf(facts, at);
    if (comparable(before, after, scope)) continue;
    const bool asked = !statementsOf(before, scope).empty();
    out.push_back({int(at), what(asked ? breaksBetween(before, after, scope) : std::vector<Break>{}, words),
                   words(text(CX_TEXT("chart", "v%1 → v%2, not comparable"),
                              {std::to_string(before.version), std::to_string(after.version)}))});
  }
  return out;
}

std::string minorLine(const Facts& facts, const Words& words) {
  std::vector<std::string> parts;
  for (std::size_t at = 1; at < facts.waves.size(); ++at) {
    const auto reworded = minorRewordings(versionOf(facts, at - 1), versionOf(facts, at));
    if (!reworded.empty()) parts.push_back(joined(reworded, ", ") + " (" + words(facts.waves[at].name()) + ")");
  }
  if (parts.empty()) return {};
  return words(text(CX_TEXT("chart", "Slightly reworded, comparable: %1."), {joined(parts, "; ")}));
}

void labelWaves(TrendChart& chart, const Facts& facts, const Wording& say) {
  for (std::size_t at = 0; at < facts.waves.size(); ++at) {
    chart.waves.push_back(say(facts.waves[at].name()));
    chart.wave_small.push_back(say.n(facts.history[at].rows));
  }
}

std::string slopeLine(const Facts& facts, const Wording& say) {
  std::vector<std::string> parts;
  for (const Dimension& dimension : facts.questionnaire().dimensions) {
    const Scope scope = Scope::dimension(dimension.id);
    std::vector<Score> scores;
    for (std::size_t at = firstComparable(facts, scope); at < facts.waves.size(); ++at)
      scores.push_back(scoreAt(facts, at, scope));
    if (const auto slope = scoreSlope(scores, say.rules().confidence))
      parts.push_back(nameOf(dimension, say.words()) + " " + say.change(slope->slope, slope->interval));
  }
  if (parts.empty()) return {};
  return say(text(CX_TEXT("chart", "Slope per wave over the comparable waves: %1."), {joined(parts, ", ")}));
}

}  // namespace cx
