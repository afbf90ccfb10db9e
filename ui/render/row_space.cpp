// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/row_space.h"

#include <algorithm>
#include <cmath>

#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double figureGap = 8, smallGap = 7, usualColumnGap = 22, denseColumnGap = 16, panelGap = 28, labelGap = 16;
constexpr double leastLabel = 72, leastWords = 64, leastPanel = 84, leastBullets = 140, tightPanel = 44, mostSpare = 44;
constexpr double currentIndent = 10;

double widest(const std::vector<std::string>& words, const TextStyle& style) {
  double width = 0;
  for (const std::string& each : words) width = std::max(width, textWidth(toQString(each), style));
  return width;
}

/// Lowers `width` by what is missing, down to `least`; returns what is still missing.
double give(double missing, double& width, double least) {
  const double given = std::clamp(missing, 0.0, std::max(0.0, width - least));
  width -= given;
  return missing - given;
}

}  // namespace

RowSpace::RowSpace(const RowChart& chart, const ChartStyle& style)
    : chart_(chart), style_(style), columnGap_(isDense(chart.pitch) ? denseColumnGap : usualColumnGap) {
  wishLabels();
  panel_ = chart.pitch == RowChart::Pitch::bullet ? leastBullets : leastPanel;
  for (std::size_t i = 0; i < chart.columns.size(); ++i) columns_.push_back(wish(i));
}

void RowSpace::wishLabels() {
  const bool stack = stacksSmall(chart_.pitch);
  for (const RowChart::Row& row : chart_.rows) {
    code_ = std::max(code_, textWidth(toQString(row.code), style_.text(Type::label)));
    indent_ = row.current ? currentIndent : indent_;
    if (keepsHeight(row)) continue;
    label_ = std::max(label_, textWidth(toQString(row.label), rowLabelStyle(chart_, row, style_)));
    double& small = stack ? label_ : small_;
    small = std::max(small, textWidth(toQString(row.small), style_.text(Type::small)));
  }
  code_ = indent_ + (code_ > 0 ? std::ceil(code_) + 10 : 0);
  label_ = std::ceil(label_) + 1;
  small_ = small_ > 0 ? std::ceil(small_) + 12 : 0;
  if (chart_.pitch == RowChart::Pitch::bullet) label_ = std::max(label_, 88.0);
}

RowLayout::Column RowSpace::wish(std::size_t column) const {
  const TextStyle small = style_.text(Type::small);
  const bool stack = stacksSmall(chart_.pitch);
  bool numbers = chart_.columns[column].numeric;
  double main = 0, after = 0, under = 0, words = 0;
  for (const RowChart::Row& row : chart_.rows) {
    if (column >= row.cells.size() || keepsHeight(row)) continue;
    const RowChart::Cell& cell = row.cells[column];
    if (cell.span > 1) continue;  // it takes what the columns it fills need for others
    const bool shares = cell.figure || (!stack && !cell.small.empty()) || chart_.columns[column].numeric;
    const bool lone = shares && cell.main.glyph == Glyph::lock && cell.small.empty();
    double& most = lone ? words : shares ? main : under;
    most = std::max(most, phraseWidth(cell.main, cellMainStyle(chart_, cell, style_)));
    numbers |= cell.figure;
    if (cell.small.empty()) continue;
    if (cell.figure)
      after = std::max(after, figureGap + widest(cell.small, small));
    else if (stack)
      under = std::max(under, widest(cell.small, small));
    else
      after = std::max(after, smallGap + textWidth(besideWords(cell.small), small));
  }
  // Words alone may run on where other rows have their interval; beside nothing they end where numbers end.
  double& beside = after > 0 ? under : main;
  beside = std::max(beside, words);
  RowLayout::Column out;
  out.main = main;
  const double content = std::max(main + after, under);
  const bool whole = numbers || chart_.pitch == RowChart::Pitch::bullet;
  out.least = whole ? content : std::min(content, leastWords);
  out.width = std::max(content, titleWidth(column)) + 0.5;
  return out;
}

