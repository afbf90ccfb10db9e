// SPDX-License-Identifier: GPL-3.0-or-later
#include <regex>
#include <set>
#include <sstream>

#include "tests/app/command_line.h"

namespace cx {
namespace {

using namespace test;

std::string manual() {
  std::stringstream page;
  page << std::ifstream(MANUAL).rdbuf();
  return page.str();
}

/// What the first group of the pattern matches, each once.
std::set<std::string> all(const std::string& text, const std::string& pattern) {
  const std::regex each(pattern, std::regex::multiline);
  std::set<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), each), end; at != end; ++at) found.insert((*at)[1]);
  return found;
}

class Manual : public CommandLine {
 protected:
  std::set<std::string> commands() { return all(done({"--help"}), R"(^ +([a-z-]+) +\[?(?:FILE|DATA))"); }
};

TEST_F(Manual, NamesTheCommandsOfTheProgramAndNoOther) {
  EXPECT_EQ(all(manual(), R"(^\.It Ic ([a-z-]+) )"), commands());
}

TEST_F(Manual, NamesEveryOptionOfEveryCommandAndNoOther) {
  std::set<std::string> known;
  for (const std::string& verb : commands()) known.merge(all(done({verb, "--help"}), R"(^ +--([a-z-]+))"));
  EXPECT_GT(known.size(), 20u);
  known.insert("help");
  EXPECT_EQ(all(manual(), R"(Fl -([a-z-]+))"), known);
}

TEST_F(Manual, CompletionFindsTheCommandsInTheHelp) {
  const ProcessResult found =
      runProcess({"/bin/bash", "-c", "\"$0\" --help | awk '/^ +[a-z]/ { print $1 }' | sort | tr '\\n' ' '", CLI});
  std::string verbs;
  for (const std::string& verb : commands()) verbs += verb + " ";
  EXPECT_EQ(found.out, verbs);
}

}  // namespace
}  // namespace cx
