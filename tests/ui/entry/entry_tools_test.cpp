// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QWidgetAction>

#include "core/base/text.h"
#include "tests/ui/entry/entry_fixture.h"
#include "ui/chip.h"
#include "ui/choice_menu.h"
#include "ui/entry/check_list.h"
#include "ui/entry/entry_desk.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/entry_model.h"
#include "ui/entry/header_chips.h"
#include "ui/entry/key_overlay.h"
#include "ui/entry/paste_preview.h"
#include "ui/entry/quarantined_row_view.h"
#include "ui/entry/statement_panel.h"
#include "ui/text.h"

namespace cx::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

void chooseByKeys(QWidget& menu, int downs) {
  for (int i = 0; i < downs; ++i) QTest::keyClick(&menu, Qt::Key_Down);
  QTest::keyClick(&menu, Qt::Key_Return);
}

TEST_F(EntryTest, ControlEnterStoresAndTheNextChannelIsChosenByKeys) {
  openPage();
  type("453244514325");
  press(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_THAT(onDisk(), ElementsAre("4 5 3 2 4 4 5 1 4 3 2 5"));
  ASSERT_NE(QApplication::activePopupWidget(), nullptr);
  chooseByKeys(*QApplication::activePopupWidget(), 1);  // from website to store
  EXPECT_EQ(page_->desk().header().channel, channel("store"));
  type("1\n");
  ASSERT_EQ(formsOnDisk().size(), 2u);
  EXPECT_EQ(formsOnDisk()[0].channel, channel("website"));
  EXPECT_EQ(formsOnDisk()[1].channel, channel("store"));
}

TEST_F(EntryTest, TheFocusedStatementStandsInTheWordingOfItsChannel) {
  openPage();
  auto* panel = page_->findChild<StatementPanel*>();
  EXPECT_EQ(panel->wording(),
            QStringLiteral("CX is measured on this channel to the same extent as on our other channels"));
  EntryHeader header = page_->desk().header();
  header.channel = channel("organisation");
  page_->desk().setHeader(header);
  EXPECT_EQ(panel->wording(), QStringLiteral("Digital CX is measured to the same extent on every digital channel"));
  type("4");
  EXPECT_EQ(panel->wording(), QStringLiteral("Measuring digital CX gets as much attention and budget as offline CX"));
}

TEST_F(EntryTest, InKoreanTheWordingIsKorean) {
  openPage(Language::ko);
  EXPECT_EQ(page_->findChild<StatementPanel*>()->wording(),
            QStringLiteral("이 채널의 CX를 다른 채널과 같은 수준으로 측정한다"));
}

TEST_F(EntryTest, EveryCellHasAnAccessibleName) {
  openPage();
  type("453244514325\n4-");
  auto* grid = page_->findChild<EntryGrid*>();
  QAccessibleInterface* table = QAccessible::queryAccessibleInterface(grid);
  ASSERT_NE(table, nullptr);
  ASSERT_NE(table->tableInterface(), nullptr);
  const auto name = [&](int row, int column) {
    return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
  };
  const QString m1 = QStringLiteral("M1, Digital CX is measured to the same extent on every digital channel, ");
  EXPECT_EQ(name(0, 4), QStringLiteral("Form 1: ") + m1 + QStringLiteral("4 Agree"));
  EXPECT_EQ(name(1, 4), m1 + QStringLiteral("4 Agree"));
  EXPECT_TRUE(name(1, 5).endsWith(QStringLiteral(", not applicable")));
  EXPECT_EQ(name(1, 6),
            QStringLiteral("M3, Customer feedback is collected continuously on our digital channels, not answered"));
  for (int column = 4; column < 16; ++column) EXPECT_FALSE(name(1, column).isEmpty()) << column;
}

TEST_F(EntryTest, TheGridIsASoundTable) {
  openPage();
  QAbstractItemModelTester tester(page_->findChild<EntryGrid*>()->model(),
                                  QAbstractItemModelTester::FailureReportingMode::Fatal);
  type("453244514325\n4-\n");
  press(Qt::Key_Z, Qt::ControlModifier);
  press(Qt::Key_Up);
  type("2");
  EXPECT_EQ(page_->findChild<EntryGrid*>()->model()->rowCount(), 3);  // one stored, the draft, what comes next
}

TEST_F(EntryTest, AClickedCellTakesTheNextKey) {
  openPage();
  type("453244514325\n");
  auto* grid = page_->findChild<EntryGrid*>();
  QTest::mouseClick(grid->viewport(), Qt::LeftButton, Qt::NoModifier,
                    grid->visualRect(grid->model()->index(0, 6)).center());
  type("1");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 1 2 4 4 5 1 4 3 2 5"));
}

TEST_F(EntryTest, F1ShowsTheKeysAndGivesTheFocusBack) {
  openPage();
  type("45");
  press(Qt::Key_F1);
  auto* overlay = page_->findChild<KeyOverlay*>();
  ASSERT_TRUE(overlay->isVisible());
  ASSERT_TRUE(overlay->hasFocus());
  type("3");  // keys do not reach the form behind it
  press(Qt::Key_Escape);
  EXPECT_FALSE(overlay->isVisible());
  type("2\n");
  EXPECT_THAT(onDisk(), ElementsAre("4 5 2 . . . . . . . . ."));
}

TEST_F(EntryTest, FlaggedFormsWaitInCheckLaterUntilTheyAreLookedAt) {
  openPage();
  type("333333333333\n4532\n454354455432\n");
  auto* checks = page_->findChild<CheckList*>();
  ASSERT_EQ(checks->items().size(), 2u);  // the newest first
  EXPECT_EQ(checks->items()[0].title, QStringLiteral("Form 2: Manage: 0 of 4 answered, Master: 0 of 4 answered"));
  EXPECT_EQ(checks->items()[1].title, QStringLiteral("Form 1: 12 equal answers"));
  EXPECT_EQ(onDisk().size(), 3u) << "checks never block";
  Q_EMIT checks->formOpened(checks->items()[1].form);
  EXPECT_EQ(page_->desk().row(), 0u);
  type("4");
  EXPECT_EQ(checks->items().size(), 1u) << "the answers differ now";
  Q_EMIT checks->formChecked(checks->items()[0].form);
  EXPECT_THAT(checks->items(), IsEmpty());
  reopen();
  EXPECT_THAT(page_->findChild<CheckList*>()->items(), IsEmpty());
}

TEST_F(EntryTest, RowsThatAnImportLeftOutAreListedWithTheirReason) {
  document_->edit(Text{"Import", {}, {}}, [](Workspace& w) {
    addQuarantinedRow(w, {0, "sep.csv", 41, "r7,9,4,3",
                          toJson(text("“%1” is no answer to %2", {std::string("9"), std::string("M1")}))});
  });
  openPage();
  auto* checks = page_->findChild<CheckList*>();
  ASSERT_EQ(checks->items().size(), 1u);
  EXPECT_EQ(checks->items()[0].title, QStringLiteral("“9” is no answer to M1"));
  EXPECT_EQ(checks->items()[0].where, QStringLiteral("not imported: sep.csv, line 41"));
  Q_EMIT checks->quarantineOpened(checks->items()[0].quarantined);
  auto* view = page_->findChild<QuarantinedRowView*>();
  ASSERT_NE(view, nullptr);
  EXPECT_EQ(view->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("r7,9,4,3"));
  view->reject();
}

TEST_F(EntryTest, ReasonsInCheckLaterAreReadWholeAndLongListsAreCut) {
  const std::string reason = "the sentence of a tool that says at some length why this one row could not be taken in";
  document_->edit(Text{"Import", {}, {}}, [&](Workspace& w) {
    for (int line = 2; line < 2 + int(CheckList::mostRows) + 3; ++line)
      addQuarantinedRow(w, {0, "sep.csv", line, "r7,9,4,3", toJson(text(reason))});
  });
  openPage();
  auto* checks = page_->findChild<CheckList*>();
  EXPECT_EQ(checks->items().size(), CheckList::mostRows);
  bool more = false;
  int whole = 0;
  for (const QLabel* label : checks->findChildren<QLabel*>()) {
    more = more || (label->isVisible() && label->text().startsWith(QStringLiteral("3 more rows were not imported")));
    if (label->text() != qText(reason)) continue;
    const QRect room(0, 0, label->width(), QWIDGETSIZE_MAX);
    whole += label->height() >= label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).height() &&
             label->mapTo(checks, label->rect().bottomRight()).x() < checks->width();
  }
  EXPECT_TRUE(more);
  EXPECT_EQ(whole, int(CheckList::mostRows)) << "none is cut";
}

