// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "core/survey/organisation.h"
#include "ui/about_dialog.h"
#include "ui/channels/channels_screen.h"
#include "ui/document.h"
#include "ui/doors.h"
#include "ui/entry/entry_page.h"
#include "ui/filter_bar.h"
#include "ui/first_run.h"
#include "ui/label.h"
#include "ui/message_bar.h"
#include "ui/overview/overview_screen.h"
#include "ui/rail.h"
#include "ui/report/report_screen.h"
#include "ui/statements/statements_screen.h"
#include "ui/status_line.h"
#include "ui/survey/survey_page.h"
#include "ui/text.h"
#include "ui/trends/trends_screen.h"
#include "ui/why_drawer.h"
#include "ui/window_menu.h"

namespace cx {
namespace {

/// The pages in the order of the rail. A page that is not built is not in it.
QList<Page*> makePages(Document& document, QWidget* parent) {
  return {new OverviewScreen(document, parent), new TrendsScreen(document, parent),
          new ChannelsScreen(document, parent), new StatementsScreen(document, parent),
          new EntryPage(document, parent),      new SurveyPage(document, parent),
          new ReportScreen(document, parent)};
}

}  // namespace

MainWindow::MainWindow(Document& document, WindowLanguage& language, QWidget* parent)
    : QMainWindow(parent),
      document_(document),
      language_(language),
      theme_(&theme(ThemeKind::light)),
      pages_(makePages(document, this)),
      rail_(new Rail(pages_, this)),
      banner_(new MessageBar(this)),
      message_(new MessageBar(this)),
      filter_(new FilterBar(document, this)),
      firstRun_(new FirstRun(this)),
      stack_(new QStackedWidget(this)),
      status_(new StatusLine(this)),
      why_(new WhyDrawer(document, this)),
      bar_(new QMenuBar(this)),
      menu_(new WindowMenu(*bar_, pages_)),
      doors_(new Doors(document, *this)) {
  setMinimumSize(1100, 700);
  resize(1280, 800);
  setAcceptDrops(true);
  layOut();
  connectMenu();
  connectDocument();
  dress();
  menu_->setLanguage(language_.current());
  refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
  stack_->addWidget(firstRun_);
  for (Page* page : pages_) stack_->addWidget(page);
  auto* centre = new QWidget(this);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  for (QWidget* part : std::initializer_list<QWidget*>{banner_, filter_, message_}) column->addWidget(part);
  column->addLayout(why_->beside(*stack_), 1);
  column->addWidget(makeRule(Rule::thin));
  column->addWidget(status_);
  auto* row = new QHBoxLayout(centre);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  auto* left = new QVBoxLayout;
  left->setSpacing(0);
  bar_->setFixedWidth(rail_->width());
  left->addWidget(bar_);  // the menus fit over the rail, so that the page keeps the height
  left->addWidget(rail_, 1);
  row->addLayout(left);
  row->addWidget(makeRule(Rule::vertical));
  row->addLayout(column, 1);
  setCentralWidget(centre);
}

void MainWindow::connectMenu() {
  connect(menu_, &WindowMenu::newWanted, doors_, &Doors::startNew);
  connect(menu_, &WindowMenu::openWanted, doors_, &Doors::askAndOpen);
  connect(menu_, &WindowMenu::sampleWanted, doors_, &Doors::openSample);
  connect(menu_, &WindowMenu::importWanted, doors_, &Doors::askAndImport);
  connect(menu_, &WindowMenu::reportWanted, this, [this] { goTo(QStringLiteral("report")); });
  connect(menu_, &WindowMenu::undoWanted, this, &MainWindow::takeBack);
  connect(menu_, &WindowMenu::redoWanted, this, &MainWindow::repeat);
  connect(menu_, &WindowMenu::pageWanted, this, &MainWindow::showPage);
  connect(menu_, &WindowMenu::languageWanted, this, &MainWindow::useLanguage);
  connect(menu_, &WindowMenu::themeWanted, this, &MainWindow::useTheme);
  connect(menu_, &WindowMenu::quitWanted, this, &QWidget::close);
  connect(menu_, &WindowMenu::aboutWanted, this, [this] { AboutDialog::openOver(*this); });
  connect(firstRun_, &FirstRun::sampleWanted, doors_, &Doors::openSample);
  connect(firstRun_, &FirstRun::newWanted, doors_, &Doors::startNew);
  connect(firstRun_, &FirstRun::openWanted, doors_, &Doors::askAndOpen);
}

void MainWindow::connectDocument() {
  connect(&document_, &Document::changed, this, &MainWindow::refresh);
  connect(&document_, &Document::failed, this, [this](const Error& error) { warn(error.text); });
  connect(&document_, &Document::warned, this, &MainWindow::warn);
  connect(doors_, &Doors::failed, this, [this](const Error& error) { warn(error.text); });
  connect(doors_, &Doors::opened, this, &MainWindow::welcome);
  connect(doors_, &Doors::imported, this, &MainWindow::tellImport);
  connect(message_, &MessageBar::acted, this, &MainWindow::takeBack);
  connect(rail_, &Rail::chosen, this, &MainWindow::showPage);
  for (Page* page : pages_) {
    why_->attach(page);
    connect(page, &Page::asksFor, this, &MainWindow::goTo);
    connect(page, &Page::factsChanged, this, [this, page] {
      if (page == currentPage()) status_->refresh(document_, page);
    });
  }
}

Page* MainWindow::currentPage() const {
  return qobject_cast<Page*>(stack_->currentWidget());
}

void MainWindow::showPage(int page) {
  if (!document_.isOpen()) return;
  stack_->setCurrentWidget(pages_[page]);
  menu_->setPage(pages_[page]);
  pages_[page]->setFocus(Qt::ShortcutFocusReason);
  refresh();
}

void MainWindow::goTo(const QString& id) {
  if (id == QStringLiteral("import")) return doors_->askAndImport();
  for (int i = 0; i < pages_.size(); ++i) {
    if (pages_[i]->id() == id) showPage(i);
  }
}

void MainWindow::welcome() {
  message_->dismiss();
  showPage(0);
}

void MainWindow::refresh() {
  const bool open = document_.isOpen();
  if (!open) {
    stack_->setCurrentWidget(firstRun_);
    menu_->setPage(nullptr);
    rail_->setNoWorkspace();
    setWindowTitle(QStringLiteral("Touchstone"));
  } else {
    const Organisation whose = organisation(document_.workspace());
    const QString name = qText(document_.words()(whose.name));
    rail_->setWorkspace(name, pathText(document_.workspace().file().filename()), whose.sample);
    rail_->setCurrent(int(pages_.indexOf(currentPage())));
    setWindowTitle(QStringLiteral("Touchstone — %1").arg(name));
  }
  if (!open || document_.workspace().history().undoName() != offered_) message_->withdraw();
  const auto& reason = open ? document_.workspace().readOnlyReason() : std::nullopt;
  if (reason) banner_->state(MessageBar::Tone::note, qText(document_.words()(*reason)));
  banner_->setVisible(reason.has_value());
  filter_->setVisible(open && currentPage() && currentPage()->filtered());
  filter_->refresh();
  menu_->refresh(document_);
  Page* page = open ? currentPage() : nullptr;
  if (page) page->refresh();
  status_->refresh(document_, page);
}

void MainWindow::takeBack() {
  if (const std::optional<Text> step = document_.undo()) tell(text(CX_TEXT("app", "Undone: %1."), {nested(*step)}));
}

void MainWindow::repeat() {
  if (const std::optional<Text> step = document_.redo()) tell(text(CX_TEXT("app", "Done again: %1."), {nested(*step)}));
}

void MainWindow::tell(const Text& text) {
  message_->say(MessageBar::Tone::note, qText(document_.words()(text)));
}

void MainWindow::tellImport(const ImportReport& report) {
  const Words& words = document_.words();
  const Text came = counted(report.rows_imported, CX_TEXT_N("app", "%n rows of %1 are stored."), {report.file});
  const Text out =
      counted(report.rows_quarantined, CX_TEXT_N("app", "%n rows stayed out; they are listed as quarantined."));
  const std::string sentence = words(came) + (report.rows_quarantined > 0 ? " " + words(out) : std::string());
  message_->say(MessageBar::Tone::note, qText(sentence), tr("Undo"));
  offered_ = document_.workspace().history().undoName();
}

void MainWindow::warn(const Text& warning) {
  message_->say(MessageBar::Tone::attention, qText(document_.words()(warning)));
}

void MainWindow::useTheme(ThemeKind kind) {
  theme_ = &theme(kind);
  applyTheme(*theme_);
  dress();
  if (Page* page = currentPage()) page->refresh();
}

void MainWindow::dress() {
  rail_->setTheme(*theme_);
  firstRun_->setTheme(*theme_);
  why_->setTheme(*theme_);
  for (MessageBar* bar : {banner_, message_}) bar->setTheme(*theme_);
  for (Page* page : pages_) page->setTheme(*theme_);
}

void MainWindow::useLanguage(Language language) {
  language_.use(language);
  document_.setWords(wordsIn(language));
  menu_->setLanguage(language);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  menu_->retranslate();
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
