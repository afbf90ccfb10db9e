// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/io/byte_source.h"

namespace cx {

/// How a text file writes its characters.
struct Encoding {
  std::string name = "UTF-8";       ///< as reports call it
  bool mark = false;                ///< a byte-order mark says so
  Text evidence;                    ///< what it was told by
  std::int64_t line = 0;            ///< the first that is not ASCII, where that was needed to tell
  std::vector<std::string> rivals;  ///< that read the bytes as well, in another way: a person has to decide
};

/// The encodings that can be read, by the names that reports use.
[[nodiscard]] std::vector<std::string> encodingNames();
/// An encoding by any of its usual names ("cp949", "utf8", "latin1"); nothing for an unknown one.
[[nodiscard]] std::optional<std::string> encodingNamed(std::string_view name);

/// Tells the encoding by a byte-order mark, by which encodings the bytes are valid in, and by how the characters would
/// be spread. Looks at the first 256 KB; with `whole`, at all lines that are not ASCII, up to 1 MB of them.
[[nodiscard]] Encoding findEncoding(const ByteSource& bytes, bool whole = false);

/// The bytes as UTF-8. Failure(bad_data) names the line with bytes that are not of the encoding.
[[nodiscard]] ByteSource decoded(ByteSource bytes, const std::string& encoding, const std::string& file);

}  // namespace cx
