// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QStringList>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"

namespace cx {

/// Where the plots of a trend's panels stand, and the rhythm of its waves.
struct TrendLayout {
  std::vector<QRectF> panels, plots;
  double end = 0;              ///< stretch right of a plot for the end labels
  std::vector<double> waves;   ///< from the plot's left
  int stride = 1, rhythm = 1;  ///< every so many waves have a name, and a number under it, counted from the last
  double height = 0;

  [[nodiscard]] bool named(std::size_t wave) const { return (waves.size() - 1 - wave) % std::size_t(stride) == 0; }
  [[nodiscard]] bool numbered(std::size_t wave) const { return (waves.size() - 1 - wave) % std::size_t(rhythm) == 0; }
};

/// `height` 0 asks for the wanted height.
[[nodiscard]] TrendLayout layOutTrend(const TrendChart& chart, const ChartStyle& style, double width, double height);

/// Words at the end of a line are set in these.
[[nodiscard]] TextStyle endStyle(const ChartStyle& style);
/// Between a plot and the words at the end of its lines.
constexpr double trendEndGap = 9;
/// The small words under an end, wrapped.
[[nodiscard]] QStringList endLines(const Phrase& phrase, const ChartStyle& style, double room);
/// Whether the small words stand under the end instead of beside it.
[[nodiscard]] bool stacksEnd(const TrendChart::Panel& panel);

}  // namespace cx
