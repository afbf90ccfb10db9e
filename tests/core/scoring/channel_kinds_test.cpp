// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/channel_kinds.h"

#include <gtest/gtest.h>

#include "tests/support/forms.h"
#include "tests/support/oracle.h"

namespace cx {
namespace {

using test::Forms;
using test::twelve;
using test::within;

/// `n` forms around an answer: a third one step below, a third on it, a third above.
Tally around(int answer, int n) {
  static const Questionnaire questionnaire = twelve();
  Forms forms(questionnaire);
  for (int i = 0; i < n; ++i) {
    std::string answers;
    for (int s = 0; s < 12; ++s) answers += std::to_string(answer + i % 3 - 1) + " ";
    forms.add(answers);
  }
  return forms.tally();
}

KindParity compared(int digital, int n, int traditional, int m) {
  return digitalAgainstTraditional(around(digital, n), around(traditional, m), twelve(), Scope::overall(), {});
}

TEST(ChannelKinds, DigitalMinusTraditionalIsOneTestWithoutAdjustment) {
  const KindParity kinds = compared(4, 90, 3, 30);
  EXPECT_TRUE(within(*kinds.digital.difference, 20, 1e-12));  // 80 − 60
  EXPECT_EQ(kinds.digital.verdict, ParityVerdict::different);
  EXPECT_EQ(kinds.digital.p_adjusted, kinds.digital.p);
  EXPECT_TRUE(within(*kinds.traditional.value, 60, 1e-12));
}

TEST(ChannelKinds, AreEqualOnlyWhereTheNinetyPerCentIntervalLiesInTheBand) {
  EXPECT_EQ(compared(3, 900, 3, 900).digital.verdict, ParityVerdict::equal);
  EXPECT_EQ(compared(3, 30, 3, 30).digital.verdict, ParityVerdict::undecided);
}

TEST(ChannelKinds, AreBothHiddenWhereOneIsTooSmall) {
  const KindParity kinds = compared(4, 90, 3, 4);
  EXPECT_TRUE(kinds.traditional.suppressed);
  EXPECT_TRUE(kinds.digital.score.suppressed);
  EXPECT_FALSE(kinds.digital.difference);
  EXPECT_EQ(kinds.digital.verdict, ParityVerdict::too_few_answers);
  EXPECT_TRUE(kinds.digital.reason);
}

}  // namespace
}  // namespace cx
