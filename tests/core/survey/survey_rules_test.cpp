// SPDX-License-Identifier: GPL-3.0-or-later
// What the survey room refuses, and what it keeps whatever it is told.
#include <gtest/gtest.h>

#include "core/survey/attribute.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

TEST(SurveyRules, AnswersBelowTheirScaleAreRefusedNotTurnedIntoNotApplicable) {
  std::string packed;
  EXPECT_THROW(setAnswer(packed, 0, Answer::score(0), 1), Failure);    // its byte would be "not applicable"
  EXPECT_THROW(setAnswer(packed, 0, Answer::score(254), 1), Failure);  // its byte would wrap to "not asked"
  setAnswer(packed, 0, Answer::score(1), 1);
  EXPECT_EQ(answerAt(packed, 0, 1), Answer::score(1));
}

TEST(SurveyRules, TheOrganisationKeepsItsIdWhateverIsSet) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  const std::string id = organisation(workspace).id;
  ASSERT_EQ(id.size(), 32U);
  for (const char* other : {"", "another"})
    value(workspace.edit(text("Rename"), [&](Workspace& w) {
      Organisation changed;
      changed.name.en = std::string("Renamed ") + other;
      changed.id = other;
      setOrganisation(w, changed);
    }));
  EXPECT_EQ(organisation(workspace).id, id);
}

TEST(SurveyRules, SubmissionsCarryOneLevelOfAnAttributeAtMost) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  const auto refused = workspace.edit(text("Enter"), [](Workspace& w) {
    const WaveId wave = addWave(w, {{}, "w1", {}, 0, {}, {}, 1});
    const AttributeId region = addAttribute(w, {{}, "region", {}, {{0, "north", {}}, {0, "south", {}}}});
    addSubmission(
        w, {{}, wave, channels(w).front().id, oneWeight, answers("5555"), {{region, 1}, {region, 2}}, {}, {}, {}});
  });
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::bad_data);
}

TEST(SurveyRules, AttributesRefuseALevelThatIsThereAlready) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  const auto refused = workspace.edit(text("Add"), [](Workspace& w) {
    const AttributeId region = addAttribute(w, {{}, "region", {}, {{0, "north", {}}}});
    addLevel(w, region, {0, "north", {}});
  });
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::bad_data);
}

TEST(SurveyRules, ChannelsKeepTheOrganisationWideOne) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  const auto refused = workspace.edit(text("Remove"), [](Workspace& w) { removeChannel(w, channels(w).front().id); });
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::bad_data);
}

TEST(SurveyRules, QuestionnairesRefuseAScaleWiderThanAnyNumberCanSay) {
  EXPECT_THROW((void)parseQuestionnaire(R"({"dimensions":[{"id":"A","statements":[
      {"id":"a1","scale":{"min":0,"max":2147483647}}]}]})"),
               Failure);
}

}  // namespace
}  // namespace cx
