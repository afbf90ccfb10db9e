// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/legend.h"

#include <algorithm>
#include <variant>
#include <vector>

#include "ui/render/heat_scale.h"
#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double above = 10, between = 20, afterSign = 7, noteGap = 4, wideNote = 720;

double signWidth(LegendItem::Sign sign) {
  switch (sign) {
    case LegendItem::Sign::own:
    case LegendItem::Sign::small_base:
    case LegendItem::Sign::level:
      return 14;
    case LegendItem::Sign::interval:
      return 18;
    case LegendItem::Sign::published:
    case LegendItem::Sign::last_wave:
      return 10;
    case LegendItem::Sign::suppressed:
      return 13;
    case LegendItem::Sign::target:
    case LegendItem::Sign::neutral:
      return 4;
    case LegendItem::Sign::link_tested:
    case LegendItem::Sign::link_untested:
    case LegendItem::Sign::change:
      return 26;
  }
  return 0;
}

/// Whether own values are dots in this chart.
bool dotted(const Chart& chart) {
  if (std::holds_alternative<TrendChart>(chart.body) || std::holds_alternative<RadarChart>(chart.body)) return true;
  const auto* rows = std::get_if<RowChart>(&chart.body);
  if (!rows) return false;
  const auto bar = [](const Mark& mark) { return mark.kind == Mark::Kind::bar || mark.kind == Mark::Kind::segment; };
  return std::none_of(rows->rows.begin(), rows->rows.end(), [&](const RowChart::Row& row) {
    return std::any_of(row.marks.begin(), row.marks.end(),
                       [&](const auto& marks) { return std::any_of(marks.begin(), marks.end(), bar); });
  });
}

bool diverging(const Chart& chart) {
  return std::ranges::any_of(chart.legend, [](const LegendItem& item) { return item.sign == LegendItem::Sign::level; });
}

/// A small base is a hollow dot, a hatched cell, the outline of answers or a hatched bar.
void drawSmallBaseSign(Drawing& drawing, const QRectF& box, const Chart& chart, const ChartStyle& style) {
  constexpr int agreement = 4;
  if (diverging(chart)) return drawLevel(drawing, box, agreement, true, style);
  if (dotted(chart)) return drawDot(drawing, box.center(), 10, Mark::Look::hollow, style);
  if (!std::holds_alternative<Heatmap>(chart.body)) return drawSmallBase(drawing, box, style);
  drawing.box(box, style.colour(Role::heat_2));
  drawing.hatch(box, style.colour(Role::hatch), 4);
}

void drawSign(Drawing& drawing, const QPointF& at, const LegendItem& item, const Chart& chart,
              const ChartStyle& style) {
  const double width = signWidth(item.sign), x = at.x(), y = at.y(), mid = x + width / 2;
  switch (item.sign) {
    case LegendItem::Sign::own:
      if (dotted(chart))
        drawDot(drawing, {mid, y}, 9, Mark::Look::solid, style);
      else
        drawing.box({x, y - 4, width, 8}, style.colour(Role::own));
      return;
    case LegendItem::Sign::small_base:
      drawSmallBaseSign(drawing, {x, y - 4.5, width, 9}, chart, style);
      return;
    case LegendItem::Sign::level:
      drawLevel(drawing, {x, y - 6, width, 12}, item.level, false, style);
      return;
    case LegendItem::Sign::interval:
      drawWhisker(drawing, {x + 1, y}, {x + width - 1, y}, true, true, style);
      return;
    case LegendItem::Sign::published:
      drawDiamond(drawing, {mid, y}, 9, style.colour(Role::benchmark));
      return;
    case LegendItem::Sign::last_wave:
      drawRing(drawing, {mid, y}, 9, style.colour(Role::last_wave), style.page());
      return;
    case LegendItem::Sign::suppressed:
      drawing.icon(QStringLiteral("lock"), {x, y - width / 2, width, width}, style.colour(Role::suppressed_ink));
      return;
    case LegendItem::Sign::target:
      drawing.box({mid - 1, y - 7, 2, 14}, style.colour(Role::target));
      return;
    case LegendItem::Sign::neutral:
      drawing.vertical(mid, y - 7, y + 7, style.colour(Role::neutral_line));
      return;
    case LegendItem::Sign::link_tested:
      drawing.line({x, y}, {x + width, y}, style.colour(Role::own), 3);
      return;
    case LegendItem::Sign::link_untested:
      drawing.line({x, y}, {x + width, y}, style.colour(Role::last_wave), 1.5);
      return;
    case LegendItem::Sign::change:
      drawWhisker(drawing, {x + 1, y}, {x + width - 1, y}, true, true, style);
      drawDot(drawing, {mid, y}, 8, Mark::Look::solid, style);
      return;
  }
}

