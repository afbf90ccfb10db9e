// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <fstream>

#include "tests/ui/open_window.h"
#include "ui/import_dialog.h"
#include "ui/message_bar.h"
#include "ui/new_workspace_dialog.h"

namespace cx {
namespace {

using namespace test;

constexpr auto header = "wave,channel,M1,M2,M3,M4,G1,G2,G3,G4,T1,T2,T3,T4\n";

class DoorsTest : public OpenWindow {
 protected:
  std::filesystem::path write(const std::string& rows) {
    const std::filesystem::path csv = folder / "forms.csv";
    std::ofstream(csv) << rows;
    return csv;
  }
  ImportDialog* importDialog() { return window->findChild<ImportDialog*>(); }
};

TEST_F(DoorsTest, ShowsWhatWillComeInAndStoresNothingBefore) {
  openEmpty();
  window->doors().importAnswers(write(
      std::string(header) + "2026-09,website,5,4,3,5,4,3,5,4,3,5,4,3\n2026-09,website,5,4,9,5,4,3,5,4,3,5,4,3\n"));
  settle();
  ImportDialog* dialog = importDialog();
  ASSERT_NE(dialog, nullptr);
  EXPECT_NE(dialog->findChild<QPushButton*>(), nullptr);
  const auto tables = dialog->findChildren<QTableWidget*>();
  ASSERT_EQ(tables.size(), 2);
  EXPECT_EQ(tables[0]->rowCount(), 14) << "one line per column of the file";
  ASSERT_EQ(tables[1]->rowCount(), 1) << "the row with a 9 on a scale of 5";
  EXPECT_EQ(tables[1]->item(0, 0)->text(), QStringLiteral("3"));
  EXPECT_EQ(tables[1]->item(0, 1)->text(), QStringLiteral("M3"));
  EXPECT_EQ(tables[1]->item(0, 2)->text(), QStringLiteral("9"));
  EXPECT_EQ(submissionCount(onDisk()), 0);
  EXPECT_EQ(channels(onDisk()).size(), 1U) << "the new channel is only announced";
}

TEST_F(DoorsTest, StoresTheRowsOnEnterAndTakesThemBackFromTheMessage) {
  openEmpty();
  window->doors().importAnswers(write(std::string(header) + "2026-09,website,5,4,3,5,4,3,5,4,3,5,4,3\n"));
  settle();
  ASSERT_NE(importDialog(), nullptr);
  QTest::keyClick(importDialog(), Qt::Key_Return);
  settle();
  EXPECT_EQ(submissionCount(onDisk()), 1);
  EXPECT_EQ(channels(onDisk()).size(), 2U);
  QPushButton* undo = shownWith<QPushButton>(QStringLiteral("Undo"));
  ASSERT_NE(undo, nullptr);
  undo->click();
  settle();
  EXPECT_EQ(submissionCount(onDisk()), 0);
  EXPECT_EQ(channels(onDisk()).size(), 1U);
}

TEST_F(DoorsTest, OffersToTakeAnImportBackOnlyWhileItIsTheLastStep) {
  openEmpty();
  window->doors().importAnswers(write(std::string(header) + "2026-09,website,5,4,3,5,4,3,5,4,3,5,4,3\n"));
  settle();
  ASSERT_NE(importDialog(), nullptr);
  QTest::keyClick(importDialog(), Qt::Key_Return);
  settle();
  ASSERT_NE(shownWith<QPushButton>(QStringLiteral("Undo")), nullptr);
  document.edit(text("Add a wave"), [](Workspace& w) { addWave(w, {{}, "2027-03", {}, 0, {}, {}, 1}); });
  settle();
  EXPECT_EQ(shownWith<QPushButton>(QStringLiteral("Undo")), nullptr) << "it would take the wave away";
}

TEST_F(DoorsTest, StoresNothingOnEscape) {
  openEmpty();
  window->doors().importAnswers(write(std::string(header) + "2026-09,website,5,4,3,5,4,3,5,4,3,5,4,3\n"));
  settle();
  QTest::keyClick(importDialog(), Qt::Key_Escape);
  settle();
  EXPECT_EQ(submissionCount(onDisk()), 0);
}

TEST_F(DoorsTest, AsksForTheWaveThatAFileDoesNotName) {
  openEmpty();
  window->doors().importAnswers(
      write("channel,M1,M2,M3,M4,G1,G2,G3,G4,T1,T2,T3,T4\nwebsite,5,4,3,5,4,3,5,4,3,5,4,3\n"));
  settle();
  ASSERT_NE(importDialog(), nullptr);
  auto* wave = importDialog()->findChild<QComboBox*>();
  ASSERT_NE(wave, nullptr);
  EXPECT_EQ(wave->currentText(), QStringLiteral("Sep 2026")) << "the latest is proposed";
  wave->setEditText(QStringLiteral("2027-03"));
  settle();
  QTest::keyClick(importDialog(), Qt::Key_Return);
  settle();
  EXPECT_TRUE(waveByKey(onDisk(), "2027-03").has_value());
  EXPECT_EQ(document.view().wave, waveByKey(onDisk(), "2027-03")->id) << "the new wave is looked at";
}

TEST_F(DoorsTest, AsksWhatOnlyAPersonCanKnowBeforeItImports) {
  openEmpty();
  window->doors().importAnswers(write("wave,channel,M1,M2,M3,M4\n2026-09,website,A5,A4,A3,A2\n"));
  settle();
  ASSERT_NE(importDialog(), nullptr);
  QTest::keyClick(importDialog(), Qt::Key_Return);
  settle();
  EXPECT_EQ(submissionCount(onDisk()), 0) << "the question is open";
  auto* answer = importDialog()->findChild<QComboBox*>();
  ASSERT_NE(answer, nullptr);
  EXPECT_TRUE(answer->accessibleName().contains(QStringLiteral("A1")));
  answer->setFocus();
  QTest::keyClick(answer, Qt::Key_Down);  // A1=1
  settle();
  QTest::keyClick(importDialog(), Qt::Key_Return);
  settle();
  const auto stored = latestSubmissions(onDisk(), {}, 1);
  ASSERT_EQ(stored.size(), 1U);
  EXPECT_EQ(answerAt(stored.front().answers, 0, 1), Answer::score(5));
}

TEST_F(DoorsTest, SaysInOneSentenceWhyAFileCannotBeImported) {
  openEmpty();
  window->doors().importAnswers(write("name,colour\nAnn,blue\n"));
  settle();
  EXPECT_EQ(importDialog(), nullptr);
  bool said = false;
  for (const MessageBar* bar : window->findChildren<MessageBar*>())
    said = said || (bar->isVisible() && bar->sentence().contains(QStringLiteral("forms.csv")));
  EXPECT_TRUE(said);
}

TEST_F(DoorsTest, TakesAFileThatIsDroppedOnTheWindow) {
  openEmpty();
  const auto csv = write(std::string(header) + "2026-09,website,5,4,3,5,4,3,5,4,3,5,4,3\n");
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(pathText(csv))});
  QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(window.get(), &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(window.get(), &drop);
  settle();
  EXPECT_NE(importDialog(), nullptr);
}

TEST_F(DoorsTest, StartsAWorkspaceWithItsFirstWaveAndChannels) {
  press(Qt::Key_N, Qt::ControlModifier);
  auto* dialog = window->findChild<NewWorkspaceDialog*>();
  ASSERT_NE(dialog, nullptr);
  QPushButton* create = nullptr;
  for (auto* button : dialog->findChildren<QPushButton*>())
    create = button->text() == QStringLiteral("Create workspace") ? button : create;
  ASSERT_NE(create, nullptr);
  EXPECT_FALSE(create->isEnabled()) << "nobody is named yet";
  QTest::keyClicks(dialog->findChildren<QLineEdit*>()[0], QStringLiteral("Fennel & Co. Foods"));
  dialog->findChild<QCheckBox*>(QStringLiteral("chat"))->setChecked(true);
  dialog->findChild<QCheckBox*>(QStringLiteral("email"))->setChecked(false);
  EXPECT_EQ(dialog->wanted().file, folder.path() / "Documents" / "fennel-co-foods.touchstone");
  std::filesystem::create_directories(folder.path() / "Documents");
  EXPECT_TRUE(create->isEnabled());
  QTest::keyClick(dialog, Qt::Key_Return);
  settle();
  ASSERT_TRUE(document.isOpen());
  EXPECT_EQ(organisation(onDisk()).name.en, "Fennel & Co. Foods");
  EXPECT_EQ(waves(onDisk()).size(), 1U);
  std::vector<std::string> keys;
  for (const Channel& channel : channels(onDisk())) keys.push_back(channel.key);
  EXPECT_EQ(keys, (std::vector<std::string>{"organisation", "website", "app", "chat"}));
}

TEST_F(DoorsTest, StartsAWorkspaceOfTheQuestionnaireThatIsChosen) {
  std::filesystem::create_directories(folder.path() / "Documents");
  window->doors().startNew();
  auto* dialog = window->findChild<NewWorkspaceDialog*>();
  ASSERT_NE(dialog, nullptr);
  QComboBox* offered = nullptr;
  for (auto* box : dialog->findChildren<QComboBox*>())
    offered = box->findData(QStringLiteral("cx-strategy")) >= 0 ? box : offered;
  ASSERT_NE(offered, nullptr);
  EXPECT_EQ(offered->count(), 2);
  EXPECT_EQ(offered->currentData().toString(), QStringLiteral("digital-cx"));
  offered->setCurrentIndex(offered->findData(QStringLiteral("cx-strategy")));
  EXPECT_EQ(offered->currentText(), QStringLiteral("CX strategy"));
  QTest::keyClicks(dialog->findChildren<QLineEdit*>()[0], QStringLiteral("Fennel"));
  QTest::keyClick(dialog, Qt::Key_Return);
  settle();
  ASSERT_TRUE(document.isOpen());
  EXPECT_EQ(currentQuestionnaire(onDisk()).id, "cx-strategy");
}

TEST_F(DoorsTest, DoesNotOverwriteAFileWithANewWorkspace) {
  std::filesystem::create_directories(folder.path() / "Documents");
  std::ofstream(folder.path() / "Documents" / "fennel.touchstone") << "something of worth";
  window->doors().startNew();
  auto* dialog = window->findChild<NewWorkspaceDialog*>();
  QTest::keyClicks(dialog->findChildren<QLineEdit*>()[0], QStringLiteral("Fennel"));
  QTest::keyClick(dialog, Qt::Key_Return);
  settle();
  EXPECT_FALSE(document.isOpen());
  EXPECT_EQ(fileBytes(folder.path() / "Documents" / "fennel.touchstone"), "something of worth");
}

}  // namespace
}  // namespace cx
