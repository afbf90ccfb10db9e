// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/questionnaire_edit.h"

#include <gtest/gtest.h>

#include "core/scoring/versions.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

class EditedQuestionnaire : public testing::Test {
 protected:
  bool edit(const Questionnaire& questionnaire, const WordingChanges& wording = {}) {
    bool stored = false;
    value(workspace_.edit(text("Edit"), [&](Workspace& w) { stored = editQuestionnaire(w, questionnaire, wording); }));
    return stored;
  }
  Questionnaire current() { return currentQuestionnaire(workspace_); }
  Questionnaire reworded(const std::string& statement, const std::string& words) {
    Questionnaire out = current();
    for (Dimension& dimension : out.dimensions)
      for (Statement& one : dimension.statements)
        if (one.id == statement) one.text = {words, words};
    return out;
  }
  std::vector<Break> breaks(int older, int newer) {
    return breaksBetween(questionnaireVersion(workspace_, older), questionnaireVersion(workspace_, newer));
  }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
};

TEST_F(EditedQuestionnaire, ClassesAddUpOverSeveralVersions) {
  edit(reworded("a1", "Once"), {{"a1", WordingChange::minor}});
  edit(reworded("a1", "Twice"), {{"a1", WordingChange::cosmetic}});
  edit(reworded("a1", "Thrice"), {{"a1", WordingChange::breaking}});
  EXPECT_TRUE(breaks(1, 3).empty());
  EXPECT_EQ(minorRewordings(questionnaireVersion(workspace_, 1), questionnaireVersion(workspace_, 3)),
            std::vector<std::string>{"a1"});
  EXPECT_TRUE(minorRewordings(questionnaireVersion(workspace_, 2), questionnaireVersion(workspace_, 3)).empty());
  EXPECT_EQ(breaks(1, 4), (std::vector<Break>{{"a1", Break::Kind::reworded}}));
  EXPECT_EQ(breaks(3, 4), (std::vector<Break>{{"a1", Break::Kind::reworded}}));
  EXPECT_EQ(questionnaireVersion(workspace_, 4).statement("a1")->slot, 0);
}

TEST_F(EditedQuestionnaire, ADefinitionFromOutsideCannotClaimWhatTheWorkspaceKeeps) {
  edit(reworded("a1", "Once"), {{"a1", WordingChange::breaking}});
  const Questionnaire exported = parseQuestionnaire(questionnaireJson(current()));
  EXPECT_EQ(exported.statement("a1")->wording, 1);
  EXPECT_FALSE(edit(exported)) << "nothing differs";
  Questionnaire forged = current();
  forged.dimensions[1].statements[0].wording = 9;
  EXPECT_FALSE(edit(forged));
}

TEST_F(EditedQuestionnaire, AStatementThatComesBackIsComparedWithItsLastWording) {
  const Questionnaire whole = current();
  Questionnaire less = whole;
  less.dimensions[0].statements.pop_back();  // a2
  edit(less);
  Questionnaire back = whole;
  back.dimensions[0].statements[1].text = {"Another", "다른"};
  EXPECT_EQ(rewordedStatements(workspace_, back), std::vector<std::string>{"a2"});
  edit(back, {{"a2", WordingChange::breaking}});
  EXPECT_EQ(breaks(1, 3), (std::vector<Break>{{"a2", Break::Kind::reworded}}));
  EXPECT_EQ(current().statement("a2")->slot, 1);
}

TEST_F(EditedQuestionnaire, LabelsOfAnswersAreWordsToo) {
  Questionnaire labelled = current();
  labelled.dimensions[0].statements[0].scale.labels[1] = {"Never", "전혀"};
  EXPECT_EQ(rewordedStatements(workspace_, labelled), std::vector<std::string>{"a1"});
  Questionnaire named = current();
  named.dimensions[0].statements[0].label = {"Short", "짧게"};
  named.dimensions[0].title = {"Renamed", "새 이름"};
  EXPECT_TRUE(rewordedStatements(workspace_, named).empty());
  EXPECT_TRUE(edit(named));
  EXPECT_TRUE(breaks(1, 2).empty());
}

TEST_F(EditedQuestionnaire, WavesWithoutAnswersBehindTheLastAnsweredOneAskTheNewVersion) {
  WaveId early, answered, planned;
  value(workspace_.edit(text("Add"), [&](Workspace& w) {
    early = addWave(w, {{}, "W1", {}, 0, {}, {}, 1});
    answered = addWave(w, {{}, "W2", {}, 0, {}, {}, 1});
    planned = addWave(w, {{}, "W3", {}, 0, {}, {}, 1});
    Submission one;
    one.wave = answered;
    one.channel = channelByKey(w, organisationWide)->id;
    one.answers = answers("4444");
    addSubmission(w, one);
  }));
  edit(reworded("b1", "Once"), {{"b1", WordingChange::minor}});
  std::vector<int> versions;
  for (const Wave& wave : waves(workspace_)) versions.push_back(wave.questionnaire);
  EXPECT_EQ(versions, (std::vector<int>{1, 1, 2}));
  value(workspace_.undo());
  EXPECT_EQ(current().version, 1);
  EXPECT_EQ(waves(workspace_).back().questionnaire, 1);
}

TEST_F(EditedQuestionnaire, OfAnotherIdIsRefused) {
  Questionnaire other = current();
  other.id = "other";
  const auto result = workspace_.edit(text("Edit"), [&](Workspace& w) { (void)editQuestionnaire(w, other, {}); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::bad_data);
  EXPECT_EQ(current().version, 1);
}

}  // namespace
}  // namespace cx
