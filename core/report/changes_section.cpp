// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/chart/charts.h"
#include "core/chart/movements.h"
#include "core/report/sections.h"

namespace cx {
namespace {

std::vector<const Change*> with(const Changes& changes, Verdict verdict) {
  std::vector<const Change*> out;
  for (const Change& change : changes.statements)
    if (change.verdict == verdict) out.push_back(&change);
  std::ranges::stable_sort(out, std::greater{},
                           [](const Change* c) { return c->difference ? std::abs(*c->difference) : 0; });
  return out;
}

std::string clauseOf(const Change& change, const Facts& facts, const Words& words) {
  const int digits = decimals(facts.statementRules().scale);
  return words(
      text(change.verdict == Verdict::rose ? CX_TEXT("report", "“%1” rose %2") : CX_TEXT("report", "“%1” fell %2"),
           {scopeName(facts.questionnaire(), change.scope, words), Number{std::abs(*change.difference), digits}}));
}

std::string headlineOf(const Facts& facts, const Words& words) {
  const auto rose = with(*facts.changes, Verdict::rose), fell = with(*facts.changes, Verdict::fell);
  const std::size_t moved = rose.size() + fell.size();
  if (moved == 0)
    return words(text(CX_TEXT("report", "No statement changed detectably since %1"), {facts.compare()->name()}));
  std::vector<std::string> clauses;
  for (const auto* side : {&rose, &fell})
    for (std::size_t i = 0; i < std::min<std::size_t>(side->size(), rose.empty() || fell.empty() ? 2 : 1); ++i)
      clauses.push_back(clauseOf(*(*side)[i], facts, words));
  return words(text(CX_TEXT("report", "%1 of %2 statements moved: %3"),
                    {Number{double(moved)}, Number{double(facts.changes->statements.size())}, joined(clauses, ", ")}));
}

std::string answerOf(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  std::int64_t least = facts.now.rows, most = 0;
  for (const Score& score : facts.now.statements) {
    least = std::min(least, score.n);
    most = std::max(most, score.n);
  }
  const auto still = with(*facts.changes, Verdict::no_detectable_change).size();
  return words(counted(std::int64_t(still), CX_TEXT_N("report", "%n statement(s) without a detectable change."))) +
         " " +
         words(text(CX_TEXT("report", "Sorted by change since %1; %2 → %3 submissions, answered per statement %4–%5."),
                    {facts.compare()->name(), say.n(facts.before->rows), Number{double(facts.now.rows)},
                     Number{double(least)}, Number{double(most)}}));
}

/// Statements whose own interval leaves zero out and that are still no detectable change, the strongest first.
std::vector<const Change*> apparent(const Changes& changes) {
  std::vector<const Change*> out;
  for (const Change& change : changes.statements)
    if (change.verdict == Verdict::no_detectable_change && change.interval &&
        (change.interval->lo > 0 || change.interval->hi < 0))
      out.push_back(&change);
  std::ranges::stable_sort(out, {}, [](const Change* c) { return *c->p; });
  return out;
}

NotesBlock::Item why(const Change& change, std::int64_t tests, const Facts& facts, const Words& words) {
  const Wording say(words, facts.statementRules());
  // Among m tests of nothing, how often does at least one come out as strong as this?
  const double chance = 1 - std::pow(1 - *change.p, double(tests));
  const double once = std::max(2.0, std::round(1 / chance));
  return {
      words(text(*change.difference > 0 ? CX_TEXT("report", "Why %1 does not count as a rise")
                                        : CX_TEXT("report", "Why %1 does not count as a fall"),
                 {change.scope.id})),
      words(text(CX_TEXT("report",
                         "%1 moved %2, an interval without zero. Had nothing changed, one result this strong would "
                         "still turn up among %3 tests about once in %4 times; after the Holm correction p is %5, so "
                         "the page says “no detectable change”."),
                 {change.scope.id, say.change(change.difference, change.interval), Number{double(tests)}, Number{once},
                  say.p(change.p_adjusted)}))};
}

}  // namespace

ReportSection changesSection(const Workspace&, const Facts& facts, const Words& words) {
  ReportSection section{"changes", words(CX_TEXT("report", "What changed")), {}, {}, {}};
  if (!facts.changes) {
    section.headline = words(CX_TEXT("report", "First wave: there is nothing to compare it with yet"));
    section.blocks.push_back({Block::Place::left, strongestChart(facts, words)});
    section.blocks.push_back({Block::Place::right, weakestChart(facts, words)});
    return section;
  }
  section.headline = headlineOf(facts, words);
  section.answer = answerOf(facts, words);
  section.blocks.push_back({Block::Place::full, dumbbellChart(facts, words)});
  const auto tests = std::ranges::count_if(facts.changes->statements, [](const Change& c) { return c.p.has_value(); });
  NotesBlock notes;
  for (const Change* change : apparent(*facts.changes)) notes.items.push_back(why(*change, tests, facts, words));
  if (notes.items.size() > 2) notes.items.resize(2);
  if (!notes.items.empty()) section.blocks.push_back({Block::Place::full, std::move(notes)});
  return section;
}

}  // namespace cx
