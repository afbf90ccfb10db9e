// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include <SQLiteCpp/Database.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>

#include "core/survey/wave.h"
#include "tests/ui/open_window.h"
#include "ui/chip.h"
#include "ui/head_line.h"
#include "ui/history/compare_dialog.h"
#include "ui/history/confirm_dialog.h"
#include "ui/history/erase_dialog.h"
#include "ui/history/lines.h"
#include "ui/history/log_filter.h"

namespace cx::test {
namespace {

/// The page over an empty workspace whose undo list holds “Set up”, “Add b”, “Add c”.
class HistoryWindow : public OpenWindow {
 protected:
  void SetUp() override {
    openEmpty();
    for (const char* key : {"b", "c"}) add(key);
    show();
  }
  void add(const std::string& key) {
    document.edit(text("Add " + key), [&](Workspace& w) { addWave(w, {{}, key, {}, 0, {}, {}, 1}); });
    settle();
  }
  void show() {
    for (int i = 0; i < window->pages().size(); ++i)
      if (window->pages()[i].id == QStringLiteral("history")) window->showPage(i);
    settle();
  }
  HistoryPage& page() { return *static_cast<HistoryPage*>(window->currentPage()); }
  QStringList names(const LinesView& list, int column) {
    QStringList out;
    for (const Line& line : list.lines()) out.append(line.cells[column]);
    return out;
  }
  [[nodiscard]] std::size_t wavesOnDisk() const { return waves(onDisk()).size(); }
  template <class Dialog>
  Dialog& dialog() {
    for (Dialog* one : page().findChildren<Dialog*>())
      if (one->isVisible()) return *one;
    throw std::runtime_error("the dialog is not open");
  }
  void type(QLineEdit& edit, const char* words) {
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QString::fromUtf8(words));
    settle();
  }
  void enterFormOf(const char* person) {
    document.edit(text("Enter"), [&](Workspace& w) {
      Submission form;
      form.wave = waves(w).front().id;
      form.channel = channels(w).front().id;
      form.answers = answers("444444444444");
      form.person = person;
      addSubmission(w, form);
    });
    settle();
  }
};

TEST_F(HistoryWindow, IsTheLastOfTheRailAndSelectsThePresent) {
  EXPECT_EQ(window->pages().back().id, QStringLiteral("history"));
  EXPECT_EQ(names(page().steps(), 1), (QStringList{QStringLiteral("Add c"), QStringLiteral("Add b"),
                                                   QStringLiteral("Set up"), QStringLiteral("Before all of them")}));
  ASSERT_TRUE(page().steps().chosen());
  EXPECT_EQ(page().steps().chosen()->cells[1], QStringLiteral("Add c"));
  EXPECT_EQ(page().head().headline(),
            QStringLiteral("The log of changes is whole: all 4 entries follow from each other"));
}

TEST_F(HistoryWindow, GoesToAnyStepByKeyboardAndBack) {
  page().steps().setFocus();
  press(Qt::Key_Down);
  press(Qt::Key_Down);
  press(Qt::Key_Return);
  EXPECT_EQ(wavesOnDisk(), 1U);  // two steps at once
  EXPECT_EQ(page().said(), QStringLiteral("2 steps undone; they can be done again."));
  EXPECT_EQ(page().steps().chosen()->cells[1], QStringLiteral("Set up"));
  EXPECT_EQ(page().steps().lines()[0].tone, Line::Tone::undone);
  EXPECT_EQ(page().steps().lines()[2].tone, Line::Tone::now);
  press(Qt::Key_Up);
  press(Qt::Key_Return);
  EXPECT_EQ(wavesOnDisk(), 2U);
  press(Qt::Key_End);
  press(Qt::Key_Return);
  EXPECT_EQ(wavesOnDisk(), 0U);  // before all of them
}

TEST_F(HistoryWindow, GoesToAStepByMouse) {
  page().steps().choose(page().content().steps[1].id);
  ASSERT_TRUE(page().goButton().isEnabled());
  page().goButton().click();
  settle();
  EXPECT_EQ(wavesOnDisk(), 2U);
  EXPECT_FALSE(page().goButton().isEnabled());  // it is the present now
}

TEST_F(HistoryWindow, NamesTheEntryWhereTheLogBreaks) {
  document.workspace().database().exec("UPDATE audit SET digest='00' WHERE id=3");
  page().refresh();
  settle();
  EXPECT_EQ(page().head().headline(), QStringLiteral("The log of changes is broken at entry 3"));
  EXPECT_EQ(page().log().lines()[0].tone, Line::Tone::attention);  // entry 4
  EXPECT_EQ(page().log().lines()[1].tone, Line::Tone::attention);  // entry 3
  EXPECT_EQ(page().log().lines()[2].tone, Line::Tone::plain);
}

TEST_F(HistoryWindow, ShowsThePartOfThePastThatIsChosen) {
  document.undo();
  settle();
  const auto choose = [&](Chip& chip, std::initializer_list<Qt::Key> keys) {
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Down);
    for (const Qt::Key key : keys) QTest::keyClick(QApplication::activePopupWidget(), key);
    settle();
  };
  ASSERT_EQ(page().log().lines().size(), 5U);
  choose(page().filter().kind(), {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});  // All, edit, undo
  EXPECT_EQ(page().filter().kind().value(), QStringLiteral("undo"));
  EXPECT_EQ(names(page().log(), 3), QStringList{QStringLiteral("Add c")});
  EXPECT_EQ(page().steps().lines().size(), 4U) << "the undo list has no kinds";
  choose(page().filter().kind(), {Qt::Key_Up, Qt::Key_Up, Qt::Key_Return});
  EXPECT_EQ(page().log().lines().size(), 5U);
  choose(page().filter().period(), {Qt::Key_Down, Qt::Key_Return});
  EXPECT_EQ(page().filter().period().value(), QStringLiteral("Last 7 days"));
  const Instant now = fixedNow();
  EXPECT_TRUE(page().filter().takes(now - std::chrono::days(6), now));
  EXPECT_FALSE(page().filter().takes(now - std::chrono::days(8), now));
}

