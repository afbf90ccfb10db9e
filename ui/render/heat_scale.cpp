// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/heat_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "ui/render/label_room.h"

namespace cx {
namespace {

constexpr double boxHeight = 10, boxTop = 4;
constexpr std::array below{HeatStep{Role::heat_below_2, Role::heat_ink_below_2},
                           HeatStep{Role::heat_below_1, Role::heat_ink_below_1}};
constexpr std::array blue{HeatStep{Role::heat_1, Role::heat_ink_1}, HeatStep{Role::heat_2, Role::heat_ink_2},
                          HeatStep{Role::heat_3, Role::heat_ink_3}, HeatStep{Role::heat_4, Role::heat_ink_4},
                          HeatStep{Role::heat_5, Role::heat_ink_5}};

/// How many steps lie below neutral: the edges up to and with neutral.
int stepsBelow(const Heatmap& map) {
  if (!map.neutral) return 0;
  return int(std::count_if(map.edges.begin(), map.edges.end(), [&](double edge) { return edge <= *map.neutral; }));
}

QString plain(double value) {
  return QString::number(value, 'g', 4).replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace

HeatStep heatStepAt(const Heatmap& map, int step) {
  const int under = stepsBelow(map), above = int(map.edges.size()) + 1 - under;
  if (step < under) return below.at(std::size_t(std::clamp(2 - under + step, 0, 1)));
  // Fewer than five steps spread over the five blues, so that the ends stay far apart.
  const int place = step - under;
  const double share = above > 1 ? double(place) / double(above - 1) : 0.5;
  return blue.at(above <= 5 ? std::size_t(std::lround(share * 4)) : std::size_t(std::min(place, 4)));
}

HeatStep heatStep(const Heatmap& map, double value) {
  return heatStepAt(map, int(std::upper_bound(map.edges.begin(), map.edges.end(), value) - map.edges.begin()));
}

double heatScaleWidth(const Heatmap& map, const ChartStyle&, double width) {
  return std::min(36.0 * double(map.edges.size() + 1), width);
}

double heatScaleHeight(const ChartStyle& style) {
  return boxTop + boxHeight + 2 + style.line(Type::small);
}

double heatScaleMiddle() {
  return boxTop + boxHeight / 2;
}

void drawHeatScale(Drawing& drawing, const Heatmap& map, const ChartStyle& style, const QPointF& at, double width) {
  const auto steps = int(map.edges.size()) + 1;
  const double each = heatScaleWidth(map, style, width) / steps;
  const double y = at.y() + boxTop, text = y + boxHeight + 2 + style.line(Type::small) / 2;
  const TextStyle small = style.text(Type::small, Role::text_muted);
  for (int i = 0; i < steps; ++i)
    drawing.box({at.x() + i * each, y, each - 1, boxHeight}, style.colour(heatStepAt(map, i).fill));
  const auto edgeAt = [&](int i) {
    return i == 0 ? map.floor : i == steps ? map.ceiling : map.edges[std::size_t(i - 1)];
  };
  std::vector<LabelWish> wishes;
  for (int i = 0; i <= steps; ++i) {
    const bool neutral = map.neutral && edgeAt(i) == *map.neutral;
    const double x = at.x() + i * each - (i == 0 ? 0 : 0.5);
    if (neutral) drawing.vertical(x, y - 4, y + boxHeight, style.colour(Role::text));
    const double wide = textWidth(plain(edgeAt(i)), neutral ? small.bold() : small);
    wishes.push_back({i == 0 ? x + wide / 2 : i == steps ? x - wide / 2 : x, wide, neutral ? 2 : i % steps == 0});
  }
  const std::vector<bool> fit = labelsThatFit(wishes, 3);
  for (int i = 0; i <= steps; ++i) {
    const TextStyle ink = wishes[std::size_t(i)].weight == 2 ? style.text(Type::small).bold() : small;
    if (fit[std::size_t(i)]) drawing.text({wishes[std::size_t(i)].centre, text}, plain(edgeAt(i)), ink, Align::centre);
  }
}

}  // namespace cx
