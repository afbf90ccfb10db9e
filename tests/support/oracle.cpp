// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle.h"

#include <boost/json/parse.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace cx::test {

namespace {

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> out;
  std::stringstream in(line + ',');
  for (std::string cell; std::getline(in, cell, ',');) out.push_back(cell);
  return out;
}

}  // namespace

std::string oracleFolder() {
  return ORACLE;
}

std::string oracleFile(const std::string& name) {
  return oracleFolder() + "/" + name;
}

boost::json::value golden(const std::string& name) {
  std::ifstream in(oracleFile(name));
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  return boost::json::parse(text);
}

std::map<std::string, std::vector<std::string>> oracleTable(const std::string& name) {
  std::ifstream in(oracleFile(name));
  std::string line;
  std::getline(in, line);
  const auto header = cells(line);
  std::map<std::string, std::vector<std::string>> table;
  while (std::getline(in, line)) {
    const auto row = cells(line);
    if (row.size() != header.size()) throw std::runtime_error(name + ": a row of another width: " + line);
    for (std::size_t i = 0; i < row.size(); ++i) table[header[i]].push_back(row[i]);
  }
  return table;
}

double number(const boost::json::value& value) {
  return value.to_number<double>();
}

testing::AssertionResult within(double actual, double expected, double relative, double absolute) {
  if (std::abs(actual - expected) <= absolute + relative * std::abs(expected)) return testing::AssertionSuccess();
  return testing::AssertionFailure() << std::setprecision(17) << actual << " instead of " << expected << ", off by "
                                     << actual - expected;
}

void OracleTest::SetUp() {
  if (!std::filesystem::exists(oracleFolder())) GTEST_SKIP() << "no golden numbers at " << oracleFolder();
}

}  // namespace cx::test
