// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cx::test {

/// Everything that follows from known sums by adding and subtracting: linear equations over whole numbers, reduced
/// modulo a large prime, so that nothing hangs on rounding.
class Subtraction {
 public:
  using Row = std::vector<std::int64_t>;
  explicit Subtraction(std::size_t unknowns) : unknowns_(unknowns) {}

  /// The sum of the unknowns times their coefficients is known.
  void know(Row row);
  /// Whether this sum follows from what is known.
  [[nodiscard]] bool gives(Row row) const;

 private:
  void reduce(Row& row) const;

  std::size_t unknowns_;
  std::vector<Row> rows_;  ///< each with a leading 1 at a place of its own
  std::vector<std::size_t> leads_;
};

}  // namespace cx::test
