// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/row_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double headingPitch = 28, figureGap = 8, smallGap = 7, columnGap = 22, panelGap = 28;

double widest(const std::vector<std::string>& words, const TextStyle& style) {
  double width = 0;
  for (const std::string& each : words) width = std::max(width, textWidth(toQString(each), style));
  return width;
}

QString beside(const std::vector<std::string>& small) {
  QString out;
  for (const std::string& each : small) out += (out.isEmpty() ? QString() : QStringLiteral("  ")) + toQString(each);
  return out;
}

/// What a column of words would like: the stretch of its main phrases and its whole width.
RowLayout::Column wish(const RowChart& chart, std::size_t column, const ChartStyle& style) {
  const TextStyle small = style.text(Type::small);
  const bool stack = stacksSmall(chart.pitch);
  double main = 0, after = 0, under = 0;
  for (const RowChart::Row& row : chart.rows) {
    if (column >= row.cells.size() || row.heading) continue;
    const RowChart::Cell& cell = row.cells[column];
    const double own = phraseWidth(cell.main, cellMainStyle(chart, cell, style));
    const bool shares = cell.figure || (!stack && !cell.small.empty()) || chart.columns[column].numeric;
    (shares ? main : under) = std::max(shares ? main : under, own);
    if (cell.small.empty()) continue;
    if (cell.figure)
      after = std::max(after, figureGap + widest(cell.small, small));
    else if (stack)
      under = std::max(under, widest(cell.small, small));
    else
      after = std::max(after, smallGap + textWidth(beside(cell.small), small));
  }
  RowLayout::Column out;
  out.main = main;
  out.width = std::max({main + after, under, textWidth(toQString(chart.columns[column].title), small)});
  return out;
}

void placeLabels(const RowChart& chart, const ChartStyle& style, RowLayout& out, double most) {
  const TextStyle small = style.text(Type::small);
  double code = 0, label = 0, after = 0;
  for (const RowChart::Row& row : chart.rows) {
    code = std::max(code, textWidth(toQString(row.code), style.text(Type::label)));
    if (row.heading) continue;
    label = std::max(label, textWidth(toQString(row.label), rowLabelStyle(chart, row, style)));
    const double n = textWidth(toQString(row.small), small);
    (stacksSmall(chart.pitch) ? label : after) = std::max(stacksSmall(chart.pitch) ? label : after, n);
  }
  out.code = {0, code > 0 ? std::ceil(code) + 10 : 0};
  out.small.width = after > 0 ? std::ceil(after) + 12 : 0;
  if (chart.pitch == RowChart::Pitch::bullet) label = std::max(label, std::min(88.0, most - out.code.width));
  out.label = {out.code.width, std::min(std::ceil(label) + 1, std::max(40.0, most - out.code.width - out.small.width))};
  out.small.left = out.label.right() + (after > 0 ? 12 : 0);
  out.small.width = std::max(0.0, out.small.width - 12);
}

/// Shares what is left: panels up to their part of the width, columns the rest, evenly.
void placeColumns(const RowChart& chart, RowLayout& out, double width) {
  const double labels = std::max(out.label.right(), out.small.right());
  const auto columns = double(out.columns.size()), panels = double(out.panels.size());
  double words = 0;
  for (const auto& column : out.columns) words += column.width;
  const double gaps = (panels > 0 ? 16 + (panels - 1) * panelGap : 0) + columns * columnGap;
  const double leastPanel = chart.pitch == RowChart::Pitch::bullet ? 160 : 84;
  double room = width - labels - gaps - words;
  double shrink = 1;
  if (room < leastPanel * panels && words > 0) {
    shrink = std::max(0.4, 1 - (leastPanel * panels - room) / words);
    room = std::max(20.0 * panels, room + words * (1 - shrink));
  }
  const double wanted = panels > 1 ? 0.56 * width : chart.pitch == RowChart::Pitch::bullet ? 0.43 * width : 0.5 * width;
  const double spare = panels > 0 && columns > 0 ? std::clamp((room - wanted) / columns, 0.0, 44.0) : 0;
  room -= spare * columns;
  double parts = 0;
  for (const auto& panel : chart.panels) parts += panel.width;
  double x = labels + 16;
  for (std::size_t i = 0; i < out.panels.size(); ++i) {
    out.panels[i] = {x, room * chart.panels[i].width / parts};
    x = out.panels[i].right() + panelGap;
  }
  x = out.panels.empty() ? labels + columnGap : out.panels.back().right() + columnGap + std::min(6.0, spare);
  for (auto& column : out.columns) {
    column.left = x;
    column.width *= shrink;
    column.main = std::min(column.main, column.width);
    x = column.right() + columnGap + spare;
  }
  if (!out.columns.empty()) {
    auto& last = out.columns.back();
    last.width = std::max(last.width, width - last.left);
  }
}

