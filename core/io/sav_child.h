// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>

#include "core/io/sav_stream.h"

namespace cx {

/// Reads the file into the stream, its variables first, and never returns. Runs in a process of its own, because what
/// is read may be hostile and the library that reads it is not ours: whatever happens ends that process alone.
[[noreturn]] void readSav(const std::filesystem::path& file, const std::set<std::size_t>& worded, SavStream& out);

}  // namespace cx
