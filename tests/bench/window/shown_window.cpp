// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/shown_window.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGraphicsView>
#include <QTest>
#include <stdexcept>

#include "tests/support/workspace_fixture.h"
#include "ui/chip.h"
#include "ui/choice_menu.h"
#include "ui/document.h"
#include "ui/doors.h"
#include "ui/filter_bar.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/preferences.h"
#include "ui/render/chart_view.h"
#include "ui/text.h"

namespace cx::bench {
namespace {

constexpr QSize usual(1280, 800), other(1200, 760);
constexpr int patience = 10'000;  // ms

double seconds(const QElapsedTimer& since) {
  return double(since.nsecsElapsed()) / 1e9;
}

/// Everything that waits to be delivered, laid out or painted.
void paintAll() {
  QEventLoop loop;
  while (loop.processEvents()) continue;
}

void waitForMore() {
  QEventLoop().processEvents(QEventLoop::WaitForMoreEvents);
}

class PaintCount : public QObject {
 public:
  explicit PaintCount(const QList<ChartView*>& charts) {
    for (const ChartView* chart : charts) chart->findChild<QGraphicsView*>()->viewport()->installEventFilter(this);
  }
  bool eventFilter(QObject*, QEvent* event) override {
    painted_ += event->type() == QEvent::Paint;
    return false;
  }
  [[nodiscard]] int painted() const { return painted_; }

 private:
  int painted_ = 0;
};

}  // namespace

struct ShownWindow::Parts {
  test::TemporaryFolder home;
  WindowLanguage language{Language::en};
  WindowTheme theme{ThemeChoice::light};
  Preferences preferences{home / "touchstone.ini"};
  Document document{wordsIn(Language::en)};
  MainWindow window{document, language, theme, preferences};
};

ShownWindow::ShownWindow(const std::filesystem::path& workspace) : parts_(std::make_unique<Parts>()) {
  MainWindow& window = parts_->window;
  window.doors().open(workspace);
  window.resize(usual);
  window.show();
  activate();
  if (!parts_->document.isOpen()) throw std::runtime_error("the workspace could not be opened");
  settle();
}

ShownWindow::~ShownWindow() = default;

void ShownWindow::settle() {
  for (paintAll(); !parts_->document.idle(); paintAll()) waitForMore();
}

std::vector<std::string> ShownWindow::pages() const {
  std::vector<std::string> out;
  for (const PageEntry& page : parts_->window.pages()) out.push_back(utf8(page.id));
  return out;
}

/// Another one may stand before it; shortcuts go to the window in front.
void ShownWindow::activate() {
  parts_->window.activateWindow();
  if (!QTest::qWaitForWindowActive(&parts_->window)) throw std::runtime_error("the window could not be shown");
}

double ShownWindow::showPage(std::size_t page) {
  activate();
  QElapsedTimer clock;
  clock.start();
  QTest::keyClick(&parts_->window, Qt::Key(Qt::Key_1 + int(page)), Qt::ControlModifier);
  settle();
  if (parts_->window.currentPage()->objectName() != parts_->window.pages()[int(page)].id)
    throw std::runtime_error("the page was not shown");
  return seconds(clock);
}

double ShownWindow::resize() {
  QElapsedTimer clock;
  clock.start();
  parts_->window.resize(parts_->window.size() == usual ? other : usual);
  settle();
  return seconds(clock);
}

double ShownWindow::choose(Filter filter) {
  activate();
  settle();
  QList<ChartView*> charts;
  std::vector<Chart> before;
  for (ChartView* chart : parts_->window.currentPage()->findChildren<ChartView*>())
    if (chart->isVisible()) {
      charts.append(chart);
      before.push_back(chart->chart());
    }
  const auto changed = [&] {
    for (int i = 0; i < charts.size(); ++i)
      if (!(charts[i]->chart() == before[std::size_t(i)])) return true;
    return false;
  };
  Chip* chip = parts_->window.findChild<FilterBar*>()->findChildren<Chip*>()[int(filter)];
  QTest::keyClick(chip, Qt::Key_Space);
  ChoiceMenu& menu = chip->menu();
  const QAction* ticked = menu.activeAction();
  const QAction* wanted =
      menu.actions().constLast() == ticked ? menu.actions().constFirst() : menu.actions().constLast();
  for (qsizetype i = 0; i < menu.actions().size() && menu.activeAction() != wanted; ++i)
    QTest::keyClick(&menu, Qt::Key_Down);
  if (ticked == wanted || menu.activeAction() != wanted) throw std::runtime_error("there is no other choice");
  settle();

  const PaintCount count(charts);
  QElapsedTimer clock;
  clock.start();
  QTest::keyClick(&menu, Qt::Key_Return);
  while (!changed()) {
    waitForMore();
    if (clock.hasExpired(patience)) throw std::runtime_error("the filter changed no chart");
  }
  paintAll();
  if (count.painted() == 0) throw std::runtime_error("the charts were not painted");
  return seconds(clock);
}

}  // namespace cx::bench
