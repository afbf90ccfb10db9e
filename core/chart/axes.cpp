// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/axes.h"

#include <algorithm>
#include <cmath>

namespace cx {
namespace {

bool isWhole(double x) {
  return std::abs(x - std::round(x)) < 1e-9;
}

/// As few decimals as the number needs, at most two.
std::string tickLabel(double value, const Words& words, bool sign = false) {
  const int digits = isWhole(value) ? 0 : isWhole(value * 10) ? 1 : 2;
  return sign ? words.signedNumber(value, digits) : words.number(value, digits);
}

/// Equal parts of a scale whose ends and middle are ticks: whole steps if four or six parts give them, then half steps.
int partsOf(const Bounds& bounds) {
  const double range = bounds.ceiling - bounds.floor;
  for (const double unit : {1.0, 0.5})
    for (const int parts : {4, 6})
      if (isWhole(range / parts / unit) && isWhole(bounds.floor / unit)) return parts;
  return 2;
}

std::vector<double> scorePoints(const Bounds& bounds) {
  std::vector<double> out;
  const int parts = partsOf(bounds);
  for (int i = 0; i <= parts; ++i) out.push_back(bounds.floor + (bounds.ceiling - bounds.floor) * i / parts);
  return out;
}

Axis axisAt(const Bounds& bounds, const std::vector<double>& points, const Words& words) {
  Axis axis{bounds.floor, bounds.ceiling, {}};
  for (const double at : points) {
    const bool neutral = bounds.neutral && std::abs(at - *bounds.neutral) < 1e-9;
    axis.ticks.push_back({at, tickLabel(at, words), neutral});
  }
  return axis;
}

/// 1, 2 or 5 times a power of ten, so that the span takes at most `most` steps.
double roundStep(double span, int most) {
  const double raw = span / most, power = std::pow(10, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (raw <= factor * power * (1 + 1e-9)) return factor * power;
  return 10 * power;
}

}  // namespace

Axis scoreAxis(const Bounds& bounds, const Words& words, bool named) {
  Axis axis = axisAt(bounds, scorePoints(bounds), words);
  if (!named) return axis;
  Tick& first = axis.ticks.front();
  first.label = words(text(CX_TEXT("chart", "%1 floor"), {first.label}));
  for (Tick& tick : axis.ticks)
    if (tick.neutral) tick.label = words(text(CX_TEXT("chart", "%1 neutral"), {tick.label}));
  return axis;
}

Axis narrowAxis(const Bounds& bounds, const Words& words) {
  return axisAt(bounds, {bounds.floor, (bounds.floor + bounds.ceiling) / 2, bounds.ceiling}, words);
}

Axis differenceAxis(const std::vector<double>& values, double reach, const Words& words) {
  double lo = -reach, hi = reach;
  for (const double value : values) {
    lo = std::min(lo, value);
    hi = std::max(hi, value);
  }
  const double step = roundStep(hi - lo, 6);
  Axis axis{std::floor(lo / step + 1e-9) * step, std::ceil(hi / step - 1e-9) * step, {}};
  for (double at = axis.lo; at < axis.hi + step / 2; at += step) {
    const double value = std::round(at / step) * step;
    axis.ticks.push_back({value, tickLabel(value, words, true), std::abs(value) < step / 2});
  }
  return axis;
}

std::vector<double> heatEdges(const Bounds& bounds) {
  const double range = bounds.ceiling - bounds.floor;
  std::vector<double> out;
  if (!bounds.neutral) {
    for (int i = 1; i <= 4; ++i) out.push_back(bounds.floor + range * i / 5);
    return out;
  }
  // On the benchmark scale of 1–5 answers these are 52, 60, 64, 68, 72 and 76.
  for (const double edge : {52.0, 60.0, 64.0, 68.0, 72.0, 76.0}) out.push_back(bounds.floor + (edge - 20) / 80 * range);
  return out;
}

}  // namespace cx