TEST_F(HistoryWindow, ComparesAPrintedHead) {
  const std::string head = auditHead(document.workspace().database());
  add("d");
  type(page().printed(), head.substr(0, 6).c_str());
  EXPECT_EQ(page().printedAnswer(), QStringLiteral("Type at least its first eight digits"));
  type(page().printed(), (head.substr(0, 4) + " " + head.substr(4, 8)).c_str());
  EXPECT_EQ(page().printedAnswer(), QStringLiteral("Right: the log ended there at entry 4"));
  type(page().printed(), "0123 4567 89ab");
  EXPECT_TRUE(page().printedAnswer().startsWith(QStringLiteral("The log never ended so")));
}

TEST_F(HistoryWindow, BacksUpRestoresAndDeletesByKeyboard) {
  page().backUpButton().setFocus();
  press(Qt::Key_Space);
  ASSERT_EQ(page().backups().lines().size(), 1U);
  EXPECT_EQ(page().backups().lines()[0].cells[3], QStringLiteral("Verified when it was made"));
  add("d");
  page().backups().setFocus();
  press(Qt::Key_Home);
  page().backups().choose(1);
  press(Qt::Key_Return);
  auto& asked = dialog<ConfirmDialog>();
  EXPECT_TRUE(asked.said().contains(QStringLiteral("backed up first")));
  QTest::keyClick(&asked, Qt::Key_Return);  // the default is to do nothing
  settle();
  EXPECT_EQ(wavesOnDisk(), 4U);
  page().restoreButton().click();
  auto& again = dialog<ConfirmDialog>();
  again.doItButton().setFocus();
  QTest::keyClick(&again.doItButton(), Qt::Key_Space);
  settle();
  EXPECT_EQ(wavesOnDisk(), 3U);
  ASSERT_EQ(page().backups().lines().size(), 2U);
  EXPECT_EQ(page().backups().lines()[0].cells[1], QStringLiteral("before a backup was restored"));
  page().backups().choose(2);
  page().removeButton().click();
  QTest::mouseClick(&dialog<ConfirmDialog>().doItButton(), Qt::LeftButton);
  settle();
  EXPECT_EQ(page().backups().lines().size(), 1U);
}

TEST_F(HistoryWindow, ChecksEveryBackupWhenAsked) {
  page().backUpButton().click();
  settle();
  page().checkButton().click();
  settle();
  settle();
  EXPECT_EQ(page().backups().lines()[0].cells[3], QStringLiteral("Checked just now"));
}

