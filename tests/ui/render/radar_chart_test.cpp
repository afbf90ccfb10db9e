// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/radar_chart.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <cmath>

#include "tests/support/sample_charts.h"
#include "ui/render/drawing.h"

namespace cx {
namespace {

constexpr double width = 360;

RadarChart& wheelOf(Chart& chart) {
  return std::get<RadarChart>(chart.body);
}

class RadarChartTest : public testing::Test {
 protected:
  void draw(const Chart& chart) {
    const QSizeF size(width, chartHeight(chart, width, TypeScale::screen()));
    scene = chartScene(chart, theme(ThemeKind::light), size, TypeScale::screen());
    image = QImage((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene->render(&painter, QRectF(QPointF(), QSizeF(image.size())), scene->sceneRect());
  }
  /// The middle of the mark whose name begins so.
  [[nodiscard]] QPointF markAt(const QString& name) const {
    for (const NamedMark& mark : scene->marks())
      if (mark.name.startsWith(name)) return mark.box.center();
    ADD_FAILURE() << "no mark " << name.toStdString();
    return {};
  }
  /// How near the picture comes to a colour within a pixel of a place: 0 is the colour itself.
  [[nodiscard]] int awayFrom(const QPointF& place, Role role) const {
    const QColor wanted = theme(ThemeKind::light).colour(role);
    int best = 1000;
    for (int dx = -scale; dx <= scale; ++dx)
      for (int dy = -scale; dy <= scale; ++dy) {
        const QColor seen = image.pixelColor(int(place.x() * scale) + dx, int(place.y() * scale) + dy);
        best = std::min(best, std::abs(seen.red() - wanted.red()) + std::abs(seen.green() - wanted.green()) +
                                  std::abs(seen.blue() - wanted.blue()));
      }
    return best;
  }

  static constexpr int scale = 3;
  std::unique_ptr<ChartScene> scene;
  QImage image;
};

TEST(DrawingPaint, LeavesNoBrushThatWouldFillTheOpenLineOfTheWheelOnTheSameSheet) {
  Drawing before;
  before.box({0, 0, 4, 4}, Qt::black);
  QImage sheet(8, 8, QImage::Format_RGB32);
  QPainter painter(&sheet);
  before.paint(painter);
  EXPECT_EQ(painter.brush().style(), Qt::NoBrush);
}

TEST_F(RadarChartTest, TheCentreIsTheFloorAndSpokesRunClockwiseFromTheTop) {
  draw(sampleRadar());
  const QPointF top = markAt(QStringLiteral("M1: 62")), right = markAt(QStringLiteral("M4: 66")),
                left = markAt(QStringLiteral("T2: 49")), figure = markAt(QStringLiteral("T2: published 52"));
  const QPointF centre(top.x(), right.y());
  EXPECT_NEAR(centre.x(), width / 2, 1);
  EXPECT_NEAR(left.y(), centre.y(), 1e-6);
  // 62, 66, 49 and 52 on an axis from 20 to 100: 42, 46, 29 and 32 of 80 parts of the radius.
  const double part = (centre.y() - top.y()) / 42;
  EXPECT_GT(part, 0.5);
  EXPECT_NEAR(right.x() - centre.x(), 46 * part, 1e-6);
  EXPECT_NEAR(centre.x() - left.x(), 29 * part, 1e-6);
  EXPECT_NEAR(centre.x() - figure.x(), 32 * part, 1e-6);
}

TEST_F(RadarChartTest, TheOwnLineRunsThroughTheDotsAndOpensWhereNothingWasMeasured) {
  draw(sampleRadar());
  const auto middle = [&](const char* a, const char* b) {
    return (markAt(QLatin1String(a)) + markAt(QLatin1String(b))) / 2;
  };
  EXPECT_LT(awayFrom(middle("M2: 62", "M3: 74"), Role::own), 30);
  EXPECT_LT(awayFrom(middle("T1: 69", "T2: 49"), Role::own), 30);
  // G3 is missing between G2 and G4, T3 is suppressed between T2 and T4.
  EXPECT_GT(awayFrom(middle("G2: 66", "G4: 70"), Role::own), 120);
  EXPECT_GT(awayFrom(middle("T2: 49", "T4: 64"), Role::own), 120);
}

TEST_F(RadarChartTest, PublishedFiguresAreNeverJoined) {
  Chart chart = sampleRadar();
  for (RadarChart::Spoke& spoke : wheelOf(chart).spokes) {
    spoke.value.reset();
    spoke.interval.reset();
    spoke.published = 90;
    spoke.published_name = spoke.label + " published";
  }
  draw(chart);
  for (int i = 0; i < 12; ++i) {
    const QString a = toQString(wheelOf(chart).spokes[std::size_t(i)].label),
                  b = toQString(wheelOf(chart).spokes[std::size_t((i + 1) % 12)].label);
    const QPointF middle = (markAt(a + QStringLiteral(" published")) + markAt(b + QStringLiteral(" published"))) / 2;
    EXPECT_GT(awayFrom(middle, Role::benchmark), 200) << a.toStdString();
  }
}

TEST_F(RadarChartTest, EveryOwnValueAndEveryFigureIsAMarkOfItsOwn) {
  draw(sampleRadar());
  EXPECT_EQ(scene->marks().size(), 12U + 4U);
}

}  // namespace
}  // namespace cx
