// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_assistant.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include "core/survey/attribute.h"
#include "tests/ui/import/import_fixture.h"
#include "ui/entry/entry_page.h"
#include "ui/head_line.h"
#include "ui/import/role_choices.h"

namespace cx {
namespace {

using namespace test;

class ImportAssistantTest : public ImportTest {
 protected:
  QString statementWords(const std::string& id) {
    for (const RoleChoices::Entry& entry : RoleChoices(document.workspace(), document.words()).offered({}))
      if (entry.choice == Mapping::Choice{ColumnRole::statement, id}) return entry.words;
    return {};
  }
};

TEST_F(ImportAssistantTest, ShowsWhatWillComeInAndStoresNothingBefore) {
  openEmpty();
  bring(write(std::string(importHeader) +
              "2026-09,website,5,4,3,5,4,3,5,4,3,5,4,3\n2026-09,website,5,4,9,5,4,3,5,4,3,5,4,3\n"));
  settle();
  ImportAssistant* dialog = assistant();
  ASSERT_NE(dialog, nullptr);
  EXPECT_EQ(named<QTableWidget>(*dialog, "Columns")->rowCount(), 15)
      << "one line per column of the file, and the head of twelve statements";
  auto* problems = named<QTableWidget>(*dialog, "Rows that stay out");
  ASSERT_EQ(problems->rowCount(), 1) << "the row with a 9 on a scale of 5";
  EXPECT_EQ(problems->item(0, 0)->text(), QStringLiteral("3"));
  EXPECT_EQ(problems->item(0, 1)->text(), QStringLiteral("M3"));
  EXPECT_EQ(problems->item(0, 2)->text(), QStringLiteral("9"));
  EXPECT_EQ(named<QTableWidget>(*dialog, "First rows as they will be stored")->rowCount(), 1);
  EXPECT_EQ(submissionCount(onDisk()), 0);
  EXPECT_EQ(channels(onDisk()).size(), 1U) << "the new channel is only announced";
}

TEST_F(ImportAssistantTest, WritesLargeNumbersWithTheirMarks) {
  openEmpty();
  std::string rows(importHeader);
  for (int i = 0; i < 1200; ++i) rows += importRow;
  bring(write(rows));
  ASSERT_NE(assistant(), nullptr);
  EXPECT_NE(button(*assistant(), QStringLiteral("Import 1,200 rows")), nullptr);
}

TEST_F(ImportAssistantTest, StoresTheRowsOnEnterAndTakesThemBackFromTheMessage) {
  openEmpty();
  bring(write(std::string(importHeader) + importRow));
  keyTo(Qt::Key_Return);
  EXPECT_EQ(submissionCount(onDisk()), 1);
  EXPECT_EQ(channels(onDisk()).size(), 2U);
  QPushButton* undo = shownWith<QPushButton>(QStringLiteral("Undo"));
  ASSERT_NE(undo, nullptr);
  undo->click();
  settle();
  EXPECT_EQ(submissionCount(onDisk()), 0);
  EXPECT_EQ(channels(onDisk()).size(), 1U);
}

TEST_F(ImportAssistantTest, OffersToTakeAnImportBackOnlyWhileItIsTheLastStep) {
  openEmpty();
  bring(write(std::string(importHeader) + importRow));
  keyTo(Qt::Key_Return);
  ASSERT_NE(shownWith<QPushButton>(QStringLiteral("Undo")), nullptr);
  document.edit(text("Add a wave"), [](Workspace& w) { addWave(w, {{}, "2027-03", {}, 0, {}, {}, 1}); });
  settle();
  EXPECT_EQ(shownWith<QPushButton>(QStringLiteral("Undo")), nullptr) << "it would take the wave away";
}

TEST_F(ImportAssistantTest, StoresNothingOnEscape) {
  openEmpty();
  bring(write(std::string(importHeader) + importRow));
  keyTo(Qt::Key_Escape);
  EXPECT_EQ(submissionCount(onDisk()), 0);
}

TEST_F(ImportAssistantTest, AsksForTheWaveThatAFileDoesNotName) {
  openEmpty();
  bring(write("channel,M1,M2,M3,M4,G1,G2,G3,G4,T1,T2,T3,T4\nwebsite,5,4,3,5,4,3,5,4,3,5,4,3\n"));
  settle();
  ASSERT_NE(assistant(), nullptr);
  auto* wave = named<QComboBox>(*assistant(), "Wave");
  ASSERT_NE(wave, nullptr);
  EXPECT_EQ(wave->currentText(), QStringLiteral("Sep 2026")) << "the latest is proposed";
  wave->setEditText(QStringLiteral("2027-03"));
  settle();
  keyTo(Qt::Key_Return);
  EXPECT_TRUE(waveByKey(onDisk(), "2027-03").has_value());
  EXPECT_EQ(document.view().wave, waveByKey(onDisk(), "2027-03")->id) << "the new wave is looked at";
}

TEST_F(ImportAssistantTest, AsksWhatOnlyAPersonCanKnowBeforeItImports) {
  openEmpty();
  bring(write("wave,channel,M1,M2,M3,M4\n2026-09,website,A5,A4,A3,A2\n"));
  keyTo(Qt::Key_Return);
  EXPECT_EQ(submissionCount(onDisk()), 0) << "the question is open";
  QComboBox* answer = nullptr;
  for (auto* box : assistant()->findChildren<QComboBox*>())
    if (box->accessibleName().contains(QStringLiteral("A1"))) answer = box;
  ASSERT_NE(answer, nullptr);
  chooseByKeys(answer, QStringLiteral("A1=1"));
  keyTo(Qt::Key_Return);
  const auto stored = latestSubmissions(onDisk(), {}, 1);
  ASSERT_EQ(stored.size(), 1U);
  EXPECT_EQ(answerAt(stored.front().answers, 0, 1), Answer::score(5));
}

TEST_F(ImportAssistantTest, PutsTheKeyboardOnTheFirstQuestionAndTabOnTheNext) {
  openEmpty();
  bring(write(
      "date,wave,channel,M1,M2,M3,M4\n3/4/2026,2026-09,website,A5,A4,A3,A2\n5/4/2026,2026-09,website,A1,A1,A1,A1\n"));
  settle();
  std::vector<QComboBox*> asked;
  for (auto* box : assistant()->findChildren<QComboBox*>())
    if (box->itemText(0) == QStringLiteral("Choose an answer")) asked.push_back(box);
  ASSERT_EQ(asked.size(), 2U) << "the order in days, and what the codes mean";
  EXPECT_EQ(assistant()->focusWidget(), asked[0]);
  keyTo(Qt::Key_Tab);
  EXPECT_EQ(assistant()->focusWidget(), asked[1]);
  keyTo(Qt::Key_Tab);
  EXPECT_EQ(qobject_cast<QComboBox*>(assistant()->focusWidget()), nullptr) << "tables follow what stands above them";
}

TEST_F(ImportAssistantTest, SaysInOneSentenceWhyAFileCannotBeRead) {
  openEmpty();
  bring(write(""));
  EXPECT_EQ(assistant(), nullptr);
  EXPECT_TRUE(said(QStringLiteral("forms.csv")));
}

TEST_F(ImportAssistantTest, TakesAFileThatIsDroppedOnTheWindow) {
  openEmpty();
  const auto csv = write(std::string(importHeader) + importRow);
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(pathText(csv))});
  QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(window.get(), &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(window.get(), &drop);
  settle();
  EXPECT_NE(assistant(), nullptr);
}

TEST_F(ImportAssistantTest, LeavesTheWorkspaceAsItWasOnCancel) {
  openEmpty();
  const std::string before = fileBytes(file());
  bring(write(std::string(importHeader) + importRow + importRow));
  ASSERT_NE(assistant(), nullptr);
  chooseByKeys(named<QComboBox>(*assistant(), "Header rows"), QStringLiteral("2"));
  QTest::mouseClick(button(*assistant(), QStringLiteral("Cancel")), Qt::LeftButton);
  settle();
  EXPECT_EQ(assistant(), nullptr);
  EXPECT_EQ(fileBytes(file()), before);
}

TEST_F(ImportAssistantTest, LetsTheRoleOfAColumnBeChangedByKeys) {
  openEmpty();
  bring(write("wave,channel,M1,M2,M3,Reply\n2026-09,website,5,4,3,1\n2026-09,website,5,4,3,2\n"));
  ASSERT_NE(assistant(), nullptr);
  auto* columns = named<QTableWidget>(*assistant(), "Columns");
  columns->setFocus();
  for (int i = 0; i < 5; ++i) QTest::keyClick(columns, Qt::Key_Down);
  QTest::keyClick(columns, Qt::Key_Space);
  const QString words = statementWords("M4");
  chooseInCell(*columns, words);
  EXPECT_EQ(columns->item(5, 2)->text(), words);
  EXPECT_EQ(columns->item(5, 3)->text(), QStringLiteral("you said so"));
  QTest::mouseClick(button(*assistant(), QStringLiteral("Import 2 rows")), Qt::LeftButton);
  settle();
  const auto stored = latestSubmissions(onDisk(), {}, 2);
  ASSERT_EQ(stored.size(), 2U);
  const int slot = currentQuestionnaire(onDisk()).statement("M4")->slot;
  EXPECT_EQ(answerAt(stored.front().answers, slot, 1), Answer::score(1));
  EXPECT_EQ(answerAt(stored.back().answers, slot, 1), Answer::score(2));
}

TEST_F(ImportAssistantTest, OpensTheRolesOfAColumnOnAClick) {
  openEmpty();
  bring(write("wave,channel,M1,M2,M3,M4,Mood\n2026-09,website,5,4,3,1,warm\n2026-09,website,5,4,3,2,warm\n"));
  ASSERT_NE(assistant(), nullptr);
  auto* columns = named<QTableWidget>(*assistant(), "Columns");
  columns->scrollToItem(columns->item(6, 2));
  QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, columns->visualItemRect(columns->item(6, 2)).center());
  chooseInCell(*columns, QStringLiteral("comment"));
  keyTo(Qt::Key_Return);
  const auto stored = latestSubmissions(onDisk(), {}, 2);
  ASSERT_EQ(stored.size(), 2U);
  EXPECT_EQ(stored.front().comment, "warm");
}

