// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/survey/questionnaire.h"
#include "core/tally/answer.h"

namespace cx {

/// What a word that is no score says, whatever the question: "N/A", "해당 없음", "무응답". `word` is folded.
[[nodiscard]] std::optional<Answer> stateWord(const std::string& word);

/// Which answers the labels of one scale stand for, told from all labels that a file holds.
struct LabelReading {
  std::map<std::string, int> values;  ///< by folded label
  std::set<std::string> unclear;      ///< labels of no known scale, and two that would be one answer
};

/// Reads folded labels on a scale: by the scale's own labels in either language, then by the known scales of as many
/// points (resources/reference/answer-labels.json); the one that
/// explains most of them, and no two labels of one language are one answer.
[[nodiscard]] LabelReading readLabels(const std::set<std::string>& labels, const AnswerScale& scale);

/// The labels, in each language, of the known scale that explains all of these, from the lowest answer; nothing when
/// none does.
[[nodiscard]] std::optional<std::vector<LocalText>> scaleOf(const std::set<std::string>& labels);

/// The number in a folded label such as "5 - strongly agree", "5점", "strongly agree (5)", and what else it says.
struct NumberedLabel {
  int number = 0;
  std::string label;
};
[[nodiscard]] std::optional<NumberedLabel> numberedLabel(const std::string& text);

}  // namespace cx
