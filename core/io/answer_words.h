// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/io/mapping.h"

namespace cx {

struct SettledAnswers;
class WordCounts;

/// A word, a code or a blank in the columns of questions that is no plain score, or need not be one: "Agree", "N/A",
/// "99".
struct AnswerWord {
  std::string word;        ///< as a mapping calls it; empty for blanks
  std::string spelling;    ///< as it stands first in the file
  std::int64_t times = 0;  ///< cells
  std::string means;       ///< one of `options`; empty while a question about it is open
  /// Scores "1", "2" …, "answer" (the number itself), "not_applicable", "skipped", "not_asked", "set_aside" (its rows
  /// stay out).
  std::vector<std::string> options;
};

/// All such words with what was settled of them, the most frequent first.
[[nodiscard]] std::vector<AnswerWord> answerWords(const std::vector<Column>& columns,
                                                  const std::vector<WordCounts>& words,
                                                  const Questionnaire& questionnaire, const SettledAnswers& settled,
                                                  char decimal);

/// Makes the word mean that option, whatever was decided about it before.
void decide(Mapping& mapping, const std::string& word, const std::string& option);
/// Answers a question of an import; what else was decided about the word that it asks for goes.
void answer(Mapping& mapping, const std::string& question, const std::string& option);

}  // namespace cx