TEST_F(ImportAssistantTest, FoldsManyColumnsThatAreAlikeAndOpensThemByKeys) {
  openEmpty();
  bring(write(std::string(importHeader) + importRow));
  ASSERT_NE(assistant(), nullptr);
  auto* columns = named<QTableWidget>(*assistant(), "Columns");
  constexpr int head = 2, first = 3, last = 14;
  EXPECT_EQ(columns->item(head, 0)->text(), QStringLiteral("M1 … T4"));
  EXPECT_EQ(columns->item(head, 2)->text(), QStringLiteral("12 statements"));
  const auto called = [&] { return columns->item(head, 0)->data(Qt::AccessibleTextRole).toString(); };
  const auto shown = [&] { return !columns->isRowHidden(first) && !columns->isRowHidden(last); };
  EXPECT_EQ(called(), QStringLiteral("12 statements, M1 … T4, folded"));
  EXPECT_FALSE(shown());
  columns->setFocus();
  QTest::keyClick(columns, Qt::Key_Down);
  QTest::keyClick(columns, Qt::Key_Down);
  EXPECT_EQ(columns->currentRow(), head);
  QTest::keyClick(columns, Qt::Key_Right);
  EXPECT_TRUE(shown());
  EXPECT_EQ(called(), QStringLiteral("12 statements, M1 … T4, open"));
  QTest::keyClick(columns, Qt::Key_Down);
  EXPECT_EQ(columns->currentRow(), first);
  QTest::keyClick(columns, Qt::Key_Left);
  EXPECT_FALSE(shown());
  EXPECT_EQ(columns->currentRow(), head) << "not on a line that is hidden";
  QTest::keyClick(columns, Qt::Key_Return);
  EXPECT_TRUE(shown()) << "and nothing is imported";
  QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, columns->visualItemRect(columns->item(head, 0)).center());
  EXPECT_FALSE(shown());
  EXPECT_EQ(submissionCount(onDisk()), 0);
}

