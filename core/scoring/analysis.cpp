// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/analysis.h"

#include <algorithm>
#include <array>

#include "core/data/viewer_mark.h"
#include "core/scoring/group_tallies.h"
#include "core/scoring/person_rows.h"
#include "core/scoring/versions.h"
#include "core/survey/organisation.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

constexpr std::array<double, 2> equivalenceMargins{3, 5};
constexpr std::size_t fewestTrendWaves = 3;

/// The same dimensions in the same order, and nothing broken in them: rows of both may be added up.
bool sameMeasure(const Questionnaire& a, const Questionnaire& b) {
  return comparable(a, b, Scope::overall()) &&
         std::ranges::equal(a.dimensions, b.dimensions, {}, &Dimension::id, &Dimension::id);
}

/// The waves of the filter from the first with rows to the last; those under another measure are set aside.
std::vector<Wave> chooseWaves(const Workspace& workspace, const Filter& filter, Analysis& out) {
  std::vector<Wave> chosen;
  for (const Wave& wave : waves(workspace))
    if (filter.waves.empty() || std::ranges::find(filter.waves, wave.id) != filter.waves.end()) chosen.push_back(wave);
  const auto tallies = waveTallies(workspace, filter, chosen);
  const auto answered = [&](std::size_t at) { return !tallies[at].tally.empty(); };
  std::size_t first = 0, last = chosen.size();
  while (last > first && !answered(last - 1)) --last;
  while (first < last && !answered(first)) ++first;
  chosen = {chosen.begin() + std::ptrdiff_t(first), chosen.begin() + std::ptrdiff_t(last)};
  out.questionnaire =
      chosen.empty() ? currentQuestionnaire(workspace) : questionnaireVersion(workspace, chosen.back().questionnaire);
  std::erase_if(chosen, [&](const Wave& wave) {
    if (wave.questionnaire == out.questionnaire.version ||
        sameMeasure(questionnaireVersion(workspace, wave.questionnaire), out.questionnaire))
      return false;
    out.left_out.push_back(wave.key);
    return true;
  });
  for (const Wave& wave : chosen) out.waves.push_back(wave.key);
  return chosen;
}

FigureTest::Side againstFigure(const Summary& own, double figure, double confidence) {
  FigureTest::Side out;
  if (own.mean) out.difference = *own.mean - figure;
  out.test = oneSample(own, figure, confidence);
  for (const double margin : equivalenceMargins)
    if (const auto test = tost(own, figure, margin)) out.equivalence.emplace_back(margin, *test);
  return out;
}

std::vector<FigureTest> againstFigures(const Analysis& analysis) {
  std::vector<FigureTest> out;
  for (const ScopeAnalysis& scope : analysis.scopes) {
    const auto figure =
        analysis.questionnaire.benchmark.find(scope.scope.kind == Scope::Kind::overall ? "overall" : scope.scope.id);
    if (figure == analysis.questionnaire.benchmark.end()) continue;
    out.push_back({scope.scope, figure->second, againstFigure(scope.person.plain, figure->second, analysis.confidence),
                   againstFigure(scope.person.weighted, figure->second, analysis.confidence)});
  }
  return out;
}

void addScores(Analysis& out, const Tally& all) {
  out.rows = all.rows() + all.zeroWeight();
  out.zero_weight = all.zeroWeight();
  for (const Statement* statement : out.questionnaire.statements())
    out.statements.push_back(analyseStatement(all, out.questionnaire, *statement, out.confidence));
  auto scopes = indexScopes(out.questionnaire);
  std::ranges::rotate(scopes, scopes.begin() + 1);
  for (const Scope& scope : scopes) out.scopes.push_back(analyseScope(all, out.questionnaire, scope));
  for (const OutcomeMeasure& measure : outcomeMeasures(out.questionnaire))
    out.measures.push_back(analyseMeasure(all, out.questionnaire, measure, out.confidence));
  out.figures = againstFigures(out);
}

void addGroup(Analysis& out, const std::string& name, const std::vector<NamedTally>& groups) {
  if (groups.empty()) return;
  GroupAnalysis& added = out.groups.emplace_back(GroupAnalysis{name, {}});
  for (const ScopeAnalysis& scope : out.scopes)
    added.scopes.push_back(breakDown(groups, out.questionnaire, scope.scope, out.min_n, out.confidence));
}

void addWaves(Analysis& out, const std::vector<Wave>& waves, const std::vector<NamedTally>& tallies,
              const PersonRows& rows) {
  for (std::size_t at = 0; at + 1 < waves.size(); ++at)
    out.steps.push_back(stepBetween(tallies[at], tallies[at + 1], out.questionnaire,
                                    rows.pairs(waves[at].id, waves[at + 1].id), out.min_n, out.confidence));
  if (waves.size() < fewestTrendWaves) return;
  for (const ScopeAnalysis& scope : out.scopes)
    out.trends.push_back(trendOf(tallies, out.questionnaire, scope.scope, out.min_n, out.confidence));
}

}  // namespace

Analysis analyse(const Workspace& workspace, const Filter& filter, int min_n) {
  needForms(workspace.database());
  Analysis out;
  const Organisation organisation = cx::organisation(workspace);
  out.confidence = organisation.confidence;
  out.min_n = std::max(min_n, organisation.min_n);
  const std::vector<Wave> waves = chooseWaves(workspace, filter, out);
  Filter chosen = filter;
  chosen.waves.clear();
  for (const Wave& wave : waves) chosen.waves.push_back(wave.id);
  if (waves.empty()) chosen.waves = filter.waves;  // nothing answered: everything below comes out empty

  addScores(out, tallyOf(workspace.database(), chosen));
  out.plan = driverPlan(out.questionnaire);
  const PersonRows rows(workspace, chosen, out.questionnaire, out.plan);
  out.weights = weightStats(rows.weights());
  for (const Comoments& complete : rows.completeRows())
    out.reliabilities.push_back(reliability(complete, out.confidence));
  if (out.plan) out.drivers = rows.drivers(out.confidence);

  const auto tallies = waveTallies(workspace, chosen, waves);
  std::vector<NamedTally> answered = tallies;
  std::erase_if(answered, [](const NamedTally& wave) { return wave.tally.rows() == 0; });
  addGroup(out, "wave", answered);
  addGroup(out, "channel", channelTallies(workspace, chosen));
  for (const Attribute& attribute : attributes(workspace))
    addGroup(out, attribute.key, levelTallies(workspace, chosen, attribute));
  addWaves(out, waves, tallies, rows);
  return out;
}

}  // namespace cx
