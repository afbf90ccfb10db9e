// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/adjust.h"

#include <algorithm>
#include <numeric>

namespace cx {

namespace {

std::vector<std::size_t> ascending(std::span<const double> p) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return p[i]; });
  return order;
}

/// Adjusts the values that are there.
template <class Adjust>
std::vector<std::optional<double>> present(std::span<const std::optional<double>> p, Adjust adjust) {
  std::vector<double> values;
  for (const auto& each : p) {
    if (each) values.push_back(*each);
  }
  const auto adjusted = adjust(std::span<const double>(values));
  std::vector<std::optional<double>> out(p.size());
  auto next = adjusted.begin();
  for (std::size_t i = 0; i < p.size(); ++i) {
    if (p[i]) out[i] = *next++;
  }
  return out;
}

}  // namespace

std::vector<double> holm(std::span<const double> p) {
  std::vector<double> out(p.size());
  double highest = 0;
  double left = static_cast<double>(p.size());
  for (const std::size_t i : ascending(p)) {
    highest = std::max(highest, left-- * p[i]);
    out[i] = std::min(1.0, highest);
  }
  return out;
}

std::vector<double> benjaminiHochberg(std::span<const double> p) {
  std::vector<double> out(p.size());
  const double n = static_cast<double>(p.size());
  auto order = ascending(p);
  std::ranges::reverse(order);
  double lowest = 1;
  double rank = n;
  for (const std::size_t i : order) {
    lowest = std::min(lowest, n / rank-- * p[i]);
    out[i] = lowest;
  }
  return out;
}

std::vector<std::optional<double>> holm(std::span<const std::optional<double>> p) {
  return present(p, [](std::span<const double> values) { return holm(values); });
}

std::vector<std::optional<double>> benjaminiHochberg(std::span<const std::optional<double>> p) {
  return present(p, [](std::span<const double> values) { return benjaminiHochberg(values); });
}

}  // namespace cx