TEST_F(ImportAssistantTest, ChoosesForAllColumnsBehindAHead) {
  openEmpty();
  std::string file = "wave,channel,M1,M2,M3,M4,a,b,c,d,e,f,g\n";
  for (int i = 0; i < 4; ++i) file += "2026-09,website,5,4,3,5,x,x,x,x,x,x,x\n";
  bring(write(file));
  ASSERT_NE(assistant(), nullptr);
  auto* columns = named<QTableWidget>(*assistant(), "Columns");
  constexpr int head = 6;
  EXPECT_EQ(columns->item(head, 2)->text(), QStringLiteral("7 attributes"));
  EXPECT_FALSE(columns->isRowHidden(head + 1)) << "they are only guessed";
  columns->setFocus();
  columns->setCurrentCell(head, 2);
  QTest::keyClick(columns, Qt::Key_Space);
  chooseInCell(*columns, QStringLiteral("all: not read"));
  EXPECT_EQ(columns->item(head, 2)->text(), QStringLiteral("7 columns, not read"));
  EXPECT_TRUE(columns->isRowHidden(head + 1));
  EXPECT_EQ(columns->currentRow(), head);
  QTest::keyClick(columns, Qt::Key_Space);
  chooseInCell(*columns, QStringLiteral("all: what their headings say"));
  EXPECT_EQ(columns->item(head, 2)->text(), QStringLiteral("7 attributes"));
  QTest::keyClick(columns, Qt::Key_Space);
  chooseInCell(*columns, QStringLiteral("all: not read"));
  QTest::mouseClick(button(*assistant(), QStringLiteral("Import 4 rows")), Qt::LeftButton);
  settle();
  EXPECT_EQ(submissionCount(onDisk()), 4);
  EXPECT_TRUE(attributes(onDisk()).empty());
}

