// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

#include "tests/support/forms.h"
#include "tests/ui/entry/entry_fixture.h"
#include "ui/entry/comment_edit.h"
#include "ui/entry/entry_card.h"
#include "ui/entry/entry_desk.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/first_wave.h"

namespace cx::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(EntryTest, TwelveDigitsAndEnterAreAFormOnDisk) {
  openPage();
  type("453244514325\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 3 2 4 4 5 1 4 3 2 5"));
  EXPECT_EQ(page_->desk().sitting().keysPerForm(), 13);
}

TEST_F(EntryTest, EachFormStartsInItsFirstCell) {
  openPage();
  type("453244514325\n111122223333\n55\n444\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 3 2 4 4 5 1 4 3 2 5", "1 1 1 1 2 2 2 2 3 3 3 3", "5 5 . . . . . . . . . .",
                                    "4 4 4 . . . . . . . . ."));
}

TEST_F(EntryTest, EnterStoresFromAnyCellAndBlankCellsAreSkipped) {
  openPage();
  type("45-.3");
  press(Qt::Key_Home);
  press(Qt::Key_Right);
  type("\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 - . 3 . . . . . . ."));
}

TEST_F(EntryTest, AFormCarriesTheHeader) {
  openPage();
  EntryHeader header = page_->desk().header();
  header.channel = channel("store");
  header.setLevel({{1}, 2});
  header.weight = 1'084'600;
  header.date = parseIsoDate("2026-11-17");
  page_->desk().setHeader(header);
  type("5\n4\n");
  const std::vector<Submission> forms = formsOnDisk();
  ASSERT_EQ(forms.size(), 2u);
  for (const Submission& form : forms) {
    EXPECT_EQ(form.channel, channel("store"));
    EXPECT_EQ(form.levels, (std::vector<LevelId>{{{1}, 2}}));
    EXPECT_EQ(form.weight, 1'084'600);
    EXPECT_EQ(form.date, parseIsoDate("2026-11-17"));
  }
}

TEST_F(EntryTest, TheFirstHeaderIsTheNewestWaveTheFirstChannelAndToday) {
  openPage();
  EXPECT_EQ(page_->desk().header(),
            (EntryHeader{wave("Sep"), channel("website"), {}, parseIsoDate("2026-11-20"), oneWeight}));
}

TEST_F(EntryTest, UndoTakesTheFormOutAndRedoBringsItBack) {
  openPage();
  type("453244514325\n");
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_THAT(onDisk(), IsEmpty());
  EXPECT_EQ(submissionCount(document_->workspace()), 0);
  press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_THAT(onDisk(), ElementsAre("4 5 3 2 4 4 5 1 4 3 2 5"));
  EXPECT_EQ(submissionCount(document_->workspace()), 1);
}

TEST_F(EntryTest, UndoGoesKeyByKeyInsideAFormBeforeItTouchesAStoredOne) {
  openPage();
  type("11\n45");
  press(Qt::Key_Z, Qt::ControlModifier);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(page_->desk().draft().blank());
  EXPECT_EQ(onDisk().size(), 1u);
  press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(page_->desk().draft().row.answered(), 1u);
  press(Qt::Key_Z, Qt::ControlModifier);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_THAT(onDisk(), IsEmpty());
}

TEST_F(EntryTest, AKeyOutsideTheScaleStoresNothingAndTheCellSaysItsRange) {
  openPage();
  type("47");
  EXPECT_EQ(page_->desk().current().refusal(), EntryRow::Refusal::out_of_range);
  EXPECT_EQ(page_->desk().current().cell(), 1u);
  type("5\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 . . . . . . . . . ."));
}

TEST_F(EntryTest, FullWidthAndOtherScriptsDigitsAnswer) {
  openPage();
  for (const char16_t digit : {u'４', u'５', u'３'})
    QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(QChar(digit)), Qt::NoModifier);
  QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QStringLiteral("－"), Qt::NoModifier);
  QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QStringLiteral("．"), Qt::NoModifier);
  QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_2, QStringLiteral("2"), Qt::KeypadModifier);
  type("\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 3 - . 2 . . . . . ."));
}

TEST_F(EntryTest, LettersDoNothing) {
  openPage();
  type("4qxn");
  EXPECT_EQ(page_->desk().draft().row.answered(), 1u);
  EXPECT_EQ(page_->desk().current().cell(), 1u);
}

