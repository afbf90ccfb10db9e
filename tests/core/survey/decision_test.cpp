// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/decision.h"

#include <gtest/gtest.h>

#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

class Decisions : public testing::Test {
 protected:
  test::TemporaryFolder folder;
  Workspace workspace = test::newWorkspace(folder);
  Result<void> edit(const std::function<void(Workspace&)>& change) { return workspace.edit(text("Edit"), change); }
};

TEST_F(Decisions, AreKeptInTheirOrderWithOwnerAndDueDate) {
  const Date due = *parseIsoDate("2026-12-15");
  test::value(edit([&](Workspace& w) {
    addDecision(w, {0, {"Weekend cover for e-mail", "주말 이메일 대응"}, "Service desk", due});
    addDecision(w, {0, {"One owner for chat", ""}, "", {}});
  }));
  const auto all = decisions(workspace);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].text.ko, "주말 이메일 대응");
  EXPECT_EQ(all[0].due, due);
  EXPECT_FALSE(all[1].due);
}

TEST_F(Decisions, ChangeGoAndComeBack) {
  test::value(edit([&](Workspace& w) { addDecision(w, {0, {"Cover", ""}, "Service", {}}); }));
  Decision one = decisions(workspace).at(0);
  one.owner = "Product";
  test::value(edit([&](Workspace& w) { updateDecision(w, one); }));
  EXPECT_EQ(decisions(workspace).at(0).owner, "Product");
  test::value(edit([&](Workspace& w) { removeDecision(w, one.id); }));
  EXPECT_TRUE(decisions(workspace).empty());
  test::value(workspace.undo());
  EXPECT_EQ(decisions(workspace).at(0), one);
}

TEST_F(Decisions, NeedWords) {
  const auto result = edit([&](Workspace& w) { addDecision(w, {0, {}, "Service", {}}); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::bad_data);
}

}  // namespace
}  // namespace cx