TEST_F(ImportAssistantTest, AsksForColumnsWhereNoHeadingIsKnown) {
  openEmpty();
  bring(write("period,Reply\n2026-09,5\n2026-09,4\n"));
  ASSERT_NE(assistant(), nullptr);
  const auto mayImport = [&] {
    for (const auto* one : assistant()->findChildren<QPushButton*>())
      if (one->isDefault()) return one->isEnabled();
    return true;
  };
  EXPECT_FALSE(mayImport());
  const auto headline = [&] { return assistant()->findChild<HeadLine*>()->headline(); };
  EXPECT_EQ(headline(), QStringLiteral("Say which columns hold the answers"));
  EXPECT_NE(button(*assistant(), QStringLiteral("Import")), nullptr) << "it counts nothing yet";
  auto* columns = named<QTableWidget>(*assistant(), "Columns");
  columns->setFocus();
  columns->setCurrentCell(1, 2);
  QTest::keyClick(columns, Qt::Key_Space);
  chooseInCell(*columns, statementWords("M1"));
  EXPECT_TRUE(mayImport());
  EXPECT_EQ(headline(), QStringLiteral("2 of 2 rows will come in"));
  keyTo(Qt::Key_Return);
  EXPECT_EQ(submissionCount(onDisk()), 2);
}

TEST_F(ImportAssistantTest, PutsAWrongEncodingRight) {
  openEmpty();
  // "좋아요" in CP949
  bring(write("wave,channel,M1,M2,M3,M4,comment\n2026-09,website,5,4,3,1,\xc1\xc1\xbe\xc6\xbf\xe4\n"));
  ASSERT_NE(assistant(), nullptr);
  auto* encoding = named<QComboBox>(*assistant(), "Encoding");
  const auto comment = [&] {
    return named<QTableWidget>(*assistant(), "First rows as they will be stored")->item(0, 7)->text();
  };
  chooseByKeys(encoding, QStringLiteral("Windows-1252"));
  ASSERT_EQ(encoding->currentText(), QStringLiteral("Windows-1252"));
  EXPECT_NE(comment(), QStringLiteral("좋아요"));
  chooseByKeys(encoding, QStringLiteral("CP949"));
  EXPECT_EQ(comment(), QStringLiteral("좋아요"));
  keyTo(Qt::Key_Return);
  const auto stored = latestSubmissions(onDisk(), {}, 2);
  ASSERT_EQ(stored.size(), 1U);
  EXPECT_EQ(stored.front().comment, "좋아요");
}

