// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "core/survey/organisation.h"
#include "ui/benchmark/benchmark_screen.h"
#include "ui/channels/channels_screen.h"
#include "ui/document.h"
#include "ui/doors.h"
#include "ui/entry/entry_page.h"
#include "ui/filter_bar.h"
#include "ui/find/finder.h"
#include "ui/first_run.h"
#include "ui/history/history_page.h"
#include "ui/import/import_door.h"
#include "ui/label.h"
#include "ui/message_bar.h"
#include "ui/overview/overview_screen.h"
#include "ui/preferences.h"
#include "ui/rail.h"
#include "ui/report/report_screen.h"
#include "ui/statements/statements_screen.h"
#include "ui/status_line.h"
#include "ui/survey/survey_page.h"
#include "ui/text.h"
#include "ui/trends/trends_screen.h"
#include "ui/why_drawer.h"
#include "ui/window_menu.h"
#include "ui/window_messages.h"

namespace cx {
namespace {

constexpr QSize usual(1280, 800);
constexpr int frame = 40;  // what a window manager may draw around it

QList<PageEntry> pageEntries() {
  return {pageEntry<OverviewScreen>(),   pageEntry<TrendsScreen>(),    pageEntry<ChannelsScreen>(),
          pageEntry<StatementsScreen>(), pageEntry<BenchmarkScreen>(), pageEntry<EntryPage>(),
          pageEntry<SurveyPage>(),       pageEntry<ReportScreen>(),    pageEntry<HistoryPage>()};
}

/// Pages are made where they stay: to move one means to dress all that is in it anew.
QWidget* makeCentre(QMainWindow& window) {
  auto* centre = new QWidget(&window);
  window.setCentralWidget(centre);
  return centre;
}

/// The rail is as wide as the menus over it need.
void fit(Rail& rail, QMenuBar& bar) {
  bar.ensurePolished();
  const int width = std::max(Rail::usualWidth, bar.sizeHint().width());
  rail.setFixedWidth(width);
  bar.setFixedWidth(width);
}

}  // namespace

MainWindow::MainWindow(Document& document, WindowLanguage& language, WindowTheme& theme, Preferences& preferences,
                       QWidget* parent)
    : QMainWindow(parent),
      document_(document),
      language_(language),
      theme_(theme),
      preferences_(preferences),
      stack_(new QStackedWidget(makeCentre(*this))),
      entries_(pageEntries()),
      pages_(entries_.size(), nullptr),
      rail_(new Rail(entries_, this)),
      messages_(new WindowMessages(document, *this)),
      filter_(new FilterBar(document, this)),
      status_(new StatusLine(this)),
      why_(new WhyDrawer(document, this)),
      bar_(new QMenuBar(this)),
      menu_(new WindowMenu(*bar_, entries_, preferences)),
      doors_(new Doors(document, *this)),
      importing_(new ImportDoor(document, *this)),
      find_(new Finder(document, entries_, *bar_, *this)) {
  setMinimumSize(QSize(1100, 700).boundedTo(screen()->availableSize()));  // at 200 % a screen may be smaller
  resize(usual);
  // The frame takes room too: a window as high as its screen would have its foot below it.
  const QSize free = screen()->availableSize();
  if (free.width() >= usual.width() && free.height() < usual.height() + frame) setWindowState(Qt::WindowMaximized);
  restoreGeometry(preferences_.geometry());
  setAcceptDrops(true);
  layOut();
  connectMenu();
  connectWays();
  connectDocument();
  dress();
  menu_->setLanguage(language_.current());
  menu_->setTheme(theme_.choice());
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  for (QWidget* part : std::initializer_list<QWidget*>{messages_->banner(), filter_, messages_->message()})
    column->addWidget(part);
  column->addLayout(why_->beside(*stack_), 1);
  column->addWidget(makeRule(Rule::thin));
  column->addWidget(status_);
  auto* row = new QHBoxLayout(centralWidget());
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  auto* left = new QVBoxLayout;
  left->setSpacing(0);
  fit(*rail_, *bar_);
  left->addWidget(bar_);  // the menus stand over the rail, so that the page keeps the height
  left->addWidget(rail_, 1);
  row->addLayout(left);
  row->addWidget(makeRule(Rule::vertical));
  row->addLayout(column, 1);
  stack_->stackUnder(why_);  // as it is read: after the filter, before the explanation
}

Page* MainWindow::currentPage() const {
  return qobject_cast<Page*>(stack_->currentWidget());
}

Page* MainWindow::madePage(int entry) {
  Page*& page = pages_[entry];
  if (page) return page;
  page = entries_[entry].make(document_, stack_);
  page->setObjectName(entries_[entry].id);
  page->setTheme(theme_.current());
  stack_->addWidget(page);
  connectPage(page);
  return page;
}

FirstRun* MainWindow::madeFirstRun() {
  if (firstRun_) return firstRun_;
  firstRun_ = new FirstRun(preferences_, stack_);
  firstRun_->setTheme(theme_.current());
  stack_->addWidget(firstRun_);
  connectFirstRun();
  return firstRun_;
}

void MainWindow::showPage(int entry) {
  if (!document_.isOpen()) return;
  Page* page = madePage(entry);
  stack_->setCurrentWidget(page);
  menu_->setPage(page);
  page->setFocus(Qt::ShortcutFocusReason);
  refresh();
}

int MainWindow::placeOf(const QString& id) const {
  for (int i = 0; i < entries_.size(); ++i)
    if (entries_[i].id == id) return i;
  return -1;
}

void MainWindow::goTo(const QString& id) {
  if (id == QStringLiteral("import")) return importing_->askForFile();
  if (const int page = placeOf(id); page >= 0) showPage(page);
}

void MainWindow::welcome() {
  messages_->dismiss();
  preferences_.addRecentFile(document_.workspace().file());
  const bool begins = !currentPage();
  showPage(begins ? std::max(0, placeOf(preferences_.page())) : 0);
  if (begins && preferences_.explains() && currentPage()->showsFigures()) explain({});
}

void MainWindow::explain(const Subject& figure) {
  if (!currentPage()->showsFigures()) showPage(0);
  why_->explain(currentPage(), figure);
}

void MainWindow::refresh() {
  const bool open = document_.isOpen();
  if (!open) {
    stack_->setCurrentWidget(madeFirstRun());
    firstRun_->refresh();
    menu_->setPage(nullptr);
  }
  nameWorkspace();
  messages_->refresh();
  const bool filters = open && currentPage() && currentPage()->showsFigures();
  filter_->setVisible(filters);
  if (filters) filter_->refresh();
  menu_->refresh(document_);
  Page* page = open ? currentPage() : nullptr;
  if (page) page->setAccessibleName(entries_[pages_.indexOf(page)].title());
  if (page) page->refresh();
  status_->refresh(document_, page);
}

void MainWindow::nameWorkspace() {
  if (!document_.isOpen()) {
    rail_->setNoWorkspace();
    return setWindowTitle(QStringLiteral("Touchstone"));
  }
  const Organisation whose = organisation(document_.workspace());
  const QString name = qText(document_.words()(whose.name));
  const QString file = pathText(document_.workspace().file().filename());
  rail_->setWorkspace(name, file, whose.sample);
  rail_->setCurrent(int(pages_.indexOf(currentPage())));
  setWindowTitle(QStringLiteral("Touchstone — %1").arg(name.isEmpty() ? file : name));
}

void MainWindow::takeBack() {
  if (const std::optional<Text> step = document_.undo())
    messages_->tell(text(CX_TEXT("app", "Undone: %1."), {nested(*step)}));
}

void MainWindow::repeat() {
  if (const std::optional<Text> step = document_.redo())
    messages_->tell(text(CX_TEXT("app", "Done again: %1."), {nested(*step)}));
}

void MainWindow::useTheme(ThemeChoice choice) {
  preferences_.setTheme(choice);
  menu_->setTheme(choice);
  theme_.choose(choice);
}

void MainWindow::dress() {
  const Theme& theme = theme_.current();
  rail_->setTheme(theme);
  if (firstRun_) firstRun_->setTheme(theme);
  why_->setTheme(theme);
  messages_->setTheme(theme);
  find_->setTheme(theme);
  for (Page* page : pages_)
    if (page) page->setTheme(theme);
  if (Page* page = currentPage()) page->refresh();
}

void MainWindow::useLanguage(Language language) {
  preferences_.setLanguage(language);
  language_.use(language);
  document_.setWords(wordsIn(language));
  menu_->setLanguage(language);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  QMainWindow::closeEvent(event);
  preferences_.setGeometry(saveGeometry());
  preferences_.setExplains(why_->isVisible());
  if (const Page* page = currentPage()) preferences_.setPage(page->objectName());
}

void MainWindow::showEvent(QShowEvent* event) {
  if (!event->spontaneous() && !document_.isOpen()) {
    refresh();
    firstRun_->setFocus();
  }
  QMainWindow::showEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  menu_->retranslate();
  fit(*rail_, *bar_);
  refresh();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  doors_->take(filePath(event->mimeData()->urls().front().toLocalFile()));
}

}  // namespace cx
