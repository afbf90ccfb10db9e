// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/movements.h"

#include <algorithm>
#include <cmath>

namespace cx {
namespace {

bool moved(const Change& change) {
  return change.verdict == Verdict::rose || change.verdict == Verdict::fell;
}

const Change* ofDimension(const Changes& changes, const Questionnaire& questionnaire, const std::string& statement) {
  for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d)
    for (const Statement& one : questionnaire.dimensions[d].statements)
      if (one.id == statement) return &changes.dimensions[d];
  return nullptr;
}

void appendBySize(std::vector<const Change*>& out, std::vector<const Change*> more) {
  std::ranges::stable_sort(more, std::greater{}, [](const Change* c) { return std::abs(*c->difference); });
  out.insert(out.end(), more.begin(), more.end());
}

struct Clauses {
  const char *first, *next;
};

Clauses clausesFor(Scope::Kind kind, bool rose) {
  switch (kind) {
    case Scope::Kind::overall:
      if (rose) return {CX_TEXT("chart", "Overall rose %2 points"), CX_TEXT("chart", "overall rose %2")};
      return {CX_TEXT("chart", "Overall fell %2 points"), CX_TEXT("chart", "overall fell %2")};
    case Scope::Kind::dimension:
      if (rose) return {CX_TEXT("chart", "%1 rose %2 points"), CX_TEXT("chart", "%1 rose %2")};
      return {CX_TEXT("chart", "%1 fell %2 points"), CX_TEXT("chart", "%1 fell %2")};
    case Scope::Kind::statement:
      if (rose)
        return {CX_TEXT("chart", "Agreement with “%1” rose %2 points"),
                CX_TEXT("chart", "agreement with “%1” rose %2")};
      return {CX_TEXT("chart", "Agreement with “%1” fell %2 points"), CX_TEXT("chart", "agreement with “%1” fell %2")};
  }
  return {"", ""};
}

std::string clausesOf(const std::vector<const Change*>& changes, const Facts& facts, const Words& words) {
  std::vector<std::string> out;
  for (const Change* change : changes) {
    const bool statement = change->scope.kind == Scope::Kind::statement;
    out.push_back(
        words(movementClause(*change, scopeName(facts.questionnaire(), change->scope, words),
                             decimals(statement ? facts.statementRules().scale : facts.rules().scale), out.empty())));
  }
  return joined(out, "; ");
}

std::string since(const std::string& clause, const Wave& wave, const Words& words) {
  return words(text(CX_TEXT("chart", "%1 since %2"), {clause, wave.name()}));
}

}  // namespace

std::vector<const Change*> movements(const Changes& changes, const Questionnaire& questionnaire) {
  std::vector<const Change*> out, dimensions, statements;
  if (moved(changes.overall)) out.push_back(&changes.overall);
  for (const Change& change : changes.dimensions)
    if (moved(change)) dimensions.push_back(&change);
  for (const Change& change : changes.statements) {
    const Change* dimension = ofDimension(changes, questionnaire, change.scope.id);
    if (moved(change) && (!dimension || dimension->verdict != change.verdict)) statements.push_back(&change);
  }
  appendBySize(out, dimensions);
  appendBySize(out, statements);
  return out;
}

std::vector<const Change*> leading(const std::vector<const Change*>& movements) {
  if (movements.size() < 2) return movements;
  const auto other = std::ranges::find_if(
      movements, [&](const Change* change) { return change->verdict != movements.front()->verdict; });
  return {movements.front(), other == movements.end() ? movements[1] : *other};
}

Text movementClause(const Change& change, const std::string& name, int decimals, bool first) {
  const Clauses clauses = clausesFor(change.scope.kind, change.verdict == Verdict::rose);
  return text(first ? clauses.first : clauses.next, {name, Number{std::abs(*change.difference), decimals}});
}

std::optional<Standing> againstNeutral(const Score& score, const Questionnaire& questionnaire, const Scope& scope,
                                       Scale scale) {
  const auto bounds = boundsOf(questionnaire, scope, scale);
  if (!bounds || !bounds->neutral || !score.value || !score.raw_interval) return std::nullopt;
  if (score.raw_interval->lo > *bounds->neutral) return Standing::above;
  if (score.raw_interval->hi < *bounds->neutral) return Standing::below;
  return Standing::not_distinguishable;
}

std::string levelHeadline(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const Score& overall = facts.now.overall;
  if (!overall.value) return words(CX_TEXT("chart", "No overall score can be shown"));  // the chart says why
  const auto bounds = boundsOf(facts.questionnaire(), Scope::overall(), facts.rules().scale);
  const std::string value = say.value(*overall.value);
  const auto sentence = [&](const char* source) {
    return words(text(
        source, {value, words.number(*bounds->neutral, *bounds->neutral == std::round(*bounds->neutral) ? 0 : 1)}));
  };
  const auto standing = againstNeutral(overall, facts.questionnaire(), Scope::overall(), facts.rules().scale);
  if (!standing) return words(text(CX_TEXT("chart", "Overall score %1"), {value}));
  switch (*standing) {
    case Standing::above:
      return sentence(CX_TEXT("chart", "Overall score %1, above neutral %2"));
    case Standing::below:
      return sentence(CX_TEXT("chart", "Overall score %1, below neutral %2"));
    case Standing::not_distinguishable:
    case Standing::too_few_answers:
      break;
  }
  return sentence(CX_TEXT("chart", "Overall score %1, not distinguishable from neutral %2"));
}

std::string overviewHeadline(const Facts& facts, const Words& words) {
  if (!facts.changes) return levelHeadline(facts, words);
  const auto lead = leading(movements(*facts.changes, facts.questionnaire()));
  if (lead.size() == 1) return since(clausesOf(lead, facts, words), *facts.compare(), words);
  if (!lead.empty()) return clausesOf(lead, facts, words);
  const LocalText then = facts.compare()->name();
  switch (facts.changes->overall.verdict) {
    case Verdict::not_comparable:
      return words(text(CX_TEXT("chart", "Not comparable with %1: the questionnaire changed"), {then}));
    case Verdict::too_few_answers:
      return words(text(CX_TEXT("chart", "Too few answers to compare with %1"), {then}));
    case Verdict::no_detectable_change:
    case Verdict::rose:
    case Verdict::fell:
      break;
  }
  return words(text(CX_TEXT("chart", "No detectable change since %1"), {then}));
}

std::string trendsHeadline(const Facts& facts, const Words& words) {
  std::vector<std::string> clauses;
  std::vector<const Change*> recent;
  if (facts.changes)
    for (const Change* change : movements(*facts.changes, facts.questionnaire()))
      if (change->scope.kind != Scope::Kind::statement) recent.push_back(change);
  recent = leading(recent);
  if (!recent.empty()) clauses.push_back(since(clausesOf(recent, facts, words), *facts.compare(), words));

  const std::size_t first = firstComparable(facts, Scope::overall());
  const Changes long_run = changesSinceFirst(facts);
  const bool told = facts.compare() && facts.waves[first].id == facts.compare()->id;
  if (first + 1 < facts.waves.size() && !told && moved(long_run.overall)) {
    const Text clause = movementClause(long_run.overall, {}, decimals(facts.rules().scale), clauses.empty());
    clauses.push_back(since(words(clause), facts.waves[first], words));
  }
  return clauses.empty() ? overviewHeadline(facts, words) : joined(clauses, "; ");
}

}  // namespace cx
