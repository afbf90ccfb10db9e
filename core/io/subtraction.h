// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

namespace cx {

/// Linear equations between unknown numbers whose right-hand sides a reader knows, kept in row echelon form.
/// Whole coefficients modulo a large prime, so that nothing hangs on rounding.
class Subtraction {
 public:
  /// Coefficients by unknown, none of them 0.
  using Equation = std::map<std::size_t, std::int64_t>;
  /// Each by the unknown it is solved for, the first that stands in it.
  using Rows = std::map<std::size_t, Equation>;
  void add(Equation equation);
  /// The unknowns that have a single solution.
  [[nodiscard]] std::vector<std::size_t> solved() const;

 private:
  Rows rows_;
};

}  // namespace cx
