// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/eigen.h"

#include <cmath>

namespace cx {

namespace {

struct Rotation {
  double cosine, sine;
};

/// The rotation of rows and columns p, q that makes a(p, q) zero (Rutishauser 1966).
Rotation zeroing(const Matrix& a, std::size_t p, std::size_t q) {
  const double theta = (a(q, q) - a(p, p)) / (2 * a(p, q));
  const double tangent = std::copysign(1.0, theta) / (std::abs(theta) + std::hypot(theta, 1.0));
  const double cosine = 1 / std::hypot(tangent, 1.0);
  return {cosine, tangent * cosine};
}

void rotate(Matrix& a, Matrix& vectors, std::size_t p, std::size_t q) {
  const auto [c, s] = zeroing(a, p, q);
  const auto turn = [c = c, s = s](double& x, double& y) {
    const double old = x;
    x = c * old - s * y;
    y = s * old + c * y;
  };
  for (std::size_t i = 0; i < a.size(); ++i) turn(a(i, p), a(i, q));
  for (std::size_t i = 0; i < a.size(); ++i) turn(a(p, i), a(q, i));
  for (std::size_t i = 0; i < a.size(); ++i) turn(vectors(i, p), vectors(i, q));
  a(p, q) = a(q, p) = 0;
}

/// Whether a(p, q) still matters beside its diagonal.
bool matters(const Matrix& a, std::size_t p, std::size_t q) {
  return std::abs(a(p, q)) > 1e-18 * (std::abs(a(p, p)) + std::abs(a(q, q)));
}

}  // namespace

Eigen symmetricEigen(Matrix matrix) {
  const std::size_t size = matrix.size();
  Matrix vectors(size);
  for (std::size_t i = 0; i < size; ++i) vectors(i, i) = 1;

  constexpr int most_sweeps = 60;  // convergence is quadratic: ten suffice for anything but a hostile matrix
  bool turned = true;
  for (int sweep = 0; turned && sweep < most_sweeps; ++sweep) {
    turned = false;
    for (std::size_t p = 0; p < size; ++p) {
      for (std::size_t q = p + 1; q < size; ++q) {
        if (!matters(matrix, p, q)) continue;
        rotate(matrix, vectors, p, q);
        turned = true;
      }
    }
  }

  Eigen out{std::vector<double>(size), std::move(vectors)};
  for (std::size_t i = 0; i < size; ++i) out.values[i] = matrix(i, i);
  return out;
}

}  // namespace cx
