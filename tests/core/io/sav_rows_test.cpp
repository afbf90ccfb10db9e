// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sav_rows.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <chrono>
#include <fstream>
#include <random>

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/delimited.h"
#include "core/io/draft_questionnaire.h"
#include "core/io/import.h"
#include "core/io/plain_text.h"
#include "tests/support/soak.h"
#include "tests/support/test_data.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

class Sav : public testing::Test {
 protected:
  void SetUp() override {
    if (!readsSav()) GTEST_SKIP() << "this build reads no SPSS files";
  }
  static std::filesystem::path file(const std::string& name) { return testData("import/spss") / name; }
  /// Every second there is, so that each column says its labels.
  static std::set<std::size_t> all() {
    std::set<std::size_t> out;
    for (std::size_t column = 0; column < 20; ++column) out.insert(column);
    return out;
  }
  static std::filesystem::path write(const TemporaryFolder& folder, const std::string& bytes) {
    const auto path = folder / "answers.sav";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }
};

/// "09/14/2026 10:42:07", as PSPP lists it, as our days are written.
std::string ours(std::string cell) {
  if (cell.size() >= 10 && cell[2] == '/' && cell[5] == '/')
    cell = cell.substr(6, 4) + "-" + cell.substr(0, 2) + "-" + cell.substr(3, 2) + cell.substr(10);
  return std::string(trimmed(cell));
}

TEST_F(Sav, ReadsWhatPsppLists) {
  int compared = 0;
  for (const auto& entry : std::filesystem::directory_iterator(testData("import/spss"))) {
    auto listing = entry.path();
    listing.replace_extension(".csv");
    if (!entry.path().extension().string().ends_with("sav") || !std::filesystem::exists(listing)) continue;
    DelimitedReader pspp(fileSource(listing), "listing", ',');
    SavRows rows(entry.path(), all());
    ASSERT_TRUE(pspp.next());
    std::vector<std::string> names, listed;
    for (const SavVariable& variable : rows.variables()) names.push_back(variable.name);
    for (const std::string_view name : pspp.fields()) listed.emplace_back(name);
    EXPECT_EQ(names, listed) << entry.path();
    while (pspp.next()) {
      ASSERT_TRUE(rows.next()) << entry.path();
      ASSERT_EQ(rows.fields().size(), pspp.fields().size());
      for (std::size_t at = 0; at < names.size(); ++at) {
        EXPECT_EQ(rows.fields()[at], ours(std::string(pspp.fields()[at]))) << entry.path() << ' ' << rows.line();
        ++compared;
      }
    }
    EXPECT_FALSE(rows.next()) << entry.path();
  }
  EXPECT_GT(compared, 100);
}

TEST_F(Sav, SaysWordingsAndLabelsOfAnswersAndNoneOfMissingValues) {
  const SavRows rows(file("labels_sav.sav"), {});
  ASSERT_EQ(rows.variables().size(), 6U);
  EXPECT_EQ(
      rows.variables()[1],
      (SavVariable{"q1",
                   "Statement a1",
                   {{1, "Strongly disagree"}, {2, "Disagree"}, {3, "Neutral"}, {4, "Agree"}, {5, "Strongly agree"}}}));
}

TEST_F(Sav, KeepsNumberAndWordOfAnAnswerTogether) {
  SavRows rows(file("labels_sav.sav"), {5});
  ASSERT_TRUE(rows.next());
  EXPECT_THAT(rows.fields(), testing::ElementsAre("101", "5 - Strongly agree", "4 - Agree", "3 - Neutral",
                                                  "2 - Disagree", "Sales, home"));
  ASSERT_TRUE(rows.next());
  EXPECT_THAT(rows.fields(),
              testing::ElementsAre("102", "1 - Strongly disagree", "N/A", "2 - Disagree", "N/A", "Service"));
  ASSERT_TRUE(rows.next());
  EXPECT_EQ(rows.fields()[1], "") << "missing to the system is skipped";
}

