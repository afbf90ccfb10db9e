// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/io/answer_cells.h"
#include "core/io/column.h"
#include "core/io/import_question.h"
#include "core/io/mapping.h"
#include "core/io/word_count.h"

namespace cx {

/// What the words in the columns of questions mean.
struct SettledAnswers {
  std::vector<AnswerMeanings> meanings;  ///< per column
  std::vector<ImportQuestion> questions;
  Mapping decided;  ///< labels, codes and missing values, to be saved
};

/// Decides what labels ("Strongly agree"), codes ("A1") and numbers outside the scale that stand for no answer ("99")
/// mean: by the mapping, by the scale's own labels, by the known scales. What cannot be known and occurs often is
/// asked, what occurs once or twice is left to keep its row out: at least three cells, or half of the rows.
[[nodiscard]] SettledAnswers settleAnswers(const std::vector<Column>& columns, const std::vector<WordCounts>& words,
                                           std::int64_t rows, const Questionnaire& questionnaire, const Mapping& given,
                                           char decimal);

}  // namespace cx
