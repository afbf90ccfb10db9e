// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"

namespace cx {

/// Where upright bars stand. Slots lie on a grid of half a pitch, so that a bar series can hold them: neighbours are
/// two steps apart, groups three.
struct BarLayout {
  QRectF plot;
  double step = 0;                      ///< of the grid, px
  double bar = 0;                       ///< width of a bar, px
  std::vector<std::vector<int>> slots;  ///< per group and bar: place on the grid
  int steps = 0;                        ///< length of the grid
  double labels = 0, groups = 0;        ///< centres of the bar labels and of the group titles

  /// Room for the diamond before the first bar.
  static constexpr double inset = 8;

  [[nodiscard]] double x(int slot) const { return plot.left() + inset + slot * step; }
};

[[nodiscard]] BarLayout layOutBars(const GroupedBars& chart, const ChartStyle& style, double width, double height);

/// Labels under the bars.
[[nodiscard]] TextStyle barLabelStyle(const ChartStyle& style);

/// Whether labels, n and values stand side by side without touching.
[[nodiscard]] bool barLabelsFit(const GroupedBars& chart, const BarLayout& layout, const ChartStyle& style);

/// The same bars as rows.
[[nodiscard]] RowChart lyingBars(const GroupedBars& chart);

}  // namespace cx
