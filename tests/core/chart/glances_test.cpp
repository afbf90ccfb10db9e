// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/glances.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

class Glances : public test::SurveyTest {
 protected:
  std::vector<Glance> all(const View& view = {}) { return glances(workspace, view, Words()); }
};

TEST_F(Glances, AreNoneBeforeTheFirstForm) {
  EXPECT_TRUE(all().empty());
}

TEST_F(Glances, SayEveryFigureInALineWithIntervalAndN) {
  // 3 3 3 … and 5 5 5 …, twenty each: mean 80, sd √(400·40/39) = 20.25, ± t(39)·20.25/√40 = 2.0227·3.2026 = 6.5.
  const auto w1 = wave("W1");
  const auto web = channel("website");
  forms(w1, web, "3 3 3 3 3 3 3 3 3 3 3 3", 20);
  forms(w1, web, "5 5 5 5 5 5 5 5 5 5 5 5", 20);
  const auto found = all();
  ASSERT_EQ(found.size(), 1U + 3U + 12U);
  EXPECT_EQ(found[0].name, "Overall");
  EXPECT_EQ(found[0].words, "80.0 ±6.5, n 40");
  EXPECT_EQ(found[1].name, "Measure");
  EXPECT_EQ(found[1].subject.scope.key(), "dimension:" + found[1].subject.scope.id);
  EXPECT_EQ(found[4].name.substr(0, 3), "M1 ") << "a statement is found by its id too";
}

TEST_F(Glances, SayWhyThereIsNoNumber) {
  forms(wave("W1"), channel("website"), "3 3 3 3 3 3 3 3 3 3 3 4", 4);
  EXPECT_EQ(all()[0].words, "suppressed, n 4") << "the star is of a small base that is shown";
}

}  // namespace
}  // namespace cx
