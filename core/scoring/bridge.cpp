// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/bridge.h"

#include <algorithm>
#include <set>

#include "core/data/viewer_mark.h"
#include "core/scoring/versions.h"
#include "core/survey/submission.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// The questionnaire without the statements of the set, and without dimensions that lost all of theirs.
Questionnaire without(Questionnaire questionnaire, const std::set<std::string>& statements) {
  for (Dimension& dimension : questionnaire.dimensions)
    std::erase_if(dimension.statements, [&](const Statement& one) { return statements.contains(one.id); });
  std::erase_if(questionnaire.dimensions, [](const Dimension& one) { return one.statements.empty(); });
  return questionnaire;
}

Tally countUnder(const Workspace& workspace, const Selection& selection, const Wave& wave,
                 const Questionnaire& questionnaire) {
  Tally tally;
  const Layout layout = questionnaire.layout();
  forEachSubmission(workspace, {{wave.id}, selection.view().channels, selection.view().levels},
                    [&](const Submission& row) {
                      tally.add({row.weight, row.answers}, layout);
                      return true;
                    });
  return tally;
}

}  // namespace

std::optional<Bridge> bridgeBetween(const Workspace& workspace, const Selection& selection, const Wave& older,
                                    const Wave& newer) {
  return bridgeBetween(workspace, selection, older, newer, selection.rules());
}

std::optional<Bridge> bridgeBetween(const Workspace& workspace, const Selection& selection, const Wave& older,
                                    const Wave& newer, const ScoreRules& rules) {
  if (viewerThreshold(workspace.database())) return std::nullopt;
  const Questionnaire &before = selection.questionnaire(older), &after = selection.questionnaire(newer);
  if (comparable(before, after, Scope::overall())) return std::nullopt;
  std::set<std::string> broken;
  for (const Break& one : breaksBetween(before, after)) broken.insert(one.statement);
  const Questionnaire alikeBefore = without(before, broken), alikeAfter = without(after, broken);
  if (alikeAfter.dimensions.empty()) return std::nullopt;

  const auto scores = [&](const Wave& wave, const Questionnaire& asked) {
    return scoresOf(countUnder(workspace, selection, wave, asked), asked, rules);
  };
  const KeyedForms keyed(workspace, {{older.id, newer.id}, selection.view().channels, selection.view().levels});
  const Changes changes = changesBetween(scores(older, alikeBefore), alikeBefore, scores(newer, alikeAfter), alikeAfter,
                                         rules, keyed.between(older.id, alikeBefore, newer.id, alikeAfter, rules));
  return Bridge{int(alikeAfter.statements().size()), int(after.statements().size()), changes.overall};
}

}  // namespace cx
