// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/io/column.h"

namespace cx {
namespace {

constexpr std::array<std::string_view, 11> roleNames{"statement", "outcome",  "wave",   "channel",
                                                     "attribute", "person",   "weight", "date",
                                                     "comment",   "personal", "ignore"};

}  // namespace

std::string_view name(ColumnRole role) {
  return roleNames.at(static_cast<std::size_t>(role));
}

std::optional<ColumnRole> columnRole(std::string_view name) {
  const auto* at = std::ranges::find(roleNames, name);
  return at == roleNames.end() ? std::nullopt : std::optional(static_cast<ColumnRole>(at - roleNames.begin()));
}

}  // namespace cx
