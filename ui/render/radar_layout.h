// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"

namespace cx {

/// Where the parts of a wheel stand.
struct RadarLayout {
  QPointF centre;
  double radius = 0, height = 0;
  std::vector<QString> labels;  ///< as printed; empty where it would lie on another
  std::vector<QRectF> boxes;    ///< of the labels, wherever they are printed or not

  /// The square that the wheel fills.
  [[nodiscard]] QRectF square() const { return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius}; }
  /// A place `share` of the radius out, `at` spokes clockwise from the top.
  [[nodiscard]] QPointF point(double at, double share) const;
};

/// How a spoke's code is set: those with a published figure stand out.
[[nodiscard]] TextStyle spokeStyle(const RadarChart::Spoke& spoke, const ChartStyle& style);

/// `height` 0 asks for the wanted height.
[[nodiscard]] RadarLayout layOutRadar(const RadarChart& chart, const ChartStyle& style, double width, double height);

}  // namespace cx
