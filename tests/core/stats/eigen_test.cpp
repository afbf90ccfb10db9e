// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/eigen.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace cx {
namespace {

TEST(Eigen, TwoByTwoAsWorkedByHand) {
  Matrix m(2);
  m(0, 0) = m(1, 1) = 2;
  m(0, 1) = m(1, 0) = 1;
  auto e = symmetricEigen(m);
  std::ranges::sort(e.values);
  EXPECT_NEAR(e.values[0], 1, 1e-15);
  EXPECT_NEAR(e.values[1], 3, 1e-15);
  EXPECT_NEAR(std::abs(e.vectors(0, 0)), std::sqrt(0.5), 1e-15);
}

TEST(Eigen, ADiagonalMatrixIsItsOwnAnswer) {
  Matrix m(3);
  m(0, 0) = 3;
  m(2, 2) = -1;
  const auto e = symmetricEigen(m);
  EXPECT_EQ(e.values, (std::vector<double>{3, 0, -1}));
}

TEST(Eigen, PutTogetherAgainItIsTheMatrix) {
  std::mt19937_64 random(7);
  for (std::size_t size : {1, 2, 5, 12, 30}) {
    Matrix m(size);
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j <= i; ++j) m(i, j) = m(j, i) = std::uniform_real_distribution(-1.0, 1.0)(random);
    }
    const auto e = symmetricEigen(m);
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j < size; ++j) {
        double together = 0, product = 0;
        for (std::size_t k = 0; k < size; ++k) {
          together += e.vectors(i, k) * e.values[k] * e.vectors(j, k);
          product += e.vectors(k, i) * e.vectors(k, j);
        }
        EXPECT_NEAR(together, m(i, j), 1e-13);
        EXPECT_NEAR(product, i == j ? 1 : 0, 1e-13);
      }
    }
  }
}

}  // namespace
}  // namespace cx
