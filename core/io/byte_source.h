// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace cx {

/// Delivers the next bytes of something: writes at most `room` of them to `to` and returns how many; 0 at the end.
using ByteSource = std::function<std::size_t(char* to, std::size_t room)>;

/// A regular file from its beginning. Failure(read_or_write): missing, a folder or a device, not readable.
[[nodiscard]] ByteSource fileSource(const std::filesystem::path& file);

/// All of a small file, such as a definition. Failure(read_or_write): as fileSource, and above 16 MB.
[[nodiscard]] std::string readSmallFile(const std::filesystem::path& file);

/// The file's name without its folder, for messages.
[[nodiscard]] std::string displayName(const std::filesystem::path& file);

}  // namespace cx
