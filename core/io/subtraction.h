// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace cx {

/// Linear equations between unknown numbers whose right-hand sides a reader knows, kept in row echelon form.
/// Whole coefficients modulo a large prime, so that nothing hangs on rounding.
class Subtraction {
 public:
  /// Unknowns, each once, and their coefficients, none of them 0.
  using Equation = std::vector<std::pair<std::size_t, std::int64_t>>;
  void add(Equation equation);
  /// The unknowns that have a single solution; never fewer, and one too many in two thousand million.
  [[nodiscard]] std::vector<std::size_t> solved() const;

 private:
  void reduce(Equation& equation);

  std::vector<Equation> rows_;  ///< by the unknown a row is solved for, the first that stands in it; empty: none
  Equation sum_;
};

}  // namespace cx
