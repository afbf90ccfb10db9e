// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why_drawer.h"

#include <QClipboard>
#include <QLabel>
#include <QSet>
#include <QTableView>

#include "tests/ui/open_window.h"
#include "ui/render/chart_panel.h"
#include "ui/render/chart_view.h"

namespace cx {
namespace {

using namespace test;

class WhyDrawerTest : public OpenWindow {
 protected:
  WhyDrawerTest() {
    openSample();
    drawer = window->findChild<WhyDrawer*>();
  }
  ChartPanel& panel(const char* id) {
    auto* found = window->currentPage()->findChild<ChartPanel*>(QLatin1String(id));
    EXPECT_NE(found, nullptr) << id;
    return *found;
  }
  /// A chart by the keyboard, on its first figure.
  ChartView& focused(const char* id) {
    ChartView& view = panel(id).view();
    view.setFocus(Qt::TabFocusReason);
    return view;
  }
  [[nodiscard]] std::string title() const { return drawer->why().title; }

  WhyDrawer* drawer = nullptr;
};

TEST_F(WhyDrawerTest, AnswersF4OnEveryPageOfChartsInBothLanguages) {
  for (const Language each : {Language::en, Language::ko}) {
    window->useLanguage(each);
    settle();
    const char* interval = each == Language::ko ? "구간" : "Interval";
    for (const char* page : {"overview", "trends", "channels", "statements", "benchmark"}) {
      goTo(page);
      EXPECT_FALSE(drawer->isVisible());
      press(Qt::Key_F4);
      ASSERT_TRUE(drawer->isVisible()) << page;
      EXPECT_TRUE(shownWith<QLabel>(qText(title()))) << title();
      EXPECT_TRUE(shownWith<QLabel>(QString::fromUtf8(interval))) << plainText(drawer->why());
      EXPECT_EQ(title().starts_with("Why "), each == Language::en) << title();
      EXPECT_EQ(title().ends_with("의 근거"), each == Language::ko) << title();
      press(Qt::Key_Escape);
      EXPECT_FALSE(drawer->isVisible());
    }
  }
}

TEST_F(WhyDrawerTest, ExplainsTheFigureThatHasTheKeyboardAndFollowsIt) {
  const ChartView& view = focused("overview-channels");
  press(Qt::Key_F4);
  const std::string first = drawer->why().about;
  EXPECT_TRUE(qText(first).startsWith(QStringLiteral("Measure · Sep 2026 · Website"))) << first;
  press(Qt::Key_Right);
  EXPECT_EQ(view.currentMark(), 1);
  EXPECT_TRUE(qText(drawer->why().about).startsWith(QStringLiteral("Measure · Sep 2026 · App"))) << drawer->why().about;
  EXPECT_TRUE(view.markName(1).contains(qText(title()).mid(4).chopped(1))) << "the number that is printed";
}

TEST_F(WhyDrawerTest, GoesOnToTheNextNumberByF4UntilEveryOneWasExplained) {
  const ChartView& view = focused("overview-bullets");
  QSet<QString> seen;
  for (int i = 0; i < view.markCount(); ++i) {
    press(Qt::Key_F4);
    seen.insert(qText(drawer->why().about + title()));
  }
  EXPECT_EQ(seen.size(), view.markCount());
  EXPECT_EQ(view.currentMark(), view.markCount() - 1);
  press(Qt::Key_F4);
  EXPECT_EQ(view.currentMark(), 0);
}

TEST_F(WhyDrawerTest, ExplainsWhatIsDoubleClicked) {
  const ChartView& view = panel("overview-channels").view();
  const QString clicked = view.markName(4);
  QTest::mouseDClick(const_cast<ChartView*>(&view), Qt::LeftButton, {}, view.markRect(4).center());
  settle();
  ASSERT_TRUE(drawer->isVisible());
  EXPECT_EQ(view.markName(view.currentMark()), clicked) << "though the page is laid out anew beside the drawer";
  EXPECT_TRUE(clicked.contains(qText(title()).mid(4).chopped(1))) << title();
}

TEST_F(WhyDrawerTest, ExplainsTheRowsOfATableTwin) {
  ChartPanel& bullets = panel("overview-bullets");
  bullets.showTable(true);
  bullets.table().setFocus();
  bullets.table().setCurrentIndex(bullets.table().model()->index(2, 0));
  press(Qt::Key_F4);
  EXPECT_TRUE(qText(drawer->why().about).startsWith(QStringLiteral("Manage"))) << drawer->why().about;
  EXPECT_EQ(qText(title()), QStringLiteral("Why %1?").arg(bullets.table().model()->index(2, 1).data().toString()));
  press(Qt::Key_Up);
  EXPECT_TRUE(qText(drawer->why().about).startsWith(QStringLiteral("Measure"))) << drawer->why().about;
}

TEST_F(WhyDrawerTest, ExplainsTheTableOfChanges) {
  window->showPage(1);
  settle();
  auto* table = window->currentPage()->findChildren<QTableView*>().back();
  for (auto* each : window->currentPage()->findChildren<QTableView*>())
    if (each->isVisible()) table = each;
  table->setFocus();
  table->setCurrentIndex(table->model()->index(1, 1));
  press(Qt::Key_F4);
  EXPECT_TRUE(qText(drawer->why().about).startsWith(QStringLiteral("Measure · Mar 2025"))) << drawer->why().about;
  EXPECT_TRUE(table->model()->index(1, 1).data().toString().startsWith(qText(title()).mid(4).chopped(1)));
}

TEST_F(WhyDrawerTest, KeepsUpWithTheViewOnTheSameFigure) {
  focused("overview-bullets");
  press(Qt::Key_F4);
  EXPECT_TRUE(qText(drawer->why().about).endsWith(QStringLiteral("unweighted")));
  View view = document.view();
  view.weighted = true;
  document.setView(view);
  settle();
  EXPECT_TRUE(qText(drawer->why().about).endsWith(QStringLiteral(" weighted"))) << drawer->why().about;
}

TEST_F(WhyDrawerTest, ClosesWithThePageAndCopiesAsText) {
  press(Qt::Key_F4);
  const QList<QToolButton*> buttons = drawer->findChildren<QToolButton*>();
  for (const QToolButton* button : buttons) EXPECT_FALSE(button->accessibleName().isEmpty());
  buttons.front()->click();
  EXPECT_EQ(QApplication::clipboard()->text(), qText(plainText(drawer->why())));
  EXPECT_EQ(drawer->accessibleName(), qText(title()));
  EXPECT_TRUE(drawer->accessibleDescription().contains(QStringLiteral("Formula")));
  window->showPage(2);
  EXPECT_FALSE(drawer->isVisible());
}

TEST_F(WhyDrawerTest, KeepsTheRingWhereBarsHaveToLieDown) {
  window->showPage(2);
  settle();
  const ChartView& view = focused("channels-bars");
  press(Qt::Key_F4);
  const QString name = view.markName(view.currentMark());
  ChartPanel& bars = panel("channels-bars");
  for (const int width : {320, 900}) {  // too narrow for upright bars, and wide enough again
    bars.view().resize(width, 500);
    ASSERT_GE(view.currentMark(), 0) << width;
    EXPECT_EQ(view.markName(view.currentMark()), name) << width;
  }
}

TEST_F(WhyDrawerTest, IsNotThereOnPagesWithoutFigures) {
  goTo("enter");
  press(Qt::Key_F4);
  EXPECT_FALSE(drawer->isVisible());
}

}  // namespace
}  // namespace cx
