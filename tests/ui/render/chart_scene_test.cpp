// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_scene.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <algorithm>

#include "tests/support/sample_charts.h"
#include "tests/ui/render/painted_text.h"
#include "ui/render/axis_map.h"

namespace cx {
namespace {

using test::Painted;

/// Lays a chart out at a width and paints it as screen and paper do.
Painted painted(const Chart& chart, double width, const TypeScale& type, const Theme& theme) {
  const QSizeF size(width, chartHeight(chart, width, type));
  const auto scene = chartScene(chart, theme, size, type);
  test::TextRecorder recorder(size.toSize());
  QPainter painter(&recorder);
  scene->render(&painter, QRectF(QPointF(), size), scene->sceneRect());
  painter.end();
  return recorder.painted();
}

void expectLegible(const Chart& chart, double width, const TypeScale& type) {
  const Painted picture = painted(chart, width, type, theme(ThemeKind::light));
  EXPECT_FALSE(picture.words.empty()) << chart.id;
  const QRectF page(0, 0, width, chartHeight(chart, width, type));
  for (const QString& fault : test::textFaults(picture.words, page))
    ADD_FAILURE() << chart.id << " at " << width << ": " << fault.toStdString();
}

std::vector<Chart> koreanCharts() {
  return {sampleBullets(Language::ko), sampleForest(Language::ko), sampleHeat(Language::ko)};
}

TEST(ChartScene, WordsNeverLieOnEachOtherOrLeaveTheChart) {
  for (const double width : {300.0, 420.0, 560.0, 720.0, 1009.0, 1400.0}) {
    for (const Chart& chart : sampleCharts()) {
      expectLegible(chart, width, TypeScale::screen());
      expectLegible(chart, width, TypeScale::print());
    }
    for (const Chart& chart : koreanCharts()) expectLegible(chart, width, TypeScale::screen());
  }
}

/// As beside the explanation of a figure in the usual window: 640 px.
TEST(ChartScene, AColumnBesideBulletsIsWholeOrNotThereAtAll) {
  for (const Language language : {Language::en, Language::ko})
    for (const double width : {520.0, 580.0, 640.0, 700.0, 760.0, 868.0}) {
      const Chart chart = sampleBullets(language);
      const Painted picture = painted(chart, width, TypeScale::screen(), theme(ThemeKind::light));
      const auto has = [&](const std::string& words) {
        return std::ranges::any_of(picture.words, [&](const test::PaintedWords& one) {
          return one.words.contains(QString::fromStdString(words));
        });
      };
      for (const RowChart::Row& row : std::get<RowChart>(chart.body).rows)
        EXPECT_TRUE(has(row.cells[0].main.text)) << width;
      for (const test::PaintedWords& one : picture.words)
        EXPECT_FALSE(one.words.endsWith(QChar(0x2026)) && one.size > 11.5) << width << ": " << one.words.toStdString();
      if (width < 640) continue;
      for (const RowChart::Row& row : std::get<RowChart>(chart.body).rows)
        EXPECT_TRUE(has(row.cells[1].main.text)) << width << ": " << row.cells[1].main.text;
    }
}

TEST(ChartScene, PaintsOpaqueVectorsOnly) {
  for (const Chart& chart : sampleCharts()) {
    const Painted picture = painted(chart, 960, TypeScale::print(), theme(ThemeKind::print));
    EXPECT_EQ(picture.pixmaps, 0) << chart.id;
    EXPECT_EQ(picture.translucent, 0) << chart.id;
  }
}

TEST(ChartScene, NothingIsSetBelowSevenPointsOnPaper) {
  for (const Chart& chart : sampleCharts())
    for (const auto& words : painted(chart, 1009, TypeScale::print(), theme(ThemeKind::print)).words)
      EXPECT_GE(words.size, 7 * 96.0 / 72) << chart.id << ": " << words.words.toStdString();
}

/// The centre of a tick label on the page, by its words.
double centreOf(const std::vector<test::PaintedWords>& words, const QString& wanted, bool upright) {
  const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.words == wanted; });
  if (found == words.end()) return -1;
  return upright ? found->box.center().y() : found->box.center().x();
}

TEST(ChartScene, TicksStandWhereTheAxisPutsThem) {
  // 20, 40, 60, 80, 100 on one axis: neighbours are equally far apart.
  const auto lying = painted(sampleDumbbells(), 1009, TypeScale::screen(), theme(ThemeKind::light)).words;
  const double step = centreOf(lying, QStringLiteral("80"), false) - centreOf(lying, QStringLiteral("40"), false);
  EXPECT_NEAR(centreOf(lying, QStringLiteral("40"), false) - centreOf(lying, QStringLiteral("20"), false), step / 2,
              0.6);
  EXPECT_NEAR(centreOf(lying, QStringLiteral("60 neutral"), false) - centreOf(lying, QStringLiteral("40"), false),
              step / 2, 0.6);
  const auto upright = painted(sampleTrend(), 1009, TypeScale::screen(), theme(ThemeKind::light)).words;
  const double rise = centreOf(upright, QStringLiteral("20"), true) - centreOf(upright, QStringLiteral("100"), true);
  EXPECT_NEAR(centreOf(upright, QStringLiteral("20"), true) - centreOf(upright, QStringLiteral("60"), true), rise / 2,
              0.6);
  EXPECT_GE(rise, 90);
}

TEST(ChartScene, MarksHaveNamesAndBoxesInsideTheChart) {
  for (const Chart& chart : sampleCharts()) {
    const QSizeF size(800, chartHeight(chart, 800, TypeScale::screen()));
    const auto scene = chartScene(chart, theme(ThemeKind::light), size, TypeScale::screen());
    EXPECT_FALSE(scene->marks().empty()) << chart.id;
    for (const NamedMark& mark : scene->marks()) {
      EXPECT_FALSE(mark.name.isEmpty()) << chart.id;
      EXPECT_TRUE(scene->sceneRect().adjusted(-8, -8, 8, 8).contains(mark.box))
          << chart.id << ": " << mark.name.toStdString();
    }
  }
}

