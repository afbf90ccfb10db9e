// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "ui/render/label_room.h"
#include "ui/render/signs.h"
#include "ui/render/trend_panel.h"

namespace cx {
namespace {

constexpr double apart = 15, stackStep = 14, atItsLine = 3;

/// The y of the newest value, where the line ends.
double lineEnd(const TrendPanelPlace& place) {
  for (std::size_t i = place.panel.points.size(); i-- > 0;)
    if (place.panel.points[i].value) return place.at(i).y();
  return place.plot.center().y();
}

void drawStack(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style, double left, double room) {
  std::size_t lines = 0;
  for (const Phrase& phrase : place.panel.end_small) lines += std::size_t(endLines(phrase, style, room).size());
  const double high = apart + stackStep * double(lines);
  const double lowest = std::max(place.plot.top(), place.box.bottom() - high);
  double y = std::clamp(lineEnd(place) - high / 2, std::min(place.box.top() + stackStep, lowest), lowest) + 8;
  drawing.text({left, y}, elided(toQString(place.panel.end), endStyle(style), room), endStyle(style));
  y += apart;
  for (const Phrase& phrase : place.panel.end_small) {
    const TextStyle small = style.tone(Type::small, phrase.tone);
    Glyph glyph = phrase.glyph;
    for (const QString& line : endLines(phrase, style, room)) {
      drawPhrase(drawing, {left, y}, {line.toStdString(), phrase.tone, glyph}, small, room);
      glyph = Glyph::none;
      y += stackStep;
    }
  }
}

void drawEnds(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style) {
  const double left = place.plot.right() + trendEndGap, room = place.box.right() - left;
  if (stacksEnd(place.panel)) return drawStack(drawing, place, style, left, room);
  std::vector<double> wishes;
  for (const auto& reference : place.panel.references) wishes.push_back(place.y(reference.value));
  if (!place.panel.end.empty()) wishes.push_back(lineEnd(place));
  const std::vector<double> ys = pushedApart(wishes, apart, place.plot.top(), place.plot.bottom() - 2);
  const TextStyle label = style.tone(Type::label, Tone::normal);
  for (std::size_t i = 0; i < place.panel.references.size(); ++i) {
    const auto& reference = place.panel.references[i];
    // The line ends in the diamond: words pushed away from it repeat the sign, words beside it do not.
    const bool beside = place.y.holds(reference.value) && std::abs(ys[i] - wishes[i]) <= atItsLine;
    const bool sign = reference.kind == TrendChart::Reference::Kind::published && !beside;
    drawPhrase(drawing, {left, ys[i]}, {reference.label, Tone::normal, sign ? Glyph::diamond : Glyph::none}, label,
               room);
  }
  if (place.panel.end.empty()) return;
  const QRectF value =
      drawing.text({left, ys.back()}, elided(toQString(place.panel.end), endStyle(style), room), endStyle(style));
  for (const Phrase& phrase : place.panel.end_small)
    drawPhrase(drawing, {value.right() + 5, ys.back()}, phrase, style.tone(Type::small, phrase.tone),
               place.box.right() - value.right() - 5);
}

/// For the name of a wave: up to the names beside it, and to the ends of the panel.
double waveRoom(const TrendPanelPlace& place, std::size_t wave) {
  const auto next = std::size_t(place.layout.stride);
  const std::size_t other = wave >= next ? wave - next : wave + next;
  const double beside = other < place.layout.waves.size() ? std::abs(place.x(wave) - place.x(other)) : 1e9;
  return std::min({beside - 3, 2 * (place.x(wave) - place.box.left()), 2 * (place.box.right() - place.x(wave))});
}

void drawWaves(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style) {
  const TextStyle name = style.text(Type::small, place.chart.change ? Role::text_muted : Role::text);
  const TextStyle small = style.text(Type::small, Role::text_muted);
  const double y = place.plot.bottom() + 5 + style.line(Type::small) / 2;
  for (std::size_t i = 0; i < place.layout.waves.size(); ++i) {
    if (place.layout.named(i))
      drawing.text({place.x(i), y}, elided(toQString(place.chart.waves[i]), name, waveRoom(place, i)), name,
                   Align::centre);
    if (i < place.chart.wave_small.size() && place.layout.numbered(i))
      drawing.text({place.x(i), y + style.line(Type::small) - 2}, toQString(place.chart.wave_small[i]), small,
                   Align::centre);
  }
}

}  // namespace

void drawTrendWords(Drawing& drawing, const TrendPanelPlace& place, const ChartStyle& style) {
  const TextStyle title = style.text(Type::label).bold();
  drawing.text({place.box.left(), place.box.top() + style.line(Type::label) / 2},
               elided(toQString(place.panel.title), title, place.box.width()), title);
  drawWaves(drawing, place, style);
  drawEnds(drawing, place, style);
}

}  // namespace cx
