// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/sum.h"

#include <gtest/gtest.h>

namespace cx {
namespace {

TEST(Sum, KeepsWhatRoundingWouldLose) {
  Sum sum;
  for (const double x : {1.0, 1e100, 1.0, -1e100}) sum += x;
  EXPECT_EQ(sum.value(), 2);
}

TEST(Sum, TenMillionTenthsAreAMillion) {
  Sum sum;
  for (int i = 0; i < 10'000'000; ++i) sum += 0.1;
  EXPECT_DOUBLE_EQ(sum.value(), 1e6);
}

}  // namespace
}  // namespace cx
