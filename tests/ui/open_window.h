// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QToolButton>

#include "core/io/sample.h"
#include "tests/support/workspace_fixture.h"
#include "ui/document.h"
#include "ui/doors.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/preferences.h"
#include "ui/text.h"

namespace cx::test {

/// The main window over a folder of its own, which is also the person's home.
class OpenWindow : public testing::Test {
 protected:
  OpenWindow()
      : language(Language::en),
        theme(ThemeChoice::light),
        preferences(folder / "touchstone.ini"),
        document(wordsIn(Language::en)) {
    qputenv("HOME", folder.path().c_str());
    window = std::make_unique<MainWindow>(document, language, theme, preferences);
    window->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
  }

  /// The sample, without the click.
  void openSample() {
    Workspace sample = value(createWorkspace(file(), builtInQuestionnaire("digital-cx"), Organisation{}, fixedNow));
    value(writeSample(sample));
    open(std::move(sample));
  }
  /// An empty workspace of one organisation and one wave.
  void openEmpty() {
    Organisation whose;
    whose.name = {"Fennel Foods", "펜넬 식품"};
    Workspace empty = value(createWorkspace(file(), builtInQuestionnaire("digital-cx"), whose, fixedNow));
    value(empty.edit(text("Set up"), [](Workspace& w) {
      addWave(w, {{}, "2026-09", {"Sep 2026", "2026년 9월"}, 0, {}, {}, 1});
    }));
    open(std::move(empty));
  }
  void open(Workspace workspace) {
    document.open(std::move(workspace));
    window->showPage(0);
    settle();
  }

  void settle() {
    QTest::qWait(0);  // what changed is told once per turn of the event loop
    EXPECT_TRUE(QTest::qWaitFor([&] { return document.idle(); }));
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window.get(), key, modifiers);
    settle();
  }
  /// To a page by the digit that stands beside it in the rail.
  void goTo(const char* page) {
    for (int i = 0; i < window->pages().size(); ++i)
      if (window->pages()[i].id == QLatin1String(page)) press(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
    EXPECT_EQ(window->currentPage()->objectName(), QLatin1String(page));
  }
  template <class Widget>
  Widget* shownWith(const QString& text) {
    for (Widget* widget : window->findChildren<Widget*>()) {
      if (widget->isVisible() && widget->text() == text) return widget;
    }
    return nullptr;
  }

  [[nodiscard]] std::filesystem::path file() const { return folder / "own.touchstone"; }
  /// What another program finds on the disk.
  [[nodiscard]] Workspace onDisk() const { return value(openWorkspace(document.workspace().file(), Access::read)); }

  TemporaryFolder folder;
  WindowLanguage language;
  WindowTheme theme;
  Preferences preferences;
  Document document;
  std::unique_ptr<MainWindow> window;
};

}  // namespace cx::test
