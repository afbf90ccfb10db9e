// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/date.h"

/// Marks a sentence of the core for translation; evaluates to its English source.
#define CX_TEXT(context, source) source
/// The same for a sentence whose form depends on a count (%n).
#define CX_TEXT_N(context, source) source

namespace cx {

/// A name or wording that a person gave in one or both languages.
struct LocalText {
  std::string en, ko;
  bool operator==(const LocalText&) const = default;
};

/// A number inside a sentence, written by Words with this many decimals; `sign` prints + as well as −.
struct Number {
  double value = 0;
  int decimals = 0;
  bool sign = false;
  bool operator==(const Number&) const = default;
};

struct Text;
using TextArg = std::variant<std::string, Number, Date, LocalText, std::vector<Text>>;

/// A sentence that is not translated yet: the English source with %1 … %9, its arguments, and the count for %n.
/// A nested sentence is an argument holding one Text.
struct Text {
  std::string source;
  std::vector<TextArg> args;
  std::optional<std::int64_t> count;
  bool operator==(const Text&) const = default;
};

/// `text(CX_TEXT("core", "%1 rows"), {…})`: a sentence with its arguments.
[[nodiscard]] Text text(std::string source, std::vector<TextArg> args = {});
/// A sentence that counts: `%n` is the count and chooses singular or plural.
[[nodiscard]] Text counted(std::int64_t count, std::string source, std::vector<TextArg> args = {});
/// A sentence as an argument of another.
[[nodiscard]] TextArg nested(Text text);

/// Lossless JSON, for History and stored findings. `textFromJson` throws std::exception on anything else.
[[nodiscard]] std::string toJson(const Text& text);
[[nodiscard]] Text textFromJson(const std::string& json);

}  // namespace cx
