// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <filesystem>

#include "core/base/words.h"
#include "ui/page_entry.h"
#include "ui/window_theme.h"

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace cx {

class Document;
class Preferences;
class RecentMenu;

/// The menu bar. It knows what can be asked for and by which keys; the window decides what is done.
class WindowMenu : public QObject {
  Q_OBJECT
 public:
  WindowMenu(QMenuBar& bar, const QList<PageEntry>& pages, Preferences& preferences);

  /// Names undo and redo after their steps, and offers what can be done now.
  void refresh(const Document& document);
  /// Offers the actions of the page that is shown.
  void setPage(Page* page);
  void setLanguage(Language language);
  void setTheme(ThemeChoice choice);
  void retranslate();

 Q_SIGNALS:
  void newWanted();
  void openWanted();
  void recentWanted(const std::filesystem::path& file);
  void sampleWanted();
  void importWanted();
  void reportWanted();
  void copyWanted();
  void undoWanted();
  void redoWanted();
  void findWanted();
  void pageWanted(int page);
  void languageWanted(cx::Language language);
  void themeWanted(cx::ThemeChoice theme);
  void aboutWanted();
  void quitWanted();

 private:
  using Wanted = void (WindowMenu::*)();
  QAction* add(QMenu* menu, const QKeySequence& keys, Wanted wanted, const char* sign = "arrow-right");
  void addFile(Preferences& preferences);
  void addEdit();
  void addView();
  void addLooks();
  template <class Told>
  QAction* addChoice(QMenu* menu, QActionGroup* group, Told told);
  void addHelp();

  QMenuBar& bar_;
  QList<PageEntry> pages_;
  QMenu *fileMenu_, *editMenu_, *viewMenu_, *languageMenu_, *themeMenu_, *helpMenu_;
  RecentMenu* recentMenu_;
  QAction *new_, *open_, *sample_, *import_, *report_, *copy_, *quit_, *undo_, *redo_, *find_, *english_, *korean_,
      *system_, *light_, *dark_, *about_;
  QList<QAction*> pageActions_;   ///< one per page
  QList<QAction*> shownActions_;  ///< of the page that is shown
};

}  // namespace cx
