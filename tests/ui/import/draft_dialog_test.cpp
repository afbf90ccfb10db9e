// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/draft_dialog.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

#include "tests/ui/import/import_fixture.h"
#include "ui/new_workspace_dialog.h"

namespace cx {
namespace {

using namespace test;

class DraftDialogTest : public ImportTest {
 protected:
  /// A survey of its own: two groups of two statements, and six people.
  std::filesystem::path ownSurvey() {
    std::string rows = "wave,care1,care2,speed1,speed2\n";
    for (const char* row : {"5,4,1,2", "4,4,2,2", "3,5,1,1", "5,5,3,2", "2,1,5,4", "1,2,4,5"})
      rows += std::string("2026-09,") + row + "\n";
    return write(rows, "own.csv");
  }
  void drop(const std::filesystem::path& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pathText(path))});
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &event);
  }
  DraftDialog* draftOf(const std::filesystem::path& path) {
    drop(path);
    DraftDialog* dialog = nullptr;
    EXPECT_TRUE(QTest::qWaitFor([&] { return (dialog = window->findChild<DraftDialog*>()) != nullptr; }));
    return dialog;
  }
  void type(QTableWidget& table, int row, int column, const QString& words) {
    table.setFocus();
    table.setCurrentCell(row, column);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, words);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
  }
};

TEST_F(DraftDialogTest, MakesAWorkspaceOfAFileAndBringsItIn) {
  std::filesystem::create_directories(folder / "Documents");
  DraftDialog* dialog = draftOf(ownSurvey());
  ASSERT_NE(dialog, nullptr);
  auto* statements = named<QTableWidget>(*dialog, "Statements");
  auto* dimensions = named<QTableWidget>(*dialog, "Dimensions");
  ASSERT_EQ(statements->rowCount(), 4);
  ASSERT_EQ(dimensions->rowCount(), 2);
  type(*dimensions, 0, 0, QStringLiteral("Warmth"));
  EXPECT_EQ(statements->item(0, 4)->text(), QStringLiteral("Warmth")) << "its statements follow the name";
  type(*statements, 0, 1, QStringLiteral("They care for me"));
  statements->setCurrentCell(1, 5);
  QTest::keyClick(statements, Qt::Key_Space);  // reversed
  statements->setCurrentCell(3, 0);
  QTest::keyClick(statements, Qt::Key_Space);  // not asked
  statements->setCurrentCell(2, 4);
  QTest::keyClick(statements, Qt::Key_F2);
  chooseInCell(*statements, QStringLiteral("Warmth"));
  QTest::mouseClick(button(*dialog, QStringLiteral("Go on to the workspace")), Qt::LeftButton);
  auto* start = window->findChild<NewWorkspaceDialog*>();
  ASSERT_NE(start, nullptr);
  EXPECT_TRUE(std::filesystem::is_empty(folder / "Documents")) << "nothing is stored yet";
  QTest::keyClicks(start->findChildren<QLineEdit*>()[0], QStringLiteral("Fennel"));
  for (QLineEdit* line : start->findChildren<QLineEdit*>())
    if (line->text().startsWith(QStringLiteral("Wave of"))) line->clear();
  QTest::keyClick(start, Qt::Key_Return);
  settle();
  ASSERT_TRUE(document.isOpen());
  keyTo(Qt::Key_Return);
  const Questionnaire asked = currentQuestionnaire(onDisk());
  ASSERT_EQ(asked.dimensions.size(), 1U);
  EXPECT_EQ(asked.dimensions[0].title.en, "Warmth");
  ASSERT_EQ(asked.statements().size(), 3U);
  EXPECT_EQ(asked.statements()[0]->text.en, "They care for me");
  EXPECT_TRUE(asked.statements()[1]->reverse);
  EXPECT_EQ(submissionCount(onDisk()), 6);
  EXPECT_EQ(waves(onDisk()).size(), 1U) << "the file's, and no other";
}

TEST_F(DraftDialogTest, StartsFromTheShippedQuestionnaireThatAFileAnswers) {
  DraftDialog* dialog = draftOf(write(std::string(importHeader) + importRow));
  ASSERT_NE(dialog, nullptr);
  EXPECT_EQ(dialog->questionnaire(), builtInQuestionnaire("digital-cx"));
}

TEST_F(DraftDialogTest, GoesOnOnlyWithANameAndAStatement) {
  DraftDialog* dialog = draftOf(ownSurvey());
  ASSERT_NE(dialog, nullptr);
  auto* next = button(*dialog, QStringLiteral("Go on to the workspace"));
  EXPECT_TRUE(next->isEnabled());
  for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) line->clear();
  EXPECT_FALSE(next->isEnabled());
}

TEST_F(DraftDialogTest, StoresNothingOnEscape) {
  std::filesystem::create_directories(folder / "Documents");
  DraftDialog* dialog = draftOf(ownSurvey());
  ASSERT_NE(dialog, nullptr);
  QTest::keyClick(dialog, Qt::Key_Escape);
  settle();
  EXPECT_FALSE(document.isOpen());
  EXPECT_TRUE(std::filesystem::is_empty(folder / "Documents"));
}

}  // namespace
}  // namespace cx
