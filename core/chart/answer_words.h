// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/chart.h"
#include "core/chart/wording.h"
#include "core/scoring/distribution.h"

/// How the answers to a statement, and the net of those who agree, are put into words.
namespace cx {

/// One statement's answers in one group of forms.
struct AnswerBar {
  const Statement* statement = nullptr;
  Distribution answers;
};

/// "T2 Follow-up within 48 hours"; the id alone where there is no label.
[[nodiscard]] std::string fullName(const Statement& statement, const Words& words);
/// "Disagree", or "2" where the level has no name.
[[nodiscard]] std::string levelName(const Statement& statement, int answer, const Words& words);
/// The answers in the net: "Agree and Strongly agree", or "answers 9–10".
[[nodiscard]] std::string boxName(const Statement& statement, bool top, const Words& words);
/// "Net = Agree and Strongly agree − Strongly disagree and Disagree, in points."
[[nodiscard]] std::string netRule(const std::vector<const Statement*>& statements, const Words& words);

/// "net −37, 95 % interval −47 to −27, n 184", or why there is none.
[[nodiscard]] std::string netWords(const Distribution& answers, const Wording& say);
/// The cells of net and n at the end of a bar; `name` is what the bar stands for, `wave` is left at 0 for the wave
/// looked at.
[[nodiscard]] RowChart::Cell netCell(const std::string& name, const AnswerBar& bar, WaveId wave, const Wording& say);
[[nodiscard]] RowChart::Cell baseCell(const Distribution& answers, const Wording& say);

}  // namespace cx
