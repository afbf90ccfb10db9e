// SPDX-License-Identifier: GPL-3.0-or-later
// The real program makes a viewer copy, reads it with every command that needs figures, and refuses to change it.
#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>

#include "tests/app/command_line.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;

class ViewerCopyRun : public CommandLine {
 protected:
  void SetUp() override {
    done({"sample", own_});
    EXPECT_THAT(done({"viewer-copy", own_, copy_}), HasSubstr("Wrote copy.touchstone: figures without the forms"));
  }
  std::string own_ = file("own.touchstone"), copy_ = file("copy.touchstone");
};

TEST_F(ViewerCopyRun, ShowsTheFiguresOfTheWorkspace) {
  const auto ours = json({"scores", own_, "--by", "wave", "--unweighted", "--json"}),
             theirs = json({"scores", copy_, "--by", "wave", "--unweighted", "--json"});
  EXPECT_EQ(theirs.at("groups"), ours.at("groups"));
  for (const std::vector<std::string>& verb : std::initializer_list<std::vector<std::string>>{
           {"compare", copy_}, {"benchmark", copy_}, {"check", copy_}, {"history", copy_}, {"questionnaire", copy_}})
    EXPECT_FALSE(done(verb).empty()) << verb.front();
  done({"report", copy_, "--out", file("board.md")});
  EXPECT_GT(fileBytes(folder_ / "board.md").size(), 4000U);
  done({"export", copy_, "--what", "scores", "--out", file("scores.csv")});
  done({"chart", copy_, "heatmap", "--out", file("heat.svg")});
  done({"backup", copy_, file("again.touchstone")});
}

TEST_F(ViewerCopyRun, RefusesWhatNeedsFormsOrChangesItAndStaysTheSameBytes) {
  const std::string before = fileBytes(copy_);
  const std::string answers = write("answers.csv", "M1,M2,M3,M4\n5,4,3,2\n");
  for (const std::vector<std::string>& verb :
       std::initializer_list<std::vector<std::string>>{{"import", copy_, answers},
                                                       {"enter", copy_, "4", "5"},
                                                       {"undo", copy_},
                                                       {"erase", copy_, "--person", "p1"},
                                                       {"analyse", copy_, "--json"},
                                                       {"export", copy_, "--out", file("forms.csv")},
                                                       {"export", copy_, "--out", file("forms.xlsx")},
                                                       {"export", copy_, "--out", file("forms.json")},
                                                       {"viewer-copy", copy_, file("third.touchstone")}}) {
    const ProcessResult refused = cli(verb);
    EXPECT_EQ(refused.code, 4) << verb.front() << ' ' << refused.out;
    EXPECT_THAT(refused.err, HasSubstr("viewer copy")) << verb.front();
    EXPECT_EQ(std::ranges::count(refused.err, '\n'), 1) << verb.front() << ": " << refused.err;
  }
  EXPECT_EQ(fileBytes(copy_), before);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "forms.csv"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "third.touchstone"));
}

TEST_F(ViewerCopyRun, HoldsOneDepartmentAndIsPrivate) {
  const std::string one = file("one.touchstone");
  const auto attribute = json({"scores", own_, "--by", "attribute:department", "--json"});
  const std::string level(attribute.at("groups").as_array().back().at("key").at("department").as_string());
  done({"viewer-copy", own_, one, "--attribute", "department=" + level, "--min-n", "8"});
  const auto all = json({"scores", one, "--json"});
  EXPECT_EQ(all.at("groups").at(0).at("n"), attribute.at("groups").as_array().back().at("n"));
  struct stat status {};
  ASSERT_EQ(::stat(one.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600U);
  EXPECT_THAT(cli({"enter", one, "4"}).err, HasSubstr("none of fewer than 8 answers"));
  EXPECT_EQ(cli({"viewer-copy", own_, one}).code, 2) << "the name is taken";
}

TEST_F(ViewerCopyRun, IsTheSameBytesEachTime) {
  ::setenv("SOURCE_DATE_EPOCH", "1790000000", 1);
  done({"viewer-copy", own_, file("a.touchstone")});
  done({"viewer-copy", own_, file("b.touchstone")});
  EXPECT_TRUE(fileBytes(folder_ / "a.touchstone") == fileBytes(folder_ / "b.touchstone"));
  ::unsetenv("SOURCE_DATE_EPOCH");
}

}  // namespace
}  // namespace cx
