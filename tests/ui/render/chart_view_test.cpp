// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_view.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/sample_charts.h"
#include "ui/render/theme.h"

namespace cx {
namespace {

class ChartViewTest : public testing::Test {
 protected:
  void SetUp() override {
    view_.setChart(sampleHeat());
    view_.resize(1000, view_.heightForWidth(1000));
    view_.show();
    view_.activateWindow();
    view_.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view_));
  }
  ChartView view_;
};

TEST_F(ChartViewTest, HasOneMarkPerNamedCellInReadingOrder) {
  ASSERT_EQ(view_.markCount(), 72);
  EXPECT_EQ(view_.markName(0), QStringLiteral("Website, M1, 65.5"));
  EXPECT_EQ(view_.markName(71), QStringLiteral("All channels, T4, 64.2"));
}

TEST_F(ChartViewTest, ArrowsMoveOverMarksAndStopAtTheEnds) {
  QTest::keyClick(&view_, Qt::Key_Right);
  EXPECT_EQ(view_.currentMark(), 0);
  QTest::keyClick(&view_, Qt::Key_Right);
  EXPECT_EQ(view_.currentMark(), 1);
  QTest::keyClick(&view_, Qt::Key_Down);
  EXPECT_EQ(view_.markName(view_.currentMark()), QStringLiteral("App, M2, 64.1"));
  QTest::keyClick(&view_, Qt::Key_Up);
  EXPECT_EQ(view_.currentMark(), 1);
  QTest::keyClick(&view_, Qt::Key_End);
  EXPECT_EQ(view_.currentMark(), 71);
  QTest::keyClick(&view_, Qt::Key_Right);
  EXPECT_EQ(view_.currentMark(), 71);
  QTest::keyClick(&view_, Qt::Key_Home);
  EXPECT_EQ(view_.currentMark(), 0);
}

TEST_F(ChartViewTest, TabLandsOnAMarkAndTheNextTabLeaves) {
  QWidget page;
  QVBoxLayout layout(&page);
  QLineEdit before, after;
  ChartView chart;
  chart.setChart(sampleDots());
  for (QWidget* each : std::initializer_list<QWidget*>{&before, &chart, &after}) layout.addWidget(each);
  page.resize(700, 400);
  page.show();
  page.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
  before.setFocus();
  EXPECT_EQ(chart.currentMark(), -1);
  QTest::keyClick(&before, Qt::Key_Tab);
  EXPECT_TRUE(chart.hasFocus());
  EXPECT_EQ(chart.currentMark(), 0);
  QTest::keyClick(&chart, Qt::Key_Tab);
  EXPECT_TRUE(after.hasFocus());
}

TEST_F(ChartViewTest, ScreenReadersFindAChartWithAChildPerMark) {
  QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&view_);
  ASSERT_NE(chart, nullptr);
  EXPECT_EQ(chart->role(), QAccessible::Chart);
  EXPECT_EQ(chart->text(QAccessible::Name), QStringLiteral("Channel × statement"));
  EXPECT_EQ(chart->text(QAccessible::Description), QStringLiteral("E-mail is lowest on follow-up."));
  ASSERT_EQ(chart->childCount(), 72);
  QAccessibleInterface* cell = chart->child(1);
  EXPECT_EQ(cell->text(QAccessible::Name), QStringLiteral("Website, M2, 66.0"));
  EXPECT_EQ(cell->parent(), chart);
  EXPECT_EQ(chart->indexOfChild(cell), 1);
  EXPECT_EQ(chart->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
  view_.setCurrentMark(1);
  EXPECT_TRUE(cell->state().focused);
  EXPECT_FALSE(chart->child(2)->state().focused);
}

TEST_F(ChartViewTest, AnotherChartForgetsTheMark) {
  view_.setCurrentMark(70);
  view_.setChart(sampleDots());
  EXPECT_EQ(view_.currentMark(), -1);
  EXPECT_EQ(view_.markCount(), 5);
}

TEST_F(ChartViewTest, IsTallerWhereItIsNarrow) {
  EXPECT_GT(view_.heightForWidth(400), view_.heightForWidth(1000));
}

}  // namespace
}  // namespace cx
