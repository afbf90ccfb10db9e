// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "tests/ui/open_window.h"
#include "ui/head_line.h"
#include "ui/overview/notice_list.h"
#include "ui/overview/one_panel.h"
#include "ui/render/chart_panel.h"

namespace cx {
namespace {

using namespace test;

class ChartPages : public OpenWindow {
 protected:
  QStringList panels() {
    QStringList ids;
    for (const ChartPanel* panel : window->currentPage()->findChildren<ChartPanel*>()) {
      if (panel->isVisible()) ids.append(panel->objectName());
    }
    return ids;
  }
  ChartPanel* panel(const char* id) { return window->currentPage()->findChild<ChartPanel*>(QLatin1String(id)); }
  QString headline() { return window->currentPage()->findChild<HeadLine*>()->headline(); }
};

TEST_F(ChartPages, ShowWhatTheSampleHasToSay) {
  openSample();
  EXPECT_EQ(headline(), QStringLiteral("Manage rose 4.5 points since Mar 2026"));
  EXPECT_EQ(panels(), (QStringList{QStringLiteral("overview-bullets"), QStringLiteral("overview-channels"),
                                   QStringLiteral("overview-strongest")}));
  press(Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(panels(),
            (QStringList{QStringLiteral("trend"), QStringLiteral("trend-change"), QStringLiteral("trend-events")}));
  press(Qt::Key_3, Qt::ControlModifier);
  EXPECT_EQ(panels(), (QStringList{QStringLiteral("channels-bars"), QStringLiteral("parity"),
                                   QStringLiteral("channels-statements")}));
}

TEST_F(ChartPages, FollowAnEditWithoutASave) {
  openSample();
  const QString before = headline();
  View view = document.view();
  view.channels = {channelByKey(document.workspace(), "chat")->id};
  document.setView(view);
  settle();
  EXPECT_NE(headline(), before);
}

TEST_F(ChartPages, SwapAllChartsForTablesAndBack) {
  openSample();
  window->currentPage()->setFocus();
  press(Qt::Key_T);
  for (const ChartPanel* one : window->currentPage()->findChildren<ChartPanel*>()) EXPECT_TRUE(one->showsTable());
  press(Qt::Key_T);
  for (const ChartPanel* one : window->currentPage()->findChildren<ChartPanel*>()) EXPECT_FALSE(one->showsTable());
}

TEST_F(ChartPages, TeachWhereThereAreNoAnswersAndLeadToTheForms) {
  openEmpty();
  for (const char* page : {"overview", "trends", "channels", "statements"}) {
    goTo(page);
    EXPECT_TRUE(panels().isEmpty()) << page;
    ASSERT_NE(shownWith<QPushButton>(QStringLiteral("Enter forms")), nullptr) << page;
  }
  shownWith<QPushButton>(QStringLiteral("Enter forms"))->click();
  settle();
  EXPECT_EQ(window->currentPage()->objectName(), QStringLiteral("enter"));
}

TEST_F(ChartPages, PutTheChangePanelAway) {
  openSample();
  press(Qt::Key_2, Qt::ControlModifier);
  window->currentPage()->findChild<QCheckBox*>()->click();
  EXPECT_FALSE(panel("trend-change")->isVisible());
}

TEST_F(ChartPages, FitTheDesignsWindowWithoutScrolling) {
  openSample();
  window->resize(1280, 800);
  settle();
  QTest::qWait(50);  // layouts tell each other one level at a time
  const ChartPanel* last = panel("overview-strongest");
  const int bottom = last->mapTo(window->currentPage(), QPoint(0, last->height())).y();
  EXPECT_LE(bottom, window->currentPage()->height());
  for (const Language chosen : {Language::en, Language::ko}) {
    window->useLanguage(chosen);
    settle();
    QTest::qWait(50);
    EXPECT_EQ(window->currentPage()->findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0);
  }
}

TEST_F(ChartPages, MoveTheRightColumnUnderTheLeftInASmallWindow) {
  openSample();
  const auto at = [&] {
    QTest::qWait(50);
    const NoticeList* list = window->currentPage()->findChild<NoticeList*>();
    return list->mapTo(window->currentPage(), QPoint());
  };
  window->resize(1280, 800);
  const QPoint wide = at();
  window->resize(1100, 700);
  const QPoint narrow = at();
  EXPECT_LT(narrow.x(), wide.x());
  EXPECT_GT(narrow.y(), wide.y());
}

TEST(OnePanel, PutsTheWeakestUnderTheirTitle) {
  Chart strongest, weakest;
  strongest.title = "Strongest";
  weakest.title = "Weakest";
  RowChart rows;
  rows.rows.resize(1);
  rows.rows[0].label = "M3";
  strongest.body = rows;
  rows.rows[0].label = "T2";
  weakest.body = rows;
  strongest.table.rows = {{{"M3", "73.8"}, false, false}};
  weakest.table.rows = {{{"T2", "49.5"}, false, false}};
  weakest.legend = {{LegendItem::Sign::published, "published figure"},
                    {LegendItem::Sign::target, "target"},
                    {LegendItem::Sign::small_base, "small base"}};
  const Chart one = onePanel(strongest, weakest, {{LegendItem::Sign::published, "published figure"}});
  const auto& all = std::get<RowChart>(one.body).rows;
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[1].label, "Weakest");
  EXPECT_TRUE(all[1].heading);
  EXPECT_EQ(all[2].label, "T2");
  EXPECT_EQ(one.table.rows.size(), 3U);
  EXPECT_EQ(one.legend, (std::vector<LegendItem>{{LegendItem::Sign::target, "target"},
                                                 {LegendItem::Sign::small_base, "small base"}}));
}

}  // namespace
}  // namespace cx
