// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <boost/json/value.hpp>
#include <map>
#include <string>
#include <vector>

namespace cx::test {

/// The folder of golden numbers; it need not exist.
[[nodiscard]] std::string oracleFolder();

/// The path of a file of golden numbers.
[[nodiscard]] std::string oracleFile(const std::string& name);

/// A file of golden numbers as JSON.
[[nodiscard]] boost::json::value golden(const std::string& name);

/// A data set of the golden numbers: its columns by name, as written. Cells hold no quotes and no commas.
[[nodiscard]] std::map<std::string, std::vector<std::string>> oracleTable(const std::string& name);

/// A number of the golden tree.
[[nodiscard]] double number(const boost::json::value& value);

/// |actual − expected| ≤ absolute + relative·|expected|.
[[nodiscard]] testing::AssertionResult within(double actual, double expected, double relative, double absolute = 0);

/// Tests that compare with golden numbers; skipped, and saying so, where the numbers are not at hand.
class OracleTest : public testing::Test {
 protected:
  void SetUp() override;
};

}  // namespace cx::test
