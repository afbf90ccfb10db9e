// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_bar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QTest>

#include "core/survey/attribute.h"
#include "tests/support/workspace_fixture.h"
#include "ui/chip.h"
#include "ui/choice_menu.h"
#include "ui/document.h"

namespace cx {
namespace {

using namespace test;

enum Place { wave, compare, channel, segment, weighted, scale };

class FilterBarTest : public testing::Test {
 protected:
  FilterBarTest() : document{Words()}, bar(document) {
    Workspace workspace = newWorkspace(folder);
    value(workspace.edit(text("Set up"), [](Workspace& w) {
      for (const char* key : {"one", "two", "three"}) addWave(w, {{}, key, {}, 0, {}, {}, 1});
      addChannel(w, {{}, "website", {}, ChannelKind::unset, 0});
      addChannel(w, {{}, "chat", {}, ChannelKind::unset, 0});
      addAttribute(w, {{}, "department", {}, {{0, "Sales", {}}, {0, "Service", {}}}});
    }));
    document.open(std::move(workspace));
    bar.refresh();
    bar.show();
  }

  Chip& chip(Place place) { return *bar.findChildren<Chip*>()[place]; }
  QString shown(Place place) {
    bar.refresh();
    return chip(place).value();
  }
  /// Opens a chip by the keyboard and presses keys in its menu.
  void press(Place place, std::initializer_list<Qt::Key> keys) {
    QTest::keyClick(&chip(place), Qt::Key_Space);
    QWidget* menu = QApplication::activePopupWidget();
    ASSERT_NE(menu, nullptr);
    for (const Qt::Key key : keys) QTest::keyClick(menu, key);
  }

  TemporaryFolder folder;
  Document document;
  FilterBar bar;
};

TEST_F(FilterBarTest, ChangesTheWaveByKeyboard) {
  EXPECT_EQ(shown(wave), QStringLiteral("three"));
  press(wave, {Qt::Key_Up, Qt::Key_Return});
  EXPECT_EQ(shown(wave), QStringLiteral("two"));
  EXPECT_EQ(document.view().wave, waves(document.workspace())[1].id);
  EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(FilterBarTest, OffersOnlyEarlierWavesToCompareWith) {
  View view = document.view();
  view.compare = waves(document.workspace())[0].id;
  document.setView(view);
  press(compare, {});
  QStringList offered;
  for (const QAction* action : chip(compare).menu().actions()) offered.append(action->text());
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
  EXPECT_EQ(offered, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
}

TEST_F(FilterBarTest, TicksSeveralChannelsWithoutClosing) {
  // All, rule, organisation-wide, website, chat
  press(channel, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Space, Qt::Key_Down, Qt::Key_Space});
  EXPECT_NE(QApplication::activePopupWidget(), nullptr);
  const std::vector<Channel> all = channels(document.workspace());
  EXPECT_EQ(document.view().channels, (std::vector<ChannelId>{all[1].id, all[2].id}));
  EXPECT_FALSE(chip(channel).menu().actions().front()->isChecked()) << "“All” is no longer true";
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Space);  // chat again
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
  EXPECT_EQ(shown(channel), QStringLiteral("Website"));
}

TEST_F(FilterBarTest, NamesTheOneSegmentChosen) {
  EXPECT_EQ(shown(segment), QStringLiteral("All"));
  press(segment, {Qt::Key_Down, Qt::Key_Return});
  EXPECT_EQ(shown(segment), QStringLiteral("Sales"));
}

TEST_F(FilterBarTest, NamesOneSegmentEachOfTwoAttributes) {
  document.edit(text("Add"), [](Workspace& w) { addAttribute(w, {{}, "region", {}, {{0, "North", {}}}}); });
  // All, department: Sales, Service, region: North
  press(segment, {Qt::Key_Down, Qt::Key_Space, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space});
  EXPECT_EQ(document.view().levels.size(), 2U);
  EXPECT_EQ(shown(segment), QStringLiteral("Sales × North"));
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Up);
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Space);
  EXPECT_EQ(shown(segment), QStringLiteral("3 chosen"));
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}

TEST_F(FilterBarTest, SaysTheScaleWithItsFloor) {
  EXPECT_EQ(shown(scale), QStringLiteral("Benchmark % (20–100)"));
  press(scale, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
  EXPECT_EQ(shown(scale), QStringLiteral("Mean (1–5)"));
  EXPECT_EQ(document.view().scale, Scale::mean);
  press(scale, {Qt::Key_Down, Qt::Key_Return});
  EXPECT_EQ(shown(scale), QStringLiteral("Top-2-box (0–100)"));
  EXPECT_EQ(document.view().scale, Scale::top2);
}

TEST_F(FilterBarTest, WritesRangesAsTheLanguageDoes) {
  document.setWords(Words(Language::ko));
  EXPECT_TRUE(shown(scale).endsWith(QStringLiteral("(20~100)"))) << qPrintable(shown(scale));
}

TEST_F(FilterBarTest, SwitchesWeightingOn) {
  press(weighted, {Qt::Key_Down, Qt::Key_Return});
  EXPECT_TRUE(document.view().weighted);
  EXPECT_EQ(shown(weighted), QStringLiteral("On"));
}

TEST_F(FilterBarTest, LeavesOutNamesWhereNotAllWordsFit) {
  const auto named = [&](Place place) { return chip(place).findChildren<QLabel*>().front()->isVisible(); };
  bar.resize(3000, 44);
  const int whole = bar.sizeHint().width();
  bar.resize(whole, 44);
  EXPECT_TRUE(named(wave) && named(compare) && named(scale));
  bar.resize(whole - 1, 44);
  EXPECT_FALSE(named(wave)) << "a wave says that it is one";
  EXPECT_TRUE(named(scale) && named(compare));
  bar.resize(bar.sizeHint().width() - 1, 44);
  EXPECT_FALSE(named(wave) || named(scale));
  EXPECT_TRUE(named(compare));
}

TEST_F(FilterBarTest, NamesEachChipForAScreenReader) {
  shown(wave);
  EXPECT_EQ(chip(wave).accessibleName(), QStringLiteral("Wave: three"));
}

}  // namespace
}  // namespace cx
