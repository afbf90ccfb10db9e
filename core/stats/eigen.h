// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/stats/matrix.h"

namespace cx {

/// A symmetric matrix taken apart: `vectors` holds the eigenvector of values[i] in column i, each of length 1.
/// The order is that of no particular size.
struct Eigen {
  std::vector<double> values;
  Matrix vectors;
};

/// Jacobi's method: cyclic rotations until nothing but rounding is left beside the diagonal.
[[nodiscard]] Eigen symmetricEigen(Matrix matrix);

}  // namespace cx
