// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/trend_layout.h"

#include <algorithm>
#include <cmath>

#include "ui/render/plot.h"
#include "ui/render/signs.h"

namespace cx {
namespace {

constexpr double gutter = 28, leastPanel = 236, between = 16, inset = 16, usualEnd = 84, labelGap = 3, mostLabel = 96;

/// A verdict may take two lines.
double stackedWidth(const Phrase& phrase, const ChartStyle& style) {
  const TextStyle small = style.tone(Type::small, phrase.tone);
  const double whole = phraseWidth(phrase, small);
  if (phrase.glyph == Glyph::none) return whole;
  double best = whole;
  const QString words = toQString(phrase.text);
  for (qsizetype at = words.indexOf(QLatin1Char(' ')); at > 0; at = words.indexOf(QLatin1Char(' '), at + 1))
    best = std::min(best, std::max(phraseWidth({words.left(at).toStdString(), phrase.tone, phrase.glyph}, small),
                                   textWidth(words.mid(at + 1), small)));
  return best;
}

/// Room for the words at the end, the same in charts that stand below one another wherever they let it.
double endStretch(const TrendChart& chart, const ChartStyle& style) {
  const TextStyle small = style.text(Type::small);
  double width = 0;
  for (const TrendChart::Panel& panel : chart.panels) {
    for (const auto& reference : panel.references)
      width = std::max(width, phraseWidth({reference.label, Tone::normal, Glyph::diamond}, style.text(Type::label)));
    const double value = textWidth(toQString(panel.end), endStyle(style));
    width = std::max(width, value);
    for (const Phrase& phrase : panel.end_small)
      width = std::max(width,
                       stacksEnd(panel) ? stackedWidth(phrase, style) : phraseWidth(phrase, small.bold()) + value + 5);
  }
  if (width == 0) return inset;
  return std::ceil(chart.waves.size() > 1 ? std::max(width, usualEnd * small.size / 11) : width) + trendEndGap;
}

double foot(const TrendChart& chart, const ChartStyle& style) {
  return 5 + style.line(Type::small) * (chart.wave_small.empty() ? 1 : 2) - 2;
}

/// Every so many of these words have room beside each other.
int strideOf(const std::vector<std::string>& words, const ChartStyle& style, double step) {
  double label = 0;
  for (const std::string& each : words) label = std::max(label, textWidth(toQString(each), style.text(Type::small)));
  return step > 0 ? std::max(1, int(std::ceil((std::min(label, mostLabel) + labelGap) / step))) : 1;
}

void placeWaves(const TrendChart& chart, const ChartStyle& style, double width, TrendLayout& out) {
  const auto n = chart.waves.size();
  if (n == 0) return;
  const double edge = std::min(inset, width / double(2 * n)), step = n > 1 ? (width - 2 * edge) / double(n - 1) : 0;
  for (std::size_t i = 0; i < n; ++i) out.waves.push_back(n == 1 ? width / 2 : edge + double(i) * step);
  // A slightly wider rhythm that also meets the first wave is the better one.
  const auto meeting = [n](int stride) {
    for (int wider = stride; wider <= 2 * stride; ++wider)
      if (int(n - 1) % wider == 0) return wider;
    return stride;
  };
  const int numbers = strideOf(chart.wave_small, style, step);
  out.stride = meeting(std::max(numbers, strideOf(chart.waves, style, step)));
  out.rhythm = numbers == 1 ? 1 : out.stride;  // all numbers, or those of the waves that are named
}

}  // namespace

TextStyle endStyle(const ChartStyle& style) {
  return style.text(Type::number, Role::own);
}

QStringList endLines(const Phrase& phrase, const ChartStyle& style, double room) {
  const TextStyle small = style.tone(Type::small, phrase.tone);
  const double glyph = phraseWidth({{}, phrase.tone, phrase.glyph}, small);
  if (phrase.glyph == Glyph::none) return {toQString(phrase.text)};
  return wrapped(toQString(phrase.text), small, room - glyph + 0.5);
}

bool stacksEnd(const TrendChart::Panel& panel) {
  return panel.end_small.size() > 1;
}

TrendLayout layOutTrend(const TrendChart& chart, const ChartStyle& style, double width, double height) {
  TrendLayout out;
  const auto count = std::max<std::size_t>(chart.panels.size(), 1);
  const auto across = std::clamp<std::size_t>(std::size_t((width + gutter) / (leastPanel + gutter)), 1, count);
  const std::size_t down = (count + across - 1) / across;
  const double each = (width - gutter * double(across - 1)) / double(across);
  const bool titled =
      std::any_of(chart.panels.begin(), chart.panels.end(), [](const auto& p) { return !p.title.empty(); });
  const double head = titled ? style.line(Type::label) + 8 : 8, under = foot(chart, style);
  const double wanted = count == 1 && !chart.change ? 160 : std::clamp(each * 0.27, 90.0, chart.change ? 110.0 : 120.0);
  const double room = (height - between * double(down - 1)) / double(down) - head - under;
  const double plot = height > 0 ? std::clamp(room, 70.0, 280.0) : wanted;
  out.end = std::min(endStretch(chart, style), each * 0.45);
  const double left = tickStretch(chart.axis, style);
  for (std::size_t i = 0; i < chart.panels.size(); ++i) {
    const std::size_t row = i / across, column = i % across;
    const double x = double(column) * (each + gutter), y = double(row) * (head + plot + under + between);
    out.panels.emplace_back(x, y, each, head + plot + under);
    out.plots.emplace_back(x + left, y + head, std::max(40.0, each - left - out.end), plot);
  }
  out.height = double(down) * (head + plot + under + between) - between;
  placeWaves(chart, style, std::max(40.0, each - left - out.end), out);
  return out;
}

}  // namespace cx