double headHeight(const RowChart& chart, const ChartStyle& style, RowLayout* out) {
  const bool titled =
      std::any_of(chart.panels.begin(), chart.panels.end(), [](const auto& p) { return !p.title.empty(); });
  const bool named =
      std::any_of(chart.columns.begin(), chart.columns.end(), [](const auto& c) { return !c.title.empty(); });
  const bool ticked =
      std::any_of(chart.panels.begin(), chart.panels.end(), [](const auto& p) { return !p.axis.ticks.empty(); });
  const double line = style.line(Type::small);
  double y = 0;
  if (titled) {
    if (out) out->titles = y + line / 2;
    y += line;
  }
  if (out) out->ticks = y + line / 2;
  if (named || ticked) y += line;
  return y > 0 ? y + 5 : 0;
}

}  // namespace

RowPitch rowPitch(RowChart::Pitch pitch) {
  switch (pitch) {
    case RowChart::Pitch::bullet:
      return {46, 50, 56};
    case RowChart::Pitch::two_line:
      return {36, 40, 48};
    case RowChart::Pitch::normal:
      return {26, 32, 36};
    case RowChart::Pitch::dense:
      return {18, 24, 26};
  }
  return {};
}

bool stacksSmall(RowChart::Pitch pitch) {
  return pitch == RowChart::Pitch::bullet || pitch == RowChart::Pitch::two_line;
}

TextStyle rowLabelStyle(const RowChart& chart, const RowChart::Row& row, const ChartStyle& style) {
  if (row.heading) return style.text(Type::label, Role::text_muted).bold();
  if (chart.pitch == RowChart::Pitch::bullet) return style.text(Type::panel);
  const Type type = chart.pitch == RowChart::Pitch::dense ? Type::label : Type::body;
  return style.tone(type, row.strong ? Tone::strong : Tone::normal);
}

TextStyle cellMainStyle(const RowChart& chart, const RowChart::Cell& cell, const ChartStyle& style) {
  if (cell.figure && chart.pitch == RowChart::Pitch::bullet)
    return style.text(Type::panel).at(style.type[Type::panel].size * 20 / 14);
  const bool smaller = chart.pitch == RowChart::Pitch::dense && cell.main.tone != Tone::strong;
  return style.tone(smaller ? Type::label : Type::body, cell.main.tone);
}

double rowChartHeight(const RowChart& chart, const ChartStyle& style) {
  const double pitch = rowPitch(chart.pitch).normal;
  return std::accumulate(chart.rows.begin(), chart.rows.end(), headHeight(chart, style, nullptr),
                         [&](double y, const RowChart::Row& row) { return y + (row.heading ? headingPitch : pitch); });
}

RowLayout layOutRows(const RowChart& chart, const ChartStyle& style, double width, double height) {
  RowLayout out;
  for (std::size_t i = 0; i < chart.columns.size(); ++i) out.columns.push_back(wish(chart, i, style));
  out.panels.resize(chart.panels.size());
  double words = 0;
  for (const auto& column : out.columns) words += column.width + columnGap;
  const double left = width - words - (chart.panels.empty() ? 0 : 120.0 * double(chart.panels.size()));
  placeLabels(chart, style, out, std::max(0.24 * width, std::min(left, 0.45 * width)));
  placeColumns(chart, out, width);
  out.head = headHeight(chart, style, &out);

  const auto headings =
      std::count_if(chart.rows.begin(), chart.rows.end(), [](const auto& row) { return row.heading; });
  const double plain = std::max(1.0, double(chart.rows.size()) - double(headings));
  const RowPitch pitch = rowPitch(chart.pitch);
  const double each =
      std::clamp((height - out.head - double(headings) * headingPitch) / plain, pitch.least, pitch.most);
  double y = out.head;
  for (const RowChart::Row& row : chart.rows) {
    out.rows.push_back({y, row.heading ? headingPitch : each});
    y = out.rows.back().right();
  }
  out.bottom = y;
  return out;
}

}  // namespace cx
