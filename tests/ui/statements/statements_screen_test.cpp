// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statements_screen.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLabel>

#include "core/survey/setting.h"
#include "tests/ui/open_window.h"
#include "ui/chip.h"
#include "ui/choice_menu.h"
#include "ui/head_line.h"
#include "ui/render/chart_panel.h"
#include "ui/render/chart_view.h"
#include "ui/why_drawer.h"

namespace cx {
namespace {

using namespace test;

class StatementsScreens : public OpenWindow {
 protected:
  void openStatements() {
    openSample();
    goTo("statements");
  }
  ChartPanel* panel(const char* id) { return window->currentPage()->findChild<ChartPanel*>(QLatin1String(id)); }
  const RowChart& rows(const char* id) { return std::get<RowChart>(panel(id)->chart().body); }
  QString inDetail() { return qText(panel("statement-facts")->chart().title).left(2); }
  QString marked() {
    for (const RowChart::Row& row : rows("statements-answers").rows)
      if (row.current) return qText(row.code);
    return {};
  }
  /// Opens the chip that is named so and presses keys in its menu.
  void choose(const QString& name, const QList<Qt::Key>& keys) {
    for (Chip* chip : window->currentPage()->findChildren<Chip*>()) {
      if (!chip->accessibleName().startsWith(name)) continue;
      chip->setFocus();
      QTest::keyClick(chip, Qt::Key_Down);
      for (const Qt::Key key : keys) QTest::keyClick(&chip->menu(), key);
      settle();
      QApplication::setActiveWindow(window.get());  // no window manager gives it back what the menu took
      window->currentPage()->setFocus();
    }
  }
  QString shown(const QString& name) {
    for (const Chip* chip : window->currentPage()->findChildren<Chip*>())
      if (chip->accessibleName().startsWith(name)) return chip->value();
    return {};
  }
};

TEST_F(StatementsScreens, HaveRoomForTheWholeOfTheirChips) {
  openStatements();
  const QList<Chip*> chips = window->currentPage()->findChildren<Chip*>();
  ASSERT_EQ(chips.size(), 2);
  for (const Chip* chip : chips) {
    const QWidget* around = chip->parentWidget();
    const auto fits = [&] { return around->rect().contains(chip->geometry()); };
    EXPECT_TRUE(QTest::qWaitFor(fits)) << qPrintable(chip->accessibleName());  // the last layout may still be asked for
  }
}

TEST_F(StatementsScreens, StandBetweenChannelsAndTheEntryOfForms) {
  QStringList ids;
  for (const PageEntry& page : window->pages()) ids.append(page.id);
  EXPECT_EQ(ids.indexOf(QStringLiteral("statements")), ids.indexOf(QStringLiteral("channels")) + 1);
  EXPECT_GT(ids.indexOf(QStringLiteral("enter")), ids.indexOf(QStringLiteral("statements")));
}

TEST_F(StatementsScreens, ShowEveryStatementAndTheOneWithTheLowestNetInDetail) {
  openStatements();
  EXPECT_EQ(rows("statements-answers").rows.size(), 15U);
  EXPECT_EQ(inDetail(), QStringLiteral("T2"));
  EXPECT_EQ(marked(), QStringLiteral("T2"));
  for (const char* id : {"statement-waves", "statement-channels", "reliability"})
    EXPECT_TRUE(panel(id)->isVisibleTo(window->currentPage())) << id;
  EXPECT_NE(shownWith<QLabel>(qText("Reliability (alpha): " + panel("reliability")->chart().summary)), nullptr);
}

TEST_F(StatementsScreens, FollowTheArrowKeysThroughTheBars) {
  openStatements();
  ChartView& view = panel("statements-answers")->view();
  view.setFocus(Qt::TabFocusReason);  // on the first mark
  settle();
  EXPECT_EQ(inDetail(), QStringLiteral("M1"));
  press(Qt::Key_Down);
  EXPECT_EQ(inDetail(), QStringLiteral("M2"));
  EXPECT_EQ(marked(), QStringLiteral("M2"));
  EXPECT_TRUE(view.hasFocus());
  EXPECT_TRUE(view.markName(view.currentMark()).startsWith(QStringLiteral("M2 ")));
  press(Qt::Key_End);
  EXPECT_EQ(inDetail(), QStringLiteral("T4"));
}

TEST_F(StatementsScreens, FollowAClickOnABar) {
  openStatements();
  ChartView& view = panel("statements-answers")->view();
  int mark = 0;
  while (!view.markName(mark).startsWith(QStringLiteral("G3 Structured analysis, Agree"))) ++mark;
  QTest::mouseClick(&view, Qt::LeftButton, {}, view.markRect(mark).center());
  settle();
  EXPECT_EQ(inDetail(), QStringLiteral("G3"));
}

TEST_F(StatementsScreens, StepToTheNextStatementInTheOrderOfTheBars) {
  openStatements();
  press(Qt::Key_Down, Qt::AltModifier);
  EXPECT_EQ(inDetail(), QStringLiteral("T3"));
  press(Qt::Key_Up, Qt::AltModifier);
  press(Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(inDetail(), QStringLiteral("T1"));
  choose(QStringLiteral("Order"), {Qt::Key_Down, Qt::Key_Return});
  EXPECT_EQ(shown(QStringLiteral("Order")), QStringLiteral("Net"));
  const auto& bars = rows("statements-answers").rows;
  const auto at = std::ranges::find(bars, "T1", &RowChart::Row::code);
  press(Qt::Key_Down, Qt::AltModifier);
  EXPECT_EQ(inDetail(), qText((at + 1)->code));
}

TEST_F(StatementsScreens, ChooseWhereNeutralStandsAndInWhichOrderByTheKeyboard) {
  openStatements();
  choose(QStringLiteral("Neutral"), {Qt::Key_Down, Qt::Key_Return});
  EXPECT_EQ(shown(QStringLiteral("Neutral")), QStringLiteral("Side"));
  EXPECT_EQ(rows("statements-answers").panels.size(), 2U);
  choose(QStringLiteral("Neutral"), {Qt::Key_Down, Qt::Key_Return});
  EXPECT_EQ(shown(QStringLiteral("Neutral")), QStringLiteral("Hidden"));
  EXPECT_EQ(rows("statements-answers").panels.size(), 1U);
  choose(QStringLiteral("Order"), {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
  EXPECT_EQ(shown(QStringLiteral("Order")), QStringLiteral("Change"));
  EXPECT_EQ(rows("statements-answers").rows.size(), 12U);
}

TEST_F(StatementsScreens, KeepTheChoicesInTheWorkspace) {
  openStatements();
  choose(QStringLiteral("Neutral"), {Qt::Key_Down, Qt::Key_Return});
  choose(QStringLiteral("Order"), {Qt::Key_Down, Qt::Key_Return});
  press(Qt::Key_Up, Qt::AltModifier);
  const QString detail = inDetail();
  EXPECT_EQ(setting(onDisk(), "statements"), "{\"neutral\":1,\"order\":1,\"statement\":\"" + utf8(detail) + "\"}");
  const std::filesystem::path kept = document.workspace().file();
  document.close();
  settle();
  open(value(openWorkspace(kept)));
  goTo("statements");
  EXPECT_EQ(shown(QStringLiteral("Neutral")), QStringLiteral("Side"));
  EXPECT_EQ(shown(QStringLiteral("Order")), QStringLiteral("Net"));
  EXPECT_EQ(inDetail(), detail);
}

TEST_F(StatementsScreens, NameEverySegmentAndNetForAScreenReader) {
  openStatements();
  QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&panel("statements-answers")->view());
  ASSERT_NE(chart, nullptr);
  EXPECT_EQ(chart->childCount(), 12 * 6);  // five levels and the net
  QStringList names;
  for (int i = 0; i < chart->childCount(); ++i) names.append(chart->child(i)->text(QAccessible::Name));
  for (const QString& part : {QStringLiteral("T2 Follow-up within 48 hours, Strongly agree: "),
                              QStringLiteral("T2 Follow-up within 48 hours: net −")})
    EXPECT_EQ(names.filter(part).size(), 1) << qPrintable(part);
  for (const QString& name : names)
    EXPECT_TRUE(name.contains(QStringLiteral(" answers")) || name.contains(QStringLiteral(", n "))) << qPrintable(name);
}

TEST_F(StatementsScreens, ExplainTheNetAndASegment) {
  openStatements();
  ChartView& view = panel("statements-answers")->view();
  view.setFocus(Qt::TabFocusReason);
  press(Qt::Key_F4);
  EXPECT_NE(shownWith<QLabel>(QStringLiteral("Formula")), nullptr);
  const auto title = [&] {
    for (const QLabel* label : window->findChild<WhyDrawer*>()->findChildren<QLabel*>())
      if (label->text().startsWith(QStringLiteral("Why "))) return label->text();
    return QString();
  };
  EXPECT_TRUE(title().endsWith(QStringLiteral(" %?"))) << qPrintable(title());
  for (int i = 0; i < 5; ++i) press(Qt::Key_Right);
  EXPECT_FALSE(title().contains(QLatin1Char('%'))) << qPrintable(title());
}

TEST_F(StatementsScreens, AreLegibleInAnEmptyWorkspace) {
  openEmpty();
  goTo("statements");
  for (const ChartPanel* one : window->currentPage()->findChildren<ChartPanel*>()) EXPECT_FALSE(one->isVisible());
  EXPECT_EQ(window->currentPage()->findChild<HeadLine*>()->headline(), QStringLiteral("No answers yet"));
}

}  // namespace
}  // namespace cx
