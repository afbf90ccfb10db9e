// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/heat_map.h"

#include <algorithm>

#include "ui/render/heat_layout.h"
#include "ui/render/heat_scale.h"
#include "ui/render/label_room.h"
#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double cellGap = 2, plate = 34;

double heightOf(const HeatLayout& layout) {
  return layout.tiers.empty() ? layout.height : layout.tiers.back().top + layout.height;
}

class HeatMapPainter {
 public:
  HeatMapPainter(const Heatmap& map, const ChartStyle& style, const QSizeF& size, std::vector<NamedMark>& named)
      : map_(map),
        style_(style),
        width_(size.width()),
        layout_(layOutHeat(map, style, size.width(), size.height())),
        named_(named) {}

  Drawing draw() {
    for (const HeatLayout::Tier& tier : layout_.tiers) {
      drawGroups(tier);
      drawTitles(tier);
      for (std::size_t i = 0; i < map_.rows.size(); ++i)
        drawRow(map_.rows[i], tier, tier.top + layout_.rows[i].left, layout_.rows[i].width);
    }
    drawing_.setHeight(heightOf(layout_));
    return std::move(drawing_);
  }

 private:
  void drawGroups(const HeatLayout::Tier& tier) {
    std::size_t begin = 0;
    for (const Heatmap::ColumnGroup& group : map_.groups) {
      const std::size_t end = begin + std::size_t(std::max(group.columns, 0));
      const std::size_t first = std::max(begin, tier.first), last = std::min(end, tier.first + tier.columns.size());
      begin = end;
      if (first >= last) continue;
      const double left = tier.columns[first - tier.first].left,
                   right = tier.columns[last - 1 - tier.first].right() - cellGap;
      const TextStyle label = style_.text(Type::label).bold();
      drawing_.text({left, tier.top + layout_.groups}, elided(toQString(group.title), label, right - left), label);
      drawing_.horizontal(tier.top + layout_.groups + style_.line(Type::label) / 2 + 2, left, right,
                          style_.colour(Role::rule_strong));
    }
  }

  void drawTitles(const HeatLayout::Tier& tier) {
    const double y = tier.top + layout_.titles;
    drawTitleLine(tier, y, style_.text(Type::label), &Heatmap::Column::title);
    drawTitleLine(tier, y + style_.line(Type::small) - 2, style_.text(Type::small, Role::text_muted),
                  &Heatmap::Column::small);
  }

  /// Words over narrow columns may reach over their neighbours as long as none touch; else each keeps to its column.
  void drawTitleLine(const HeatLayout::Tier& tier, double y, const TextStyle& style,
                     std::string Heatmap::Column::*words) {
    std::vector<LabelWish> wishes;
    for (std::size_t i = 0; i < tier.columns.size(); ++i)
      wishes.push_back({tier.columns[i].left + (tier.columns[i].width - cellGap) / 2,
                        textWidth(toQString(map_.columns[tier.first + i].*words), style), 0});
    const std::vector<bool> stands = labelsThatFit(wishes, 4);
    const bool fit = std::all_of(stands.begin(), stands.end(), [](bool each) { return each; }) &&
                     (wishes.empty() || wishes.back().centre + wishes.back().width / 2 <= width_);
    for (std::size_t i = 0; i < tier.columns.size(); ++i) {
      const QString each = toQString(map_.columns[tier.first + i].*words);
      drawing_.text({wishes[i].centre, y}, fit ? each : elided(each, style, tier.columns[i].width - 4), style,
                    Align::centre);
    }
  }

  void drawRow(const Heatmap::Row& row, const HeatLayout::Tier& tier, double top, double high) {
    drawLabel(row, top + high / 2);
    for (std::size_t i = 0; i < tier.columns.size(); ++i) {
      const std::size_t column = tier.first + i;
      if (column >= row.cells.size()) break;
      const QRectF box(tier.columns[i].left, top, tier.columns[i].width - cellGap, high - cellGap);
      const Heatmap::Cell& cell = row.cells[column];
      row.published ? drawPublished(cell, box) : drawCell(cell, box);
      if (!cell.name.empty()) named_.push_back({toQString(cell.name), box, cell.subject});
    }
  }

