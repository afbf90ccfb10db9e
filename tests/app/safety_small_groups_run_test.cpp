// SPDX-License-Identifier: GPL-3.0-or-later
// What the real program prints must not tell who is in which of two hidden channels.
#include <cstdlib>
#include <iostream>
#include <sstream>

#include "tests/app/command_line.h"
#include "tests/support/small_groups.h"
#include "tests/support/soak.h"

namespace cx {
namespace {

using namespace test;

int dataSets() {
  return trials(1000, 6);
}

class SmallGroupsRun : public CommandLine {
 protected:
  void SetUp() override { ::setenv("SOURCE_DATE_EPOCH", "1790000000", 1); }
  /// Every line but those that prove what the data are.
  static std::string withoutFingerprints(const std::string& printed) {
    std::istringstream lines(printed);
    std::string out, line;
    while (std::getline(lines, line))
      if (line.find("Data ") == std::string::npos && !line.starts_with("Data:") &&
          line.find("Audit log head") == std::string::npos && line.find("Fingerprint") == std::string::npos &&
          !hexadecimal(line))
        out += line + "\n";
    return out;
  }
  /// The text of the board's PDF.
  std::string pdfText(const std::string& workspace) {
    done({"report", workspace, "--out", file("board.pdf")});
    const ProcessResult text = runProcess({"pdftotext", "-layout", file("board.pdf"), "-"});
    EXPECT_EQ(text.code, 0) << text.err;
    return withoutFingerprints(text.out);
  }
  /// All that scripts and readers can print of a workspace without splitting it.
  std::vector<std::pair<std::string, std::string>> printed(const std::string& workspace, bool pdf) {
    std::vector<std::pair<std::string, std::string>> out;
    for (const std::vector<std::string>& verb : std::initializer_list<std::vector<std::string>>{
             {"compare"}, {"compare", "--scale", "top2"}, {"benchmark"}, {"scores", "--wave", "W2", "--by", "channel"}})
      for (const bool json : {false, true}) {
        std::vector<std::string> words = verb;
        words.insert(words.begin() + 1, workspace);
        if (json) words.emplace_back("--json");
        out.emplace_back(testing::PrintToString(verb), done(words));
      }
    out.emplace_back("report", withoutFingerprints(reportText(workspace)));
    if (pdf) out.emplace_back("PDF", pdfText(workspace));
    return out;
  }

 private:
  std::string reportText(const std::string& workspace) {
    done({"report", workspace, "--out", file("board.md")});
    return fileBytes(folder_ / "board.md");
  }
  /// "3f9c 41d2 …", a fingerprint that was broken over lines.
  static bool hexadecimal(const std::string& line) {
    return line.size() > 8 && line.find_first_not_of("0123456789abcdef ") == std::string::npos;
  }
};

TEST_F(SmallGroupsRun, CompareBenchmarkScoresAndTheReportStayTheSameWhenPeopleChangeHiddenChannels) {
  const Questionnaire questionnaire = builtInQuestionnaire("digital-cx");
  int compared = 0;
  for (int set = 0; set < dataSets(); ++set) {
    SmallGroups survey(unsigned(20261120 + set), false, 12);
    const Filled filled(survey, questionnaire);
    const auto channels = hiddenAlike(filled);
    if (channels.first < 0 || !exchange(survey, channels)) continue;
    ++compared;
    const Filled exchanged(survey, questionnaire);
    const bool pdf = set % 3 == 0;  // each takes a second
    const auto before = printed(filled.file().string(), pdf), after = printed(exchanged.file().string(), pdf);
    for (std::size_t i = 0; i < before.size(); ++i)
      EXPECT_EQ(before[i].second, after[i].second) << set << " " << before[i].first;
  }
  std::cout << "people changing places in hidden channels, by the real program: " << compared << " trials\n";
  EXPECT_GT(compared, dataSets() / 2);
}

}  // namespace
}  // namespace cx
