// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/answer_text.h"

#include <charconv>
#include <string>

#include "core/io/answer_labels.h"
#include "core/io/plain_text.h"
#include "core/io/utf8.h"

namespace cx {
namespace {

/// The whole part of "4.0"; the field itself when it has no decimal mark.
std::string_view withoutZeroDecimals(std::string_view field, char decimal) {
  const std::size_t mark = field.find(decimal);
  if (mark == std::string_view::npos || mark == 0 || mark + 1 == field.size()) return field;
  return field.find_first_not_of('0', mark + 1) == std::string_view::npos ? field.substr(0, mark) : field;
}

}  // namespace

std::optional<int> wholeNumberText(std::string_view field, char decimal) {
  const std::string_view digits = withoutZeroDecimals(field, decimal);
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

std::string plainMinus(const std::string& word) {
  constexpr std::string_view minus = "−";
  return word.starts_with(minus) ? "-" + word.substr(minus.size()) : word;
}

std::optional<Answer> parseAnswer(std::string_view field, int min, int max, char decimal) {
  field = trimmed(field);
  if (field.empty()) return Answer::skipped();
  const std::string word = isAscii(field) && wholeNumberText(field, decimal) ? std::string(field) : folded(field);
  if (word.empty()) return Answer::skipped();
  auto value = wholeNumberText(word, decimal);
  if (!value) {
    if (const auto state = stateWord(word)) return state;
    if (const auto numbered = numberedLabel(word)) value = numbered->number;
  }
  return value && *value >= min && *value <= max ? std::optional(Answer::score(*value)) : std::nullopt;
}

}  // namespace cx
