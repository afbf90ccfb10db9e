// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/changes.h"

#include <algorithm>

#include "core/scoring/suppression.h"
#include "core/scoring/versions.h"
#include "core/stats/compare.h"
#include "core/stats/paired.h"
#include "core/stats/proportion.h"

namespace cx {
namespace {

/// Whether the people met twice judge the change.
bool judgedOnPairs(const Change& change) {
  return pairingHolds(std::uint64_t(change.met), std::uint64_t(change.older.n), std::uint64_t(change.newer.n));
}

void testPairs(Change& change, const Summary& difference, const ScoreRules& rules) {
  change.test = ChangeTest::paired;
  change.difference = difference.mean;
  const auto test = oneSample(difference, 0, rules.confidence);
  if (!test) return;
  change.interval = test->interval;
  change.p = test->p;
}

void testMeans(Change& change, const ScoreRules& rules) {
  const auto test = welch(change.older.summary, change.newer.summary, rules.confidence);
  if (!test) return;
  change.test = ChangeTest::welch;
  change.interval = test->interval;
  change.p = test->p;
}

Share shareOf(const Score& score, const ScoreRules& rules) {
  return {*score.value / 100, rules.weighted ? score.n_eff : double(score.n)};
}

void testShares(Change& change, const ScoreRules& rules) {
  const auto test = shareChange(shareOf(change.older, rules), shareOf(change.newer, rules), rules.confidence);
  if (!test) return;
  change.test = ChangeTest::newcombe;
  change.interval = {100 * test->interval.lo, 100 * test->interval.hi};
  change.p = test->p;
}

/// Everything but the adjusted p and the words that rest on it. Pairs that may not be `shown` judge nothing.
Change measured(const Scope& scope, const Score& older, const Score& newer, bool comparable, const ScoreRules& rules,
                const Pairs& pairs, bool shown) {
  Change change{scope, older, newer, {}, {}, {}, {}, ChangeTest::none, Verdict::too_few_answers, {}};
  if (!comparable) {
    change.verdict = Verdict::not_comparable;
    change.reason = text(CX_TEXT("scoring", "The questionnaire changed in between."));
    return change;
  }
  if (!older.value || !newer.value) {
    change.reason = newer.value ? older.reason : newer.reason;
    return change;
  }
  change.verdict = Verdict::no_detectable_change;
  change.difference = *newer.value - *older.value;
  const auto met = std::ranges::find(pairs.scopes, scope, &ScopePairs::scope);
  if (met != pairs.scopes.end()) change.met = std::int64_t(met->difference.n);
  if (rules.scale == Scale::top2 && scope.kind == Scope::Kind::statement)
    testShares(change, rules);
  else if (shown && judgedOnPairs(change))
    testPairs(change, met->difference, rules);
  else
    testMeans(change, rules);
  if (!change.p)
    change.reason = change.test == ChangeTest::paired
                        ? text(CX_TEXT("scoring", "Not tested: everybody met twice moved alike."))
                        : text(CX_TEXT("scoring", "Not tested: no variation in either wave."));
  return change;
}

std::optional<Text> noteOn(const Questionnaire& older, const Questionnaire& newer, const Scope& scope) {
  const auto reworded = minorRewordings(older, newer, scope);
  if (reworded.empty()) return std::nullopt;
  std::string names;
  for (const std::string& name : reworded) names += (names.empty() ? "" : ", ") + name;
  return text(CX_TEXT("scoring", "Slightly reworded in between, comparable: %1."), {names});
}

void judgeFamily(std::vector<Change>& family, const ScoreRules& rules) {
  std::vector<std::optional<double>> p;
  for (const Change& change : family) p.push_back(change.p);
  const auto adjusted = holm(p);
  for (std::size_t i = 0; i < family.size(); ++i) judge(family[i], adjusted[i], rules);
}

/// The score of a statement or dimension by its id, or one that says it was not asked.
template <class List>
const Score& find(const std::vector<Score>& scores, const List& list, const std::string& id) {
  static const Score missing = [] {
    Score none;
    none.none = true;
    none.reason = text(CX_TEXT("scoring", "The questionnaire does not ask this."));
    return none;
  }();
  for (std::size_t i = 0; i < scores.size(); ++i)
    if (list[i] == id) return scores[i];
  return missing;
}

std::vector<std::string> dimensionIds(const Questionnaire& questionnaire) {
  std::vector<std::string> ids;
  for (const Dimension& dimension : questionnaire.dimensions) ids.push_back(dimension.id);
  return ids;
}

std::vector<std::string> statementIds(const Questionnaire& questionnaire) {
  std::vector<std::string> ids;
  for (const Statement* statement : questionnaire.statements()) ids.push_back(statement->id);
  return ids;
}

}  // namespace

std::string_view code(Verdict verdict) {
  switch (verdict) {
    case Verdict::rose:
      return "rose";
    case Verdict::fell:
      return "fell";
    case Verdict::no_detectable_change:
      return "no_detectable_change";
    case Verdict::too_few_answers:
      return "too_few_answers";
    case Verdict::not_comparable:
      return "not_comparable";
  }
  return {};
}

std::string_view code(ChangeTest test) {
  switch (test) {
    case ChangeTest::none:
      return "none";
    case ChangeTest::welch:
      return "welch";
    case ChangeTest::newcombe:
      return "newcombe";
    case ChangeTest::paired:
      return "paired";
  }
  return {};
}

void judge(Change& change, std::optional<double> adjusted, const ScoreRules& rules) {
  change.p_adjusted = adjusted;
  if (!change.p || !adjusted) return;
  change.verdict = Verdict::no_detectable_change;
  if (*adjusted < 1 - rules.confidence) change.verdict = *change.difference > 0 ? Verdict::rose : Verdict::fell;
}

Changes changesBetween(const GroupScores& older, const Questionnaire& olderVersion, const GroupScores& newer,
                       const Questionnaire& newerVersion, const ScoreRules& rules, const Pairs& pairs) {
  const bool shown = !pairsReveal(older.rows - pairs.met, newer.rows - pairs.met, rules.min_n);
  const auto change = [&](const Scope& scope, const Score& before, const Score& after) {
    Change out = measured(scope, before, after, comparable(olderVersion, newerVersion, scope), rules, pairs, shown);
    if (out.verdict != Verdict::not_comparable) out.note = noteOn(olderVersion, newerVersion, scope);
    return out;
  };
  Changes out;
  out.overall = change(Scope::overall(), older.overall, newer.overall);
  judge(out.overall, out.overall.p, rules);

  const auto dimensionsBefore = dimensionIds(olderVersion), dimensions = dimensionIds(newerVersion);
  for (std::size_t i = 0; i < dimensions.size(); ++i)
    out.dimensions.push_back(change(Scope::dimension(dimensions[i]),
                                    find(older.dimensions, dimensionsBefore, dimensions[i]), newer.dimensions[i]));
  judgeFamily(out.dimensions, rules);

  const auto statementsBefore = statementIds(olderVersion), statements = statementIds(newerVersion);
  for (std::size_t i = 0; i < statements.size(); ++i)
    out.statements.push_back(change(Scope::statement(statements[i]),
                                    find(older.statements, statementsBefore, statements[i]), newer.statements[i]));
  judgeFamily(out.statements, rules);
  return out;
}

}  // namespace cx