  void drawLabel(const Heatmap::Row& row, double middle) {
    const TextStyle body = style_.tone(Type::body, row.total ? Tone::strong : Tone::normal);
    const TextStyle small = style_.text(Type::small, Role::text_muted);
    const bool two = !row.small.empty();
    const double left = row.published ? 16 : 0, room = layout_.label - left - 8,
                 y = middle - 1 - (two ? body.size * 0.56 : 0);
    if (row.published) drawDiamond(drawing_, {6, y}, 9, style_.colour(Role::benchmark));
    drawing_.text({left, y}, elided(toQString(row.label), body, room), body);
    if (two) drawing_.text({left, y + body.size * 1.1}, elided(toQString(row.small), small, room), small);
  }

  void drawPublished(const Heatmap::Cell& cell, const QRectF& box) {
    const bool figure = std::any_of(cell.text.begin(), cell.text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const TextStyle text = figure ? style_.text(Type::strong) : style_.text(Type::small, Role::text_muted);
    drawing_.text(box.center(), elided(toQString(cell.text), text, box.width() - 2), text, Align::centre);
  }

  void drawCell(const Heatmap::Cell& cell, const QRectF& box) {
    if (cell.lock) {
      drawing_.box(box, style_.colour(Role::suppressed));
      const double side = 14;
      drawing_.icon(QStringLiteral("lock"), {box.center().x() - side / 2, box.center().y() - side / 2, side, side},
                    style_.colour(Role::suppressed_ink));
      return;
    }
    if (!cell.value) {
      drawing_.box(box, style_.colour(Role::surface_sunken));
      const TextStyle muted = style_.text(Type::body, Role::text_muted);
      drawing_.text(box.center(), elided(toQString(cell.text), muted, box.width() - 4), muted, Align::centre);
      return;
    }
    const HeatStep step = heatStep(map_, *cell.value);
    drawing_.box(box, style_.colour(step.fill));
    if (cell.small_base) drawHatch(cell, box, step);
    drawWords(cell, box, style_.colour(step.ink));
  }

  void drawHatch(const Heatmap::Cell& cell, const QRectF& box, const HeatStep& step) {
    drawing_.hatch(box, style_.colour(step.fill == Role::heat_5 ? Role::heat_3 : Role::hatch));
    const double width = std::min(box.width(), std::max(plate, textWidth(toQString(cell.text), valueStyle({})) + 6));
    const double high = std::min(box.height() - 4, cell.small.empty() ? 20.0 : 32.0);
    drawing_.box({box.center().x() - width / 2, box.center().y() - high / 2, width, high}, style_.colour(step.fill));
  }

  [[nodiscard]] TextStyle valueStyle(const QColor& ink) const { return style_.text(Type::strong).in(ink); }

  void drawWords(const Heatmap::Cell& cell, const QRectF& box, const QColor& ink) {
    const TextStyle value = valueStyle(ink),
                    small = style_.text(Type::small).at(style_.type[Type::small].size * 10.5 / 11).in(ink);
    const bool two = !cell.small.empty();
    const double y = box.center().y() - (two ? 6.5 : 0);
    drawing_.text({box.center().x(), y}, elided(toQString(cell.text), value, box.width() - 2), value, Align::centre);
    if (two)
      drawing_.text({box.center().x(), y + 13.5}, elided(toQString(cell.small), small, box.width() - 2), small,
                    Align::centre);
  }

  const Heatmap& map_;
  const ChartStyle& style_;
  double width_;
  HeatLayout layout_;
  std::vector<NamedMark>& named_;
  Drawing drawing_;
};

}  // namespace

double heatMapHeight(const Heatmap& map, const ChartStyle& style, double width) {
  return heightOf(layOutHeat(map, style, width, 0));
}

double heatMapSlack(const Heatmap& map, const ChartStyle& style, double width) {
  return heatMapHeight(map, style, width) - heightOf(layOutHeat(map, style, width, 1));
}

Drawing drawHeatMap(const Heatmap& map, const ChartStyle& style, const QSizeF& size, std::vector<NamedMark>& named) {
  return HeatMapPainter(map, style, size, named).draw();
}

}  // namespace cx
