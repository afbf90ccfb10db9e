// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/answer_words.h"
#include "core/chart/chart.h"
#include "core/chart/statement_choice.h"

/// Diverging stacked bars: disagreement to the left of zero, agreement to the right, lengths in per cent of those who
/// answered.
namespace cx {

/// The colour of a level, as in Mark::level. Each side of the middle has two: the outer half of its levels, at least
/// one, is the strong one.
[[nodiscard]] int shadeOf(std::size_t level, std::size_t points);
/// Whether the levels of one bar are those of every other.
[[nodiscard]] bool sameScale(const std::vector<AnswerBar>& bars);

/// One panel, and a second one for the middle where it stands at the side, both in the same length per cent. `ticks`
/// writes the shares above; zero is marked either way.
[[nodiscard]] std::vector<RowChart::Panel> divergingPanels(const std::vector<AnswerBar>& bars, NeutralPlace neutral,
                                                           bool ticks, const Words& words);
/// The marks of a bar in those panels, one named segment per level even where nobody chose it; a dash without answers.
[[nodiscard]] std::vector<std::vector<Mark>> divergingMarks(const std::string& name, const AnswerBar& bar,
                                                            NeutralPlace neutral, WaveId wave, const Wording& say);
/// The signs of the levels that the bars show, then those of small bases and suppressed rows.
[[nodiscard]] std::vector<LegendItem> divergingLegend(const std::vector<AnswerBar>& bars, NeutralPlace neutral,
                                                      const Wording& say);

/// The twin: shares by level, net with its interval, n. On unlike scales the levels are put together as the net counts
/// them.
void addAnswerColumns(Table& table, const std::vector<AnswerBar>& bars, const Wording& say);
void appendAnswers(Table::Row& row, const std::vector<AnswerBar>& bars, const AnswerBar& bar, WaveId wave,
                   const Wording& say);

}  // namespace cx
