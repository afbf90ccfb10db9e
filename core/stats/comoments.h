// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/matrix.h"

namespace cx {

/// Gathers complete rows into means and covariances without keeping them. Sums are taken from the first row on, so that
/// whole-number answers add up exactly and a constant column has exactly no variance.
class Comoments {
 public:
  explicit Comoments(std::size_t columns) : origin_(columns), sums_(columns), products_(columns) {}
  /// Row after row of `columns` values each.
  Comoments(std::span<const double> rows, std::size_t columns);

  void add(std::span<const double> row);

  [[nodiscard]] std::size_t columns() const { return sums_.size(); }
  [[nodiscard]] std::uint64_t n() const { return n_; }
  /// Divisor n − 1; all zeros for n < 2.
  [[nodiscard]] Matrix covariance() const;

 private:
  std::uint64_t n_ = 0;
  std::vector<double> origin_, sums_;
  Matrix products_;
};

/// Correlations from covariances; a column without variance is 0 with every other and 1 with itself.
[[nodiscard]] Matrix correlation(const Matrix& covariance);

}  // namespace cx
