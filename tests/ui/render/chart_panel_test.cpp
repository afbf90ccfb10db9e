// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/support/sample_charts.h"
#include "ui/render/chart_table.h"
#include "ui/render/chart_view.h"

namespace cx {
namespace {

class ChartPanelTest : public testing::Test {
 protected:
  void SetUp() override {
    panel_.setChart(sampleHeat());
    panel_.resize(1000, 500);
    panel_.show();
    panel_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel_));
    panel_.view().setFocus();
  }
  ChartPanel panel_;
};

TEST_F(ChartPanelTest, TShowsTheTableInTheSamePlaceAndBack) {
  EXPECT_TRUE(panel_.view().isVisible());
  QTest::keyClick(&panel_.view(), Qt::Key_T);
  EXPECT_TRUE(panel_.showsTable());
  EXPECT_FALSE(panel_.view().isVisible());
  EXPECT_TRUE(panel_.table().isVisible());
  EXPECT_TRUE(panel_.table().hasFocus());
  QTest::keyClick(&panel_.table(), Qt::Key_T);
  EXPECT_FALSE(panel_.showsTable());
  EXPECT_TRUE(panel_.view().hasFocus());
}

TEST_F(ChartPanelTest, TheTwinHasEveryCellOfTheTable) {
  const Table table = sampleHeat().table;
  const QAbstractItemModel& model = *panel_.table().model();
  ASSERT_EQ(model.rowCount(), int(table.rows.size()));
  ASSERT_EQ(model.columnCount(), int(table.columns.size()));
  for (int row = 0; row < model.rowCount(); ++row)
    for (int column = 0; column < model.columnCount(); ++column)
      EXPECT_EQ(model.index(row, column).data().toString().toStdString(),
                table.rows[std::size_t(row)].cells[std::size_t(column)]);
  EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("M1"));
  EXPECT_TRUE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
  EXPECT_EQ(model.index(5, 0).data(Qt::FontRole).value<QFont>().weight(), QFont::DemiBold);
}

TEST_F(ChartPanelTest, CopyPutsPictureVectorAndTableOnTheClipboard) {
  QTest::keyClick(&panel_.view(), Qt::Key_C, Qt::ControlModifier);
  const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
  ASSERT_NE(mime, nullptr);
  EXPECT_TRUE(mime->data(QStringLiteral("image/svg+xml")).contains("<svg"));
  EXPECT_TRUE(mime->hasImage());
  EXPECT_TRUE(mime->text().startsWith(QStringLiteral("\tM1\tM2")));
}

TEST_F(ChartPanelTest, AnotherChartReplacesTitleAndTable) {
  panel_.showTable(true);
  panel_.setChart(sampleBars());
  EXPECT_TRUE(panel_.showsTable());
  EXPECT_EQ(panel_.table().model()->rowCount(), 5);
  EXPECT_EQ(panel_.chart().id, "channels-bars");
}

TEST_F(ChartPanelTest, EveryToolHasAWord) {
  const auto tools = panel_.findChildren<QToolButton*>();
  ASSERT_EQ(tools.size(), 4);
  for (const QToolButton* tool : tools) {
    EXPECT_FALSE(tool->toolTip().isEmpty());
    EXPECT_FALSE(tool->text().isEmpty());
    EXPECT_FALSE(tool->icon().isNull());
  }
}

TEST(ChartTable, KeepsTheRulesOfAModel) {
  ChartTable model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setTable(sampleHeat().table);
  model.setTable(sampleBars().table);
  Table ragged;
  ragged.columns = {{"a", false}, {"b", true}};
  ragged.rows = {{{"only one cell"}, false, true}};
  model.setTable(ragged);
  EXPECT_EQ(model.index(0, 1).data().toString(), QString());
}

}  // namespace
}  // namespace cx