TEST_F(EntryTest, TheInputMethodIsOffOnTheGridAndOnInTheComment) {
  openPage();
  auto* grid = page_->findChild<EntryGrid*>();
  ASSERT_TRUE(grid->hasFocus());
  EXPECT_FALSE(grid->testAttribute(Qt::WA_InputMethodEnabled));
  press(Qt::Key_F2);
  ASSERT_TRUE(grid->comment().hasFocus());
  EXPECT_TRUE(grid->comment().testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(EntryTest, OnTenPointsAOneWaitsAndEnterSettlesIt) {
  use(instrument({{"A", {"a1", "a2", "a3"}}}, 1, 10));
  openPage();
  type("1071\n");
  EXPECT_THAT(onDisk(), ElementsAre("10 7 1"));
  type("19");
  EXPECT_EQ(page_->desk().draft().row.answered(), 2u);
}

TEST_F(EntryTest, AScaleFromZeroToTenTakesZeroAndTen) {
  use(instrument({{"A", {"a1", "a2", "a3", "a4"}}}, 0, 10));
  openPage();
  type("010\n");
  EXPECT_THAT(onDisk(), ElementsAre("0 10 . ."));
}

TEST_F(EntryTest, ABlankFormIsNotStored) {
  openPage();
  type("\n\n");
  EXPECT_THAT(onDisk(), IsEmpty());
  EXPECT_EQ(page_->desk().notice(), EntryDesk::Notice::nothing_answered);
  type(".\n");
  EXPECT_THAT(onDisk(), ElementsAre(". . . . . . . . . . . ."));
}

TEST_F(EntryTest, AThirteenthDigitIsNoComment) {
  openPage();
  type("4532445143251");
  EXPECT_EQ(page_->desk().current().refusal(), EntryRow::Refusal::full);
  type("\n");
  ASSERT_EQ(formsOnDisk().size(), 1u);
  EXPECT_EQ(formsOnDisk()[0].comment, "");
}

TEST_F(EntryTest, TheCommentIsTypedBehindTheLastCellAndMayStartWithADigitWhenOneGoesThere) {
  openPage();
  type("453244514325");
  QTest::keyClicks(focus(), QStringLiteral("slow 2 days"));
  type("\n4");
  press(Qt::Key_End);
  QTest::keyClicks(focus(), QStringLiteral("3 calls"));
  type("\n");
  ASSERT_EQ(formsOnDisk().size(), 2u);
  EXPECT_EQ(formsOnDisk()[0].comment, "slow 2 days");
  EXPECT_EQ(formsOnDisk()[1].comment, "3 calls");
}

TEST_F(EntryTest, BackspaceInAnEmptyCommentClearsTheLastAnswer) {
  openPage();
  type("453244514325<3\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 3 2 4 4 5 1 4 3 2 3"));
}

TEST_F(EntryTest, TabGoesFromCellToCellAndShiftTabBack) {
  openPage();
  press(Qt::Key_Tab);
  press(Qt::Key_Tab);
  EXPECT_EQ(page_->desk().current().cell(), 2u);
  press(Qt::Key_Backtab, Qt::ShiftModifier);
  EXPECT_EQ(page_->desk().current().cell(), 1u);
  press(Qt::Key_End);
  press(Qt::Key_Backtab, Qt::ShiftModifier);
  EXPECT_EQ(page_->desk().current().cell(), 11u);
}

TEST_F(EntryTest, TabLeavesTheGridBehindTheCommentAndShiftTabBeforeTheFirstCell) {
  openPage();
  auto* grid = page_->findChild<EntryGrid*>();
  press(Qt::Key_Backtab, Qt::ShiftModifier);
  EXPECT_FALSE(grid->isAncestorOf(QApplication::focusWidget()) || grid->hasFocus());
  grid->takeFocus();
  press(Qt::Key_End);
  ASSERT_TRUE(grid->comment().hasFocus());
  press(Qt::Key_Tab);
  EXPECT_FALSE(grid->comment().hasFocus() || grid->hasFocus());
}

TEST_F(EntryTest, ADigitOnAStoredRowChangesThatAnswerAsAnEditOfItsOwn) {
  openPage();
  type("453244514325\n111122223333\n");
  press(Qt::Key_Up);
  press(Qt::Key_Up);
  type("2");
  EXPECT_THAT(onDisk(), ElementsAre("2 5 3 2 4 4 5 1 4 3 2 5", "1 1 1 1 2 2 2 2 3 3 3 3"));
  EXPECT_EQ(page_->desk().current().cell(), 1u);
  type("-");
  EXPECT_THAT(onDisk()[0], "2 - 3 2 4 4 5 1 4 3 2 5");
  EXPECT_EQ(Words{}(*document_->workspace().history().undoName()), "Change M2 on form 1");
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_THAT(onDisk()[0], "2 5 3 2 4 4 5 1 4 3 2 5");
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_THAT(onDisk()[0], "4 5 3 2 4 4 5 1 4 3 2 5");
  EXPECT_EQ(onDisk().size(), 2u);
}

TEST_F(EntryTest, BackspaceOnAStoredRowMakesTheAnswerSkipped) {
  openPage();
  type("453244514325\n");
  press(Qt::Key_Up);
  press(Qt::Key_Right);
  type("<");
  EXPECT_THAT(onDisk(), ElementsAre(". 5 3 2 4 4 5 1 4 3 2 5"));
}

TEST_F(EntryTest, AQuestionThatWasNotAskedStaysSoWhenAnotherAnswerChanges) {
  document_->edit(Text{"Import", {}, {}}, [this](Workspace& w) {
    addSubmission(w, {{}, wave("Sep"), channel("store"), oneWeight, answers("5 4"), {}, {}, {}, {}});
  });
  openPage();
  press(Qt::Key_Up);
  type("3");
  EXPECT_THAT(onDisk(), ElementsAre("3 _ 4 _ _ _ _ _ _ _ _ _"));
}

TEST_F(EntryTest, TheDraftWaitsWhileAStoredRowIsChanged) {
  openPage();
  type("453244514325\n44");
  press(Qt::Key_Up);
  type("1");
  press(Qt::Key_Escape);
  type("55\n");
  EXPECT_EQ(onDisk().size(), 2u);
  EXPECT_EQ(onDisk()[1], "4 4 5 5 . . . . . . . .");
}

TEST_F(EntryTest, EnterOnAStoredRowGoesBackToTheDraftAndStoresNothing) {
  openPage();
  type("453244514325\n44");
  press(Qt::Key_Up);
  type("\n");
  EXPECT_TRUE(page_->desk().atDraft());
  EXPECT_EQ(onDisk().size(), 1u);
}

TEST_F(EntryTest, ACommentOnAStoredRowIsOneEdit) {
  openPage();
  type("453244514325\n");
  press(Qt::Key_Up);
  press(Qt::Key_End);
  QTest::keyClicks(focus(), QStringLiteral("called back"));
  type("\n");
  EXPECT_EQ(formsOnDisk()[0].comment, "called back");
  EXPECT_TRUE(page_->desk().atDraft());
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(formsOnDisk()[0].comment, "");
}

TEST_F(EntryTest, ControlDeleteRemovesAStoredFormAndUndoBringsItBack) {
  openPage();
  type("453244514325\n111122223333\n");
  press(Qt::Key_Up);
  press(Qt::Key_Up);
  press(Qt::Key_Delete, Qt::ControlModifier);
  EXPECT_THAT(onDisk(), ElementsAre("1 1 1 1 2 2 2 2 3 3 3 3"));
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(onDisk().size(), 2u);
}

TEST_F(EntryTest, TheHeaderCanBeGivenToAStoredForm) {
  openPage();
  type("453244514325\n");
  EntryHeader header = page_->desk().header();
  header.channel = channel("store");
  page_->desk().setHeader(header);
  page_->desk().goTo(0, 0);
  page_->desk().applyHeader();
  EXPECT_EQ(formsOnDisk()[0].channel, channel("store"));
}

TEST_F(EntryTest, ADraftSurvivesAnotherPageAndAnotherSession) {
  openPage();
  type("453-");
  QTest::keyClick(focus(), Qt::Key_F2);
  QTest::keyClicks(focus(), QStringLiteral("half"));
  page_->hide();
  page_->show();
  EXPECT_EQ(page_->desk().draft().row.answered(), 4u);
  reopen();
  EXPECT_EQ(page_->desk().draft().row.answered(), 4u);
  EXPECT_EQ(page_->desk().draft().comment, "half");
  EXPECT_THAT(onDisk(), IsEmpty());
  type("\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 3 - . . . . . . . ."));
  reopen();
  EXPECT_TRUE(page_->desk().draft().blank());
}

