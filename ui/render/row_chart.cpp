// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/row_chart.h"

#include <algorithm>
#include <cmath>

#include "ui/render/label_room.h"
#include "ui/render/row_layout.h"
#include "ui/render/row_marks.h"
#include "ui/render/signs.h"

namespace cx {
namespace {

// How far a title or a short tick label may reach beyond its panel.
constexpr double titleOverhang = 24, tickOverhang = 10;

class RowChartPainter {
 public:
  RowChartPainter(const RowChart& chart, const ChartStyle& style, const QSizeF& size, std::vector<NamedMark>& named)
      : chart_(chart),
        style_(style),
        width_(size.width()),
        layout_(layOutRows(chart, style, size.width(), size.height())),
        named_(named) {}

  Drawing draw() {
    for (std::size_t i = 0; i < chart_.rows.size(); ++i)
      if (chart_.rows[i].current) tint(layout_.rows[i]);
    for (std::size_t i = 0; i < chart_.panels.size(); ++i) drawBand(i);
    drawRules();
    for (std::size_t i = 0; i < chart_.panels.size(); ++i) drawAxis(i);
    drawTitles();
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) drawRow(chart_.rows[i], layout_.rows[i]);
    drawing_.setHeight(layout_.bottom);
    return std::move(drawing_);
  }

 private:
  [[nodiscard]] bool banded() const {
    return std::any_of(chart_.panels.begin(), chart_.panels.end(),
                       [](const auto& panel) { return panel.band.has_value(); });
  }
  [[nodiscard]] AxisMap axis(std::size_t panel) const {
    return {chart_.panels[panel].axis, layout_.panels[panel].left, layout_.panels[panel].right()};
  }

  void tint(const Stretch& row) {
    drawing_.box({0, row.left, width_, row.width}, style_.colour(Role::surface_selected));
    drawing_.box({0, row.left, 3, row.width}, style_.colour(Role::own));
  }

  void drawBand(std::size_t panel) {
    const auto& band = chart_.panels[panel].band;
    if (!band) return;
    const AxisMap x = axis(panel);
    drawing_.box({x(band->lo), layout_.head, x(band->hi) - x(band->lo), layout_.bottom - layout_.head},
                 style_.colour(Role::band));
    for (const double edge : {band->lo, band->hi})
      drawing_.vertical(x(edge), layout_.head, layout_.bottom, style_.colour(Role::rule_strong));
  }

  /// A rule under each row; a band is not crossed by them, and dense rows have none.
  void rule(double y, Role role) {
    if (!banded()) return drawing_.horizontal(y, 0, width_, style_.colour(role));
    drawing_.horizontal(y, 0, layout_.panels.front().left - 12, style_.colour(role));
    if (!layout_.columns.empty()) drawing_.horizontal(y, layout_.columns.front().left, width_, style_.colour(role));
  }

  void drawRules() {
    const bool dense = chart_.pitch == RowChart::Pitch::dense;
    if (layout_.head > 0 && !dense && !banded()) rule(layout_.head, Role::rule_strong);
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) {
      const bool heading = chart_.rows[i].heading;
      const bool last = banded() && i + 1 == chart_.rows.size();
      if (dense && heading && i > 0) rule(layout_.rows[i].left + 2, Role::rule);
      const bool title = heading && !isGap(chart_.rows[i]);
      if (!dense && !last) rule(layout_.rows[i].right(), title ? Role::rule_strong : Role::rule);
    }
  }

  void drawAxis(std::size_t panel) {
    const Axis& axisOf = chart_.panels[panel].axis;
    const AxisMap x = axis(panel);
    std::vector<LabelWish> wishes;
    for (std::size_t i = 0; i < axisOf.ticks.size(); ++i) {
      const Tick& tick = axisOf.ticks[i];
      const bool zero = tick.neutral && axisOf.lo < 0, floor = tick.at == axisOf.lo && axisOf.lo >= 0;
      const Role role = zero ? Role::text : tick.neutral ? Role::neutral_line : floor ? Role::axis : Role::grid;
      const double top = std::max(0.0, layout_.head - (tick.neutral || floor ? 4 : 0));
      upright(x(tick.at), top, style_.colour(role), zero ? 1.25 : 1);
      const double width = textWidth(toQString(tick.label), tickStyle(tick));
      const double over = toQString(tick.label).size() <= 4 ? tickOverhang : 0;
      const double least = x.from - over + width / 2, most = std::max(least, x.to + tickOverhang - width / 2);
      wishes.push_back({std::clamp(x(tick.at), least, most), width, 0});
    }
    if (const auto& own = chart_.panels[panel].own)
      drawing_.vertical(x(*own), layout_.head - 2, layout_.bottom, style_.colour(Role::own), 1, Dash::fine);
    const auto neutral = std::ranges::find(axisOf.ticks, true, &Tick::neutral);
    const std::size_t anchor = neutral == axisOf.ticks.end() ? 0 : std::size_t(neutral - axisOf.ticks.begin());
    const std::vector<bool> stands = evenLabels(wishes, anchor, 6);
    for (std::size_t i = 0; i < axisOf.ticks.size(); ++i)
      if (stands[i])
        drawing_.text({wishes[i].centre, layout_.ticks}, toQString(axisOf.ticks[i].label), tickStyle(axisOf.ticks[i]),
                      Align::centre);
  }

