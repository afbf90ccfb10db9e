// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/survey/questionnaire_draft.h"
#include "core/survey/questionnaire_parts.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// Version 1 is answered by wave W1; W2 waits.
class Draft : public testing::Test {
 protected:
  void SetUp() override {
    value(workspace_.edit(text("Add"), [](Workspace& w) {
      Submission one;
      one.wave = addWave(w, {{}, "W1", {}, 0, {}, {}, 1});
      one.channel = channelByKey(w, organisationWide)->id;
      one.answers = answers("4444");
      addSubmission(w, one);
      addWave(w, {{}, "W2", {}, 0, {}, {}, 1});
    }));
  }
  std::string refusal(const Questionnaire& questionnaire, const WordingChanges& wording = {}) {
    const auto done =
        workspace_.edit(text("Edit"), [&](Workspace& w) { (void)draftQuestionnaire(w, questionnaire, wording); });
    return done ? std::string() : done.error().text.source;
  }
  Questionnaire current() { return currentQuestionnaire(workspace_); }
  Questionnaire worded(const std::string& id, const std::string& words) {
    Questionnaire out = current();
    for (Dimension& dimension : out.dimensions)
      for (Statement& one : dimension.statements)
        if (one.id == id) one.text = {words, words};
    return out;
  }
  StatementEdit edit(const std::string& id) { return editOf(questionnaireVersion(workspace_, 1), current(), id); }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
};

TEST_F(Draft, IsOpenedByTheFirstEditAndEditedInItsPlaceAfterwards) {
  EXPECT_FALSE(draftVersion(workspace_));
  EXPECT_EQ(refusal(worded("a1", "Once"), {{"a1", WordingChange::minor}}), "");
  EXPECT_EQ(draftVersion(workspace_), 2);
  EXPECT_EQ(refusal(worded("b1", "Other"), {{"b1", WordingChange::breaking}}), "");
  EXPECT_EQ(current().version, 2);
  EXPECT_EQ(edit("a1"), StatementEdit::minor) << "the class said before is kept";
  EXPECT_EQ(edit("b1"), StatementEdit::breaking);
  EXPECT_EQ(waves(workspace_).back().questionnaire, 2);
  value(workspace_.undo());
  EXPECT_EQ(edit("b1"), StatementEdit::same);
  value(workspace_.undo());
  EXPECT_EQ(current().version, 1);
}

TEST_F(Draft, ClassesARewordingAgainstWhatWasAskedNotAgainstAnEarlierDraft) {
  EXPECT_EQ(refusal(worded("a1", "Once"), {{"a1", WordingChange::breaking}}), "");
  EXPECT_EQ(refusal(worded("a1", "Twice"), {{"a1", WordingChange::cosmetic}}), "");
  EXPECT_EQ(edit("a1"), StatementEdit::cosmetic) << "nobody answered the wording in between";
  EXPECT_NE(refusal(worded("a1", "Thrice")), "") << "other words than were classed";
  EXPECT_EQ(askedBefore(workspace_, 2, "a1")->text, questionnaireVersion(workspace_, 1).statement("a1")->text);
  const Statement first = *questionnaireVersion(workspace_, 1).statement("a1");
  Questionnaire back = current();
  putStatement(back, first, "A");
  EXPECT_EQ(refusal(back), "");
  EXPECT_EQ(edit("a1"), StatementEdit::same);
}

TEST_F(Draft, GivesNewStatementsFreeSlotsAndKeepsTheOldOnes) {
  Questionnaire more = current();
  Statement added;
  added.id = freeStatementId(more, "B");
  EXPECT_EQ(added.id, "b3");
  added.text = {"Fifth", "다섯째"};
  putStatement(more, added, "B");
  EXPECT_EQ(refusal(more), "");
  EXPECT_EQ(current().statement("b3")->slot, 4);
  Questionnaire less = current();
  removeQuestion(less, {Question::Kind::statement, "b3"});
  removeQuestion(less, {Question::Kind::statement, "a1"});
  EXPECT_EQ(refusal(less), "");
  EXPECT_EQ(edit("a1"), StatementEdit::removed);
  Questionnaire again = current();
  added.id = "c";
  putStatement(again, added, "B");
  EXPECT_EQ(refusal(again), "");
  EXPECT_EQ(current().statement("c")->slot, 4) << "no form ever answered b3";
  EXPECT_EQ(current().statement("a2")->slot, 1);
}

TEST_F(Draft, IsClosedByTheFirstForm) {
  EXPECT_EQ(refusal(worded("a1", "Once"), {{"a1", WordingChange::minor}}), "");
  value(workspace_.edit(text("Enter"), [](Workspace& w) {
    Submission one;
    one.wave = waveByKey(w, "W2")->id;
    one.channel = channelByKey(w, organisationWide)->id;
    one.answers = answers("5555");
    addSubmission(w, one);
  }));
  EXPECT_FALSE(draftVersion(workspace_));
  EXPECT_EQ(refusal(worded("a1", "Twice"), {{"a1", WordingChange::minor}}), "");
  EXPECT_EQ(current().version, 3);
}

TEST_F(Draft, TakesAnotherClassForWhatItReworded) {
  EXPECT_EQ(refusal(worded("a1", "Once"), {{"a1", WordingChange::minor}}), "");
  const auto classify = [&](const char* id, WordingChange change) {
    return bool(workspace_.edit(text("Class"), [&](Workspace& w) { reclassify(w, id, change); }));
  };
  EXPECT_TRUE(classify("a1", WordingChange::breaking));
  EXPECT_EQ(edit("a1"), StatementEdit::breaking);
  EXPECT_TRUE(classify("a1", WordingChange::cosmetic));
  EXPECT_EQ(edit("a1"), StatementEdit::cosmetic);
  EXPECT_FALSE(classify("a2", WordingChange::minor));
  value(workspace_.undo());
  EXPECT_EQ(edit("a1"), StatementEdit::breaking);
}

TEST_F(Draft, ThatWouldBeNoQuestionnaireIsRefused) {
  Questionnaire empty = current();
  removeQuestion(empty, {Question::Kind::dimension, "A"});
  removeQuestion(empty, {Question::Kind::dimension, "B"});
  EXPECT_NE(refusal(empty), "");
  Questionnaire narrow = current();
  narrow.dimensions[0].statements[0].scale = {3, 3, {}};
  EXPECT_NE(refusal(narrow), "");
  EXPECT_EQ(current().version, 1);
}

TEST(QuestionnaireParts, MoveAStatementInsideItsDimensionAndIntoAnother) {
  Questionnaire asked = smallQuestionnaire();
  moveQuestion(asked, {Question::Kind::statement, "a2"}, -1);
  EXPECT_EQ(asked.dimensions[0].statements[0].id, "a2");
  moveQuestion(asked, {Question::Kind::statement, "a2"}, -1);  // it is the first: nothing to do
  EXPECT_EQ(asked.dimensions[0].statements[0].id, "a2");
  putStatement(asked, *asked.statement("a2"), "B");
  EXPECT_EQ(dimensionOf(asked, "a2"), "B");
  EXPECT_EQ(asked.dimensions[0].statements.size(), 1U);
  putStatement(asked, *asked.statement("a1"), "B");
  EXPECT_EQ(asked.dimensions.size(), 1U) << "a dimension goes with its last statement";
}

}  // namespace
}  // namespace cx
