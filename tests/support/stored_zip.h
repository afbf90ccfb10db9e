// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cx::test {

/// A ZIP file in memory whose parts are not compressed, so that whoever changes its bytes changes them.
[[nodiscard]] std::string storedZip(const std::vector<std::pair<std::string, std::string_view>>& parts);

}  // namespace cx::test
