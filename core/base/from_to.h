// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/words.h"

namespace cx {

/// Two ends written as one: "20–100"; "20~100" in Korean. Where an end may be negative, Words::range.
[[nodiscard]] inline std::string fromTo(const Words& words, const std::string& from, const std::string& to) {
  return from + (words.language() == Language::ko ? "~" : "–") + to;
}
[[nodiscard]] inline std::string fromTo(const Words& words, double from, double to) {
  return fromTo(words, words.number(from, 0), words.number(to, 0));
}

}  // namespace cx