TEST_F(EntryTest, KeepingADraftIsNoStepOfTheHistory) {
  openPage();
  const std::size_t before = document_->workspace().history().entries().size();
  type("45");
  page_->hide();
  EXPECT_EQ(document_->workspace().history().entries().size(), before);
}

TEST_F(EntryTest, TheHeaderIsCarriedIntoTheNextSession) {
  openPage();
  EntryHeader header = page_->desk().header();
  header.channel = channel("store");
  header.setLevel({{1}, 1});
  page_->desk().setHeader(header);
  reopen();
  EXPECT_EQ(page_->desk().header(), header);
}

TEST_F(EntryTest, AnotherWaveShowsItsOwnForms) {
  openPage();
  type("5\n");
  EntryHeader header = page_->desk().header();
  header.wave = wave("Mar");
  page_->desk().setHeader(header);
  EXPECT_THAT(page_->desk().stored(), IsEmpty());
  type("4\n");
  EXPECT_EQ(onDisk("Mar").size(), 1u);
  EXPECT_EQ(onDisk("Sep").size(), 1u);
}

TEST_F(EntryTest, AChangeFromElsewhereIsShownAndKeepsTheDraft) {
  openPage();
  type("45");
  document_->edit(Text{"Elsewhere", {}, {}}, [this](Workspace& w) {
    addSubmission(w, {{}, wave("Sep"), channel("store"), oneWeight, answers("123412341234"), {}, {}, {}, {}});
  });
  settle();
  EXPECT_EQ(page_->desk().stored().size(), 1u);
  EXPECT_EQ(page_->desk().draft().row.answered(), 2u);
  EXPECT_TRUE(page_->desk().atDraft());
}

