// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/diverging.h"
#include "core/chart/facts.h"
#include "core/chart/statement_choice.h"

namespace cx {

/// One statement of the wave looked at: its place and dimension in the questionnaire, its answers, and how its score
/// moved.
struct StatementFacts : AnswerBar {
  std::size_t place = 0, dimension = 0;
  const Change* change = nullptr;  ///< since the wave compared with, or null
};
/// Every statement in an order; by change only where there is a wave to compare with.
[[nodiscard]] std::vector<StatementFacts> statementsIn(const Facts& facts, StatementOrder order);
/// The one looked at.
[[nodiscard]] StatementFacts chosenStatement(const Facts& facts, const StatementChoice& choice);

/// Answers to every statement as diverging bars, with the net and its interval. `marked` tints the statement looked
/// at. "statements-answers"
[[nodiscard]] Chart statementsChart(const Facts& facts, const Words& words, const StatementChoice& choice,
                                    bool marked = false);
/// Score of one statement, its change, the published figure beside it, and what is missing. "statement-facts"
[[nodiscard]] Chart statementFactsChart(const Facts& facts, const Words& words, const StatementFacts& statement);
/// Its answers now and in the wave compared with. "statement-waves"
[[nodiscard]] Chart statementWavesChart(const Facts& facts, const Words& words, const StatementFacts& statement,
                                        NeutralPlace neutral);
/// Its score in every channel. "statement-channels"
[[nodiscard]] Chart statementChannelsChart(const Facts& facts, const Words& words, const StatementFacts& statement);

/// "Two statements draw net disagreement: “…” and “…”", by the intervals of their nets, or what there is to say
/// instead.
[[nodiscard]] std::string statementsHeadline(const Facts& facts, const Words& words);
/// What a score of this statement is not: a measurement of what it speaks of.
[[nodiscard]] std::string agreementNote(const Facts& facts, const Statement& statement, const Words& words);

}  // namespace cx
