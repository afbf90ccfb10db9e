// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/submission.h"
#include "tests/support/other_process.h"
#include "tests/ui/open_window.h"
#include "ui/head_line.h"
#include "ui/render/chart_panel.h"

namespace cx {
namespace {

using namespace test;

/// A form keyed in as a person does: what other programs and the Overview make of it.
class EnteredForm : public OpenWindow {
 protected:
  void SetUp() override {
    openSample();
    goTo("enter");
    type("453453453453");
    press(Qt::Key_Return);
  }
  void type(const char* keys) {
    for (const char* key = keys; *key; ++key) press(Qt::Key(Qt::Key_0 + *key - '0'));
  }
  bool othersCount(std::int64_t forms) {
    return inAnotherProcess([&] { return submissionCount(onDisk()) == forms; });
  }
  /// "n 185" of the bullets and of the headline, both out of the tallies.
  bool overviewCounts(const std::string& n) {
    press(Qt::Key_1, Qt::ControlModifier);
    const auto* bullets = window->currentPage()->findChild<ChartPanel*>(QStringLiteral("overview-bullets"));
    const Table& twin = bullets->chart().table;
    const auto& overall = twin.rows.at(0).cells;
    const auto body = std::get<RowChart>(bullets->chart().body);
    const auto& small = body.rows.at(0).cells.at(0).small;
    return std::find(overall.begin(), overall.end(), n) != overall.end() &&
           std::find(small.begin(), small.end(), "n " + n) != small.end();
  }
};

TEST_F(EnteredForm, IsOnDiskAndOnTheOverviewWithoutASave) {
  EXPECT_TRUE(othersCount(722)) << "721 of the sample and this one";
  EXPECT_TRUE(overviewCounts("185"));
}

TEST_F(EnteredForm, IsTakenOutOfRowsTalliesAndChartsByUndo) {
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(othersCount(721));
  EXPECT_TRUE(overviewCounts("184"));
  press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(othersCount(722));
  EXPECT_TRUE(overviewCounts("185"));
}

TEST_F(EnteredForm, IsTakenOutAfterARestartToo) {
  const std::filesystem::path kept = document.workspace().file();
  document.close();
  open(value(openWorkspace(kept)));
  EXPECT_TRUE(overviewCounts("185"));
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_TRUE(othersCount(721));
  EXPECT_TRUE(overviewCounts("184"));
}

}  // namespace
}  // namespace cx
