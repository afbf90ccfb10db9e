// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_data.h"

namespace cx::test {

std::filesystem::path testData(const std::string& name) {
  return std::filesystem::path(TEST_DATA) / name;
}

}  // namespace cx::test
