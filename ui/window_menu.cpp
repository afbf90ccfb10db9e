// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_menu.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include "core/data/viewer_mark.h"
#include "ui/document.h"
#include "ui/recent_menu.h"
#include "ui/text.h"

namespace cx {
namespace {

/// The bar is as narrow as the rail, which has no room for mnemonics in brackets.
QString shortTitle(QString title) {
  static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
  return title.remove(bracketed);
}

}  // namespace

WindowMenu::WindowMenu(QMenuBar& bar, const QList<PageEntry>& pages, Preferences& preferences)
    : QObject(&bar), bar_(bar), pages_(pages) {
  bar_.setStyleSheet(QStringLiteral("QMenuBar::item { padding: 4px 6px; }"));
  addFile(preferences);
  addEdit();
  addView();
  addHelp();
  retranslate();
}

QAction* WindowMenu::add(QMenu* menu, const QKeySequence& keys, Wanted wanted, const char* sign) {
  QAction* action = menu->addAction(QString());
  action->setProperty("sign", QString::fromLatin1(sign));
  action->setShortcut(keys);
  connect(action, &QAction::triggered, this, wanted);
  return action;
}

void WindowMenu::addFile(Preferences& preferences) {
  fileMenu_ = bar_.addMenu(QString());
  new_ = add(fileMenu_, QKeySequence::New, &WindowMenu::newWanted, "plus");
  open_ = add(fileMenu_, QKeySequence::Open, &WindowMenu::openWanted, "folder-open");
  recentMenu_ = new RecentMenu(preferences, fileMenu_);
  fileMenu_->addMenu(recentMenu_);
  connect(recentMenu_, &RecentMenu::chosen, this, &WindowMenu::recentWanted);
  sample_ = add(fileMenu_, {}, &WindowMenu::sampleWanted, "play");
  fileMenu_->addSeparator();
  import_ = add(fileMenu_, QKeySequence(Qt::CTRL | Qt::Key_I), &WindowMenu::importWanted, "upload");
  report_ = add(fileMenu_, {}, &WindowMenu::reportWanted, "file-text");
  copy_ = add(fileMenu_, {}, &WindowMenu::copyWanted, "users");
  fileMenu_->addSeparator();
  quit_ = add(fileMenu_, QKeySequence(Qt::CTRL | Qt::Key_Q), &WindowMenu::quitWanted, "x");
  quit_->setMenuRole(QAction::QuitRole);
}

void WindowMenu::addEdit() {
  editMenu_ = bar_.addMenu(QString());
  undo_ = add(editMenu_, QKeySequence(Qt::CTRL | Qt::Key_Z), &WindowMenu::undoWanted, "undo-2");
  redo_ = add(editMenu_, {}, &WindowMenu::redoWanted, "redo-2");
  redo_->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  editMenu_->addSeparator();
  find_ = add(editMenu_, QKeySequence(Qt::CTRL | Qt::Key_K), &WindowMenu::findWanted, "search");
  find_->setData(QStringLiteral("find"));
}

void WindowMenu::addView() {
  viewMenu_ = bar_.addMenu(QString());
  for (int i = 0; i < pages_.size(); ++i) {
    QAction* action = viewMenu_->addAction(QString());
    action->setData(pages_[i].id);
    if (i < 9) action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
    connect(action, &QAction::triggered, this, [this, i] { Q_EMIT pageWanted(i); });
    pageActions_.append(action);
  }
  viewMenu_->addSeparator();
  addLooks();
  viewMenu_->addSeparator();
}

template <class Told>
QAction* WindowMenu::addChoice(QMenu* menu, QActionGroup* group, Told told) {
  QAction* action = menu->addAction(QString());
  action->setCheckable(true);
  group->addAction(action);
  connect(action, &QAction::triggered, this, told);
  return action;
}

void WindowMenu::addLooks() {
  languageMenu_ = viewMenu_->addMenu(QString());
  auto* languages = new QActionGroup(this);
  english_ = addChoice(languageMenu_, languages, [this] { Q_EMIT languageWanted(Language::en); });
  korean_ = addChoice(languageMenu_, languages, [this] { Q_EMIT languageWanted(Language::ko); });
  themeMenu_ = viewMenu_->addMenu(QString());
  auto* themes = new QActionGroup(this);
  system_ = addChoice(themeMenu_, themes, [this] { Q_EMIT themeWanted(ThemeChoice::system); });
  light_ = addChoice(themeMenu_, themes, [this] { Q_EMIT themeWanted(ThemeChoice::light); });
  dark_ = addChoice(themeMenu_, themes, [this] { Q_EMIT themeWanted(ThemeChoice::dark); });
}

void WindowMenu::addHelp() {
  helpMenu_ = bar_.addMenu(QString());
  about_ = add(helpMenu_, {}, &WindowMenu::aboutWanted);
  about_->setMenuRole(QAction::AboutRole);
}

void WindowMenu::refresh(const Document& document) {
  const bool open = document.isOpen(), writable = open && !document.workspace().readOnly();
  const auto name = [&](const QString& plain, const QString& named, const std::optional<Text>& step) {
    return step ? named.arg(qText(document.words()(*step)).replace(QLatin1Char('&'), QStringLiteral("&&"))) : plain;
  };
  const auto undo = writable ? document.workspace().history().undoName() : std::nullopt;
  const auto redo = writable ? document.workspace().history().redoName() : std::nullopt;
  undo_->setText(name(tr("&Undo"), tr("&Undo “%1”"), undo));
  redo_->setText(name(tr("&Redo"), tr("&Redo “%1”"), redo));
  undo_->setEnabled(undo.has_value());
  redo_->setEnabled(redo.has_value());
  import_->setEnabled(writable || !open);  // without a workspace a file begins one
  report_->setEnabled(open);
  copy_->setEnabled(open && !viewerThreshold(document.workspace().database()));
  for (QAction* page : pageActions_) page->setEnabled(open);
}

void WindowMenu::setPage(Page* page) {
  for (QAction* action : shownActions_) viewMenu_->removeAction(action);
  shownActions_ = page ? page->pageActions() : QList<QAction*>();
  viewMenu_->addActions(shownActions_);
}

void WindowMenu::setLanguage(Language language) {
  (language == Language::ko ? korean_ : english_)->setChecked(true);
}

void WindowMenu::setTheme(ThemeChoice choice) {
  QAction* const actions[] = {system_, light_, dark_};  // in the order of ThemeChoice
  actions[int(choice)]->setChecked(true);
}

void WindowMenu::retranslate() {
  bar_.setAccessibleName(tr("Menu"));
  fileMenu_->setTitle(shortTitle(tr("&File")));
  new_->setText(tr("&New workspace…"));
  open_->setText(tr("&Open…"));
  recentMenu_->setTitle(tr("Open &recent"));
  sample_->setText(tr("Open the &sample"));
  import_->setText(tr("&Import answers…"));
  report_->setText(tr("&Board report"));
  copy_->setText(tr("Save a &viewer copy…"));
  quit_->setText(tr("&Quit"));
  editMenu_->setTitle(shortTitle(tr("&Edit")));
  find_->setText(tr("&Find…"));
  viewMenu_->setTitle(shortTitle(tr("&View")));
  for (int i = 0; i < pages_.size(); ++i) pageActions_[i]->setText(pages_[i].title());
  languageMenu_->setTitle(tr("&Language"));
  english_->setText(QStringLiteral("English"));
  korean_->setText(QStringLiteral("한국어"));
  themeMenu_->setTitle(tr("&Theme"));
  system_->setText(tr("As the &system"));
  light_->setText(tr("&Light"));
  dark_->setText(tr("&Dark"));
  helpMenu_->setTitle(shortTitle(tr("&Help")));
  about_->setText(tr("&About Touchstone"));
}

}  // namespace cx
