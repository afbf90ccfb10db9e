// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/finder.h"

#include <QLineEdit>

#include "core/survey/attribute.h"
#include "tests/ui/open_window.h"
#include "ui/find/find_list.h"
#include "ui/find/find_panel.h"
#include "ui/find/find_row.h"
#include "ui/why_drawer.h"

namespace cx {
namespace {

using namespace test;

class FinderTest : public OpenWindow {
 protected:
  FindPanel& panel() { return *window->findChild<FindPanel*>(); }
  FindList& list() { return *window->findChild<FindList*>(); }
  QLineEdit& line() { return *panel().findChild<QLineEdit*>(); }
  void find(const QString& name) {
    const auto* made = window->findChild<FindPanel*>();
    if (!made || !made->isVisible()) press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(panel().isVisible());
    ASSERT_EQ(QApplication::focusWidget(), &line());
    line().clear();
    QTest::keyClicks(&line(), name);
  }
  QString current() { return list().currentItem() ? list().currentItem()->text() : QString(); }
  QStringList rows() {
    QStringList out;
    for (int row = 0; row < list().count(); ++row) out.append(list().item(row)->text());
    return out;
  }
};

TEST_F(FinderTest, GoesToAPageThatIsNamedInPart) {
  openSample();
  find(QStringLiteral("chan"));
  EXPECT_EQ(current(), QStringLiteral("Channels"));
  press(Qt::Key_Return);
  EXPECT_EQ(window->currentPage()->objectName(), QStringLiteral("channels"));
  EXPECT_FALSE(panel().isVisible());
}

TEST_F(FinderTest, SetsAFilterThatIsNamed) {
  openSample();
  find(QStringLiteral("chat"));
  EXPECT_TRUE(rows().contains(QStringLiteral("Do")));
  press(Qt::Key_Return);
  const auto all = channels(document.workspace());
  const auto chat = std::ranges::find(all, "chat", &Channel::key);
  EXPECT_EQ(document.view().channels, std::vector<ChannelId>{chat->id});
  find(QStringLiteral("chat"));
  EXPECT_FALSE(rows().contains(QStringLiteral("Chat"))) << "what is already so is not offered";
}

TEST_F(FinderTest, NarrowsByASecondAttributeAndReplacesWithinOne) {
  openSample();
  document.edit(text("Add"), [](Workspace& w) {
    addAttribute(w, {{}, "region", {}, {{0, "Busan", {}}, {0, "Jeju", {}}}});
  });
  const auto choose = [&](const char* level) {
    find(QString::fromLatin1(level));
    press(Qt::Key_Return);
  };
  choose("Jeju");
  choose("Busan");
  const Attribute region = *attributeByKey(document.workspace(), "region");
  EXPECT_EQ(document.view().levels, (std::vector<LevelId>{{region.id, region.levels[0].number}}));
  choose("Marketing");
  EXPECT_EQ(document.view().levels.size(), 2U);
}

TEST_F(FinderTest, DoesWhatAMenuOffersAndOnlyThat) {
  openSample();
  find(QStringLiteral("add a wave"));
  EXPECT_EQ(list().count(), 0) << "nothing was added yet";
  document.edit(text("Add a wave"), [](Workspace& w) { addWave(w, {{}, "2027-03", {}, 0, {}, {}, 1}); });
  press(Qt::Key_Escape);
  find(QStringLiteral("undo"));
  EXPECT_EQ(current(), QStringLiteral("Undo “Add a wave”"));
  press(Qt::Key_Return);
  EXPECT_EQ(waves(onDisk()).size(), 4U);
}

TEST_F(FinderTest, ReadsAFigureAndExplainsIt) {
  openSample();
  find(QStringLiteral("T2"));
  settle();
  QTest::keyClick(&line(), Qt::Key_Space);  // typed on: what came later is found too
  ASSERT_TRUE(current().startsWith(QStringLiteral("T2 "))) << qPrintable(rows().join(u'\n'));
  EXPECT_TRUE(list().currentItem()->data(FindRow::smallRole).toString().contains(QStringLiteral("n 181")));
  press(Qt::Key_Return);
  EXPECT_TRUE(window->findChild<WhyDrawer*>()->isVisible());
  EXPECT_TRUE(qText(window->findChild<WhyDrawer*>()->why().title).contains(QStringLiteral("49.5")));
}

TEST_F(FinderTest, IsLeftByEscapeAndGivesTheKeyboardBack) {
  openSample();
  QWidget* before = QApplication::focusWidget();
  press(Qt::Key_K, Qt::ControlModifier);
  press(Qt::Key_Escape);
  EXPECT_FALSE(panel().isVisible());
  EXPECT_EQ(QApplication::focusWidget(), before);
}

TEST_F(FinderTest, ChoosesWithArrowsAndGroupsWithTab) {
  openSample();
  press(Qt::Key_K, Qt::ControlModifier);
  EXPECT_EQ(current(), QStringLiteral("Overview"));
  press(Qt::Key_Down);
  EXPECT_EQ(current(), QStringLiteral("Trends"));
  press(Qt::Key_Up);
  press(Qt::Key_Tab);
  const int row = list().currentRow();
  EXPECT_EQ(list().item(row - 1)->text(), QStringLiteral("Do"));
  EXPECT_EQ(line().accessibleDescription(), list().currentItem()->data(Qt::AccessibleTextRole).toString())
      << "who cannot see the list hears what is chosen";
}

TEST_F(FinderTest, SaysThatNothingWasFoundAndDoesNothing) {
  openSample();
  find(QStringLiteral("zzzz"));
  EXPECT_EQ(list().count(), 0);
  EXPECT_NE(shownWith<QLabel>(QStringLiteral("nothing found")), nullptr);
  press(Qt::Key_Return);
  EXPECT_TRUE(panel().isVisible());
}

TEST_F(FinderTest, OffersNoPageBeforeAWorkspaceIsOpen) {
  press(Qt::Key_K, Qt::ControlModifier);
  EXPECT_FALSE(rows().contains(QStringLiteral("Overview")));
  EXPECT_TRUE(rows().contains(QStringLiteral("Open the sample")));
}

}  // namespace
}  // namespace cx
