// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <fstream>

#include "tests/ui/open_window.h"
#include "ui/new_workspace_dialog.h"

namespace cx {
namespace {

using namespace test;

class DoorsTest : public OpenWindow {};

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
