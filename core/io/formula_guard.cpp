// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/formula_guard.h"

#include <algorithm>
#include <array>

namespace cx {
namespace {

constexpr std::array<std::string_view, 11> triggers{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};

bool triggersAfterApostrophes(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  return std::ranges::any_of(triggers, [&](std::string_view trigger) { return text.starts_with(trigger); });
}

}  // namespace

std::string formulaGuarded(std::string_view text) {
  return (triggersAfterApostrophes(text) ? "'" : "") + std::string(text);
}

std::string_view formulaUnguarded(std::string_view text) {
  if (text.starts_with('\'') && triggersAfterApostrophes(text)) text.remove_prefix(1);
  return text;
}

}  // namespace cx
