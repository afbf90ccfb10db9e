// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/value.hpp>
#include <cstddef>
#include <string>
#include <vector>

namespace cx::test {

/// What differs between a golden tree and one that should say the same, at the tolerance each path asks for; words that
/// explain are not compared, more keys are no difference.
struct TreeDifferences {
  std::size_t compared = 0;
  std::vector<std::string> found;
};
[[nodiscard]] TreeDifferences differences(const boost::json::value& golden, const boost::json::value& actual);

}  // namespace cx::test
