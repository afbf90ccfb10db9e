// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/report_piece.h"

#include <algorithm>

#include "ui/render/chart_scene.h"
#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double titleHeight = 34, bareHeight = 10, glyphStretch = 26, termStretch = 92, padding = 5;

/// Lines of words below one another; returns where they end.
double drawLines(Drawing& drawing, const QPointF& at, const QStringList& lines, const TextStyle& style, double step) {
  double y = at.y();
  for (const QString& line : lines) {
    drawing.text({at.x(), y + step / 2}, line, style);
    y += step;
  }
  return y;
}

Piece findingPiece(const FindingLine& finding, double width) {
  const ChartStyle& style = paperStyle();
  const double step = style.line(Type::body), left = finding.sentence.glyph == Glyph::none ? 0 : glyphStretch;
  const TextStyle strong = style.text(Type::strong), muted = style.text(Type::body, Role::text_muted);
  Drawing drawing;
  const Role role = finding.sentence.tone == Tone::attention ? Role::attention : Role::own;
  drawPhrase(drawing, {2, padding + step / 2}, {"", Tone::normal, finding.sentence.glyph},
             strong.in(style.colour(role)), glyphStretch);
  double y = drawLines(drawing, {left, padding}, wrapped(toQString(finding.sentence.text), strong, width - left),
                       strong, step);
  y = drawLines(drawing, {left, y}, wrapped(toQString(finding.facts), muted, width - left), muted, step - 1);
  drawing.horizontal(y + padding, 0, width, style.colour(Role::rule));
  return {std::move(drawing), y + padding + 3, false};
}

/// Where the words of a list of terms begin.
double termStretchOf(const NotesBlock& block, double width) {
  const TextStyle strong = paperStyle().text(Type::strong);
  double widest = 0;
  for (const NotesBlock::Item& item : block.items) widest = std::max(widest, textWidth(toQString(item.term), strong));
  return std::min(std::max(termStretch, widest + 12), width * 0.32);
}

Piece notePiece(const NotesBlock::Item& item, double width, double termRoom, bool last) {
  const ChartStyle& style = paperStyle();
  const double step = style.line(Type::body);
  const bool term = !item.term.empty();
  const TextStyle muted = style.text(Type::body, Role::text_muted), strong = style.text(Type::strong);
  const double stretch = term ? termRoom : 0;
  Drawing drawing;
  double y =
      drawLines(drawing, {stretch, padding}, wrapped(toQString(item.words), muted, width - stretch), muted, step);
  if (term)
    y = std::max(y, drawLines(drawing, {0, padding}, wrapped(toQString(item.term), strong, stretch - 6), strong, step));
  if (term && !last) drawing.horizontal(y + padding - 1, 0, width, style.colour(Role::rule));
  return {std::move(drawing), y + padding - 1, false};
}

/// The rows of a chart that can be cut, or nothing.
std::size_t cutRows(const Chart& chart) {
  if (const auto* rows = std::get_if<RowChart>(&chart.body)) return rows->rows.size();
  if (const auto* map = std::get_if<Heatmap>(&chart.body)) return map->rows.size();
  return 0;
}

template <class T>
void keepRows(std::vector<T>& rows, std::size_t first, std::size_t count) {
  rows.erase(rows.begin() + std::ptrdiff_t(std::min(first + count, rows.size())), rows.end());
  rows.erase(rows.begin(), rows.begin() + std::ptrdiff_t(std::min(first, rows.size())));
}

/// Some rows of a chart; legend and note stand under the last ones only.
Chart part(const Chart& chart, std::size_t first, std::size_t count) {
  Chart out = chart;
  if (auto* rows = std::get_if<RowChart>(&out.body)) keepRows(rows->rows, first, count);
  if (auto* map = std::get_if<Heatmap>(&out.body)) keepRows(map->rows, first, count);
  if (first + count < cutRows(chart)) {
    out.legend.clear();
    out.note.clear();
  }
  return out;
}

/// So many rows, or fewer: a title goes with the rows under it.
std::size_t rowsFrom(const Chart& chart, std::size_t first, std::size_t most) {
  std::size_t count = std::min(most, cutRows(chart) - first);
  const auto* rows = std::get_if<RowChart>(&chart.body);
  while (rows && count > 1 && first + count < rows->rows.size() && rows->rows[first + count - 1].heading) --count;
  return count;
}

Piece chartPiece(const Chart& chart, double width, double frame) {
  const TypeScale& type = paperStyle().type;
  const double height = std::min(chartHeight(chart, width, type), frame);
  return {chart, height, false, std::min(leastChartHeight(chart, width, type), height)};
}

}  // namespace

const ChartStyle& paperStyle() {
  static const ChartStyle style{theme(ThemeKind::print), TypeScale::print()};
  return style;
}

Piece titlePiece(const std::string& title, const std::string& subtitle, double width) {
  const ChartStyle& style = paperStyle();
  Drawing drawing;
  drawing.horizontal(0, 0, width, style.colour(Role::rule_strong));
  if (title.empty()) return {std::move(drawing), bareHeight, true};
  const TextStyle panel = style.text(Type::panel), muted = style.text(Type::body, Role::text_muted);
  const QRectF box = drawing.text({0, 19}, elided(toQString(title), panel, width), panel);
  const double left = box.right() + 10;
  if (width - left > 40) drawing.text({left, 19}, elided(toQString(subtitle), muted, width - left), muted);
  return {std::move(drawing), titleHeight, true};
}

BlockPieces findingsPieces(const FindingsBlock& block, double width) {
  BlockPieces out{{titlePiece(block.title, {}, width)}, {}};
  for (const FindingLine& finding : block.findings) out.pieces.push_back(findingPiece(finding, width));
  return out;
}

BlockPieces notesPieces(const NotesBlock& block, double width) {
  BlockPieces out{{titlePiece(block.title, {}, width)}, {}};
  const double termRoom = termStretchOf(block, width);
  for (std::size_t i = 0; i < block.items.size(); ++i)
    out.pieces.push_back(notePiece(block.items[i], width, termRoom, i + 1 == block.items.size()));
  return out;
}

BlockPieces chartPieces(const Chart& chart, double width, double frame) {
  BlockPieces out{{titlePiece(chart.title, chart.subtitle, width)}, {}};
  const double room = frame - out.pieces.front().height;
  const std::size_t rows = cutRows(chart);
  std::size_t parts = 1;
  while (parts < rows && leastChartHeight(part(chart, 0, (rows + parts - 1) / parts), width, paperStyle().type) > room)
    ++parts;
  if (rows == 0) {
    out.pieces.push_back(chartPiece(chart, width, room));
    return out;
  }
  const std::size_t each = (rows + parts - 1) / parts;
  for (std::size_t first = 0; first < rows;) {
    const std::size_t count = rowsFrom(chart, first, each);
    out.pieces.push_back(chartPiece(part(chart, first, count), width, room));
    first += count;
  }
  return out;
}

BlockPieces piecesOf(const Block& block, double width, double frame) {
  struct Cut {
    double width, frame;
    BlockPieces operator()(const Chart& chart) const { return chartPieces(chart, width, frame); }
    BlockPieces operator()(const TableBlock& table) const { return tablePieces(table, width); }
    BlockPieces operator()(const FindingsBlock& findings) const { return findingsPieces(findings, width); }
    BlockPieces operator()(const NotesBlock& notes) const { return notesPieces(notes, width); }
  };
  return std::visit(Cut{width, frame}, block.body);
}

}  // namespace cx
