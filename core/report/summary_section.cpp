// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/charts.h"
#include "core/chart/movements.h"
#include "core/chart/outcomes.h"
#include "core/report/findings.h"
#include "core/report/sections.h"
#include "core/survey/decision.h"

namespace cx {
namespace {

std::string headlineOf(const Facts& facts, const Words& words) {
  std::string headline = overviewHeadline(facts, words);
  if (!facts.changes || movements(*facts.changes, facts.questionnaire()).empty()) return headline;
  const Change& overall = facts.changes->overall;
  if (overall.verdict == Verdict::rose || overall.verdict == Verdict::fell) return headline;
  return headline + "; " +
         words(text(CX_TEXT("report", "overall: %1"), {Wording(words, facts.rules()).verdict(overall).text}));
}

std::string overallPlace(const Facts& facts, const Words& words) {
  const auto standing = againstNeutral(facts.now.overall, facts.questionnaire(), Scope::overall(), facts.rules().scale);
  if (!standing) return {};
  switch (*standing) {
    case Standing::above:
      return words(CX_TEXT("report", "Overall above neutral"));
    case Standing::below:
      return words(CX_TEXT("report", "Overall below neutral"));
    case Standing::not_distinguishable:
    case Standing::too_few_answers:
      break;
  }
  return words(CX_TEXT("report", "Overall not distinguishable from neutral"));
}

std::string dimensionsWith(Standing standing, const Facts& facts, const Words& words) {
  std::vector<std::string> names;
  for (std::size_t d = 0; d < facts.dimensions.size(); ++d)
    if (facts.dimensions[d].against && facts.dimensions[d].against->standing == standing)
      names.push_back(nameOf(facts.questionnaire().dimensions[d], words));
  return listed(names, words);
}

std::string goodClause(const Facts& facts, const Words& words) {
  const std::string below = dimensionsWith(Standing::below, facts, words),
                    above = dimensionsWith(Standing::above, facts, words);
  return joined({overallPlace(facts, words),
                 below.empty() ? below : words(text(CX_TEXT("report", "below the published figure in %1"), {below})),
                 above.empty() ? above : words(text(CX_TEXT("report", "above the published figure in %1"), {above}))},
                ", ");
}

std::string namesOf(Verdict verdict, const Facts& facts, const Words& words) {
  std::vector<std::string> names;
  if (facts.changes->overall.verdict == verdict)
    names.push_back(scopeName(facts.questionnaire(), Scope::overall(), words));
  for (const Change& change : facts.changes->dimensions)
    if (change.verdict == verdict) names.push_back(scopeName(facts.questionnaire(), change.scope, words));
  return listed(names, words);
}

std::string better(const Facts& facts, const Words& words) {
  if (!facts.changes) return words(CX_TEXT("report", "Are we better? This is the first wave."));
  const std::string rose = namesOf(Verdict::rose, facts, words), fell = namesOf(Verdict::fell, facts, words);
  if (!rose.empty() && !fell.empty())
    return words(text(CX_TEXT("report", "Are we better? In %1, yes; %2 fell."), {rose, fell}));
  if (!rose.empty()) return words(text(CX_TEXT("report", "Are we better? In %1, yes."), {rose}));
  if (!fell.empty()) return words(text(CX_TEXT("report", "Are we better? No: %1 fell."), {fell}));
  switch (facts.changes->overall.verdict) {
    case Verdict::too_few_answers:
      return words(CX_TEXT("report", "Are we better? There are too few answers to say."));
    case Verdict::not_comparable:
      return words(CX_TEXT("report", "Are we better? The last wave is not comparable."));
    case Verdict::no_detectable_change:
    case Verdict::rose:
    case Verdict::fell:
      break;
  }
  return words(CX_TEXT("report", "Are we better? There is no detectable change."));
}

/// "Are we good? Overall above neutral, below the published figure in Master. Are we better? In Manage, yes."
std::string answerOf(const Facts& facts, const Words& words) {
  const std::string good = goodClause(facts, words);
  return joined(
      {good.empty() ? good : words(text(CX_TEXT("report", "Are we good? %1."), {good})), better(facts, words)}, " ");
}

Block decisionsBlock(const Workspace& workspace, const Words& words) {
  const std::string title = words(CX_TEXT("report", "Decisions asked"));
  const auto asked = decisions(workspace);
  if (asked.empty())
    return {Block::Place::right,
            NotesBlock{title, {{{}, words(CX_TEXT("report", "No decision is asked for with this report."))}}}};
  TableBlock block{title, {}, {}};
  for (const char* column : {CX_TEXT("report", "Decision"), CX_TEXT("report", "Owner"), CX_TEXT("report", "By")})
    block.table.columns.push_back({words(column), false});
  for (const Decision& one : asked)
    block.table.rows.push_back(
        {{words(one.text), one.owner.empty() ? dash : one.owner, one.due ? words.date(*one.due) : dash}, true, false});
  return {Block::Place::right, std::move(block)};
}

Block howSure(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules()), shares(words, facts.statementRules());
  const std::string dimension = knownTo(pointers(facts.now.dimensions), say),
                    statement = knownTo(pointers(facts.now.statements), shares);
  std::string sentence;
  if (!dimension.empty() && !statement.empty())
    sentence = words(text(CX_TEXT("report", "A dimension score is known to about %1 points, a statement to about %2."),
                          {dimension, statement})) +
               " ";
  sentence += words(
      CX_TEXT("report",
              "A movement is reported only where a test supports it; otherwise the page says “no detectable change”."));
  return {Block::Place::right, NotesBlock{words(CX_TEXT("report", "How sure is this?")), {{{}, sentence}}}};
}

}  // namespace

std::vector<const Score*> pointers(const std::vector<Score>& scores) {
  std::vector<const Score*> out;
  for (const Score& score : scores) out.push_back(&score);
  return out;
}

std::string knownTo(const std::vector<const Score*>& scores, const Wording& say) {
  double widest = 0;
  for (const Score* score : scores)
    if (score->raw_interval && !score->no_variation)
      widest = std::max(widest, (score->raw_interval->hi - score->raw_interval->lo) / 2);
  return widest > 0 ? "±" + say.value(widest) : std::string();
}

ReportSection summarySection(const Workspace& workspace, const Facts& facts, const Words& words) {
  ReportSection section{
      "summary", words(CX_TEXT("report", "Summary")), headlineOf(facts, words), answerOf(facts, words), {}};
  section.blocks.push_back({Block::Place::full, bulletChart(facts, words)});
  section.blocks.push_back(
      {Block::Place::left, FindingsBlock{words(CX_TEXT("report", "Findings")), findings(facts, words)}});
  section.blocks.push_back(decisionsBlock(workspace, words));
  if (const std::string outcomes = outcomeLine(facts, words); !outcomes.empty())
    section.blocks.push_back(
        {Block::Place::right, NotesBlock{words(CX_TEXT("report", "Outcomes")), {{{}, outcomes + "."}}}});
  section.blocks.push_back(howSure(facts, words));
  return section;
}

}  // namespace cx
