// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/label_room.h"

#include <gtest/gtest.h>

namespace cx {
namespace {

TEST(LabelRoom, HeavierLabelsStandAndNeighboursThatTouchGo) {
  // Widths 10, gap 2: centres must be 12 apart. 50 is heaviest; 45 and 56 touch it, 62 does not.
  const std::vector<LabelWish> wishes{{45, 10, 1}, {50, 10, 2}, {56, 10, 1}, {62, 10, 0}};
  EXPECT_EQ(labelsThatFit(wishes, 2), (std::vector<bool>{false, true, false, true}));
}

TEST(LabelRoom, LabelsThatDoNotTouchAllStand) {
  EXPECT_EQ(labelsThatFit({{0, 10, 0}, {12, 10, 0}, {24, 10, 0}}, 2), (std::vector<bool>{true, true, true}));
}

TEST(LabelRoom, ThinsAnAxisEvenlyAroundItsNeutral) {
  // Six ticks 20 apart, 18 wide, gap 6: neighbours touch, every second does not. Counted from the third.
  std::vector<LabelWish> wishes;
  for (int i = 0; i < 6; ++i) wishes.push_back({20.0 * i, 18, 0});
  EXPECT_EQ(evenLabels(wishes, 2, 6), (std::vector<bool>{true, false, true, false, true, false}));
  EXPECT_EQ(evenLabels(wishes, 2, 1), std::vector<bool>(6, true));
  EXPECT_EQ(evenLabels(wishes, 2, 200), (std::vector<bool>{false, false, true, false, false, false}));
}

TEST(LabelRoom, PushesApartInOrder) {
  EXPECT_EQ(pushedApart({100, 103, 200}, 15, 0, 300), (std::vector<double>{100, 115, 200}));
  EXPECT_EQ(pushedApart({103, 100}, 15, 0, 300), (std::vector<double>{115, 100}));
}

TEST(LabelRoom, PushesBackFromTheEnd) {
  EXPECT_EQ(pushedApart({295, 298}, 15, 0, 300), (std::vector<double>{285, 300}));
  EXPECT_EQ(pushedApart({-5, 2}, 15, 0, 300), (std::vector<double>{0, 15}));
}

}  // namespace
}  // namespace cx