/// The least width at which a title still stands whole.
double RowSpace::titleWidth(std::size_t column) const {
  const TextStyle small = style_.text(Type::small);
  const QString title = toQString(chart_.columns[column].title);
  double best = textWidth(title, small);
  for (qsizetype at = title.indexOf(QLatin1Char(' ')); at > 0; at = title.indexOf(QLatin1Char(' '), at + 1)) {
    const double split = std::max(textWidth(title.left(at), small), textWidth(title.mid(at + 1), small));
    const QStringList lines = columnTitle(chart_, column, style_, split + 0.5);
    if (split < best && lines.join(QLatin1Char(' ')) == title) best = split;
  }
  return best;
}

double RowSpace::need() const {
  const auto panels = double(chart_.panels.size());
  double need = code_ + label_ + small_ + panels * panel_ + (panels > 0 ? labelGap + (panels - 1) * panelGap : 0);
  for (const auto& column : columns_) need += column.width + columnGap_;
  return need;
}

double RowSpace::least() const {
  const auto panels = double(chart_.panels.size());
  double least = indent_ + code_ + std::min(label_, leastLabel) + small_ + panels * leastPanel +
                 (panels > 0 ? labelGap + (panels - 1) * panelGap : 0);
  for (const auto& column : columns_) least += column.least + columnGap_;
  return std::ceil(least);
}

void RowSpace::fit(double width) {
  double missing = give(need() - width, label_, std::max(leastLabel, 0.2 * width));
  double soft = 0;
  for (const auto& column : columns_) soft += column.width - column.least;
  const double share = soft > 0 ? std::clamp(missing / soft, 0.0, 1.0) : 0;
  for (auto& column : columns_) column.width -= share * (column.width - column.least);
  if (need() > width)
    panel_ =
        std::min(panel_, std::max(tightPanel, panel_ - (need() - width) / std::max(1.0, double(chart_.panels.size()))));
  while (need() > width && !columns_.empty()) columns_.pop_back();
  give(need() - width, label_, 24);
}

void RowSpace::placeLabels(RowLayout& out) const {
  out.code = {indent_, code_ - indent_};
  out.label = {code_, label_};
  out.small = {code_ + label_ + (small_ > 0 ? 12 : 0), std::max(0.0, small_ - 12)};
}

void RowSpace::placePanels(RowLayout& out, double left, double width) const {
  double parts = 0;
  for (const auto& panel : chart_.panels) parts += panel.width;
  double x = left;
  for (const auto& panel : chart_.panels) {
    out.panels.push_back({x, width * panel.width / parts});
    x = out.panels.back().right() + panelGap;
  }
}

void RowSpace::place(RowLayout& out, double width) {
  width -= indent_;  // the fill of a current row reaches as far beyond its last figure as before its code
  fit(width);
  placeLabels(out);
  const double labels = code_ + label_ + small_;
  const auto panels = double(chart_.panels.size()), columns = double(columns_.size());
  double room = width - need() + panels * panel_;
  // Panels beyond their part of the width leave the rest to the columns, evenly.
  const double part = panels > 1 ? 0.56 : chart_.pitch == RowChart::Pitch::bullet ? 0.43 : 0.5;
  const double spare = columns > 0 ? std::clamp((room - (panels > 0 ? part * width : 0)) / columns, 0.0, mostSpare) : 0;
  room -= spare * columns;
  if (panels > 0) placePanels(out, labels + labelGap, room);
  double x = panels > 0 ? out.panels.back().right() + columnGap_ + std::min(6.0, spare) : labels + columnGap_;
  for (auto column : columns_) {
    column.left = x;
    column.main = std::min(column.main, column.width);
    out.columns.push_back(column);
    x += column.width + columnGap_ + spare;
  }
  if (out.columns.empty()) return;
  RowLayout::Column& last = out.columns.back();
  const double beyond = std::max(0.0, width - last.right());
  last.width += beyond;
  if (bareNumbers(out.columns.size() - 1)) last.main += beyond;  // they end where the page ends
}

bool RowSpace::bareNumbers(std::size_t column) const {
  if (!chart_.columns[column].numeric) return false;
  return std::ranges::all_of(chart_.rows, [&](const RowChart::Row& row) {
    return column >= row.cells.size() || (row.cells[column].small.empty() && row.cells[column].span == 1);
  });
}

}  // namespace cx
