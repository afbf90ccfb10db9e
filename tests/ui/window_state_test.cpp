// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <fstream>

#include "tests/ui/open_window.h"
#include "ui/message_bar.h"
#include "ui/recent_list.h"
#include "ui/recent_menu.h"
#include "ui/why_drawer.h"

namespace cx {
namespace {

using namespace test;

/// A window that is closed, and one that a later session opens over the same settings.
class WindowState : public OpenWindow {
 protected:
  void restart() {
    window->close();
    document.close();
    window.reset();
    later = std::make_unique<Preferences>(folder / "touchstone.ini");
    window = std::make_unique<MainWindow>(document, language, theme, *later);
    window->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
  }
  std::unique_ptr<Preferences> later;
};

TEST_F(WindowState, ComesBackWithItsSizeItsPageAndItsExplanation) {
  openSample();
  window->resize(1400, 900);
  press(Qt::Key_3, Qt::ControlModifier);
  press(Qt::Key_F4);
  ASSERT_TRUE(window->findChild<WhyDrawer*>()->isVisible());
  restart();
  EXPECT_EQ(window->size(), QSize(1400, 900));
  window->doors().open(file());
  settle();
  ASSERT_NE(window->currentPage(), nullptr);
  EXPECT_EQ(window->currentPage()->objectName(), QStringLiteral("channels"));
  EXPECT_TRUE(window->findChild<WhyDrawer*>()->isVisible());
}

TEST_F(WindowState, BeginsWithTheOverviewWhereThePageIsNotKnownAnyMore) {
  preferences.setPage(QStringLiteral("attic"));
  openSample();
  document.close();
  settle();
  window->doors().open(file());
  settle();
  EXPECT_EQ(window->currentPage()->objectName(), QStringLiteral("overview"));
}

TEST_F(WindowState, KeepsWhatTheReaderLooksAtInTheWorkspace) {
  openSample();
  View view = document.view();
  view.weighted = true;
  view.scale = Scale::mean;
  view.wave = waves(document.workspace())[1].id;
  document.setView(view);
  const View before = document.view();
  restart();
  window->doors().open(file());
  settle();
  EXPECT_EQ(document.view(), before);
}

TEST_F(WindowState, RemembersLanguageAndThemeThatWereChosen) {
  EXPECT_EQ(preferences.language(), std::nullopt) << "nobody chose: the system's";
  EXPECT_EQ(preferences.theme(), ThemeChoice::system);
  window->useLanguage(Language::ko);
  window->useTheme(ThemeChoice::dark);
  const Preferences next(folder / "touchstone.ini");
  EXPECT_EQ(next.language(), Language::ko);
  EXPECT_EQ(next.theme(), ThemeChoice::dark);
  window->useTheme(ThemeChoice::light);
}

TEST_F(WindowState, ForgetsNothingWhereTheSettingsFileIsDamaged) {
  std::ofstream(folder / "broken.ini") << "\x01\x02[[[ not settings";
  Preferences broken(folder / "broken.ini");
  EXPECT_TRUE(broken.recentFiles().empty());
  EXPECT_EQ(broken.theme(), ThemeChoice::system);
}

TEST_F(WindowState, ListsTheLastEightFilesOnceEachTheLatestFirst) {
  for (int i = 0; i < 10; ++i) preferences.addRecentFile(folder / ("w" + std::to_string(i) + ".touchstone"));
  preferences.addRecentFile(folder / "w5.touchstone");
  const auto files = preferences.recentFiles();
  ASSERT_EQ(files.size(), 8U);
  EXPECT_EQ(files[0].filename(), "w5.touchstone");
  EXPECT_EQ(files[1].filename(), "w9.touchstone");
  EXPECT_EQ(files.back().filename(), "w2.touchstone");
}

TEST_F(WindowState, OpensARecentFileFromTheMenuAndSaysWhichAreGone) {
  openEmpty();
  preferences.addRecentFile(folder / "gone.touchstone");
  preferences.addRecentFile(file());
  document.close();
  settle();
  auto* menu = window->findChild<RecentMenu*>();
  Q_EMIT menu->aboutToShow();
  ASSERT_EQ(menu->actions().size(), 4) << "two files, a rule, and clearing";
  EXPECT_EQ(menu->actions()[1]->text(), QStringLiteral("gone.touchstone — not found"));
  EXPECT_FALSE(menu->actions()[1]->isEnabled());
  menu->actions()[0]->trigger();
  settle();
  EXPECT_TRUE(document.isOpen());
}

TEST_F(WindowState, OffersRecentFilesOnTheFirstScreen) {
  EXPECT_FALSE(window->findChild<RecentList*>()->isVisible()) << "nothing was open yet";
  openEmpty();
  preferences.addRecentFile(folder / "gone.touchstone");
  preferences.addRecentFile(file());
  document.close();
  settle();
  auto* list = window->findChild<RecentList*>();
  ASSERT_TRUE(list->isVisible());
  const auto buttons = list->findChildren<QPushButton*>();
  ASSERT_EQ(buttons.size(), 2);
  EXPECT_TRUE(buttons[0]->isEnabled());
  EXPECT_FALSE(buttons[1]->isEnabled());
  EXPECT_NE(shownWith<QLabel>(QStringLiteral("not found: moved or deleted")), nullptr);
  buttons[0]->setFocus();
  press(Qt::Key_Space);
  EXPECT_TRUE(document.isOpen());
}

TEST(WindowThemeChoice, FollowsTheSystemUntilSomebodyChooses) {
  WindowTheme theme(ThemeChoice::system, ThemeKind::dark);
  EXPECT_EQ(theme.current().kind(), ThemeKind::dark);
  int told = 0;
  QObject::connect(&theme, &WindowTheme::changed, [&] { ++told; });
  theme.setSystem(ThemeKind::light);
  EXPECT_EQ(theme.current().kind(), ThemeKind::light);
  EXPECT_EQ(told, 1);
  theme.choose(ThemeChoice::dark);
  theme.setSystem(ThemeKind::light);
  EXPECT_EQ(theme.current().kind(), ThemeKind::dark) << "chosen is chosen";
  theme.choose(ThemeChoice::light);
  EXPECT_EQ(told, 3);
}

}  // namespace
}  // namespace cx
