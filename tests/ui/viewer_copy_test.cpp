// SPDX-License-Identifier: GPL-3.0-or-later
// A viewer copy in the window: made from the File menu, looked at, never changed.
#include <SQLiteCpp/Database.h>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QTimer>

#include "core/data/viewer_mark.h"
#include "core/io/viewer_copy.h"
#include "core/survey/channel.h"
#include "core/tally/tally_cells.h"
#include "tests/ui/open_window.h"
#include "ui/chart_page.h"
#include "ui/doors.h"
#include "ui/message_bar.h"
#include "ui/render/chart_panel.h"

namespace cx {
namespace {

using namespace test;

class ViewerCopyWindow : public OpenWindow {
 protected:
  QAction* action(const QString& text) {
    for (QAction* one : window->findChildren<QAction*>())
      if (one->text() == text) return one;
    return nullptr;
  }
  QString banner() {
    for (const MessageBar* bar : window->findChildren<MessageBar*>())
      for (const QLabel* label : bar->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QStringLiteral("viewer copy"))) return label->text();
    return {};
  }
  std::filesystem::path copy() const { return folder / "for the board.touchstone"; }
};

TEST_F(ViewerCopyWindow, IsSavedFromTheFileMenuUnderANameThatIsTyped) {
  openSample();
  QAction* save = action(QStringLiteral("Save a &viewer copy…"));
  ASSERT_NE(save, nullptr);
  ASSERT_TRUE(save->isEnabled());
  QTimer::singleShot(0, window.get(), [&] {
    auto* dialog = window->findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->selectedFiles().value(0).endsWith(QStringLiteral("own viewer copy.touchstone")));
    dialog->selectFile(pathText(copy()));
    static_cast<QDialog*>(dialog)->accept();
  });
  save->trigger();
  settle();
  const Workspace made = value(openWorkspace(copy(), Access::read));
  EXPECT_EQ(viewerThreshold(made.database()), 5);
  EXPECT_EQ(made.database().execAndGet("SELECT count(*) FROM submission").getInt(), 0);
  EXPECT_EQ(tallyOf(made.database(), {}).rows(), 721);
}

TEST_F(ViewerCopyWindow, HoldsOnlyTheChannelsInTheFilterBar) {
  openSample();
  View view = document.view();
  const Channel app = *channelByKey(document.workspace(), "app");
  view.channels = {app.id};
  document.setView(view);
  settle();
  window->doors().copyFigures(copy());
  settle();
  const Workspace made = value(openWorkspace(copy(), Access::read));
  ASSERT_EQ(channels(made).size(), 1U);
  EXPECT_EQ(channels(made).front().key, "app");
}

TEST_F(ViewerCopyWindow, ShowsEveryPageAndChangesNothing) {
  openSample();
  window->doors().copyFigures(copy());
  settle();
  window->doors().open(copy());
  settle();
  const std::string before = fileBytes(copy());
  EXPECT_EQ(banner(),
            QStringLiteral("“for the board.touchstone” is a viewer copy: figures without the forms behind them, and "
                           "none of fewer than 5 answers. It can be read, not changed."));
  EXPECT_FALSE(action(QStringLiteral("&Import answers…"))->isEnabled());
  EXPECT_FALSE(action(QStringLiteral("Save a &viewer copy…"))->isEnabled());
  QStringList failures;
  QObject::connect(&document, &Document::failed, [&](const Error& error) { failures << qText(Words()(error.text)); });
  for (int page = 0; page < window->pages().size(); ++page) {
    window->showPage(page);
    settle();
    const auto* charts = qobject_cast<ChartPage*>(window->currentPage());
    EXPECT_TRUE(!charts || !charts->findChildren<ChartPanel*>().isEmpty()) << page;
  }
  EXPECT_TRUE(failures.isEmpty()) << utf8(failures.join(QLatin1Char('\n')));
  goTo("enter");
  press(Qt::Key_4);
  press(Qt::Key_Return);
  EXPECT_EQ(submissionCount(onDisk()), 721);
  EXPECT_EQ(fileBytes(copy()), before);
}

}  // namespace
}  // namespace cx
