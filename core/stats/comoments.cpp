// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/comoments.h"

#include <algorithm>
#include <cmath>

namespace cx {

Comoments::Comoments(std::span<const double> rows, std::size_t columns) : Comoments(columns) {
  for (; columns > 0 && rows.size() >= columns; rows = rows.subspan(columns)) add(rows.first(columns));
}

void Comoments::add(std::span<const double> row) {
  if (n_++ == 0) std::ranges::copy(row, origin_.begin());
  for (std::size_t i = 0; i < columns(); ++i) {
    const double x = row[i] - origin_[i];
    sums_[i] += x;
    for (std::size_t j = 0; j <= i; ++j) products_(i, j) += x * (row[j] - origin_[j]);
  }
}

Matrix Comoments::covariance() const {
  Matrix out(columns());
  if (n_ < 2) return out;
  const auto n = static_cast<double>(n_);
  for (std::size_t i = 0; i < columns(); ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      out(i, j) = out(j, i) = (n * products_(i, j) - sums_[i] * sums_[j]) / n / (n - 1);
    }
  }
  return out;
}

Matrix correlation(const Matrix& covariance) {
  Matrix out(covariance.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    out(i, i) = 1;
    for (std::size_t j = 0; j < i; ++j) {
      const double scale = std::sqrt(covariance(i, i) * covariance(j, j));
      out(i, j) = out(j, i) = scale > 0 ? std::clamp(covariance(i, j) / scale, -1.0, 1.0) : 0;
    }
  }
  return out;
}

}  // namespace cx
