// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMainWindow>

#include "core/base/words.h"
#include "core/chart/subject.h"
#include "ui/page_entry.h"
#include "ui/window_theme.h"

class QMenuBar;
class QStackedWidget;

namespace cx {

class Doors;
class Document;
class FilterBar;
class Finder;
class FirstRun;
class ImportDoor;
class Preferences;
class Rail;
class StatusLine;
class WhyDrawer;
class WindowLanguage;
class WindowMenu;
class WindowMessages;

/// A frame over a list of pages: rail, filter bar, messages and status around the page that is shown.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  /// Its place and the page shown last are those of the person's last session.
  MainWindow(Document& document, WindowLanguage& language, WindowTheme& theme, Preferences& preferences,
             QWidget* parent = nullptr);
  ~MainWindow() override;

  /// In the order of the rail.
  [[nodiscard]] const QList<PageEntry>& pages() const { return entries_; }
  /// Null while no workspace is open.
  [[nodiscard]] Page* currentPage() const;
  void showPage(int entry);
  void useTheme(ThemeChoice choice);
  void useLanguage(Language language);
  [[nodiscard]] Doors& doors() const { return *doors_; }
  [[nodiscard]] ImportDoor& importing() const { return *importing_; }

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void layOut();
  /// The page of an entry, made when it is first gone to: a start makes one page and not all.
  [[nodiscard]] Page* madePage(int entry);
  /// What is seen while no workspace is open; made when that is so.
  [[nodiscard]] FirstRun* madeFirstRun();
  void connectPage(Page* page);
  void connectFirstRun();
  /// Hands the theme to what paints itself.
  void dress();
  void connectMenu();
  void connectWays();
  void connectDocument();
  /// Brings everything around the pages, and the page shown, up to date.
  void refresh();
  void nameWorkspace();
  void goTo(const QString& id);
  [[nodiscard]] int placeOf(const QString& id) const;
  void takeBack();
  void repeat();
  void welcome();
  void explain(const Subject& figure);

  Document& document_;
  WindowLanguage& language_;
  WindowTheme& theme_;
  Preferences& preferences_;
  QStackedWidget* stack_;
  QList<PageEntry> entries_;
  QList<Page*> pages_;  ///< in the order of the entries; null where nobody went yet
  Rail* rail_;
  WindowMessages* messages_;
  FilterBar* filter_;
  FirstRun* firstRun_ = nullptr;
  StatusLine* status_;
  WhyDrawer* why_;
  QMenuBar* bar_;
  WindowMenu* menu_;
  Doors* doors_;
  ImportDoor* importing_;
  Finder* find_;
};

}  // namespace cx
