// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <fstream>
#include <string>
#include <vector>

#include "tests/support/process.h"
#include "tests/support/workspace_fixture.h"

namespace cx::test {

/// Runs the real program in a folder of its own.
class CommandLine : public testing::Test {
 protected:
  ProcessResult cli(const std::vector<std::string>& words) {
    std::vector<std::string> line{CLI};
    line.insert(line.end(), words.begin(), words.end());
    return runProcess(line);
  }
  /// Its output, which must be a success.
  std::string done(const std::vector<std::string>& words) {
    const ProcessResult result = cli(words);
    EXPECT_EQ(result.code, 0) << testing::PrintToString(words) << result.err;
    return result.out;
  }
  boost::json::value json(const std::vector<std::string>& words) { return boost::json::parse(done(words)); }
  std::string file(const std::string& name) { return (folder_ / name).string(); }
  std::string write(const std::string& name, const std::string& content) {
    std::ofstream(folder_ / name, std::ios::binary) << content;
    return file(name);
  }

  TemporaryFolder folder_;
};

}  // namespace cx::test
