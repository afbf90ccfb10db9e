// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/weighting_dialog.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <fstream>

#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"
#include "tests/ui/survey/survey_fixture.h"
#include "ui/survey/plan_dialog.h"
#include "ui/survey/target_grid.h"
#include "ui/text.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;

/// Sep holds three forms from north and one from south: 75 % and 25 %.
class WeightingDialogTest : public SurveyTest {
 protected:
  void SetUp() override {
    document_->edit(Text{"Three more", {}, {}}, [](Workspace& workspace) {
      const WaveId september = waveByKey(workspace, "Sep")->id;
      const ChannelId store = channelByKey(workspace, "store")->id;
      const AttributeId region = attributeByKey(workspace, "region")->id;
      for (const int level : {1, 1, 2})
        addSubmission(workspace,
                      {{}, september, store, oneWeight, answers("454323214455"), {{region, level}}, {}, {}, {}});
    });
    openPage();
    page_->weigh().trigger();
    settle();
  }
  WeightingDialog& dialog() { return form<WeightingDialog>(); }
  /// Types into the target cell of a row, as a person would.
  void type(int row, const QString& share) {
    TargetGrid& grid = dialog().grid();
    constexpr int targetColumn = 3;
    grid.setFocus();
    grid.setCurrentCell(row, targetColumn);
    auto* editor = grid.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, share);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
  }
  std::vector<double> weightsOnDisk() {
    std::vector<double> out;
    forEachSubmission(onDisk(), {}, [&](const Submission& one) {
      out.push_back(double(one.weight) / oneWeight);
      return true;
    });
    return out;
  }
};

TEST_F(WeightingDialogTest, TypedSharesBecomeWeightsInOneStepThatUndoTakesBack) {
  type(1, QStringLiteral("50"));
  EXPECT_FALSE(dialog().saveButton().isEnabled()) << "50 of 100 % are said";
  type(2, QStringLiteral("50"));
  // north: 0.5 / 0.75 = 0.6667, south: 0.5 / 0.25 = 2; deff = 4·(3·0.4444 + 4) / 16 = 1.33, 4 / 1.33 = 3
  EXPECT_THAT(utf8(dialog().said()),
              HasSubstr("Weights from 0.667 to 2.000; design effect 1.33, so 4 people count like 3.0"));
  EXPECT_EQ(dialog().grid().item(2, 4)->text(), QStringLiteral("50.0"));
  QTest::mouseClick(&dialog().saveButton(), Qt::LeftButton);
  settle();
  EXPECT_EQ(weightsOnDisk(), (std::vector<double>{0.666667, 0.666667, 0.666667, 2}));
  document_->undo();
  EXPECT_EQ(weightsOnDisk(), (std::vector<double>{1, 1, 1, 1}));
}

TEST_F(WeightingDialogTest, ACapThatCannotBeMetIsExplainedAndNothingCanBeSaved) {
  type(1, QStringLiteral("1"));
  type(2, QStringLiteral("99"));
  EXPECT_FALSE(dialog().saveButton().isEnabled());
  EXPECT_THAT(utf8(dialog().said()), HasSubstr("cap"));
  EXPECT_EQ(weightsOnDisk(), (std::vector<double>{1, 1, 1, 1}));
}

TEST_F(WeightingDialogTest, WhatIsNoShareIsNamed) {
  type(1, QStringLiteral("half"));
  EXPECT_EQ(utf8(dialog().said()), "“half” is not a share: type a number from 0 to 100.");
}

TEST_F(WeightingDialogTest, TargetsComeFromAFileWholeOrNotAtAll) {
  std::ofstream(folder_ / "targets.csv") << "variable,level,share\nregion,north,0.4\nregion,south,0.6\n";
  dialog().load(pathText(folder_ / "targets.csv"));
  settle();
  EXPECT_EQ(dialog().grid().item(1, 3)->text(), QStringLiteral("40"));
  EXPECT_TRUE(dialog().saveButton().isEnabled()) << utf8(dialog().said());
  std::ofstream(folder_ / "west.csv") << "variable,level,share\nregion,west,1\n";
  dialog().load(pathText(folder_ / "west.csv"));
  EXPECT_THAT(utf8(dialog().said()), HasSubstr("Line 2: nobody is in “west” of “region”"));
  EXPECT_EQ(dialog().grid().item(1, 3)->text(), QStringLiteral("40"));
  std::ofstream(folder_ / "twice.csv") << "variable,level,share\nregion,north,0\nregion,south,0.4\nregion,north,0.6\n";
  dialog().load(pathText(folder_ / "twice.csv"));
  EXPECT_EQ(utf8(dialog().said()), "Line 4: “north” of “region” has a share already.");
  EXPECT_EQ(dialog().grid().item(1, 3)->text(), QStringLiteral("40"));
}

TEST_F(SurveyTest, APlanAnswersWhileItIsTyped) {
  openPage();
  page_->plan().trigger();
  auto& dialog = form<PlanDialog>();
  // z²·¼ / 0.03² = 3.8415·0.25 / 0.0009 = 1067.07
  EXPECT_THAT(utf8(dialog.said()), HasSubstr("1,068 person(s) give a share of 50 % to within ±3.0 points"));
  dialog.response().setFocus();
  dialog.response().setValue(25);
  EXPECT_THAT(utf8(dialog.said()), HasSubstr("invite 4,272"));
  dialog.goal().setCurrentIndex(3);
  // 2·(1.95996 + 0.84162)²·18² / 5² = 203.44
  EXPECT_THAT(utf8(dialog.said()), HasSubstr("204 person(s) in each wave show a change of 5.0 points"));
}

}  // namespace
}  // namespace cx