TEST_F(EntryTest, TheCardTakesTheSameKeys) {
  openPage();
  page_->showCard(true);
  auto* card = page_->findChild<EntryCard*>();
  ASSERT_TRUE(card->hasFocus());
  EXPECT_EQ(card->wording(),
            QStringLiteral("CX is measured on this channel to the same extent as on our other channels"));
  type("4539");
  EXPECT_EQ(card->notice(), QStringLiteral("1–5"));
  type("2<-.");
  press(Qt::Key_Z, Qt::ControlModifier);
  type("4451432");
  type("5\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 3 - 4 4 5 1 4 3 2 5"));
  EXPECT_TRUE(card->hasFocus());
  type("1\n");
  EXPECT_EQ(onDisk().size(), 2u);
}

TEST_F(EntryTest, TheCardTakesACommentToo) {
  openPage();
  page_->showCard(true);
  type("453244514325");
  QTest::keyClicks(focus(), QStringLiteral("fine"));
  type("\n");
  EXPECT_EQ(formsOnDisk().at(0).comment, "fine");
}

TEST_F(EntryTest, AWorkspaceWithoutAWaveOffersToMakeTheFirst) {
  use(builtInQuestionnaire("digital-cx"), false);
  openPage();
  auto* first = page_->findChild<FirstWave*>();
  ASSERT_TRUE(first->isVisible());
  EXPECT_EQ(first->name().text(), QStringLiteral("Nov 2026"));
  ASSERT_EQ(QApplication::focusWidget(), &first->name());
  press(Qt::Key_Return);
  settle();
  EXPECT_FALSE(first->isVisible());
  type("453244514325\n");
  EXPECT_THAT(onDisk("Nov 2026"), ElementsAre("4 5 3 2 4 4 5 1 4 3 2 5"));
}

TEST_F(EntryTest, KeysReachTheFormWhenThePageIsShownBeforeItIsBroughtUpToDate) {
  page_ = std::make_unique<EntryPage>(*document_);
  page_->show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get()));
  page_->setFocus();
  page_->refresh();
  type("453244514325\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 3 2 4 4 5 1 4 3 2 5"));
  EXPECT_EQ(waves(document_->workspace()).size(), 2u) << "nothing reached the form that makes the first wave";
}

TEST_F(EntryTest, AWorkspaceOpenForReadingTakesNoForms) {
  closePage();
  document_->close();
  document_->open(value(openWorkspace(folder_ / "test.touchstone", Access::read)));
  openPage();
  type("453244514325\n");
  EXPECT_EQ(page_->desk().notice(), EntryDesk::Notice::read_only);
  EXPECT_THAT(onDisk(), IsEmpty());
}

TEST_F(EntryTest, ThePageSaysHowManyFormsThereAreAndHowManyOfToday) {
  document_->edit(Text{"Import", {}, {}}, [this](Workspace& w) {
    addSubmission(w, {{}, wave("Sep"), channel("store"), oneWeight, answers("5"), {}, {}, {}, {}});
  });
  openPage();
  type("4\n5\n3\n");
  press(Qt::Key_Z, Qt::ControlModifier);
  settle();
  settle();
  EXPECT_EQ(page_->facts(), (QStringList{QStringLiteral("3 forms stored in this wave, 2 today"),
                                         QStringLiteral("Last form stored 09:00")}));
  EXPECT_EQ(page_->hints(),
            (QStringList{QStringLiteral("2 keystrokes a form, median 0 s"), QStringLiteral("F1\tkeys")}));
}

}  // namespace
}  // namespace cx::test