TEST_F(ImportAssistantTest, RemembersTheAnswerOfAnAmbiguousLabelInTheMapping) {
  openEmpty();
  const auto csv = write(
      "wave,channel,M1,M2,M3,M4\n2026-09,website,5,4,3,kinda\n2026-09,website,5,4,3,kinda\n"
      "2026-09,website,5,4,3,kinda\n");
  bring(csv);
  ASSERT_NE(assistant(), nullptr);
  QComboBox* answer = nullptr;
  for (auto* box : assistant()->findChildren<QComboBox*>())
    if (box->accessibleName().contains(QStringLiteral("kinda"))) answer = box;
  ASSERT_NE(answer, nullptr);
  EXPECT_TRUE(labelSays(*assistant(), QStringLiteral("answer the questions first")));
  chooseByKeys(answer, QStringLiteral("4"));
  assistant()->saveMapping(folder / "map.json");
  keyTo(Qt::Key_Return);
  const auto first = latestSubmissions(onDisk(), {}, 9);
  ASSERT_EQ(first.size(), 3U);
  const int slot = currentQuestionnaire(onDisk()).statement("M4")->slot;
  EXPECT_EQ(answerAt(first.front().answers, slot, 1), Answer::score(4));

  document.undo();
  settle();
  bring(csv);
  ASSERT_NE(assistant(), nullptr);
  assistant()->loadMapping(folder / "map.json");
  settle();
  keyTo(Qt::Key_Return);
  const auto again = latestSubmissions(onDisk(), {}, 9);
  ASSERT_EQ(again.size(), 3U) << "nothing was asked";
  for (std::size_t i = 0; i < again.size(); ++i) EXPECT_EQ(again[i].answers, first[i].answers);
}

TEST_F(ImportAssistantTest, SaysWhyAMappingCannotBeReadOrWritten) {
  openEmpty();
  bring(write("wave,channel,M1,M2,M3,M4\n2026-09,website,5,4,3,2\n"));
  ASSERT_NE(assistant(), nullptr);
  assistant()->loadMapping(folder / "gone.json");
  EXPECT_TRUE(labelSays(*assistant(), QStringLiteral("gone.json does not exist; check the name and the folder.")));
  assistant()->saveMapping(folder / "no folder" / "map.json");
  EXPECT_FALSE(labelSays(*assistant(), QStringLiteral("gone.json does not exist; check the name and the folder.")));
  keyTo(Qt::Key_Return);
  EXPECT_EQ(submissionCount(onDisk()), 1);
}

TEST_F(ImportAssistantTest, LetsAnUnknownWordBeGivenItsScore) {
  openEmpty();
  std::string rows = "wave,channel,M1,M2,M3,M4\n2026-09,website,5,4,3,kinda\n";
  for (int i = 0; i < 5; ++i) rows += "2026-09,website,5,4,3,2\n";
  bring(write(rows));
  ASSERT_NE(assistant(), nullptr);
  auto* labels = named<QTableWidget>(*assistant(), "Words, codes and blanks");
  ASSERT_EQ(labels->rowCount(), 1);
  EXPECT_EQ(labels->item(0, 0)->text(), QStringLiteral("kinda"));
  labels->setFocus();
  EXPECT_EQ(labels->item(0, 1)->text(), QStringLiteral("1"));
  EXPECT_EQ(labels->item(0, 2)->text(), QStringLiteral("a mistake: keep these rows out"));
  QTest::keyClick(labels, Qt::Key_Space);
  chooseInCell(*labels, QStringLiteral("3"));
  keyTo(Qt::Key_Return);
  EXPECT_EQ(submissionCount(onDisk()), 6);
}

