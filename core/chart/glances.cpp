// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/glances.h"

#include "core/chart/facts.h"
#include "core/chart/wording.h"

namespace cx {
namespace {

std::string said(const Score& score, const Wording& say) {
  if (!score.value) return say.missing(score).text + ", " + say.n(score);
  const std::string interval = say.plusMinus(score);
  return say.value(*score.value) + (interval.empty() ? "" : " " + interval) + ", " + say.n(score);
}

/// A statement is known by its id as much as by its label.
std::string nameIn(const Questionnaire& questionnaire, const Scope& scope, const Words& words) {
  const std::string name = scopeName(questionnaire, scope, words);
  return scope.kind == Scope::Kind::statement && name != scope.id ? scope.id + " " + name : name;
}

}  // namespace

std::vector<Glance> glances(const Workspace& workspace, const View& view, const Words& words) {
  const Facts facts = factsOf(workspace, view, Reach::two_waves);
  std::vector<Glance> out;
  if (!facts.selection.wave() || facts.empty()) return out;
  for (const Scope& scope : scopes(facts.questionnaire())) {
    const bool statement = scope.kind == Scope::Kind::statement;
    const Wording say(words, statement ? facts.statementRules() : facts.rules());
    Subject subject;
    subject.scope = scope;
    out.push_back({subject, nameIn(facts.questionnaire(), scope, words),
                   said(scoreIn(facts.now, facts.questionnaire(), scope), say)});
  }
  return out;
}

}  // namespace cx
