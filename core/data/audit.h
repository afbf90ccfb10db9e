// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace SQLite {
class Database;
}

namespace cx {

/// Where a head that was printed stands in the log: the entry whose hash begins with these digits. Spaces do not count,
/// nor does case. Nothing: the log never had that head, or fewer than `leastHeadDigits` digits were given.
[[nodiscard]] std::optional<std::int64_t> entryOfHead(SQLite::Database& database, std::string_view printed);
constexpr std::size_t leastHeadDigits = 8;

}  // namespace cx
