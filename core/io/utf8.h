// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace cx {

/// The byte-order mark that some programs put before UTF-8 text.
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

/// The offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7), or npos.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view bytes);

/// At most the first `most` bytes, without cutting a character.
[[nodiscard]] std::string_view utf8Prefix(std::string_view text, std::size_t most);

/// Whether every byte is below 0x80.
[[nodiscard]] bool isAscii(std::string_view bytes);

}  // namespace cx