  /// From `top` down; it stops at gaps, and where the title of further dense rows stands.
  void upright(double x, double top, const QColor& colour, double width) {
    const bool dense = chart_.pitch == RowChart::Pitch::dense;
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) {
      if (!isGap(chart_.rows[i]) && !(dense && chart_.rows[i].heading)) continue;
      if (layout_.rows[i].left > top) drawing_.vertical(x, top, layout_.rows[i].left, colour, width);
      top = layout_.rows[i].right();
    }
    drawing_.vertical(x, top, layout_.bottom, colour, width);
  }

  [[nodiscard]] TextStyle tickStyle(const Tick& tick) const {
    return tick.neutral ? style_.text(Type::small).bold() : style_.text(Type::small, Role::text_muted);
  }

  void drawTitles() {
    const TextStyle small = style_.text(Type::small, Role::text_muted);
    for (std::size_t i = 0; i < chart_.panels.size(); ++i) {
      const Stretch& at = layout_.panels[i];
      const double centre = at.left + at.width / 2;
      const double room = std::min(at.width + titleOverhang, 2 * std::min(centre, width_ - centre));
      drawing_.text({centre, layout_.titles}, elided(toQString(chart_.panels[i].title), small, room), small,
                    Align::centre);
    }
    for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
      const auto& at = layout_.columns[i];
      const QStringList lines = columnTitle(chart_, i, style_, at.width);
      double y = layout_.ticks - double(lines.size() - 1) * style_.line(Type::small);
      for (const QString& words : lines) {
        const bool right = chart_.columns[i].numeric && at.main >= textWidth(words, small);
        drawing_.text({right ? at.left + at.main : at.left, y}, words, small, right ? Align::right : Align::left);
        y += style_.line(Type::small);
      }
    }
  }

  void drawRow(const RowChart::Row& row, const Stretch& at) {
    const double middle = at.left + at.width / 2;
    if (row.lead) return drawLead(row.cells.front(), middle);
    drawLabel(row, middle);
    if (row.heading) return;
    const std::size_t own = named_.size();
    for (std::size_t i = 0; i < chart_.panels.size(); ++i) {
      const RowPlace place{axis(i), middle, at.width, chart_.pitch, neutralOf(i)};
      if (row.lock)
        drawLockedRow(drawing_, place, style_);
      else if (i < row.marks.size())
        drawRowMarks(drawing_, row.marks[i], place, style_, named_);
    }
    for (std::size_t i = 0; i < std::min(row.cells.size(), layout_.columns.size()); ++i) {
      const RowChart::Cell& cell = row.cells[i];
      nameCell(cell, drawCell(cell, columnsOf(cell, i), middle, chart_.columns[i].numeric && cell.span == 1), own);
    }
  }

  /// The column of a cell, or all that it fills as one.
  [[nodiscard]] RowLayout::Column columnsOf(const RowChart::Cell& cell, std::size_t first) const {
    RowLayout::Column out = layout_.columns[first];
    if (cell.span == 1) return out;
    const std::size_t last = std::min(first + std::size_t(cell.span), layout_.columns.size()) - 1;
    out.width = layout_.columns[last].right() - out.left;
    return out;
  }

  /// A figure alone, large, with its small words beside it.
  void drawLead(const RowChart::Cell& cell, double middle) {
    const TextStyle main = leadStyle(cell, style_), small = style_.text(Type::small, Role::text_muted);
    const QRectF box = drawPhrase(drawing_, {0, middle}, cell.main, main, width_);
    const double left = box.right() + 14, step = style_.line(Type::small) + 1;
    double y = middle - step * (double(cell.small.size()) - 1) / 2;
    for (const std::string& words : cell.small) {
      drawing_.text({left, y}, elided(toQString(words), small, width_ - left), small);
      y += step;
    }
    if (!cell.name.empty()) named_.push_back({toQString(cell.name), box, cell.subject});
  }

  [[nodiscard]] std::optional<double> neutralOf(std::size_t panel) const {
    for (const Tick& tick : chart_.panels[panel].axis.ticks)
      if (tick.neutral && chart_.panels[panel].axis.lo >= 0) return tick.at;
    return {};
  }

  void drawLabel(const RowChart::Row& row, double middle) {
    const TextStyle label = rowLabelStyle(chart_, row, style_), small = style_.text(Type::small, Role::text_muted);
    const bool under = stacksSmall(chart_.pitch) && !row.small.empty() && !row.heading;
    const double y = under ? middle - label.size * 0.58 : middle;
    const bool outdented = row.code.empty() && (row.heading || chart_.pitch == RowChart::Pitch::ruled);
    const double left = outdented ? 0 : layout_.label.left;
    const double room = row.heading ? width_ : layout_.label.left + layout_.label.width - left;
    drawing_.text({layout_.code.left, y}, toQString(row.code), style_.text(Type::label, Role::text_muted));
    drawing_.text({left, y}, elided(toQString(row.label), label, room), label);
    if (under)
      drawing_.text({left, y + label.size * 1.16}, elided(toQString(row.small), small, room), small);
    else if (!row.small.empty())
      drawing_.text({layout_.small.left, y}, elided(toQString(row.small), small, std::max(layout_.small.width, 1.0)),
                    small);
  }

  /// A cell prints the figure of one of its row's marks, named from `own` on, or speaks for itself.
  void nameCell(const RowChart::Cell& cell, const QRectF& number, std::size_t own) {
    if (!cell.subject) return;
    const auto mark = std::find_if(named_.begin() + std::ptrdiff_t(own), named_.end(),
                                   [&](const NamedMark& named) { return named.subject == cell.subject; });
    if (mark == named_.end()) {
      if (!cell.name.empty()) named_.push_back({toQString(cell.name), number, cell.subject});
    } else if (mark->number.isNull()) {
      mark->number = number;
    }
  }

  /// Gives where the main phrase stands.
  QRectF drawCell(const RowChart::Cell& cell, const RowLayout::Column& at, double middle, bool numeric) {
    const TextStyle main = cellMainStyle(chart_, cell, style_);
    const bool under = stacksSmall(chart_.pitch) && !cell.figure && !cell.small.empty();
    const double y = middle - (under ? double(cell.small.size()) : 0) * smallStep() / 2;
    const double width = phraseWidth(cell.main, main);
    const bool right = numeric && width <= at.main;
    const QPointF start(right ? at.left + at.main - width : at.left, y);
    drawPhrase(drawing_, start, cell.main, main, at.width);
    drawSmall(cell, at, y, under);
    return {start.x(), y - main.size * 0.62, std::min(width, at.width), main.size * 1.24};
  }

  [[nodiscard]] double smallStep() const { return style_.text(Type::small).size * 1.32; }

  void drawSmall(const RowChart::Cell& cell, const RowLayout::Column& at, double y, bool under) {
    const TextStyle small = style_.text(Type::small, Role::text_muted);
    const double step = smallStep();
    const double left = under ? at.left : at.left + at.main + (cell.figure ? 8 : 7);
    const double room = at.right() - left;
    if (under || cell.figure) {
      double line = under ? y + step * 1.1 : y - step * (double(cell.small.size()) - 1) / 2;
      for (const std::string& words : cell.small) {
        drawing_.text({left, line}, elided(toQString(words), small, room), small);
        line += step;
      }
      return;
    }
    drawing_.text({left, y}, elided(besideWords(cell.small), small, room), small);
  }

  const RowChart& chart_;
  const ChartStyle& style_;
  double width_;
  RowLayout layout_;
  std::vector<NamedMark>& named_;
  Drawing drawing_;
};

}  // namespace

Drawing drawRowChart(const RowChart& chart, const ChartStyle& style, const QSizeF& size,
                     std::vector<NamedMark>& named) {
  return RowChartPainter(chart, style, size, named).draw();
}

}  // namespace cx
