// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace cx {

/// How many bytes at the end of a ZIP file can hold its end records.
constexpr std::uint64_t directoryTail = (1 << 16) + 22 + 20 + 56;

/// The largest number of entries that an end record lays claim to, because whoever opens the file reserves memory for
/// that many. `tail`: the last bytes of the file, of which `before` bytes are not shown; a 64-bit record among those
/// counts as one that claims everything.
[[nodiscard]] std::uint64_t claimedEntries(std::string_view tail, std::uint64_t before);

}  // namespace cx
