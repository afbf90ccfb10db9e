// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/tally_sheet.h"

#include <gtest/gtest.h>

#include <random>

namespace cx {
namespace {

/// Two dimensions of two statements and an outcome question; the last statement is reverse-keyed, slot 3 is not used.
Layout layout() {
  return {{{0, 1, 5, false, 0}, {1, 1, 5, false, 0}, {2, 0, 10, false, -1}, {4, 1, 7, false, 1}, {5, 1, 5, true, 1}},
          2};
}

struct Row {
  std::string answers;
  Weight weight;
  int times;
};

std::vector<Row> rows(std::size_t count, bool weighted) {
  std::mt19937 random(20260914);
  std::vector<Row> out(count);
  for (Row& row : out) {
    for (std::size_t slot = 0; slot < random() % 7; ++slot) row.answers += static_cast<char>(random() % 8);
    row.weight = weighted ? Weight(random() % 4) * 750'001 : oneWeight;
    row.times = weighted && random() % 5 == 0 ? -1 : 1;
  }
  return out;
}

/// The sheet's sum beside that of a tally which counted each row by itself.
void expectOneSum(const std::vector<Row>& rows) {
  TallySheet sheet(layout());
  Tally each;
  for (const Row& row : rows) {
    sheet.add({row.weight, row.answers}, row.times);
    each.add({row.weight, row.answers}, layout(), row.times);
  }
  EXPECT_EQ(sheet.tally(), each);
}

TEST(TallySheet, AddsUpToWhatCountingEachRowGives) {
  for (const std::size_t count : {0, 1, 255, 256, 257, 5000}) expectOneSum(rows(count, false));
}

TEST(TallySheet, KeepsWeightsAndRowsTakenAway) {
  for (const std::size_t count : {1, 256, 5000}) expectOneSum(rows(count, true));
}

TEST(TallySheet, GoesOnAfterItWasAsked) {
  TallySheet sheet(layout());
  Tally each;
  for (const Row& row : rows(600, true)) {
    sheet.add({row.weight, row.answers}, row.times);
    each.add({row.weight, row.answers}, layout(), row.times);
    ASSERT_EQ(sheet.tally(), each);
  }
}

TEST(TallySheet, IsEmptyWhenAsMuchWasTakenAwayAsGiven) {
  TallySheet sheet(layout());
  const auto all = rows(700, false);
  for (const Row& row : all) sheet.add({row.weight, row.answers});
  for (const Row& row : all) sheet.add({row.weight, row.answers}, -1);
  EXPECT_EQ(sheet.tally(), Tally());
}

}  // namespace
}  // namespace cx
