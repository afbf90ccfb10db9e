// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_screen.h"

#include <SQLiteCpp/Database.h>

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

#include "core/base/digest.h"
#include "core/survey/decision.h"
#include "tests/ui/open_window.h"
#include "ui/report/decision_dialog.h"
#include "ui/report/decision_list.h"
#include "ui/report/report_content.h"
#include "ui/report/report_options.h"

namespace cx {
namespace {

using namespace test;

class ReportScreenTest : public OpenWindow {
 protected:
  void show() {
    openSample();
    goTo("report");
    screen = dynamic_cast<ReportScreen*>(window->currentPage());
    ASSERT_NE(screen, nullptr);
  }
  QPushButton* button(const QString& text) { return shownWith<QPushButton>(text); }
  void choose(const QString& text) {
    button(text)->click();
    settle();
  }
  [[nodiscard]] std::vector<Decision> asked() const { return decisions(onDisk()); }

  ReportScreen* screen = nullptr;
};

TEST_F(ReportScreenTest, ShowsEverySheetAndGoesThroughThem) {
  show();
  const int pages = screen->pages();
  EXPECT_GE(pages, 6) << "six sections, each on a sheet of its own at least";
  const QString first = QStringLiteral("Page 1 of %1 · what you see is the PDF").arg(pages);
  const QString second = QStringLiteral("Page 2 of %1 · what you see is the PDF").arg(pages);
  EXPECT_NE(shownWith<QLabel>(first), nullptr);
  auto* strip = screen->findChild<QListWidget*>();
  strip->setFocus();
  press(Qt::Key_Down);
  EXPECT_NE(shownWith<QLabel>(second), nullptr);
}

TEST_F(ReportScreenTest, LeavesOutTheSectionsThatAreNotTicked) {
  show();
  const int all = screen->pages();
  for (const char* id : {"method", "numbers"}) {
    screen->findChild<QCheckBox*>(QLatin1String(id))->click();
    settle();
  }
  const int some = screen->pages();
  EXPECT_LT(some, all);
  for (QCheckBox* box : screen->findChildren<QCheckBox*>()) box->setChecked(false);
  settle();
  EXPECT_EQ(screen->pages(), 0);
  EXPECT_FALSE(button(QStringLiteral("Export PDF"))->isEnabled());
  EXPECT_NE(shownWith<QLabel>(QStringLiteral("Choose at least one section.")), nullptr);
}

TEST_F(ReportScreenTest, WritesOnePdfPerLanguage) {
  show();
  const int english = screen->pages();
  choose(QStringLiteral("Both"));
  EXPECT_GE(screen->pages(), 2 * english - 2);
  screen->exportTo(pathText(folder / "board.pdf"));
  for (const char* name : {"board-en.pdf", "board-ko.pdf"}) {
    ASSERT_TRUE(std::filesystem::exists(folder / name)) << name;
    EXPECT_EQ(fileBytes(folder / name).substr(0, 5), "%PDF-");
  }
  choose(QStringLiteral("English"));
  screen->exportTo(pathText(folder / "board.pdf"));
  EXPECT_TRUE(std::filesystem::exists(folder / "board.pdf"));
  EXPECT_NE(shownWith<QLabel>(QStringLiteral("Exported: board.pdf")), nullptr);
}

TEST_F(ReportScreenTest, PutsEveryPdfThatWentOutIntoTheLog) {
  show();
  const auto undone = document.workspace().history().undoName();
  screen->exportTo(pathText(folder / "board.pdf"));
  const Workspace stored = onDisk();
  const AuditEntry last = auditEntries(stored.database()).back();
  EXPECT_EQ(last.action, "report");
  EXPECT_EQ(last.name.count, screen->pages());
  EXPECT_EQ(last.digest, hex(sha256(fileBytes(folder / "board.pdf"))));
  EXPECT_FALSE(brokenAuditEntry(stored.database()).has_value());
  EXPECT_EQ(document.workspace().history().undoName(), undone) << "nothing to take back";
}

TEST_F(ReportScreenTest, SaysWhyThePdfCannotBeWritten) {
  show();
  QString said;
  QObject::connect(&document, &Document::failed,
                   [&](const Error& error) { said = qText(document.words()(error.text)); });
  screen->exportTo(pathText(folder / "missing" / "board.pdf"));
  EXPECT_TRUE(said.contains(QStringLiteral("board.pdf"))) << qPrintable(said);
}

TEST_F(ReportScreenTest, AsksForADecisionChangesItAndTakesItAway) {
  show();
  const std::size_t sample = asked().size();
  button(QStringLiteral("Add a decision"))->click();
  auto* dialog = screen->findChild<DecisionDialog*>();
  ASSERT_NE(dialog, nullptr);
  const auto fields = dialog->findChildren<QLineEdit*>();
  QTest::keyClick(dialog, Qt::Key_Return);
  settle();
  EXPECT_EQ(asked().size(), sample) << "without words there is nothing to decide";
  QTest::keyClicks(fields[0], QStringLiteral("Weekend cover for e-mail"));
  QTest::keyClicks(fields[2], QStringLiteral("Service desk"));
  QTest::keyClick(dialog, Qt::Key_Return);
  settle();
  ASSERT_EQ(asked().size(), sample + 1);
  EXPECT_EQ(asked().back().text.en, "Weekend cover for e-mail");
  EXPECT_EQ(asked().back().owner, "Service desk");
  EXPECT_FALSE(asked().back().due.has_value());

  auto* list = screen->findChild<DecisionList*>()->findChild<QListWidget*>();
  window->activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(window.get())) << "after the dialog";
  list->setCurrentRow(list->count() - 1);
  list->setFocus();
  press(Qt::Key_Delete);
  EXPECT_EQ(asked().size(), sample);
  press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(asked().size(), sample + 1) << "and undo brings it back";
}

TEST_F(ReportScreenTest, TeachesWhereThereIsNothingToReport) {
  openEmpty();
  goTo("report");
  screen = dynamic_cast<ReportScreen*>(window->currentPage());
  ASSERT_NE(screen, nullptr);
  EXPECT_EQ(screen->pages(), 0);
  EXPECT_FALSE(button(QStringLiteral("Export PDF"))->isEnabled());
  for (auto* section : screen->findChildren<QCheckBox*>()) section->setChecked(false);
  settle();
  EXPECT_EQ(button(QStringLiteral("Enter forms")), nullptr) << "a section is missing first";
  for (auto* section : screen->findChildren<QCheckBox*>()) section->setChecked(true);
  settle();
  QPushButton* enter = button(QStringLiteral("Enter forms"));
  ASSERT_NE(enter, nullptr);
  QTest::keyClick(enter, Qt::Key_Space);
  EXPECT_EQ(window->currentPage()->objectName(), QStringLiteral("enter"));
}

/// The checks on a small workspace: two waves of six equal forms.
class ReportChecks : public testing::Test {
 protected:
  ReportChecks() : workspace(newWorkspace(folder)) {
    value(workspace.edit(text("Set up"), [&](Workspace& w) {
      for (const char* key : {"2026-03", "2026-09"}) {
        Submission form;
        form.wave = addWave(w, {{}, key, {}, 0, parseIsoDate("2026-03-01"), parseIsoDate("2026-03-14"), 1});
        form.channel = channels(w).front().id;
        form.answers = answers("5432");
        for (int i = 0; i < 6; ++i) addSubmission(w, form);
      }
    }));
  }

