// SPDX-License-Identifier: GPL-3.0-or-later
// Files as survey tools, spreadsheets and SPSS write them (tests/data/import/delimited and …/spss), each beside what
// has to come of it:
//   is KEY VALUE          encoding, delimiter, decimal, header, tool
//   roles ROLE …          of the columns
//   asks ID [A|B|…]       a question that is open until `map` answers it
//   map JSON              what a person decided
//   row ANSWERS KEY=VALUE, KEY=VALUE by " KEY="; '-' not applicable, '.' skipped, '_' not asked
//   aside ROW COLUMN VALUE   kept out; column * for the row as a whole
//   note WORDS            is said
//   refused WORDS         exit 3: the sentence, and the workspace byte for byte as before
#include <gmock/gmock.h>

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <map>

#include "core/io/import.h"
#include "core/io/sav_rows.h"
#include "core/survey/attribute.h"
#include "tests/support/test_data.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

struct Expected {
  std::map<std::string, std::string> is;
  std::vector<std::string> roles, rows, aside, asks, notes;
  std::string refused;
  Mapping mapping;
  bool mapped = false;
};

std::string unescaped(std::string text) {
  for (std::size_t at = 0; (at = text.find("\\n", at)) != std::string::npos;) text.replace(at, 2, "\n");
  return text;
}

Expected readExpected(const std::filesystem::path& file) {
  Expected out;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const std::size_t space = line.find(' ');
    const std::string word = line.substr(0, space), rest = space == std::string::npos ? "" : line.substr(space + 1);
    if (word == "is") {
      out.is[rest.substr(0, rest.find(' '))] = rest.substr(rest.find(' ') + 1);
    } else if (word == "roles") {
      out.roles.push_back(rest);
    } else if (word == "row") {
      out.rows.push_back(unescaped(rest));
    } else if (word == "aside") {
      out.aside.push_back(rest);
    } else if (word == "asks") {
      out.asks.push_back(rest);
    } else if (word == "note") {
      out.notes.push_back(rest);
    } else if (word == "refused") {
      out.refused = rest;
    } else if (word == "map") {
      out.mapping = parseMapping(rest);
      out.mapped = true;
    } else if (word != "count" && !word.empty()) {
      ADD_FAILURE() << file << ": " << line;
    }
  }
  return out;
}

std::vector<std::filesystem::path> corpus() {
  std::vector<std::filesystem::path> out;
  for (const auto& entry : std::filesystem::directory_iterator(testData("import/delimited")))
    if (entry.path().extension() != ".expect") out.push_back(entry.path());
  for (const auto& entry : std::filesystem::directory_iterator(testData("import/spss")))
    if (readsSav() && entry.path().extension().string().ends_with("sav")) out.push_back(entry.path());
  std::ranges::sort(out);
  return out;
}

