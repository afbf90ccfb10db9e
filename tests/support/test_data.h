// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace cx::test {

/// A file or folder of tests/data.
[[nodiscard]] std::filesystem::path testData(const std::string& name);

}  // namespace cx::test