TEST_F(HistoryWindow, ErasesAPersonOnlyAfterLookingAndMarksTheBackup) {
  enterFormOf("kim");
  page().eraseAction().trigger();
  auto& asked = dialog<EraseDialog>();
  EXPECT_FALSE(asked.eraseButton().isEnabled());
  type(asked.key(), "nobody");
  QTest::keyClick(&asked.key(), Qt::Key_Return);
  EXPECT_FALSE(asked.eraseButton().isEnabled());
  type(asked.key(), "kim");
  QTest::keyClick(&asked.key(), Qt::Key_Return);  // looks
  EXPECT_TRUE(asked.found().startsWith(QStringLiteral("1 submission of this person is stored.")));
  ASSERT_TRUE(asked.eraseButton().isEnabled());
  EXPECT_EQ(submissionCount(onDisk()), 1);
  asked.eraseButton().setFocus();
  QTest::keyClick(&asked.eraseButton(), Qt::Key_Space);
  settle();
  EXPECT_EQ(submissionCount(onDisk()), 0);
  ASSERT_EQ(page().backups().lines().size(), 1U);
  EXPECT_EQ(page().backups().lines()[0].tone, Line::Tone::attention);
  EXPECT_EQ(page().backups().lines()[0].cells[3], QStringLiteral("Still holds an erased person"));
  EXPECT_EQ(page().log().lines()[0].cells[2], QStringLiteral("erasure"));
}

TEST_F(HistoryWindow, ComparesTwoPointsInTime) {
  for (int i = 0; i < 6; ++i) enterFormOf("");
  page().steps().choose(page().content().steps[6].id);  // “Add c”, before the six forms
  page().compareAction().trigger();
  settle();
  auto& dialog = this->dialog<CompareDialog>();
  EXPECT_EQ(dialog.headline(), QStringLiteral("6 submissions added, 0 removed, 0 changed"));
  ASSERT_EQ(dialog.rows().lines().size(), 1U);
  EXPECT_EQ(dialog.rows().lines()[0].cells[2], QStringLiteral("6"));
  dialog.then().setFocus();
  QTest::keyClick(&dialog.then(), Qt::Key_End);  // no backup: before all steps
  settle();
  EXPECT_EQ(dialog.things().lines().size(), 3U);  // three waves were added
  QTest::keyClick(&dialog.then(), Qt::Key_Home);
  settle();
  EXPECT_EQ(dialog.headline(), QStringLiteral("Nothing differs"));
}

TEST_F(HistoryWindow, RingsTheWholeChosenStepAndNoCellOfIt) {
  page().steps().setFocus();
  settle();
  const QImage list = page().steps().viewport()->grab().toImage();
  const int row = page().steps().selectionModel()->currentIndex().row(),
            middle = page().steps().rowViewportPosition(row) + page().steps().rowHeight(row) / 2;
  const QRgb ring = cx::theme(ThemeKind::light).colour(Role::focus).rgb();
  EXPECT_EQ(list.pixel(list.width() - 1, middle), ring);
  for (int x = 40; x < list.width() - 8; ++x)  // beyond the sign of the present, which is as blue
    EXPECT_NE(list.pixel(x, middle), ring) << x;
  page().printed().setFocus();
  settle();
  EXPECT_NE(page().steps().viewport()->grab().toImage().pixel(list.width() - 1, middle), ring);
}

TEST_F(HistoryWindow, ShowsFiveThousandSteps) {
  document.workspace().database().exec(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO history(name, at, "
      "changeset, undone) SELECT (SELECT name FROM history LIMIT 1), '2026-11-20T09:00:00Z', x'', 0 FROM n");
  page().refresh();
  settle();
  EXPECT_EQ(page().steps().lines().size(), 5004U);
  EXPECT_LE(page().steps().height(), LinesView::heightOf(9));
}

TEST_F(HistoryWindow, NamesEveryControlForWhoeverListens) {
  page().backUpButton().click();
  settle();
  for (QWidget* widget : page().findChildren<QWidget*>()) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy()) continue;
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
    ASSERT_TRUE(told);
    EXPECT_FALSE(told->text(QAccessible::Name).isEmpty() && !button)
        << widget->metaObject()->className() << " " << utf8(widget->objectName());
  }
}

}  // namespace
}  // namespace cx::test
