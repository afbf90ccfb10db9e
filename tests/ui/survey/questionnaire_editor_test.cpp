// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "core/followup/target.h"
#include "core/survey/questionnaire_draft.h"
#include "tests/ui/survey/survey_fixture.h"
#include "ui/head_line.h"
#include "ui/survey/answer_labels.h"
#include "ui/survey/class_choice.h"
#include "ui/survey/dimension_form.h"
#include "ui/survey/list_panel.h"
#include "ui/survey/outcome_form.h"
#include "ui/survey/questionnaire_panel.h"
#include "ui/survey/statement_form.h"
#include "ui/survey/statement_table.h"
#include "ui/survey/target_form.h"
#include "ui/survey/wording_panel.h"

namespace cx::test {
namespace {

/// Version 1 is answered once, in wave Sep.
class QuestionnaireEditor : public SurveyTest {
 protected:
  QuestionnairePanel& panel() { return page_->questionnaire(); }
  StatementTable& table() { return panel().statements(); }
  void choose(const char* id, Question::Kind kind = Question::Kind::statement) { table().choose({kind, id}); }
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&table(), Qt::Key(key), modifiers);
    settle();
  }
  /// Opens the form of a statement by Enter and types an English wording.
  StatementForm& reword(const char* id, const char* words) {
    choose(id);
    press(Qt::Key_Return);
    auto& form = this->form<StatementForm>();
    form.english().selectAll();
    QTest::keyClicks(&form.english(), QString::fromUtf8(words));
    return form;
  }
  void accept(FormDialog& form) {
    QTest::keyClick(&form, Qt::Key_Return);
    settle();
  }
  [[nodiscard]] Questionnaire asked() const { return currentQuestionnaire(onDisk()); }
  [[nodiscard]] StatementEdit edit(const char* id) const {
    return editOf(questionnaireVersion(onDisk(), 1), asked(), id);
  }
};

TEST_F(QuestionnaireEditor, ARewordingIsSavedOnlyOnceAPersonHasSaidItsClass) {
  openPage();
  auto& form = reword("T2", "Customer feedback gets follow-up within 24 hours");
  EXPECT_TRUE(form.suggestion().text().startsWith(QStringLiteral("Suggested: breaking")));
  accept(form);
  EXPECT_TRUE(form.isVisible());
  EXPECT_FALSE(form.classField().problem().isEmpty());
  EXPECT_EQ(asked().version, 1);
  QPushButton& breaking = form.classes().button(WordingChange::breaking);
  breaking.setFocus();
  QTest::keyClick(&breaking, Qt::Key_Space);
  accept(form);
  EXPECT_EQ(asked().version, 2);
  EXPECT_EQ(edit("T2"), StatementEdit::breaking);
  EXPECT_EQ(undoName(), "Change statement “T2”");
  EXPECT_EQ(page_->head().headline(), QStringLiteral("Digital CX v1 is in use; v2 is a draft"));
  document_->undo();
  EXPECT_EQ(asked().version, 1);
}

TEST_F(QuestionnaireEditor, WhatChangedIsStruckAndTintedAndCanBeClassedAnew) {
  openPage();
  auto& form = reword("T2", "Customer feedback gets follow-up within 24 hours");
  form.classes().button(WordingChange::breaking).click();
  accept(form);
  choose("T2");
  const QString words = panel().wording().wording(0).text();
  EXPECT_TRUE(words.contains(QStringLiteral("line-through"))) << words.toStdString();
  EXPECT_TRUE(words.contains(QStringLiteral(">24</span>"))) << words.toStdString();
  EXPECT_EQ(table().model()->headerData(4, Qt::Horizontal).toString(), QStringLiteral("v1 → v2"));
  panel().wording().classes().button(WordingChange::minor).click();
  settle();
  EXPECT_EQ(edit("T2"), StatementEdit::minor);
  EXPECT_EQ(undoName(), "Class the rewording of “T2”");
}

TEST_F(QuestionnaireEditor, AnotherScaleNeedsNoClassBecauseItBreaksByItself) {
  openPage();
  choose("M1");
  press(Qt::Key_Return);
  auto& form = this->form<StatementForm>();
  form.highest().setValue(7);
  EXPECT_FALSE(form.classes().isVisible());
  accept(form);
  EXPECT_EQ(asked().statement("M1")->scale.max, 7);
  EXPECT_EQ(edit("M1"), StatementEdit::breaking);
}

TEST_F(QuestionnaireEditor, EveryAnswerOfTheScaleHasWordsThatCanBeEdited) {
  openPage();
  choose("M1");
  press(Qt::Key_Return);
  auto& form = this->form<StatementForm>();
  QLineEdit& middle = form.labels().line(3).english();
  middle.setFocus();
  middle.selectAll();
  QTest::keyClicks(&middle, QStringLiteral("Neither nor"));
  EXPECT_TRUE(form.classes().isVisible()) << "answers are read in other words";
  form.highest().setValue(7);
  QLineEdit& seventh = form.labels().line(7).english();
  seventh.setFocus();
  QTest::keyClicks(&seventh, QStringLiteral("Wholly"));
  accept(form);
  const auto labels = asked().statement("M1")->scale.labels;
  EXPECT_EQ(labels.at(3).en, "Neither nor");
  EXPECT_EQ(labels.at(7).en, "Wholly");
  EXPECT_EQ(labels.at(1), questionnaireVersion(onDisk(), 1).statement("M1")->scale.labels.at(1));
}