const Heatmap* heatOf(const Chart& chart) {
  return std::get_if<Heatmap>(&chart.body);
}

/// Walks the items line by line; calls `place` with the left middle of each. Returns the height used.
template <class Place>
double walk(const Chart& chart, const ChartStyle& style, double width, Place place) {
  const TextStyle small = style.text(Type::small, Role::text_muted);
  const Heatmap* heat = heatOf(chart);
  const double line = style.line(Type::small) + 3;
  double x = 0, y = 0, high = line;
  if (heat) {
    x = heatScaleWidth(*heat, style, width) + 2 * between;
    high = heatScaleHeight(style);
  }
  if (chart.legend.empty()) return heat ? high : 0;
  for (const LegendItem& item : chart.legend) {
    const double wide = signWidth(item.sign) + afterSign + textWidth(toQString(item.text), small);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += high;
      high = line;
    }
    place(QPointF(x, y + (high > line ? heatScaleMiddle() : line / 2)), item);
    x += wide + between;
  }
  return y + high;
}

QStringList noteLines(const Chart& chart, const ChartStyle& style, double width) {
  const QString note = toQString(chart.note);
  const TextStyle small = style.text(Type::small);
  if (!note.isEmpty() && textWidth(note, small) <= width) return {note};
  return wrapped(note, small, std::min(width, wideNote));
}

/// Beside the figures of a heat scale, where one line of legend and one line of note leave that free.
bool noteBeside(const Chart& chart, const ChartStyle& style, double width, double legend) {
  const Heatmap* heat = heatOf(chart);
  if (!heat || chart.note.empty() || chart.legend.empty() || legend > heatScaleHeight(style)) return false;
  const double left = heatScaleWidth(*heat, style, width) + 2 * between;
  return left + textWidth(toQString(chart.note), style.text(Type::small)) <= width;
}

}  // namespace

double footHeight(const Chart& chart, const ChartStyle& style, double width) {
  const double legend = walk(chart, style, width, [](const QPointF&, const LegendItem&) {});
  const auto lines = double(noteLines(chart, style, width).size());
  if (legend == 0 && lines == 0) return 0;
  if (noteBeside(chart, style, width, legend)) return above + legend;
  return above + legend + (lines > 0 ? noteGap + lines * style.line(Type::small) : 0);
}

void drawFoot(Drawing& drawing, const Chart& chart, const ChartStyle& style, double top, double width) {
  const TextStyle small = style.text(Type::small, Role::text_muted);
  double y = top + above;
  if (const Heatmap* heat = heatOf(chart)) drawHeatScale(drawing, *heat, style, {0, y}, width);
  const double legend = walk(chart, style, width, [&](const QPointF& at, const LegendItem& item) {
    drawSign(drawing, at + QPointF(0, y), item, chart, style);
    const double x = at.x() + signWidth(item.sign) + afterSign;
    drawing.text({x, at.y() + y}, elided(toQString(item.text), small, width - x), small);
  });
  y += legend;
  if (noteBeside(chart, style, width, legend)) {
    const double left = heatScaleWidth(*heatOf(chart), style, width) + 2 * between;
    drawing.text({left, y - style.line(Type::small) / 2}, toQString(chart.note), small);
    return;
  }
  y += noteGap + style.line(Type::small) / 2;
  for (const QString& line : noteLines(chart, style, width)) {
    drawing.text({0, y}, line, small);
    y += style.line(Type::small);
  }
}

}  // namespace cx
