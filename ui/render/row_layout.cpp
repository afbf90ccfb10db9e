// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/row_layout.h"

#include <algorithm>
#include <numeric>

#include "ui/render/row_space.h"

namespace cx {
namespace {

constexpr double headingPitch = 28, gapPitch = 14, leadPitch = 50, strongerBy = 7;

/// Of a row that keeps it.
double heightOf(const RowChart::Row& row) {
  if (row.lead) return leadPitch;
  return isGap(row) ? gapPitch : headingPitch;
}

/// What a row takes beyond the pitch that all others share.
double beyondPitch(const RowChart& chart, const RowChart::Row& row) {
  return chart.pitch == RowChart::Pitch::ruled && row.strong ? strongerBy : 0;
}

bool titled(const RowChart& chart) {
  return std::any_of(chart.panels.begin(), chart.panels.end(), [](const auto& panel) { return !panel.title.empty(); });
}

double headHeight(const RowChart& chart, const ChartStyle& style, RowLayout* out) {
  const bool named =
      std::any_of(chart.columns.begin(), chart.columns.end(), [](const auto& c) { return !c.title.empty(); });
  const bool ticked = std::any_of(chart.panels.begin(), chart.panels.end(), [](const auto& p) {
    return std::any_of(p.axis.ticks.begin(), p.axis.ticks.end(), [](const Tick& tick) { return !tick.label.empty(); });
  });
  const double line = style.line(Type::small);
  double y = 0;
  if (titled(chart)) {
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
      return {46, 46, 56};
    case RowChart::Pitch::two_line:
      return {34, 36, 48};
    case RowChart::Pitch::normal:
      return {26, 32, 36};
    case RowChart::Pitch::ruled:
      return {22, 26, 30};
    case RowChart::Pitch::dense:
      return {18, 24, 26};
  }
  return {};
}

bool isGap(const RowChart::Row& row) {
  return row.heading && row.label.empty() && row.code.empty();
}

bool isDense(RowChart::Pitch pitch) {
  return pitch == RowChart::Pitch::dense || pitch == RowChart::Pitch::ruled;
}

bool stacksSmall(RowChart::Pitch pitch) {
  return pitch == RowChart::Pitch::bullet || pitch == RowChart::Pitch::two_line;
}

QStringList columnTitle(const RowChart& chart, std::size_t column, const ChartStyle& style, double width) {
  const TextStyle small = style.text(Type::small);
  const QString title = toQString(chart.columns[column].title);
  QStringList lines = wrapped(title, small, width);
  if (lines.size() <= (titled(chart) ? 2 : 1)) return lines;
  return {elided(title, small, width)};
}

QString besideWords(const std::vector<std::string>& small) {
  QString out;
  for (const std::string& each : small) out += (out.isEmpty() ? QString() : QStringLiteral("  ")) + toQString(each);
  return out;
}

TextStyle rowLabelStyle(const RowChart& chart, const RowChart::Row& row, const ChartStyle& style) {
  if (row.heading)
    return chart.pitch == RowChart::Pitch::dense ? style.text(Type::panel)
                                                 : style.text(Type::label, Role::text_muted).bold();
  const bool large = chart.pitch == RowChart::Pitch::ruled && row.strong;
  if (chart.pitch == RowChart::Pitch::bullet || large) return style.text(Type::panel);
  const Type type = isDense(chart.pitch) ? Type::label : Type::body;
  return style.tone(type, row.strong ? Tone::strong : Tone::normal);
}

TextStyle cellMainStyle(const RowChart& chart, const RowChart::Cell& cell, const ChartStyle& style) {
  if (cell.figure && chart.pitch == RowChart::Pitch::bullet)
    return style.text(Type::panel).at(style.type[Type::panel].size * 20 / 14);
  const bool smaller = isDense(chart.pitch) && cell.main.tone != Tone::strong;
  return style.tone(smaller ? Type::label : Type::body, cell.main.tone);
}

TextStyle leadStyle(const RowChart::Cell& cell, const ChartStyle& style) {
  if (cell.main.tone == Tone::muted) return style.text(Type::page, Role::text_muted);
  return style.text(Type::figure, cell.main.tone == Tone::attention ? Role::attention : Role::text);
}

bool keepsHeight(const RowChart::Row& row) {
  return row.heading || row.lead;
}

double rowChartHeight(const RowChart& chart, const ChartStyle& style) {
  const double pitch = rowPitch(chart.pitch).normal;
  return std::accumulate(chart.rows.begin(), chart.rows.end(), headHeight(chart, style, nullptr),
                         [&](double y, const RowChart::Row& row) {
                           return y + (keepsHeight(row) ? heightOf(row) : pitch + beyondPitch(chart, row));
                         });
}

RowLayout layOutRows(const RowChart& chart, const ChartStyle& style, double width, double height) {
  RowLayout out;
  RowSpace(chart, style).place(out, width);
  out.head = headHeight(chart, style, &out);

  double plain = 0, kept = 0;
  for (const RowChart::Row& row : chart.rows) {
    plain += keepsHeight(row) ? 0 : 1;
    kept += keepsHeight(row) ? heightOf(row) : beyondPitch(chart, row);
  }
  const RowPitch pitch = rowPitch(chart.pitch);
  const double each = std::clamp((height - out.head - kept) / std::max(1.0, plain), pitch.least, pitch.most);
  double y = out.head;
  for (const RowChart::Row& row : chart.rows) {
    out.rows.push_back({y, keepsHeight(row) ? heightOf(row) : each + beyondPitch(chart, row)});
    y = out.rows.back().right();
  }
  out.bottom = y;
  return out;
}

}  // namespace cx