TEST_F(Sav, DraftsAQuestionnaireWithTheWordsOfTheFile) {
  const Questionnaire drafted = value(draftQuestionnaire(file("labels_sav.sav"), {}));
  const auto statements = drafted.statements();
  ASSERT_EQ(statements.size(), 4U) << "a department is no answer";
  EXPECT_EQ(statements[0]->id, "q1");
  EXPECT_EQ(statements[0]->text.en, "Statement a1");
  EXPECT_EQ(statements[0]->scale.min, 1);
  EXPECT_EQ(statements[0]->scale.max, 5);
  ASSERT_EQ(statements[0]->scale.labels.size(), 5U);
  EXPECT_EQ(statements[0]->scale.labels.at(5).en, "Strongly agree");
  const Questionnaire korean = value(draftQuestionnaire(file("korean_sav.sav"), {}));
  EXPECT_EQ(korean.statements()[3]->text.ko, "문항 b2");
  EXPECT_EQ(korean.statements()[3]->scale.labels.at(1).ko, "전혀 그렇지 않다");
}

/// What an import of these bytes comes to: nothing was changed, or rows came in.
void expectRefusedOrRead(const std::filesystem::path& data, int& refused, int& read) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  const std::string before = fileBytes(workspace.file());
  const auto start = std::chrono::steady_clock::now();
  const auto report = importFile(workspace, data);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(40));
  if (report) {
    ++read;
    return;
  }
  ++refused;
  EXPECT_EQ(report.error().kind, ErrorKind::bad_data);
  EXPECT_THAT(Words()(report.error().text), testing::StartsWith("answers.sav"));
  EXPECT_EQ(fileBytes(workspace.file()), before);
}

TEST_F(Sav, RefusesAFileThatIsCutAnywhere) {
  const TemporaryFolder folder;
  int refused = 0, read = 0;
  for (const char* name : {"labels_sav.sav", "plain_zsav.zsav"}) {
    const std::string whole = fileBytes(file(name));
    const std::size_t step = std::size_t(trials(1, 37));
    for (std::size_t length = 4; length < whole.size(); length += step)
      expectRefusedOrRead(write(folder, whole.substr(0, length)), refused, read);
  }
  std::cout << "cut SPSS files: " << refused << " refused, " << read << " read\n";
  EXPECT_GT(refused, 20);
  EXPECT_LE(read, refused / 10) << "only where what is cut off is no part of the cases";
}

TEST_F(Sav, SurvivesAnyByteThatIsChanged) {
  const TemporaryFolder folder;
  std::mt19937 random(20261129);
  int refused = 0, read = 0;
  for (int trial = 0; trial < trials(20'000, 60); ++trial) {
    const std::array names{"labels_sav.sav", "texts_sav.sav", "plain_zsav.zsav", "korean_sav.sav"};
    std::string bytes = fileBytes(file(names[trial % names.size()]));
    for (unsigned changes = 1 + random() % 4; changes > 0; --changes)
      bytes[4 + random() % (bytes.size() - 4)] = char(random());
    expectRefusedOrRead(write(folder, bytes), refused, read);
  }
  std::cout << "changed SPSS files: " << refused << " refused, " << read << " read\n";
  EXPECT_GT(refused, 0);
  EXPECT_GT(read, 0);
}

TEST_F(Sav, LeavesNoProcessBehind) {
  {
    SavRows rows(file("labels_sav.sav"), {});
    ASSERT_TRUE(rows.next());
  }
  EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1);
  EXPECT_EQ(errno, ECHILD);
}

TEST(SavAbsent, IsSaidInOneSentence) {
  if (readsSav()) GTEST_SKIP() << "this build reads SPSS files";
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  const auto refused = importFile(workspace, testData("import/spss") / "plain_sav.sav");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::bad_data);
  EXPECT_EQ(
      Words()(refused.error().text),
      "plain_sav.sav is an SPSS file, which this build of Touchstone does not read; export it as CSV in UTF-8 and "
      "import that.");
}

}  // namespace
}  // namespace cx
