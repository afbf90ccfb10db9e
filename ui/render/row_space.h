// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/chart/chart.h"
#include "ui/render/chart_style.h"
#include "ui/render/row_layout.h"

namespace cx {

/// Shares a width between the labels, the panels and the columns of words of a RowChart. When there is too little,
/// labels give way first, then columns of words, then panels; a column of numbers, and any beside bullets, is shown
/// whole or, from the last one, not at all: the table twin has it.
class RowSpace {
 public:
  RowSpace(const RowChart& chart, const ChartStyle& style);

  /// The width at which every column is still there.
  [[nodiscard]] double least() const;
  void place(RowLayout& out, double width);

 private:
  [[nodiscard]] RowLayout::Column wish(std::size_t column) const;
  [[nodiscard]] bool bareNumbers(std::size_t column) const;
  [[nodiscard]] double titleWidth(std::size_t column) const;
  void wishLabels();
  [[nodiscard]] double need() const;
  void fit(double width);
  void placeLabels(RowLayout& out) const;
  void placePanels(RowLayout& out, double left, double width) const;

  const RowChart& chart_;
  const ChartStyle& style_;
  double columnGap_;
  double code_ = 0, label_ = 0, small_ = 0;
  double indent_ = 0;  ///< before the codes, where a row is marked
  double panel_ = 0;   ///< least width of a panel
  std::vector<RowLayout::Column> columns_;
};

}  // namespace cx
