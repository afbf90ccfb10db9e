// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/targets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "core/base/words.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

class RakingTargets : public testing::Test {
 protected:
  TargetTable read(const std::string& content) {
    std::ofstream(folder / "t.csv", std::ios::binary) << content;
    return readTargets(folder / "t.csv");
  }
  std::string refusal(const std::string& content) {
    try {
      (void)read(content);
    } catch (const Failure& failure) {
      EXPECT_EQ(failure.error().kind, ErrorKind::bad_data);
      return Words()(failure.error().text);
    }
    ADD_FAILURE() << "nothing was refused: " << content;
    return {};
  }
  test::TemporaryFolder folder;
};

TEST_F(RakingTargets, AreReadWithTheirLines) {
  const TargetTable table = read("variable,level,share\nage,old,0.25\nage,\"young, or so\",75%\n");
  ASSERT_EQ(table.size(), 2u);
  EXPECT_EQ(table[0].attribute, "age");
  EXPECT_EQ(table[0].share, 0.25);
  EXPECT_EQ(table[1].level, "young, or so");
  EXPECT_EQ(table[1].share, 75);
  EXPECT_EQ(table[1].line, 3);
}

TEST_F(RakingTargets, TakeSemicolonsCommaDecimalsAMarkAndAnyOrderOfColumns) {
  const TargetTable table = read(
      "\xEF\xBB\xBF"
      "Share;Level;Variable;note\r\n12,5;a;x;who\r\n87,5;b;x;\r\n");
  ASSERT_EQ(table.size(), 2u);
  EXPECT_EQ(table[0].attribute, "x");
  EXPECT_EQ(table[0].share, 12.5);
}

TEST_F(RakingTargets, RefuseWhatIsNoShare) {
  EXPECT_EQ(refusal("variable,level,share\nage,old,many\n"),
            "t.csv, line 2: “many” is no share; give a number from 0 to 100.");
  for (const char* share : {"-1", "100.5", "nan", "inf", "", "1e999", "12x"})
    EXPECT_THAT(refusal("variable,level,share\nage,old," + std::string(share) + "\n"), testing::HasSubstr("line 2"))
        << share;
  EXPECT_THAT(refusal("variable,level,share\n,old,1\n"), testing::HasSubstr("must be named"));
  EXPECT_THAT(refusal("variable,level,share\n"), testing::HasSubstr("no target share"));
  EXPECT_THAT(refusal("a,b\n1,2\n"), testing::HasSubstr("variable, level and share"));
  EXPECT_THAT(refusal(""), testing::HasSubstr("variable, level and share"));
}

}  // namespace
}  // namespace cx
