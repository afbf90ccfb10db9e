// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/outcomes.h"

#include <cmath>

#include "core/chart/missing.h"
#include "core/chart/notices.h"
#include "core/chart/small_base.h"
#include "core/chart/tables.h"
#include "core/stats/weights.h"

namespace cx {
namespace {

/// Scores in points or per cent, one digit.
Wording wordingOf(const Facts& facts, const Words& words) {
  ScoreRules rules = facts.rules();
  rules.scale = Scale::benchmark;
  return {words, rules};
}

/// "promoters 42.0 %, detractors 18.0 %", "share of answers from 4 to 5".
std::string whatItCounts(const OutcomeScore& outcome, const Wording& say) {
  if (outcome.measure.kind == "nps") {
    if (!outcome.score.value) return say(text(CX_TEXT("chart", "promoters less detractors")));
    return say(text(CX_TEXT("chart", "promoters %1 %, detractors %2 %"),
                    {Number{100 * outcome.nps.promoter_share, 1}, Number{100 * outcome.nps.detractor_share, 1}}));
  }
  const int shift = outcome.measure.shift;
  return say(text(CX_TEXT("chart", "share of answers from %1 to %2"),
                  {Number{double(outcome.measure.from.value_or(outcome.scale.max + shift) - shift)},
                   Number{double(outcome.scale.max)}}));
}

std::string smallBases(const Facts& facts, const Words& words) {
  std::int64_t small = 0;
  for (const ChannelScores& channel : facts.channels) small += channel.scores.overall.small_base;
  if (facts.now.overall.small_base) return smallBaseSign(words).text;
  if (small == 0) return {};
  return words(counted(small, CX_TEXT_N("chart", "%n channel(s) on a small base")));
}

}  // namespace

std::vector<OutcomeScore> outcomesOf(const Facts& facts) {
  return outcomeScores(facts.total, facts.questionnaire(), facts.rules());
}

std::string outcomeName(const OutcomeScore& outcome, const Words& words) {
  if (outcome.measure.kind == "nps") return words(CX_TEXT("chart", "NPS"));
  if (outcome.measure.kind == "csat") return words(CX_TEXT("chart", "CSAT"));
  return words(CX_TEXT("chart", "CES"));
}

Table outcomeTable(const Facts& facts, const Words& words) {
  const Wording say = wordingOf(facts, words);
  Table table;
  addColumns(table, {words(CX_TEXT("chart", "Outcome"))}, false);
  addScoreColumns(table, say);
  addColumns(table, {words(CX_TEXT("chart", "what it counts"))}, false);
  for (const OutcomeScore& outcome : outcomesOf(facts)) {
    Table::Row row{{outcomeName(outcome, words)}, false, false};
    append(row, say.cells(outcome.score), {Subject::Kind::outcome, Scope::statement(outcome.measure.kind)});
    append(row, {whatItCounts(outcome, say)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string outcomeLine(const Facts& facts, const Words& words) {
  const Wording say = wordingOf(facts, words);
  std::vector<std::string> out;
  for (const OutcomeScore& outcome : outcomesOf(facts)) {
    const Score& score = outcome.score;
    std::string figure = score.value ? say.value(*score.value) : say.missing(score).text;
    if (score.value && score.interval) figure += " (" + say.interval(*score.interval) + ")";
    out.push_back(outcomeName(outcome, words) + " " + joined({figure, say.n(score)}, ", "));
  }
  return joined(out, "; ");
}

std::string qualityLine(const Facts& facts, const Words& words) {
  const MissingAnswers missing = total(missingAnswers(facts));
  const double asked =
      double(facts.total.rows()) * double(facts.questionnaire().statements().size()) - double(missing.not_asked);
  std::vector<std::string> out;
  out.push_back(words(counted(facts.total.rows(), CX_TEXT_N("chart", "%n submission(s)"))));
  if (asked > 0)
    out.push_back(words(text(CX_TEXT("chart", "%1 % of the answers asked for were given"),
                             {Number{100 * (asked - double(missing.unanswered())) / asked, 1}})));
  out.push_back(smallBases(facts, words));
  if (const std::int64_t hidden = suppressedCount(facts); hidden > 0)
    out.push_back(words(counted(hidden, CX_TEXT_N("chart", "%n cell(s) suppressed"))));
  const Count& all = facts.total.total();
  const double w = static_cast<double>(all.w);
  const double n = facts.rules().weighted ? w * w / static_cast<double>(all.w2) : double(all.n);
  if (const auto margin = marginOfError(n, facts.rules().confidence))
    out.push_back(words(text(CX_TEXT("chart", "worst-case margin of a share ±%1 points"), {Number{100 * *margin, 1}})));
  return joined(out, "; ") + ".";
}

}  // namespace cx
