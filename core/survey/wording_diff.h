// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/survey/questionnaire_edit.h"

namespace cx {

/// A stretch of words that both wordings have, or only one of them.
struct WordingPiece {
  enum class Kind { same, removed, added };
  Kind kind = Kind::same;
  std::string text;  ///< words with single spaces between them
  bool operator==(const WordingPiece&) const = default;
};

/// From one wording to another by whole words (in Korean: eojeol), with as few of them changed as can be; what was
/// removed stands before what took its place.
[[nodiscard]] std::vector<WordingPiece> wordingDiff(std::string_view older, std::string_view newer);

/// What a rewording looks like by rule, for a person to confirm: cosmetic where only case, spaces and punctuation
/// differ; breaking where a number or a negation came or went, or more than a third of the words of a language
/// changed; else minor. Answer labels count as words of the statement.
[[nodiscard]] WordingChange suggestedClass(const Statement& older, const Statement& newer);

}  // namespace cx