TEST(ChartScene, ASuppressedRowHasNoMarkAndNoNumber) {
  const auto words = painted(sampleDots(), 700, TypeScale::screen(), theme(ThemeKind::light)).words;
  const auto scene = chartScene(sampleDots(), theme(ThemeKind::light), {700, 200}, TypeScale::screen());
  for (const NamedMark& mark : scene->marks())
    EXPECT_FALSE(mark.name.contains(QStringLiteral("Improved in real time")));
  EXPECT_TRUE(std::any_of(words.begin(), words.end(),
                          [](const auto& each) { return each.words.contains(QStringLiteral("n < 5")); }));
}

TEST(ChartScene, LookAlikesOfMarkupAreShownLiterally) {
  Chart chart = sampleDots();
  std::get<RowChart>(chart.body).rows[0].label = "<b>n<30</b> & more";
  const auto words = painted(chart, 900, TypeScale::screen(), theme(ThemeKind::light)).words;
  EXPECT_TRUE(std::any_of(words.begin(), words.end(),
                          [](const auto& each) { return each.words == QStringLiteral("<b>n<30</b> & more"); }));
}

Chart manyRows() {
  Chart chart = sampleDumbbells();
  auto& rows = std::get<RowChart>(chart.body).rows;
  const auto first = rows;
  while (rows.size() < 40) rows.insert(rows.end(), first.begin(), first.end());
  for (auto& row : rows) row.label += " and in every other place where a customer may have been asked about it";
  return chart;
}

Chart manyWaves() {
  Chart chart = sampleTrend();
  auto& trend = std::get<TrendChart>(chart.body);
  trend.waves.clear();
  trend.wave_small.clear();
  for (int i = 0; i < 24; ++i) {
    trend.waves.push_back("Mar ’" + std::to_string(10 + i));
    trend.wave_small.push_back("n 1,2" + std::to_string(10 + i));
  }
  for (auto& panel : trend.panels) {
    panel.breaks = {{3, "† G2 reworded in the questionnaire of that year", "v1 → v2, not comparable"},
                    {20, "† again", "v2 → v3"}};
    const auto point = panel.points[0];
    panel.points.assign(24, point);
  }
  return chart;
}

Chart wideHeat() {
  Chart chart = sampleHeat();
  auto& map = std::get<Heatmap>(chart.body);
  for (int times = 0; times < 2; ++times) {
    const auto columns = map.columns;
    map.columns.insert(map.columns.end(), columns.begin(), columns.begin() + 12);
    for (auto& row : map.rows) {
      const auto cells = row.cells;
      row.cells.insert(row.cells.end(), cells.begin(), cells.begin() + 12);
    }
    map.groups.push_back({"Another questionnaire with a long name", 12});
  }
  return chart;
}

Chart manyBars() {
  Chart chart = sampleBars();
  auto& bars = std::get<GroupedBars>(chart.body);
  for (auto& group : bars.groups)
    for (auto& bar : group.bars) bar.label = "A rather long channel name " + bar.label;
  const auto groups = bars.groups;
  bars.groups.insert(bars.groups.end(), groups.begin(), groups.end());
  return chart;
}

TEST(ChartScene, StaysLegibleWithFarTooMuchInIt) {
  for (const double width : {320.0, 640.0, 1009.0})
    for (const Chart& chart : {manyRows(), manyWaves(), wideHeat(), manyBars()})
      expectLegible(chart, width, TypeScale::screen());
}

TEST(ChartScene, WavesThatDoNotFitLeaveTheirLabelsOutEvenlyFromTheLast) {
  const auto words = painted(manyWaves(), 1009, TypeScale::screen(), theme(ThemeKind::light)).words;
  std::vector<int> shown;
  for (int i = 0; i < 24; ++i)
    if (centreOf(words, QStringLiteral("Mar ’%1").arg(10 + i), false) >= 0) shown.push_back(i);
  ASSERT_GE(shown.size(), 3u);
  EXPECT_EQ(shown.back(), 23);
  for (std::size_t i = 1; i < shown.size(); ++i) EXPECT_EQ(shown[i] - shown[i - 1], shown[1] - shown[0]);
}

TEST(ChartScene, BarsWithLongNamesLieOnTheirSide) {
  // Upright: the channels stand side by side under the plot. Lying: one below the other.
  const auto upright = painted(sampleBars(), 900, TypeScale::screen(), theme(ThemeKind::light)).words;
  EXPECT_NEAR(centreOf(upright, QStringLiteral("Website"), true), centreOf(upright, QStringLiteral("App"), true), 0.1);
  const auto lying = painted(sampleBars(), 300, TypeScale::screen(), theme(ThemeKind::light)).words;
  EXPECT_GT(centreOf(lying, QStringLiteral("App"), true), centreOf(lying, QStringLiteral("Website"), true) + 15);
}

TEST(AxisMap, ClampsToItsEnds) {
  const AxisMap x(Axis{20, 100, {}}, 200, 600);
  EXPECT_DOUBLE_EQ(x(60), 400);
  EXPECT_DOUBLE_EQ(x(20), 200);
  EXPECT_DOUBLE_EQ(x(10), 200);
  EXPECT_DOUBLE_EQ(x(140), 600);
  const AxisMap upright(Axis{20, 100, {}}, 300, 100);
  EXPECT_DOUBLE_EQ(upright(80), 150);
}

}  // namespace
}  // namespace cx
