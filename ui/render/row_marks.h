// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/chart/chart.h"
#include "ui/render/axis_map.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"

namespace cx {

/// One row of one panel: its place and the measures that go with the pitch.
struct RowPlace {
  AxisMap x;
  double middle = 0, height = 0;
  RowChart::Pitch pitch = RowChart::Pitch::normal;
  std::optional<double> neutral;  ///< drawn in page colour inside bars
};

/// Draws the marks of one row in one panel and adds those that have a name.
void drawRowMarks(Drawing& drawing, const std::vector<Mark>& marks, const RowPlace& place, const ChartStyle& style,
                  std::vector<NamedMark>& named);

/// A suppressed row: a sunken track where bars would be, and a lock.
void drawLockedRow(Drawing& drawing, const RowPlace& place, const ChartStyle& style);

}  // namespace cx
