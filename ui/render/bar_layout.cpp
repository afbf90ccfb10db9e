// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/bar_layout.h"

#include <algorithm>

#include "ui/render/plot.h"

namespace cx {
namespace {

constexpr double mostBar = 30, leastGap = 6, mostStep = 44, plateRoom = 14;

bool apart(const GroupedBars& chart, const BarLayout& layout, const TextStyle& style,
           std::string GroupedBars::Bar::*words) {
  double right = -1e9;
  for (std::size_t g = 0; g < chart.groups.size(); ++g)
    for (std::size_t i = 0; i < chart.groups[g].bars.size(); ++i) {
      const double width = textWidth(toQString(chart.groups[g].bars[i].*words), style),
                   x = layout.x(layout.slots[g][i]);
      if (x - width / 2 < right + 2) return false;
      right = x + width / 2;
    }
  return true;
}

}  // namespace

BarLayout layOutBars(const GroupedBars& chart, const ChartStyle& style, double width, double height) {
  BarLayout out;
  int at = 1;
  for (const GroupedBars::Group& group : chart.groups) {
    out.slots.emplace_back();
    for (std::size_t i = 0; i < group.bars.size(); ++i, at += 2) out.slots.back().push_back(at);
    at += 1;
  }
  out.steps = at - 2;
  const double left = tickStretch(chart.axis, style), line = style.line(Type::small);
  const double foot = 5 + 2 * line + 4 + style.line(Type::label);
  out.plot = QRectF(left, plateRoom, std::max(60.0, width - left), std::max(60.0, height - plateRoom - foot));
  out.step = std::min((out.plot.width() - BarLayout::inset) / std::max(out.steps, 1), mostStep);
  out.bar = std::clamp(2 * out.step - leastGap, 2.0, mostBar);
  out.labels = out.plot.bottom() + 5 + line / 2;
  out.groups = out.labels + line * 1.5 + 2 + style.line(Type::label) / 2;
  return out;
}

TextStyle barLabelStyle(const ChartStyle& style) {
  const TextStyle small = style.text(Type::small);
  return small.at(small.size * 10.5 / 11);
}

bool barLabelsFit(const GroupedBars& chart, const BarLayout& layout, const ChartStyle& style) {
  const TextStyle small = barLabelStyle(style);
  return apart(chart, layout, small, &GroupedBars::Bar::label) &&
         apart(chart, layout, small, &GroupedBars::Bar::small) &&
         apart(chart, layout, style.text(Type::small).bold(), &GroupedBars::Bar::text);
}

RowChart lyingBars(const GroupedBars& chart) {
  RowChart out;
  out.pitch = RowChart::Pitch::dense;
  out.panels.push_back({{}, chart.axis, {}, 1});
  out.columns.push_back({{}, true});
  for (const GroupedBars::Group& group : chart.groups) {
    RowChart::Row title;
    title.label = group.label;
    title.heading = true;
    if (!group.label.empty()) out.rows.push_back(title);
    int bars = group.published_bars;
    for (const GroupedBars::Bar& bar : group.bars) {
      RowChart::Row row;
      row.label = bar.label;
      row.small = bar.small;
      row.lock = bar.lock;
      row.marks.emplace_back();
      auto& marks = row.marks.back();
      if (bar.target) marks.push_back({Mark::Kind::tick, 0, *bar.target, Mark::Look::solid, 0, {}, {}});
      if (bar.value)
        marks.push_back({Mark::Kind::bar,
                         chart.axis.lo,
                         *bar.value,
                         bar.small_base ? Mark::Look::hatched : Mark::Look::solid,
                         0,
                         {},
                         bar.name,
                         bar.subject});
      if (bar.value && bar.interval)
        marks.push_back({Mark::Kind::whisker, bar.interval->lo, bar.interval->hi, {}, 0, {}, {}});
      if (group.published && bars-- > 0) marks.push_back({Mark::Kind::diamond, 0, *group.published, {}, 0, {}, {}});
      const std::string spoken = bar.value ? std::string() : bar.name;
      row.cells.push_back({{bar.text, Tone::strong, Glyph::none}, {}, false, spoken, bar.subject});
      out.rows.push_back(row);
    }
  }
  return out;
}

}  // namespace cx
