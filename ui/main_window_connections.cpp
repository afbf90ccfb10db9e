// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of what: every way into the window, and what it leads to.
#include "ui/about_dialog.h"
#include "ui/document.h"
#include "ui/doors.h"
#include "ui/find/finder.h"
#include "ui/first_run.h"
#include "ui/import/import_door.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/rail.h"
#include "ui/status_line.h"
#include "ui/why_drawer.h"
#include "ui/window_menu.h"
#include "ui/window_messages.h"

namespace cx {

void MainWindow::connectMenu() {
  connect(menu_, &WindowMenu::newWanted, doors_, &Doors::startNew);
  connect(menu_, &WindowMenu::openWanted, doors_, &Doors::askAndOpen);
  connect(menu_, &WindowMenu::sampleWanted, doors_, &Doors::openSample);
  connect(menu_, &WindowMenu::importWanted, importing_, &ImportDoor::askForFile);
  connect(menu_, &WindowMenu::reportWanted, this, [this] { goTo(QStringLiteral("report")); });
  connect(menu_, &WindowMenu::copyWanted, doors_, &Doors::askAndCopyFigures);
  connect(menu_, &WindowMenu::undoWanted, this, &MainWindow::takeBack);
  connect(menu_, &WindowMenu::redoWanted, this, &MainWindow::repeat);
  connect(menu_, &WindowMenu::pageWanted, this, &MainWindow::showPage);
  connect(menu_, &WindowMenu::languageWanted, this, &MainWindow::useLanguage);
  connect(menu_, &WindowMenu::themeWanted, this, &MainWindow::useTheme);
  connect(menu_, &WindowMenu::quitWanted, this, &QWidget::close);
  connect(menu_, &WindowMenu::findWanted, find_, &Finder::open);
  connect(menu_, &WindowMenu::recentWanted, doors_, &Doors::open);
  connect(menu_, &WindowMenu::aboutWanted, this, [this] { AboutDialog::openOver(*this); });
}

void MainWindow::connectWays() {
  connect(rail_, &Rail::chosen, this, &MainWindow::showPage);
  connect(rail_, &Rail::findWanted, find_, &Finder::open);
  connect(find_, &Finder::pageWanted, this, &MainWindow::showPage);
  connect(find_, &Finder::whyWanted, this, &MainWindow::explain);
  connect(&theme_, &WindowTheme::changed, this, &MainWindow::dress);
}

void MainWindow::connectFirstRun() {
  connect(firstRun_, &FirstRun::sampleWanted, doors_, &Doors::openSample);
  connect(firstRun_, &FirstRun::newWanted, doors_, &Doors::startNew);
  connect(firstRun_, &FirstRun::openWanted, doors_, &Doors::askAndOpen);
  connect(firstRun_, &FirstRun::importWanted, importing_, &ImportDoor::askForFile);
  connect(firstRun_, &FirstRun::recentWanted, doors_, &Doors::open);
}

void MainWindow::connectDocument() {
  connect(&document_, &Document::changed, this, &MainWindow::refresh);
  connect(&document_, &Document::failed, this, [this](const Error& error) { messages_->warn(error.text); });
  connect(&document_, &Document::warned, messages_, &WindowMessages::warn);
  connect(doors_, &Doors::failed, this, [this](const Error& error) { messages_->warn(error.text); });
  connect(doors_, &Doors::opened, this, &MainWindow::welcome);
  connect(doors_, &Doors::copied, messages_, &WindowMessages::tell);
  connect(doors_, &Doors::answersBrought, importing_, &ImportDoor::take);
  connect(importing_, &ImportDoor::failed, this, [this](const Error& error) { messages_->warn(error.text); });
  connect(importing_, &ImportDoor::opened, this, &MainWindow::welcome);
  connect(importing_, &ImportDoor::imported, messages_, &WindowMessages::tellImport);
  connect(messages_, &WindowMessages::undoWanted, this, &MainWindow::takeBack);
  connect(messages_, &WindowMessages::checkWanted, this, [this] { goTo(QStringLiteral("enter")); });
}

void MainWindow::connectPage(Page* page) {
  why_->attach(page);
  connect(page, &Page::asksFor, this, &MainWindow::goTo);
  connect(page, &Page::factsChanged, this, [this, page] {
    if (page == currentPage()) status_->refresh(document_, page);
  });
}

}  // namespace cx
