// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <SQLiteCpp/Database.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTranslator>
#include <fstream>

#include "core/survey/organisation.h"
#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/chip.h"
#include "ui/message_bar.h"
#include "ui/rail_item.h"
#include "ui/status_line.h"

namespace cx {
namespace {

using namespace test;
using MainWindowTest = OpenWindow;

/// The pages' own items; the last one finds.
QList<RailItem*> railItems(const MainWindow& window) {
  QList<RailItem*> items = window.findChildren<RailItem*>();
  EXPECT_FALSE(items.takeLast()->isCheckable());
  return items;
}

QStringList railWords(const MainWindow& window) {
  QStringList words;
  for (const RailItem* item : railItems(window)) words.append(item->text());
  return words;
}

/// The sentence of the message bar that is shown last, or nothing.
QString said(const MainWindow& window) {
  QString sentence;
  for (const MessageBar* bar : window.findChildren<MessageBar*>()) {
    if (bar->isVisible()) sentence = bar->sentence();
  }
  return sentence;
}

QAction* actionNamed(const MainWindow& window, const QString& start) {
  for (QAction* action : window.findChildren<QAction*>()) {
    if (action->text().remove(QLatin1Char('&')).startsWith(start)) return action;
  }
  return nullptr;
}

TEST_F(MainWindowTest, OpensTheSampleThroughTheFirstDoor) {
  QPushButton* door = shownWith<QPushButton>(QStringLiteral("Open the sample"));
  ASSERT_NE(door, nullptr);
  door->setFocus();
  press(Qt::Key_Space);
  EXPECT_EQ(window->windowTitle(), QStringLiteral("Touchstone — Haneul Retail"));
  EXPECT_EQ(document.workspace().file(), folder.path() / "Documents" / "haneul.touchstone");
  EXPECT_EQ(submissionCount(onDisk()), 721);
  EXPECT_NE(shownWith<QLabel>(QStringLiteral("SAMPLE")), nullptr) << "the sample is marked as one";
}

TEST_F(MainWindowTest, OpensTheSampleThatIsThereAlready) {
  window->doors().openSample();
  document.edit(text("Add a wave"), [](Workspace& w) { addWave(w, {{}, "own", {}, 0, {}, {}, 1}); });
  document.close();
  window->doors().openSample();
  settle();
  EXPECT_EQ(waves(document.workspace()).size(), 5U) << "four of the sample and the person's own";
}

TEST_F(MainWindowTest, SaysWhatIsWrongWhenReadingFailsInTheMiddleOfAStep) {
  openSample();
  document.workspace().database().exec("ALTER TABLE organisation RENAME TO lost");
  qobject_cast<Application*>(qApp)->tellThrough(&document);
  press(Qt::Key_2, Qt::ControlModifier);
  qobject_cast<Application*>(qApp)->tellThrough(nullptr);
  EXPECT_TRUE(window->isVisible());
  EXPECT_TRUE(said(*window).contains(QStringLiteral("“own.touchstone” could not be read")))
      << qPrintable(said(*window));
  EXPECT_TRUE(said(*window).contains(QStringLiteral("restore the latest backup")));
}

TEST_F(MainWindowTest, WarnsWhenTodaysBackupCouldNotBeWritten) {
  openEmpty();
  document.close();
  open(value(openWorkspace(file(), Access::write, fixedNow, "/dev/null/backups")));
  document.edit(text("Add a wave"), [](Workspace& w) { addWave(w, {{}, "own", {}, 0, {}, {}, 1}); });
  settle();
  EXPECT_TRUE(said(*window).startsWith(QStringLiteral("No backup of “own.touchstone”"))) << qPrintable(said(*window));
}

TEST_F(MainWindowTest, HasOnlyPagesThatAreBuilt) {
  EXPECT_EQ(railWords(*window),
            (QStringList{QStringLiteral("Overview"), QStringLiteral("Trends"), QStringLiteral("Channels"),
                         QStringLiteral("Statements"), QStringLiteral("Benchmark"), QStringLiteral("Enter"),
                         QStringLiteral("Survey"), QStringLiteral("Report"), QStringLiteral("History")}));
}

TEST_F(MainWindowTest, GoesToAPageByItsDigit) {
  openSample();
  for (int i : {2, 0, 1}) {
    press(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
    EXPECT_EQ(window->currentPage()->objectName(), window->pages()[i].id);
    EXPECT_TRUE(window->findChildren<RailItem*>()[i]->isChecked());
  }
}

TEST_F(MainWindowTest, MakesAPageWhenItIsFirstGoneTo) {
  const auto made = [this] { return window->findChildren<Page*>().size(); };
  EXPECT_EQ(made(), 0);
  openSample();
  EXPECT_EQ(made(), 1);
  press(Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(made(), 2);
  press(Qt::Key_1, Qt::ControlModifier);
  EXPECT_EQ(made(), 2) << "and only once";
}

TEST_F(MainWindowTest, HasNoPageToShowBeforeAWorkspaceIsOpen) {
  press(Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(window->currentPage(), nullptr);
  for (const RailItem* item : railItems(*window)) EXPECT_FALSE(item->isEnabled());
}

TEST_F(MainWindowTest, ChangesTheWaveByKeyboard) {
  openSample();
  const auto chips = window->findChildren<Chip*>();
  chips[0]->setFocus();
  QTest::keyClick(chips[0], Qt::Key_Space);
  ASSERT_NE(QApplication::activePopupWidget(), nullptr);
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Up);
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
  settle();
  EXPECT_EQ(chips[0]->value(), QStringLiteral("Mar 2026"));
  EXPECT_EQ(chips[1]->value(), QStringLiteral("Sep 2025"));
  EXPECT_EQ(document.view().wave, waves(document.workspace())[2].id);
}

TEST_F(MainWindowTest, TakesBackAndRepeatsByKeys) {
  openEmpty();
  document.edit(text("Add a wave"), [](Workspace& w) { addWave(w, {{}, "2027-03", {}, 0, {}, {}, 1}); });
  settle();
  EXPECT_NE(actionNamed(*window, QStringLiteral("Undo “Add a wave”")), nullptr);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(waves(onDisk()).size(), 1U);
  EXPECT_EQ(said(*window), QStringLiteral("Undone: Add a wave."));
  press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(waves(onDisk()).size(), 2U);
  EXPECT_FALSE(actionNamed(*window, QStringLiteral("Redo"))->isEnabled());
}

/// Writes every sentence between marks, so that one that is not asked for again stands out.
class Marker : public QTranslator {
 public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
    return QStringLiteral("«%1»").arg(QString::fromUtf8(source));
  }
};

TEST_F(MainWindowTest, SpeaksTheOtherLanguageAtOnceEverywhere) {
  openSample();
  const Marker marker;
  QCoreApplication::installTranslator(const_cast<Marker*>(&marker));
  settle();
  for (const QString& word : railWords(*window)) EXPECT_TRUE(word.startsWith(QStringLiteral("«"))) << qPrintable(word);
  for (const QAction* menu : window->findChild<QMenuBar*>()->actions()) {
    EXPECT_TRUE(menu->text().startsWith(QStringLiteral("«"))) << qPrintable(menu->text());
  }
  for (const Chip* chip : window->findChildren<Chip*>())
    EXPECT_TRUE(chip->accessibleName().startsWith(QStringLiteral("«"))) << qPrintable(chip->accessibleName());
  EXPECT_TRUE(window->findChild<StatusLine*>()->facts().contains(QStringLiteral("«All changes stored»")));
  for (const QPushButton* button : window->findChildren<QPushButton*>()) {
    EXPECT_TRUE(button->text().isEmpty() || button->text().startsWith(QStringLiteral("«")) ||
                button->text() == QStringLiteral("English") || button->text() == QStringLiteral("한국어"))
        << qPrintable(button->text());
  }
  QCoreApplication::removeTranslator(const_cast<Marker*>(&marker));
}

TEST_F(MainWindowTest, NamesWhatPeopleNamedInTheLanguageOfTheWindow) {
  openSample();
  actionNamed(*window, QStringLiteral("한국어"))->trigger();
  settle();
  EXPECT_EQ(window->windowTitle(), QStringLiteral("Touchstone — 하늘리테일"));
  EXPECT_EQ(window->findChildren<Chip*>()[0]->value(), QStringLiteral("2026년 9월"));
  actionNamed(*window, QStringLiteral("English"))->trigger();
  settle();
  EXPECT_EQ(window->windowTitle(), QStringLiteral("Touchstone — Haneul Retail"));
}

/// Another process that keeps the workspace open for writing until it is told to end.
class OtherProcess {
 public:
  explicit OtherProcess(const std::filesystem::path& file) {
    int ready[2], end[2];
    EXPECT_EQ(::pipe(ready), 0);
    EXPECT_EQ(::pipe(end), 0);
    child_ = ::fork();
    char byte = 0;
    if (child_ == 0) {
      ::close(end[1]);
      const auto held = openWorkspace(file);
      const bool told = ::write(ready[1], held && !held->readOnly() ? "y" : "n", 1) == 1;
      ::_exit(told && ::read(end[0], &byte, 1) == 0 ? 0 : 1);  // the pipe ends with its owner
    }
    ::close(end[0]);
    end_ = end[1];
    EXPECT_EQ(::read(ready[0], &byte, 1), 1);
    EXPECT_EQ(byte, 'y') << "the other process could not open the workspace";
    ::close(ready[0]);
    ::close(ready[1]);
  }
  ~OtherProcess() {
    ::close(end_);
    ::waitpid(child_, nullptr, 0);
  }

 private:
  pid_t child_ = 0;
  int end_ = 0;
};

TEST_F(MainWindowTest, SaysThatSomebodyElseHasTheWorkspaceOpen) {
  openEmpty();
  document.close();
  const OtherProcess other(file());
  window->doors().open(file());
  settle();
  ASSERT_TRUE(document.isOpen());
  EXPECT_TRUE(document.workspace().readOnly());
  EXPECT_FALSE(said(*window).isEmpty()) << "the banner says who has it";
  EXPECT_TRUE(window->findChild<StatusLine*>()->facts().contains(QStringLiteral("Read-only")));
  EXPECT_FALSE(actionNamed(*window, QStringLiteral("Import answers"))->isEnabled());
  EXPECT_FALSE(actionNamed(*window, QStringLiteral("Undo"))->isEnabled());
}

TEST_F(MainWindowTest, IsCalledByItsFileWhereTheOrganisationHasNoName) {
  openEmpty();
  ASSERT_TRUE(document.edit(text("Organisation"), [](Workspace& workspace) {
    Organisation nameless = organisation(workspace);
    nameless.name = {};
    setOrganisation(workspace, nameless);
  }));
  settle();
  EXPECT_EQ(window->windowTitle(),
            QStringLiteral("Touchstone — %1").arg(pathText(document.workspace().file().filename())));
}

TEST_F(MainWindowTest, KeepsTheOpenWorkspaceWhenAnotherCannotBeOpened) {
  openEmpty();
  std::ofstream(folder / "letter.touchstone") << "Dear reader, this is a letter and no workspace at all.";
  window->doors().open(folder / "letter.touchstone");
  settle();
  EXPECT_TRUE(said(*window).contains(QStringLiteral("not a Touchstone workspace"))) << qPrintable(said(*window));
  EXPECT_EQ(window->windowTitle(), QStringLiteral("Touchstone — Fennel Foods"));
}

TEST_F(MainWindowTest, IsNotAStrangerToTheWorkspaceItHasOpen) {
  openEmpty();
  window->doors().open(file());
  settle();
  EXPECT_FALSE(document.workspace().readOnly());
}

TEST_F(MainWindowTest, GivesEverythingThatTakesAKeyAName) {
  openSample();
  for (int page = 0; page < window->pages().size(); ++page) {
    window->showPage(page);
    settle();
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
      if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
      const auto* button = qobject_cast<const QAbstractButton*>(widget);
      const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
      EXPECT_TRUE(named) << widget->metaObject()->className() << " in " << widget->parent()->metaObject()->className()
                         << " on " << qPrintable(window->pages()[page].id);
    }
  }
}

}  // namespace
}  // namespace cx