  std::vector<std::string> sentences(bool fine, Language language = Language::en) {
    View view;
    view.wave = waves(workspace).back().id;
    view.compare = waves(workspace).front().id;
    const ReportContent content = reportContent(workspace, view, {{Words(language)}, {"summary"}});
    std::vector<std::string> out;
    for (const ReportCheck& check : content.checks) {
      if (check.fine == fine) out.push_back(check.text.source);
    }
    return out;
  }
  bool warns(const std::string& part, Language language = Language::en) {
    const auto all = sentences(false, language);
    return std::ranges::any_of(all,
                               [&](const std::string& sentence) { return sentence.find(part) != std::string::npos; });
  }
  void ask(const Decision& decision) {
    value(workspace.edit(text("Ask"), [&](Workspace& w) { addDecision(w, decision); }));
  }

  TemporaryFolder folder;
  Workspace workspace;
};

TEST_F(ReportChecks, FindNothingWrongWithASoundReport) {
  ask({0, {"Decide", "결정"}, "Board", parseIsoDate("2026-12-15")});
  EXPECT_TRUE(sentences(false).empty());
  EXPECT_EQ(sentences(true).size(), 3U) << "rows, log, suppression";
}

TEST_F(ReportChecks, WarnOfADamagedRow) {
  workspace.database().exec("UPDATE submission SET comment='changed behind our back' WHERE id=1");
  EXPECT_TRUE(warns("stored forms are damaged"));
}

TEST_F(ReportChecks, WarnOfALogThatWasAltered) {
  workspace.database().exec("UPDATE audit SET action='nothing' WHERE id=1");
  EXPECT_TRUE(warns("altered outside Touchstone"));
}

TEST_F(ReportChecks, WarnOfDecisionsThatNobodyOwns) {
  EXPECT_TRUE(warns("No decision is asked"));
  ask({0, {"Decide", ""}, "", {}});
  EXPECT_FALSE(warns("No decision is asked"));
  EXPECT_TRUE(warns("no owner or no date"));
  EXPECT_FALSE(warns("no Korean wording")) << "the report is in English";
  EXPECT_TRUE(warns("no Korean wording", Language::ko));
}

TEST_F(ReportChecks, WarnOfRowsThatStayedOutAndOfWavesWithoutDates) {
  value(workspace.edit(text("Change"), [](Workspace& w) {
    addQuarantinedRow(w, {0, "forms.csv", 3, "5,9", toJson(text("not a whole number"))});
    Wave wave = waves(w).back();
    wave.starts = wave.ends = {};
    updateWave(w, wave);
  }));
  EXPECT_TRUE(warns("quarantined rows"));
  EXPECT_TRUE(warns("no dates"));
}

TEST_F(ReportChecks, CountSuppressedCells) {
  value(workspace.edit(text("Add"), [](Workspace& w) {
    const ChannelId chat = addChannel(w, {{}, "chat", {}, ChannelKind::unset, 0});
    Submission form;
    form.wave = waves(w).back().id;
    form.channel = chat;
    form.answers = answers("1111");
    addSubmission(w, form);
  }));
  View view;
  view.wave = waves(workspace).back().id;
  const ReportContent content = reportContent(workspace, view, {{Words()}, {"channels"}});
  const auto counted =
      std::ranges::find_if(content.checks, [](const ReportCheck& check) { return check.text.count.has_value(); });
  ASSERT_NE(counted, content.checks.end());
  EXPECT_GT(*counted->text.count, 0);
}

}  // namespace
}  // namespace cx
