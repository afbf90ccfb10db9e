// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"
#include "ui/render/row_layout.h"

namespace cx {

/// Where the parts of a Heatmap stand. Columns that do not fit side by side continue in another tier below.
struct HeatLayout {
  struct Tier {
    std::size_t first = 0;         ///< column
    std::vector<Stretch> columns;  ///< left and width
    double top = 0;
  };
  double label = 0;  ///< width of the row labels
  double groups = 0, titles = 0,
         head = 0;            ///< from the tier's top: centre of group titles, of column titles, begin of rows
  std::vector<Stretch> rows;  ///< from the tier's top
  double height = 0;          ///< of a tier
  std::vector<Tier> tiers;
};

/// `height` 0 asks for the wanted pitch.
[[nodiscard]] HeatLayout layOutHeat(const Heatmap& map, const ChartStyle& style, double width, double height);

}  // namespace cx
