// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace cx::test {

using Triple = std::array<double, 3>;

inline double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

inline Triple linear(const QColor& c) {
  return {linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
}

inline double dot(const Triple& a, const Triple& b) {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/// As WCAG 2.1 defines it.
inline double contrast(const QColor& a, const QColor& b) {
  const auto luminance = [](const QColor& c) { return dot(linear(c), {0.2126, 0.7152, 0.0722}); };
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

/// What an eye makes of linear sRGB: whole, without red, without green, without blue cones (Machado, Oliveira and
/// Fernandes 2009, severity 1).
inline constexpr std::array<std::array<Triple, 3>, 4> eyes{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}}},
    {{{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}}},
    {{{1.255528, -.076749, -.178779}, {-.078411, .930809, .147602}, {.004733, .691367, .303900}}},
}};

/// CIELAB under D65.
inline Triple lab(const Triple& rgb) {
  constexpr std::array<Triple, 3> toXyz{
      {{.4124564, .3575761, .1804375}, {.2126729, .7151522, .0721750}, {.0193339, .1191920, .9503041}}};
  constexpr Triple white{.95047, 1, 1.08883};
  Triple f;
  const Triple cut{std::clamp(rgb[0], 0., 1.), std::clamp(rgb[1], 0., 1.), std::clamp(rgb[2], 0., 1.)};
  for (std::size_t i = 0; i < 3; ++i) {
    const double x = dot(toXyz[i], cut) / white[i];
    f[i] = x > 216.0 / 24389 ? std::cbrt(x) : (24389.0 / 27 * x + 16) / 116;
  }
  return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// CIEDE2000 (Sharma, Wu and Dalal 2005).
inline double distance(const Triple& p, const Triple& q) {
  constexpr double degree = std::numbers::pi / 180;
  const auto seventh = [](double c) { return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25, 7))); };
  const double g = 0.5 * (1 - seventh((std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2));
  const double a1 = p[1] * (1 + g), a2 = q[1] * (1 + g);
  const double c1 = std::hypot(a1, p[2]), c2 = std::hypot(a2, q[2]);
  const auto hue = [&](double a, double b) {
    const double h = std::atan2(b, a) / degree;
    return a == 0 && b == 0 ? 0 : h < 0 ? h + 360 : h;
  };
  const double h1 = hue(a1, p[2]), h2 = hue(a2, q[2]);
  double turn = c1 * c2 == 0 ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  const double dl = q[0] - p[0], dc = c2 - c1, dh = 2 * std::sqrt(c1 * c2) * std::sin(turn * degree / 2);
  const double l = (p[0] + q[0]) / 2, c = (c1 + c2) / 2;
  double h = h1 + h2;
  if (c1 * c2 != 0) h = std::abs(h1 - h2) <= 180 ? h / 2 : (h < 360 ? (h + 360) / 2 : (h - 360) / 2);
  const double t = 1 - .17 * std::cos((h - 30) * degree) + .24 * std::cos(2 * h * degree) +
                   .32 * std::cos((3 * h + 6) * degree) - .2 * std::cos((4 * h - 63) * degree);
  const double sl = 1 + .015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50)), sc = 1 + .045 * c,
               sh = 1 + .015 * c * t;
  const double rt = -2 * seventh(c) * std::sin(60 * degree * std::exp(-std::pow((h - 275) / 25, 2)));
  return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dh / sh, 2) + rt * dc / sc * dh / sh);
}

/// The distance for the eye to which the two are closest.
inline double apartForEveryEye(const QColor& a, const QColor& b) {
  double least = 1e9;
  for (const auto& eye : eyes) {
    const auto seen = [&](const QColor& c) {
      return Triple{dot(eye[0], linear(c)), dot(eye[1], linear(c)), dot(eye[2], linear(c))};
    };
    least = std::min(least, distance(lab(seen(a)), lab(seen(b))));
  }
  return least;
}

}  // namespace cx::test
