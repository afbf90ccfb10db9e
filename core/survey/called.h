// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

namespace cx {

/// Where the thing stands that a person means by its key, or else by its title in either language; `end` when there is
/// none. `of` gives the thing with key and title.
template <class Things, class Of = std::identity>
[[nodiscard]] auto called(const Things& things, std::string_view name, Of of = {}) {
  const auto keyed = [&](const auto& one) { return std::invoke(of, one).key == name; };
  const auto titled = [&](const auto& one) {
    const auto& title = std::invoke(of, one).title;
    return title.en == name || title.ko == name;
  };
  const auto at = std::ranges::find_if(things, keyed);
  return at == things.end() ? std::ranges::find_if(things, titled) : at;
}

/// "north, south"; "–" where there is nothing.
template <class Things>
[[nodiscard]] std::string keysOf(const Things& things) {
  std::string out;
  for (const auto& thing : things) out += (out.empty() ? "" : ", ") + thing.key;
  return out.empty() ? "–" : out;
}

}  // namespace cx
