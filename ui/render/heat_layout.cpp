// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/heat_layout.h"

#include <algorithm>
#include <cmath>

namespace cx {
namespace {

constexpr double groupGap = 12, leastPair = 60, leastAlone = 36, mostColumn = 140, totalGap = 8, tierGap = 16;

double labelWidth(const Heatmap& map, const ChartStyle& style, double width) {
  double label = 40;
  for (const Heatmap::Row& row : map.rows) {
    label = std::max(label, textWidth(toQString(row.label), style.text(Type::body)) + (row.published ? 16 : 0));
    label = std::max(label, textWidth(toQString(row.small), style.text(Type::small)));
  }
  return std::min(std::ceil(label) + 12, std::max(60.0, width * 0.28));
}

/// The group that a column belongs to, or −1.
int groupOf(const Heatmap& map, std::size_t column) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < map.groups.size(); ++i) {
    end += std::size_t(map.groups[i].columns);
    if (column < end) return int(i);
  }
  return -1;
}

HeatLayout::Tier placeTier(const Heatmap& map, std::size_t first, std::size_t count, double left, double width,
                           double most) {
  double gaps = 0;
  for (std::size_t i = first + 1; i < first + count; ++i) gaps += groupOf(map, i) != groupOf(map, i - 1) ? groupGap : 0;
  const double each = std::min((width - gaps) / double(count), most);
  HeatLayout::Tier tier{first, {}, 0};
  double x = left;
  for (std::size_t i = first; i < first + count; ++i) {
    if (i > first && groupOf(map, i) != groupOf(map, i - 1)) x += groupGap;
    tier.columns.push_back({x, each});
    x += each;
  }
  return tier;
}

bool hasSmallCells(const Heatmap& map) {
  return std::any_of(map.rows.begin(), map.rows.end(), [](const Heatmap::Row& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return !cell.small.empty(); });
  });
}

/// A cell with its n beside others needs 58 px and the gap; a lone value needs only itself.
double leastColumn(const Heatmap& map, const ChartStyle& style) {
  if (hasSmallCells(map)) return leastPair;
  double least = leastAlone;
  for (const Heatmap::Row& row : map.rows)
    for (const Heatmap::Cell& cell : row.cells)
      least = std::max(least, textWidth(toQString(cell.text), style.text(Type::strong)) + 8);
  return std::min(least, leastPair);
}

void placeTiers(const Heatmap& map, const ChartStyle& style, HeatLayout& out, double width) {
  const std::size_t columns = map.columns.size();
  if (columns == 0) return;
  const double least = leastColumn(map, style), room = std::max(width - out.label, least);
  const double gaps = map.groups.empty() ? 0 : groupGap * double(map.groups.size() - 1);
  const auto fit = std::max(std::size_t(1), std::size_t((room - gaps) / least));
  const std::size_t tiers = (columns + fit - 1) / fit, each = (columns + tiers - 1) / tiers;
  for (std::size_t first = 0; first < columns; first += each)
    out.tiers.push_back(placeTier(map, first, std::min(each, columns - first), out.label, room,
                                  tiers > 1 ? (room - gaps) / double(each) : mostColumn));
}

void placeRows(const Heatmap& map, HeatLayout& out, double pitch) {
  double y = out.head;
  for (std::size_t i = 0; i < map.rows.size(); ++i) {
    if (i > 0 && map.rows[i].total && !map.rows[i - 1].total) y += totalGap;
    out.rows.push_back({y, map.rows[i].published ? std::min(pitch, 30.0) : pitch});
    y = out.rows.back().right();
  }
  out.height = y;
}

}  // namespace

HeatLayout layOutHeat(const Heatmap& map, const ChartStyle& style, double width, double height) {
  HeatLayout out;
  out.label = labelWidth(map, style, width);
  double y = 0;
  if (!map.groups.empty()) {
    out.groups = y + style.line(Type::label) / 2;
    y += style.line(Type::label) + 6;
  }
  const bool smallTitles =
      std::any_of(map.columns.begin(), map.columns.end(), [](const auto& c) { return !c.small.empty(); });
  out.titles = y + style.line(Type::label) / 2;
  y += style.line(Type::label) + (smallTitles ? style.line(Type::small) - 2 : 0) + 4;
  out.head = y;
  placeTiers(map, style, out, width);

  const bool smallCells = hasSmallCells(map);
  const double least = smallCells ? 31 : 26, normal = smallCells ? 31 : 48, most = 56;
  const auto tiers = double(std::max<std::size_t>(out.tiers.size(), 1));
  double pitch = normal;
  if (height > 0 && !map.rows.empty()) {
    const double fixed = out.head + totalGap, room = (height - (tiers - 1) * tierGap) / tiers - fixed;
    pitch = std::clamp(room / double(map.rows.size()), least, most);
  }
  placeRows(map, out, pitch);
  for (std::size_t i = 0; i < out.tiers.size(); ++i) out.tiers[i].top = double(i) * (out.height + tierGap);
  return out;
}

}  // namespace cx
