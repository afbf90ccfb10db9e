// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_content.h"

#include <gtest/gtest.h>

#include "core/survey/submission.h"
#include "tests/support/workspace_fixture.h"

namespace cx::test {
namespace {

TEST(SurveyContent, CountsFormsPerWaveChannelAndLevel) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  // Mar: store 1. Sep: store 1, web 2 (one of them of weight 0). Region "north" on two of the four.
  ASSERT_TRUE(workspace.edit(Text{"Fill", {}, {}}, [](Workspace& w) {
    const WaveId march = addWave(w, {{}, "Mar", {}, 0, {}, {}, 1}),
                 september = addWave(w, {{}, "Sep", {}, 0, {}, {}, 1});
    const ChannelId web = addChannel(w, {{}, "website", {}, ChannelKind::unset, 0});
    const ChannelId store = addChannel(w, {{}, "store", {}, ChannelKind::unset, 0});
    const AttributeId region = addAttribute(w, {{}, "region", {}, {{0, "north", {}}, {0, "south", {}}}});
    const LevelId north{region, 1};
    addSubmission(w, {{}, march, store, oneWeight, answers("5555"), {north}, {}, {}, {}});
    addSubmission(w, {{}, september, store, oneWeight, answers("5555"), {}, {}, {}, {}});
    addSubmission(w, {{}, september, web, oneWeight, answers("1111"), {north}, {}, {}, {}});
    addSubmission(w, {{}, september, web, 0, answers("2222"), {}, {}, {}, {}});
  }));
  const SurveyContent content = surveyContent(workspace);
  EXPECT_EQ(content.forms, 4);
  ASSERT_EQ(content.waves.size(), 2u);
  EXPECT_EQ(content.waves[0].forms, 1);
  EXPECT_EQ(content.waves[1].forms, 3);
  ASSERT_EQ(content.channels.size(), 3u);
  EXPECT_EQ(content.channels[0].all, 0);  // organisation-wide
  EXPECT_EQ(content.channels[1].latest, 2);
  EXPECT_EQ(content.channels[1].all, 2);
  EXPECT_EQ(content.channels[2].latest, 1);
  EXPECT_EQ(content.channels[2].all, 2);
  ASSERT_EQ(content.attributes.size(), 1u);
  EXPECT_EQ(content.attributes[0].filled, 2);
  EXPECT_EQ(content.attributes[0].levels, (std::vector<std::int64_t>{2, 0}));
  ASSERT_EQ(content.versions.size(), 1u);
  EXPECT_EQ(content.versions[0].waves, 2);
  EXPECT_EQ(content.versions[0].forms, 4);
}

TEST(SurveyContent, AnEmptyWorkspaceHasItsQuestionnaireAndTheOrganisationWideChannel) {
  const TemporaryFolder folder;
  const Workspace workspace = newWorkspace(folder);
  const SurveyContent content = surveyContent(workspace);
  EXPECT_EQ(content.questionnaire.id, "small");
  EXPECT_TRUE(content.waves.empty());
  ASSERT_EQ(content.channels.size(), 1u);
  EXPECT_EQ(content.channels[0].channel.kind, ChannelKind::organisation);
  ASSERT_EQ(content.versions.size(), 1u);
  EXPECT_EQ(content.versions[0].waves, 0);
}

}  // namespace
}  // namespace cx::test
