// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace cx {

/// p values of one family adjusted for their number, in the order given, never above 1 (Holm 1979).
[[nodiscard]] std::vector<double> holm(std::span<const double> p);
/// The same, controlling the false discovery rate (Benjamini & Hochberg 1995).
[[nodiscard]] std::vector<double> benjaminiHochberg(std::span<const double> p);

/// Tests that could not be made stay none and do not count into the family.
[[nodiscard]] std::vector<std::optional<double>> holm(std::span<const std::optional<double>> p);
[[nodiscard]] std::vector<std::optional<double>> benjaminiHochberg(std::span<const std::optional<double>> p);

}  // namespace cx