TEST_F(QuestionnaireEditor, StatementsAreAddedMovedAndRemovedByKeyboard) {
  openPage();
  choose("measure", Question::Kind::dimension);
  Q_EMIT panel().addAsked(Question::Kind::statement);
  auto& form = this->form<StatementForm>();
  EXPECT_EQ(form.key().text(), QStringLiteral("M5"));
  form.english().setFocus();
  QTest::keyClicks(&form.english(), QStringLiteral("We ask after every visit"));
  accept(form);
  ASSERT_TRUE(asked().statement("M5"));
  EXPECT_EQ(asked().statement("M5")->slot, 12);
  choose("M5");
  press(Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(asked().dimensions[0].statements[3].id, "M5");
  choose("M5");
  press(Qt::Key_Delete);
  EXPECT_FALSE(asked().statement("M5"));
  EXPECT_EQ(undoName(), "Remove “M5” from the questionnaire");
  document_->undo();
  EXPECT_TRUE(asked().statement("M5"));
}

TEST_F(QuestionnaireEditor, ANewDimensionComesWithItsFirstStatementAsOneEdit) {
  openPage();
  Q_EMIT panel().addAsked(Question::Kind::dimension);
  auto& dimension = this->form<DimensionForm>();
  dimension.titleEdit().english().setFocus();
  QTest::keyClicks(&dimension.titleEdit().english(), QStringLiteral("Mend"));
  EXPECT_EQ(dimension.keyEdit().text(), QStringLiteral("mend"));
  accept(dimension);
  EXPECT_EQ(asked().dimensions.size(), 3U) << "a dimension without a statement is not stored";
  auto& statement = this->form<StatementForm>();
  QTest::keyClicks(&statement.english(), QStringLiteral("We mend what is broken"));
  accept(statement);
  ASSERT_EQ(asked().dimensions.size(), 4U);
  EXPECT_EQ(asked().dimensions[3].title.en, "Mend");
  document_->undo();
  EXPECT_EQ(asked().dimensions.size(), 3U);
}

TEST_F(QuestionnaireEditor, AnOutcomeQuestionStandsBesideTheIndexAndBreaksNothing) {
  openPage();
  Q_EMIT panel().addAsked(Question::Kind::outcome);
  auto& form = this->form<OutcomeForm>();
  QTest::keyClicks(&form.key(), QStringLiteral("nps"));
  QTest::keyClicks(&form.title().english(), QStringLiteral("Would you recommend us?"));
  form.highest().setValue(12);
  accept(form);
  EXPECT_TRUE(form.isVisible()) << "a scale of twelve points and more is none";
  form.highest().setValue(10);
  accept(form);
  ASSERT_TRUE(asked().outcome("nps"));
  EXPECT_EQ(asked().outcome("nps")->slot, 12);
  EXPECT_EQ(edit("M1"), StatementEdit::same);
}

TEST_F(QuestionnaireEditor, AnOlderVersionIsForReading) {
  openPage();
  auto& form = reword("T2", "Feedback is answered");
  form.classes().button(WordingChange::breaking).click();
  accept(form);
  panel().version().setCurrentIndex(panel().version().findData(1));
  Q_EMIT panel().version().activated(panel().version().currentIndex());
  choose("T2");
  EXPECT_FALSE(panel().editButton().isEnabled());
  press(Qt::Key_Delete);
  EXPECT_EQ(asked().statements().size(), 12U);
  EXPECT_EQ(panel().against().count(), 0);
}

TEST_F(QuestionnaireEditor, ATargetIsSetChangedAndRemovedByKeyboard) {
  openPage();
  page_->targets().addButton().setFocus();
  QTest::keyClick(&page_->targets().addButton(), Qt::Key_Space);
  auto& form = this->form<TargetForm>();
  QTest::keyClicks(&form.score(), QStringLiteral("12"));
  QTest::keyClicks(&form.due(), QStringLiteral("soon"));
  accept(form);
  EXPECT_EQ(form.scoreField().problem(), QStringLiteral("Write a score from 20 to 100, such as 70"));
  EXPECT_FALSE(form.dueField().problem().isEmpty());
  form.score().clear();
  QTest::keyClicks(&form.score(), QStringLiteral("67,5"));
  form.due().clear();
  QTest::keyClicks(&form.due(), QStringLiteral("2027-03-31"));
  QTest::keyClicks(&form.owner(), QStringLiteral("COO"));
  form.channel().setCurrentIndex(form.channel().findText(QStringLiteral("Store")));
  accept(form);
  const auto stored = targets(onDisk());
  ASSERT_EQ(stored.size(), 1U);
  EXPECT_EQ(stored[0].value, 67.5);
  EXPECT_EQ(stored[0].owner, "COO");
  EXPECT_EQ(undoName(), "Set a target for “Overall · Store”");
  EXPECT_EQ(page_->targets().rows()[0].cells,
            (QStringList{QStringLiteral("Overall · Store"), QStringLiteral("COO"), QStringLiteral("67.5")}));
  page_->targets().select(stored[0].id);
  QTest::keyClick(&page_->targets().table(), Qt::Key_Delete);
  EXPECT_TRUE(targets(onDisk()).empty());
  document_->undo();
  EXPECT_EQ(targets(onDisk()).size(), 1U);
}

TEST_F(QuestionnaireEditor, AWorkspaceForReadingOffersNoEdit) {
  document_->close();
  document_->open(value(openWorkspace(folder_ / "test.touchstone", Access::read)));
  openPage();
  choose("M1");
  EXPECT_FALSE(panel().editButton().isEnabled());
  EXPECT_FALSE(panel().addButton().isEnabled());
  press(Qt::Key_Return);
  EXPECT_EQ(page_->findChild<StatementForm*>(), nullptr);
}

}  // namespace
}  // namespace cx::test