class ImportCorpus : public testing::TestWithParam<std::filesystem::path> {
 protected:
  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);

  static std::string answersOf(const Submission& submission) {
    std::string out;
    for (int slot = 0; slot < 4; ++slot) {
      const Answer answer = answerAt(submission.answers, slot, 1);
      out += answer.state == Answer::State::score ? static_cast<char>('0' + answer.value)
                                                  : "_.-"[static_cast<int>(answer.state)];
    }
    return out;
  }
  std::map<std::string, std::string> facts(const Submission& submission) {
    std::map<std::string, std::string> out{{"answers", answersOf(submission)}};
    for (const Wave& wave : waves(workspace_))
      if (wave.id == submission.wave && wave.key != "Wave 1") out["wave"] = wave.key;
    for (const Channel& channel : channels(workspace_))
      if (channel.id == submission.channel && channel.key != organisationWide) out["channel"] = channel.key;
    if (!submission.person.empty()) out["person"] = submission.person;
    if (submission.date) out["date"] = isoDate(*submission.date);
    if (submission.weight != oneWeight) out["weight"] = weightText(submission.weight);
    if (!submission.comment.empty()) out["comment"] = submission.comment;
    for (const Attribute& attribute : attributes(workspace_))
      for (const LevelId& level : submission.levels)
        if (level.attribute == attribute.id)
          for (const Level& one : attribute.levels)
            if (one.number == level.number) out[attribute.key] = one.key;
    return out;
  }
  /// Every fact of the form stands in the expectation, and nothing else does.
  void expectRow(const Submission& submission, const std::string& expected) {
    const auto found = facts(submission);
    EXPECT_EQ(expected.substr(0, 4), found.at("answers")) << expected;
    std::size_t length = 4;
    for (const auto& [key, value] : found) {
      if (key == "answers") continue;
      const std::string fact = " " + key + "=" + value;
      EXPECT_NE(expected.find(fact), std::string::npos) << fact << " is stored; expected: " << expected;
      length += fact.size();
    }
    EXPECT_EQ(length, expected.size()) << "something is missing; expected: " << expected;
  }
  void expectReport(const ImportReport& report, const Expected& expected) {
    const std::map<std::string, std::string> found{
        {"encoding", report.encoding.name},
        {"delimiter", report.delimiter == '\t' ? "tab" : std::string(1, report.delimiter)},
        {"decimal", std::string(1, report.decimal)},
        {"header", std::to_string(report.header_rows)},
        {"tool", report.tool}};
    for (const auto& [key, wanted] : expected.is) EXPECT_EQ(found.at(key), wanted) << key;
    std::string roles;
    for (const Column& column : report.columns) roles += (roles.empty() ? "" : " ") + std::string(name(column.role));
    for (const std::string& wanted : expected.roles) EXPECT_EQ(roles, wanted);
    std::vector<std::string> aside;
    for (const ImportProblem& problem : report.problems)
      aside.push_back(std::to_string(problem.row) + " " + (problem.column.empty() ? "*" : problem.column) + " " +
                      problem.value);
    EXPECT_EQ(aside, expected.aside);
    std::string notes;
    for (const Text& note : report.notes) notes += Words()(note) + "\n";
    for (const std::string& wanted : expected.notes) EXPECT_THAT(notes, testing::HasSubstr(wanted));
  }
  void expectQuestions(const Expected& expected) {
    const auto rehearsed = importFile(workspace_, GetParam(), {.dry_run = true});
    ASSERT_TRUE(rehearsed || !expected.refused.empty()) << Words()(rehearsed.error().text);
    if (!rehearsed) return;
    std::vector<std::string> asked;
    for (const ImportQuestion& question : rehearsed->questions) {
      std::string options;
      for (const std::string& option : question.options) options += (options.empty() ? " " : "|") + option;
      asked.push_back(question.id + options);
    }
    ASSERT_GE(asked.size(), expected.asks.size());
    for (const std::string& wanted : expected.asks)
      EXPECT_TRUE(std::ranges::any_of(asked, [&](const std::string& one) { return one.starts_with(wanted); }))
          << wanted << " among " << testing::PrintToString(asked);
  }
  void expectRefusal(const Mapping& mapping, const std::string& sentence) {
    const std::string before = fileBytes(workspace_.file());
    const auto refused = importFile(workspace_, GetParam(), {.mapping = mapping});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::bad_data);
    EXPECT_THAT(Words()(refused.error().text), testing::HasSubstr(sentence));
    EXPECT_EQ(fileBytes(workspace_.file()), before);
  }
};

TEST_P(ImportCorpus, BringsInExactlyWhatIsThereOrNothing) {
  auto side = GetParam();
  const Expected expected = readExpected(side.replace_extension(".expect"));
  if (!expected.asks.empty()) {
    expectQuestions(expected);
    expectRefusal({}, "");
  }
  if (!expected.refused.empty()) return expectRefusal(expected.mapping, expected.refused);
  if (!expected.asks.empty() && !expected.mapped) return;
  const auto report = importFile(workspace_, GetParam(), {.mapping = expected.mapping});
  ASSERT_TRUE(report) << Words()(report.error().text);
  expectReport(*report, expected);
  std::vector<Submission> rows;
  forEachSubmission(workspace_, {}, [&](const Submission& submission) { return rows.push_back(submission), true; });
  ASSERT_EQ(rows.size(), expected.rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) expectRow(rows[i], expected.rows[i]);
  EXPECT_EQ(quarantinedRows(workspace_).size(), expected.aside.size());
  const auto again = parseMapping(boost::json::serialize(mappingJson(report->mapping)));
  EXPECT_EQ(again, report->mapping) << "the mapping that was used can be saved and read";
}

std::string nameOfFile(const testing::TestParamInfo<std::filesystem::path>& info) {
  std::string out = info.param.stem().string();
  std::ranges::replace_if(
      out, [](char c) { return c == '-' || c == '.'; }, '_');
  return out;
}
INSTANTIATE_TEST_SUITE_P(Files, ImportCorpus, testing::ValuesIn(corpus()), nameOfFile);

TEST(ImportCorpusFolder, HoldsAtLeastSixtyFiles) {
  EXPECT_GE(corpus().size(), 60U);
}

}  // namespace
}  // namespace cx