TEST_F(ImportAssistantTest, CountsTheCodesForNoAnswerAndLetsEachBeChanged) {
  openEmpty();
  bring(write("wave,channel,M1,M2,M3,M4\n2026-09,website,5,9,N/A,2\n2026-09,website,5,4,N/A,\n"));
  ASSERT_NE(assistant(), nullptr);
  auto* words = named<QTableWidget>(*assistant(), "Words, codes and blanks");
  const auto line = [&](int row) {
    return words->item(row, 0)->text() + QStringLiteral(" | ") + words->item(row, 1)->text() + QStringLiteral(" | ") +
           words->item(row, 2)->text();
  };
  ASSERT_EQ(words->rowCount(), 3);
  EXPECT_EQ(line(0), QStringLiteral("N/A | 2 | does not apply"));
  EXPECT_EQ(line(1), QStringLiteral("(blank) | 1 | skipped"));
  EXPECT_EQ(line(2), QStringLiteral("9 | 1 | a mistake: keep these rows out"));
  words->setFocus();
  words->setCurrentCell(2, 2);
  QTest::keyClick(words, Qt::Key_Space);
  chooseInCell(*words, QStringLiteral("does not apply"));
  words->setCurrentCell(0, 2);
  QTest::keyClick(words, Qt::Key_F2);
  chooseInCell(*words, QStringLiteral("skipped"));
  EXPECT_EQ(line(0), QStringLiteral("N/A | 2 | skipped"));
  EXPECT_EQ(line(2), QStringLiteral("9 | 1 | does not apply"));
  assistant()->saveMapping(folder / "map.json");
  keyTo(Qt::Key_Return);
  const auto stored = latestSubmissions(onDisk(), {}, 9);
  ASSERT_EQ(stored.size(), 2U);
  const auto answerTo = [&](const char* id) {
    return answerAt(stored.front().answers, currentQuestionnaire(onDisk()).statement(id)->slot, 1);
  };
  EXPECT_EQ(answerTo("M2"), Answer::notApplicable());
  EXPECT_EQ(answerTo("M3"), Answer::skipped());
  const Mapping kept = parseMapping(fileBytes(folder / "map.json"));
  EXPECT_EQ(kept.missing, (std::map<std::string, Answer::State>{{"9", Answer::State::not_applicable},
                                                                {"n/a", Answer::State::skipped}}));
}

TEST_F(ImportAssistantTest, SavesTheListOfAllRowsThatStayOut) {
  openEmpty();
  std::string rows = importHeader;
  constexpr int wrong = int(ImportReport::mostProblems) + 7;
  for (int i = 0; i < wrong; ++i) rows += "2026-09,website,5,4,=1+1,5,4,3,5,4,3,5,4,3\n";
  bring(write(rows));
  ASSERT_NE(assistant(), nullptr);
  EXPECT_EQ(named<QTableWidget>(*assistant(), "Rows that stay out")->rowCount(), int(ImportReport::mostProblems));
  EXPECT_TRUE(button(*assistant(), QStringLiteral("Save list…"))->isVisible());
  assistant()->saveProblems(folder / "list.csv");
  settle();
  EXPECT_TRUE(labelSays(*assistant(), QStringLiteral("Saved: list.csv")));
  const std::string list = fileBytes(folder / "list.csv");
  EXPECT_TRUE(
      list.starts_with("\xEF\xBB\xBF"
                       "file,row,line,column,value,reason\n"
                       "forms.csv,2,2,M3,'=1+1,not a whole number from 1 to 5\n"))
      << list.substr(0, 200);
  EXPECT_EQ(std::ranges::count(list, '\n'), wrong + 1) << "not only those that are shown";
  assistant()->saveProblems(folder / "no folder" / "list.csv");
  settle();
  EXPECT_FALSE(labelSays(*assistant(), QStringLiteral("Saved")));
  EXPECT_TRUE(labelSays(*assistant(), QStringLiteral("list.csv")));
}

