// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sitting.h"

#include <gtest/gtest.h>

namespace cx::test {
namespace {

TEST(Sitting, GivesTheMedianFormFromItsFirstKeyToEnter) {
  Sitting sitting;
  const auto keyed = [&](int keys, int seconds, Instant start) {
    for (int key = 0; key < keys; ++key) sitting.key(start + std::chrono::seconds(key == 0 ? 0 : seconds));
    sitting.stored(start + std::chrono::seconds(seconds));
  };
  EXPECT_FALSE(sitting.keysPerForm());
  EXPECT_FALSE(sitting.lastStored());
  const Instant noon = *parseIsoInstant("2026-11-20T12:00:00Z");
  keyed(13, 20, noon);
  keyed(30, 90, noon + std::chrono::minutes(5));
  keyed(14, 22, noon + std::chrono::minutes(9));
  // Keys 13 14 30, seconds 20 22 90.
  EXPECT_EQ(sitting.forms(), 3);
  EXPECT_EQ(sitting.keysPerForm(), 14);
  EXPECT_EQ(sitting.secondsPerForm(), 22);
  EXPECT_EQ(sitting.lastStored(), noon + std::chrono::minutes(9) + std::chrono::seconds(22));
}

}  // namespace
}  // namespace cx::test