TEST_F(EntryTest, PastingABlockShowsItFirstAndStoresItAsOneEdit) {
  openPage();
  QApplication::clipboard()->setText(QStringLiteral("M1\tG1\tComment\n4\t5\tfine\n3\t-\t\n9\t1\t\n"));
  press(Qt::Key_V, Qt::ControlModifier);
  auto* preview = page_->findChild<PastePreview*>();
  ASSERT_NE(preview, nullptr);
  EXPECT_THAT(onDisk(), IsEmpty()) << "nothing is stored before somebody says so";
  EXPECT_EQ(preview->problems(),
            QStringList(
                QStringLiteral("Row 3, M1, “9”: M1 takes 1 to 5, “-” for not applicable or a blank cell for skipped")));
  EXPECT_EQ(preview->storeButton().text(), QStringLiteral("Store 2 forms"));
  QTest::keyClick(preview, Qt::Key_Return);
  EXPECT_THAT(onDisk(), ElementsAre("4 . . . 5 . . . . . . .", "3 . . . - . . . . . . ."));
  EXPECT_EQ(formsOnDisk()[0].comment, "fine");
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_THAT(onDisk(), IsEmpty());
}

TEST_F(EntryTest, ABlockWithoutAGoodRowCannotBeStored) {
  openPage();
  QApplication::clipboard()->setText(QStringLiteral("good\tbad\nfine\t9"));
  press(Qt::Key_V, Qt::ControlModifier);
  auto* preview = page_->findChild<PastePreview*>();
  ASSERT_NE(preview, nullptr);
  EXPECT_FALSE(preview->storeButton().isEnabled());
  QTest::keyClick(preview, Qt::Key_Escape);
  EXPECT_THAT(onDisk(), IsEmpty());
}

