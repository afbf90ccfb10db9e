// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/radar_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cx {
namespace {

constexpr double leastRadius = 44, wantedRadius = 130, labelGap = 8, mostLabel = 64, lockWidth = 13;

/// The code, and a dash where nothing was measured.
QString wordsOf(const RadarChart::Spoke& spoke) {
  const QString code = toQString(spoke.label);
  return spoke.value || spoke.lock ? code : code + QStringLiteral(" –");
}

double widthOf(const RadarChart::Spoke& spoke, const ChartStyle& style) {
  return std::min(textWidth(wordsOf(spoke), spokeStyle(spoke, style)), mostLabel) + (spoke.lock ? lockWidth : 0);
}

/// Outside the wheel, touching the end of its spoke.
QRectF boxOf(const QPointF& end, double angle, double width, double height) {
  const double x = std::sin(angle), y = -std::cos(angle);
  const double left = std::fabs(x) < 0.05 ? end.x() - width / 2 : x > 0 ? end.x() : end.x() - width;
  return {left, end.y() - height / 2 + y * height / 2, width, height};
}

void placeLabels(RadarLayout& out, const RadarChart& chart, const ChartStyle& style) {
  const double height = style.line(Type::small);
  const auto count = double(chart.spokes.size());
  for (std::size_t i = 0; i < chart.spokes.size(); ++i) {
    const RadarChart::Spoke& spoke = chart.spokes[i];
    const double angle = 2 * std::numbers::pi * double(i) / count;
    const QPointF end = out.centre + QPointF(std::sin(angle), -std::cos(angle)) * (out.radius + labelGap);
    const QRectF box = boxOf(end, angle, widthOf(spoke, style), height);
    const bool free = std::none_of(out.boxes.begin(), out.boxes.end(), [&](const QRectF& other) {
      const auto at = std::size_t(&other - out.boxes.data());
      return !out.labels[at].isEmpty() && other.adjusted(-2, 0, 2, 0).intersects(box);
    });
    const QString words = elided(wordsOf(spoke), spokeStyle(spoke, style), mostLabel);
    out.labels.push_back(free ? words : QString());
    out.boxes.push_back(box);
  }
}

}  // namespace

QPointF RadarLayout::point(double at, double share) const {
  const double angle = 2 * std::numbers::pi * at / double(boxes.size());
  return centre + QPointF(std::sin(angle), -std::cos(angle)) * (radius * share);
}

TextStyle spokeStyle(const RadarChart::Spoke& spoke, const ChartStyle& style) {
  return spoke.published ? style.text(Type::small).bold() : style.text(Type::small, Role::text_muted);
}

RadarLayout layOutRadar(const RadarChart& chart, const ChartStyle& style, double width, double height) {
  double label = 0;
  for (const RadarChart::Spoke& spoke : chart.spokes) label = std::max(label, widthOf(spoke, style));
  const double above = labelGap + style.line(Type::small), beside = labelGap + label;
  double radius = std::min(wantedRadius, width / 2 - beside);
  if (height > 0) radius = std::min(radius, height / 2 - above);
  RadarLayout out;
  out.radius = std::floor(std::max(leastRadius, radius));
  out.centre = {std::round(width / 2), above + out.radius};
  out.height = 2 * (above + out.radius);
  placeLabels(out, chart, style);
  return out;
}

}  // namespace cx