TEST_F(ImportAssistantTest, OffersNoListWhereNoRowStaysOut) {
  openEmpty();
  bring(write(std::string(importHeader) + importRow));
  ASSERT_NE(assistant(), nullptr);
  EXPECT_FALSE(button(*assistant(), QStringLiteral("Save list…"))->isVisible());
}

TEST_F(ImportAssistantTest, NoticesAFileThatWasImportedBefore) {
  openEmpty();
  const auto csv = write(std::string(importHeader) + importRow);
  bring(csv);
  EXPECT_FALSE(labelSays(*assistant(), QStringLiteral("imported before")));
  keyTo(Qt::Key_Return);
  bring(csv);
  ASSERT_NE(assistant(), nullptr);
  EXPECT_TRUE(labelSays(*assistant(), QStringLiteral("imported before")));
}

TEST_F(ImportAssistantTest, LeadsToTheRowsThatStayedOut) {
  openEmpty();
  bring(write(std::string(importHeader) + importRow + "2026-09,website,5,4,9,5,4,3,5,4,3,5,4,3\n"));
  keyTo(Qt::Key_Return);
  EXPECT_TRUE(said(QStringLiteral("1 row stayed out")));
  QPushButton* way = shownWith<QPushButton>(QStringLiteral("Check these rows"));
  ASSERT_NE(way, nullptr);
  QTest::mouseClick(way, Qt::LeftButton);
  settle();
  EXPECT_EQ(window->currentPage()->objectName(), QStringLiteral("enter"));
  window->findChild<EntryPage*>()->saveQuarantined(folder / "left.csv");
  EXPECT_EQ(fileBytes(folder / "left.csv"),
            "\xEF\xBB\xBF"
            "file,row,line,column,value,reason\nforms.csv,3,3,M3,9,not a whole number from 1 to 5\n");
}

TEST_F(ImportAssistantTest, CallsAnAttributeByItsNameInTheReadersLanguage) {
  window->useLanguage(Language::ko);
  openEmpty();
  document.edit(text("Add an attribute"), [](Workspace& w) {
    addAttribute(w, {{}, "department", {"Department", "부서"}, {}});
  });
  settle();
  bring(write("wave,channel,M1,M2,M3,M4,department\n2026-09,website,5,4,3,1,Sales\n"));
  ASSERT_NE(assistant(), nullptr);
  EXPECT_EQ(named<QTableWidget>(*assistant(), "열")->item(6, 2)->text(), QStringLiteral("속성 부서"));
  auto* rows = named<QTableWidget>(*assistant(), "저장될 모습 그대로의 처음 행");
  EXPECT_EQ(rows->horizontalHeaderItem(7)->text(), QStringLiteral("부서"));
  EXPECT_TRUE(labelSays(*assistant(), QStringLiteral("부서=Sales")));
}

TEST_F(ImportAssistantTest, IsDrivenByKeysInKorean) {
  window->useLanguage(Language::ko);
  openEmpty();
  bring(write("wave,channel,M1,M2,M3,M4,Mood\n2026-09,website,5,4,3,1,따뜻함\n2026-09,website,5,4,3,2,따뜻함\n"));
  ASSERT_NE(assistant(), nullptr);
  auto* columns = named<QTableWidget>(*assistant(), "열");
  columns->setFocus();
  for (int i = 0; i < 6; ++i) QTest::keyClick(columns, Qt::Key_Down);
  QTest::keyClick(columns, Qt::Key_Space);
  chooseInCell(*columns, QStringLiteral("의견"));
  ASSERT_NE(button(*assistant(), QStringLiteral("2행 가져오기")), nullptr);
  keyTo(Qt::Key_Return);
  const auto stored = latestSubmissions(onDisk(), {}, 2);
  ASSERT_EQ(stored.size(), 2U);
  EXPECT_EQ(stored.front().comment, "따뜻함");
}

}  // namespace
}  // namespace cx