TEST_F(EntryTest, ABlockBeyondTheLimitIsForTheImport) {
  openPage();
  QApplication::clipboard()->setText(QStringLiteral("4\t5\n").repeated(int(mostPastedRows) + 1));
  press(Qt::Key_V, Qt::ControlModifier);
  auto* preview = page_->findChild<PastePreview*>();
  ASSERT_NE(preview, nullptr);
  EXPECT_FALSE(preview->storeButton().isEnabled());
  preview->reject();
}

TEST_F(EntryTest, TheChipsCarryTheHeaderAndTakeADayAndAWeightByKeyboard) {
  openPage();
  auto* chips = page_->findChild<HeaderChips*>();
  EXPECT_EQ(chips->channel().value(), QStringLiteral("Website"));
  EXPECT_EQ(chips->date().value(), QStringLiteral("20 Nov 2026"));
  ASSERT_EQ(chips->levels().size(), 1u);
  EXPECT_EQ(chips->levels()[0]->value(), QStringLiteral("not given"));
  const auto input = [](Chip& chip) {
    chip.click();
    auto* line = chip.menu().findChild<QLineEdit*>();
    for (int downs = 0; downs < 5 && !line->hasFocus(); ++downs) QTest::keyClick(&chip.menu(), Qt::Key_Down);
    EXPECT_TRUE(line->hasFocus()) << "the arrows reach it";
    return line;
  };
  QLineEdit* weight = input(chips->weight());
  weight->setText(QStringLiteral("-2"));
  QTest::keyClick(weight, Qt::Key_Return);
  EXPECT_TRUE(chips->weight().menu().isVisible()) << "a weight below 0 is none";
  weight->setText(QStringLiteral("1.0846"));
  QTest::keyClick(weight, Qt::Key_Return);
  EXPECT_EQ(chips->weight().value(), QStringLiteral("1.0846"));
  QLineEdit* day = input(chips->date());
  day->setText(QStringLiteral("2026-09-26"));
  QTest::keyClick(day, Qt::Key_Return);
  EXPECT_EQ(page_->desk().header().date, parseIsoDate("2026-09-26"));
  EXPECT_EQ(page_->desk().header().weight, 1'084'600);
}

TEST_F(EntryTest, ALevelIsChosenFromItsChip) {
  openPage();
  auto* chips = page_->findChild<HeaderChips*>();
  QTest::keyClick(chips->levels()[0], Qt::Key_Down);
  ASSERT_NE(QApplication::activePopupWidget(), nullptr);
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Up);  // from “not given”, which stands last
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
  EXPECT_EQ(page_->desk().header().levels, (std::vector<LevelId>{{{1}, 2}}));
  EXPECT_EQ(chips->levels()[0]->value(), QStringLiteral("Service"));
}

}  // namespace
}  // namespace cx::test
