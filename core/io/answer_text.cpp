// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/answer_text.h"

#include <charconv>
#include <string>

#include "core/io/plain_text.h"

namespace cx {
namespace {

std::optional<Answer> parseState(std::string_view field) {
  const std::string word = folded(field);
  if (word == "n/a" || word == "해당 없음" || word == "해당없음") return Answer::notApplicable();
  if (word == notAskedText || word == "묻지 않음") return Answer::notAsked();
  return {};
}

/// The whole part of "4.0"; the field itself when it has no decimal mark.
std::string_view withoutZeroDecimals(std::string_view field, char decimal) {
  const std::size_t mark = field.find(decimal);
  if (mark == std::string_view::npos || mark == 0 || mark + 1 == field.size()) return field;
  return field.find_first_not_of('0', mark + 1) == std::string_view::npos ? field.substr(0, mark) : field;
}

}  // namespace

std::optional<Answer> parseAnswer(std::string_view field, int min, int max, char decimal) {
  field = trimmed(field);
  if (field.empty()) return Answer::skipped();
  const std::string_view digits = withoutZeroDecimals(field, decimal);
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc{} && end == digits.data() + digits.size())
    return value >= min && value <= max ? std::optional(Answer::score(value)) : std::nullopt;
  return parseState(field);
}

}  // namespace cx
