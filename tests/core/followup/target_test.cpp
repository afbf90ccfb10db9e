// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup/target.h"

#include <gtest/gtest.h>

#include "core/survey/questionnaire_edit.h"
#include "tests/support/oracle.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace std::chrono_literals;
using namespace test;

class Targets : public testing::Test {
 protected:
  std::int64_t add(const Target& target) {
    std::int64_t id = 0;
    value(workspace_.edit(text("Aim"), [&](Workspace& w) { id = addTarget(w, target); }));
    return id;
  }
  std::string refusal(const Target& target) {
    const auto result = workspace_.edit(text("Aim"), [&](Workspace& w) { addTarget(w, target); });
    return result ? "" : result.error().text.source;
  }
  ChannelId store() {
    ChannelId id;
    value(workspace_.edit(text("Store"), [&](Workspace& w) {
      Channel channel;
      channel.key = "store";
      id = addChannel(w, channel);
    }));
    return id;
  }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
};

TEST_F(Targets, StandInTheOrderOfTheQuestionnaireWithTheirOwnersAndDays) {
  const ChannelId channel = store();
  const auto statement = add({0, Scope::statement("b2"), {}, 55, "Desk", 2027y / 3 / 31});
  const auto inStore = add({0, Scope::overall(), channel, 62.5, "", {}});
  const auto overall = add({0, Scope::overall(), {}, 68, "COO", {}});
  EXPECT_EQ(targets(workspace_),
            (std::vector<Target>{{overall, Scope::overall(), {}, 68, "COO", {}},
                                 {inStore, Scope::overall(), channel, 62.5, "", {}},
                                 {statement, Scope::statement("b2"), {}, 55, "Desk", 2027y / 3 / 31}}));
}

TEST_F(Targets, AreTakenBackAndSetAgainLikeEveryEdit) {
  const auto id = add({0, Scope::dimension("A"), {}, 70, "", {}});
  value(workspace_.edit(text("Change"), [&](Workspace& w) {
    updateTarget(w, {id, Scope::dimension("A"), {}, 72, "CX", {}});
  }));
  value(workspace_.undo());
  EXPECT_EQ(targets(workspace_).at(0).value, 70);
  value(workspace_.redo());
  EXPECT_EQ(targets(workspace_).at(0).owner, "CX");
  value(workspace_.edit(text("Remove"), [&](Workspace& w) { removeTarget(w, id); }));
  EXPECT_TRUE(targets(workspace_).empty());
  value(workspace_.undo());
  EXPECT_EQ(targets(workspace_).at(0).value, 72);
}

TEST_F(Targets, LieOnTheScaleOfTheirScoreAndAreSetOnce) {
  // Answers 1 to 5: the floor is 20 of 100.
  EXPECT_NE(refusal({0, Scope::overall(), {}, 19.9, "", {}}), "");
  EXPECT_NE(refusal({0, Scope::overall(), {}, 100.1, "", {}}), "");
  EXPECT_NE(refusal({0, Scope::overall(), {}, std::nan(""), "", {}}), "");
  EXPECT_NE(refusal({0, Scope::dimension("C"), {}, 70, "", {}}), "");
  EXPECT_NE(refusal({0, Scope::overall(), ChannelId{99}, 70, "", {}}), "");
  EXPECT_EQ(refusal({0, Scope::overall(), {}, 20, "", {}}), "");
  EXPECT_NE(refusal({0, Scope::overall(), {}, 80, "", {}}).find("already"), std::string::npos);
  EXPECT_EQ(targets(workspace_).size(), 1U);
}

TEST_F(Targets, OfAChannelOrOfAStatementThatIsGoneAreNotShown) {
  const ChannelId channel = store();
  add({0, Scope::overall(), channel, 62, "", {}});
  add({0, Scope::statement("b2"), {}, 55, "", {}});
  value(workspace_.edit(text("Remove"), [&](Workspace& w) {
    removeTargetsOf(w, channel);
    removeChannel(w, channel);
    Questionnaire less = currentQuestionnaire(w);
    less.dimensions[1].statements.pop_back();
    (void)editQuestionnaire(w, less, {});
  }));
  EXPECT_TRUE(targets(workspace_).empty());
  value(workspace_.undo());
  EXPECT_EQ(targets(workspace_).size(), 2U);
}

TEST_F(Targets, MoveToAnotherScaleOnlyWhereThatIsExact) {
  const Target target{1, Scope::dimension("A"), {}, 70, "", {}};
  Questionnaire asked = currentQuestionnaire(workspace_);
  EXPECT_EQ(onScale(target, asked, Scale::benchmark), 70);
  EXPECT_TRUE(within(*onScale(target, asked, Scale::rescaled), 62.5, 1e-12));  // (70 − 20) of 80
  EXPECT_TRUE(within(*onScale(target, asked, Scale::mean), 3.5, 1e-12));       // 70 % of 5
  EXPECT_FALSE(onScale(target, asked, Scale::top2));
  asked.dimensions[0].statements[1].scale.max = 7;
  EXPECT_EQ(onScale(target, asked, Scale::benchmark), 70);
  EXPECT_FALSE(onScale(target, asked, Scale::rescaled));
}

}  // namespace
}  // namespace cx
