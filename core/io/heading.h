// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cx {

/// Cells that outlive the reader's next row.
using Row = std::vector<std::string>;

/// What stands over one column, in up to three rows.
struct Heading {
  std::string name;  ///< what reports and mappings call the column; no two are alike but where the file repeats one
  std::string text;  ///< the wording of its question
  std::string stem;  ///< what several columns ask in common: "How much do you agree?", or empty
  bool operator==(const Heading&) const = default;
};

/// Reads the header rows: none (columns are then called 1, 2, 3 …), one, an id over a wording, a question over its
/// statements (SurveyMonkey), or id, wording and technical name (Qualtrics). A wording such as "Question [Statement]"
/// or "Question - Statement" is taken apart.
[[nodiscard]] std::vector<Heading> headings(const std::vector<Row>& rows, std::size_t columns);

/// Whether a question of the first row stands over several statements of the second: it is left out, or repeated in
/// merged cells, over those behind the first.
[[nodiscard]] bool standsOverSeveral(const Row& questions, const Row& statements);

/// The folded spellings under which a questionnaire may know the column, the likeliest first: name, wording, both
/// without a number in front ("3. …", "Q3: …", "문항 3) …"), the id in front of a wording ("M1. …").
[[nodiscard]] std::vector<std::string> spellings(const Heading& heading);

}  // namespace cx
