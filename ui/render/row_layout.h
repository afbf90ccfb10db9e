// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"

namespace cx {

struct Stretch {
  double left = 0, width = 0;
  [[nodiscard]] double right() const { return left + width; }
};

/// Where the parts of a RowChart stand.
struct RowLayout {
  /// A column of words: its main phrases share a stretch, the small ones beside them another.
  struct Column : Stretch {
    double main = 0;
    double least = 0;  ///< below which it says nothing any more
  };
  Stretch code, label, small;
  std::vector<Stretch> panels;
  std::vector<Column> columns;
  double titles = 0;          ///< centre of the panel titles, when there are any
  double ticks = 0;           ///< centre of tick labels and column titles
  double head = 0;            ///< where the rows begin
  std::vector<Stretch> rows;  ///< top and height
  double bottom = 0;
};

/// Pitches of a row in px: packed, wanted, grown.
struct RowPitch {
  double least, normal, most;
};
[[nodiscard]] RowPitch rowPitch(RowChart::Pitch pitch);

/// The type of a chart's rows.
[[nodiscard]] TextStyle rowLabelStyle(const RowChart& chart, const RowChart::Row& row, const ChartStyle& style);
[[nodiscard]] TextStyle cellMainStyle(const RowChart& chart, const RowChart::Cell& cell, const ChartStyle& style);
/// The figure of a row that leads the others; words in its place are smaller.
[[nodiscard]] TextStyle leadStyle(const RowChart::Cell& cell, const ChartStyle& style);
/// Whether a row keeps its height however the others are packed.
[[nodiscard]] bool keepsHeight(const RowChart::Row& row);
/// A heading without words: it only parts the rows.
[[nodiscard]] bool isGap(const RowChart::Row& row);
/// Rows so close that words are set a little smaller.
[[nodiscard]] bool isDense(RowChart::Pitch pitch);
/// Whether small words stand under the main ones instead of beside them.
[[nodiscard]] bool stacksSmall(RowChart::Pitch pitch);

/// A column's title at a width: on two lines where panels have titles of their own above the ticks, else on one.
[[nodiscard]] QStringList columnTitle(const RowChart& chart, std::size_t column, const ChartStyle& style, double width);

/// The small words of a cell on one line.
[[nodiscard]] QString besideWords(const std::vector<std::string>& small);

/// The height at the wanted pitch, and the layout that fits a height between the packed and the grown pitch.
[[nodiscard]] double rowChartHeight(const RowChart& chart, const ChartStyle& style);
[[nodiscard]] RowLayout layOutRows(const RowChart& chart, const ChartStyle& style, double width, double height);

}  // namespace cx
