// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/benchmark/benchmark_screen.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

#include "tests/support/forms.h"
#include "tests/ui/open_window.h"
#include "tests/ui/render/painted_text.h"
#include "ui/benchmark/context_shelf.h"
#include "ui/head_line.h"
#include "ui/render/chart_panel.h"
#include "ui/render/chart_scene.h"
#include "ui/render/chart_view.h"
#include "ui/why_drawer.h"

namespace cx {
namespace {

using namespace test;

class BenchmarkScreenTest : public OpenWindow {
 protected:
  void showBenchmark() {
    for (int page = 0; page < window->pages().size(); ++page)
      if (window->pages()[page].id == QStringLiteral("benchmark")) window->showPage(page);
    settle();
    QTest::qWait(0);
  }
  [[nodiscard]] Page* page() const { return window->currentPage(); }
  ChartPanel* panel(const char* id) { return page()->findChild<ChartPanel*>(QLatin1String(id)); }
  QString headline() { return page()->findChild<HeadLine*>()->headline(); }
  QStringList labels() const {
    QStringList out;
    for (const QLabel* label : page()->findChildren<QLabel*>())
      if (label->isVisible()) out.append(label->text());
    return out;
  }
  /// Words of the page that are cut off, or lie on each other within a chart.
  QStringList faults() {
    QStringList out;
    for (const QLabel* label : page()->findChildren<QLabel*>()) {
      if (!label->isVisible() || label->text().isEmpty()) continue;
      if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) continue;  // the tool tip has all of it
      const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                          : label->sizeHint().width() <= label->width();
      if (!fits) out.append(QStringLiteral("cut: ") + label->text());
    }
    for (ChartPanel* one : page()->findChildren<ChartPanel*>()) {
      if (!one->isVisible()) continue;
      const QSizeF size(one->view().size());
      const auto scene = chartScene(one->chart(), cx::theme(ThemeKind::light), size, TypeScale::screen());
      TextRecorder recorder(size.toSize());
      QPainter painter(&recorder);
      scene->render(&painter, QRectF(QPointF(), size), scene->sceneRect());
      painter.end();
      for (const QString& fault : textFaults(recorder.painted().words, QRectF(QPointF(), size)))
        out.append(one->objectName() + QStringLiteral(": ") + fault);
    }
    return out;
  }
  void expectNoFaults() {
    for (const QSize& size : {QSize(1280, 800), QSize(1100, 700), QSize(1800, 1000)}) {
      window->resize(size);
      settle();
      for (int i = 0; i < 20; ++i) QTest::qWait(0);  // layouts tell each other one level at a time
      EXPECT_TRUE(faults().isEmpty()) << size.width() << ": " << faults().join(QLatin1Char('\n')).toStdString();
    }
  }
};

TEST_F(BenchmarkScreenTest, HoldsTheSampleAgainstThePublishedFigures) {
  openSample();
  showBenchmark();
  EXPECT_EQ(headline(),
            QStringLiteral("Measure and Master are below the published figures; Manage is not distinguishable"));
  for (const char* id : {"benchmark", "radar", "benchmark-sets"}) EXPECT_TRUE(panel(id)->isVisible()) << id;
  EXPECT_TRUE(labels().contains(QStringLiteral("S, read in full in a source article")));
  EXPECT_TRUE(labels().contains(QStringLiteral("6 of 12 statements have no published figure")));
  expectNoFaults();
}

TEST_F(BenchmarkScreenTest, EveryMarkIsReachedByKeysNamedAndExplained) {
  openSample();
  showBenchmark();
  ChartView& wheel = panel("radar")->view();
  wheel.setFocus(Qt::TabFocusReason);
  QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&wheel);
  ASSERT_EQ(chart->role(), QAccessible::Chart);
  ASSERT_EQ(chart->childCount(), 12 + 6);
  press(Qt::Key_Home);
  for (int mark = 0; mark < chart->childCount(); ++mark) {
    EXPECT_EQ(wheel.currentMark(), mark);
    const QString name = chart->child(mark)->text(QAccessible::Name);
    const bool range = name.contains(QStringLiteral("95 % interval")) || name.contains(QStringLiteral("published"));
    EXPECT_TRUE(range || name.contains(QStringLiteral(": Not shown: "))) << name.toStdString();
    press(Qt::Key_Right);
  }
  press(Qt::Key_Home);
  press(Qt::Key_F4);
  const auto* drawer = window->findChild<WhyDrawer*>();
  ASSERT_TRUE(drawer->isVisible());
  const QString value = panel("radar")->table().model()->index(0, 2).data().toString();
  EXPECT_EQ(qText(drawer->why().title), QStringLiteral("Why %1?").arg(value));
  EXPECT_TRUE(qText(plainText(drawer->why())).contains(QStringLiteral("digital channels and organisation-wide")));
}

TEST_F(BenchmarkScreenTest, TheTableTwinStandsInThePictureAtOneKey) {
  openSample();
  showBenchmark();
  panel("benchmark")->view().setFocus(Qt::TabFocusReason);
  press(Qt::Key_T);
  EXPECT_TRUE(panel("benchmark")->showsTable());
  EXPECT_FALSE(panel("radar")->showsTable());
  EXPECT_EQ(panel("benchmark")->table().model()->rowCount(), 3 + 12);
}

TEST_F(BenchmarkScreenTest, TheLibraryOpensAndClosesByKey) {
  openSample();
  showBenchmark();
  auto* button = page()->findChild<ContextShelf*>()->findChild<QPushButton*>();
  const auto closed = labels().size();
  button->setFocus(Qt::TabFocusReason);
  press(Qt::Key_Space);
  EXPECT_EQ(button->text(), QStringLiteral("Close the library"));
  EXPECT_GT(labels().size(), closed + 40);
  expectNoFaults();
  press(Qt::Key_Space);
  EXPECT_EQ(labels().size(), closed);
}

TEST_F(BenchmarkScreenTest, SpeaksKorean) {
  openSample();
  window->useLanguage(Language::ko);
  showBenchmark();
  EXPECT_TRUE(labels().contains(QStringLiteral("출처 정보")));
  EXPECT_FALSE(labels().contains(QStringLiteral("Provenance")));
  expectNoFaults();
}

TEST_F(BenchmarkScreenTest, TheIndustryIsChangedWhereItIsSet) {
  openSample();
  showBenchmark();
  auto* change = panel("benchmark-sets")->findChild<QPushButton*>();
  change->setFocus(Qt::TabFocusReason);
  press(Qt::Key_Space);
  EXPECT_EQ(page()->objectName(), QStringLiteral("survey"));
}

/// Twelve statements and three dimensions under names of 80 characters, nothing published about them.
Questionnaire longNames() {
  Questionnaire out = instrument(
      {{"first", {"a1", "a2", "a3", "a4"}}, {"second", {"b1", "b2", "b3", "b4"}}, {"third", {"c1", "c2", "c3", "c4"}}});
  const std::string words = "How we listen to people in every place where they may have been asked ";
  for (Dimension& dimension : out.dimensions) {
    dimension.title = {
        words + dimension.id,
        "사람들에게 물을 수 있는 모든 자리에서 우리가 어떻게 귀를 기울이는지 살펴보는 차원 " + dimension.id};
    for (Statement& statement : dimension.statements)
      statement.label = {
          words + statement.id,
          "사람들에게 물을 수 있는 모든 자리에서 우리가 어떻게 귀를 기울이는지 묻는 문항 " + statement.id};
  }
  return out;
}

class StressedBenchmark : public BenchmarkScreenTest {
 protected:
  void openWith(const Questionnaire& questionnaire, std::string_view answers, int times) {
    Organisation whose;
    whose.name = {"An organisation whose name is as long as names of organisations can well become, Ltd", ""};
    Workspace made = value(createWorkspace(file(), questionnaire, whose, fixedNow));
    const std::string packed = form(currentQuestionnaire(made), answers);  // its statements have slots
    value(made.edit(text("Forms"), [&](Workspace& w) {
      const WaveId wave =
          addWave(w, {{}, "2026-09", {"The wave of the last days of September 2026", ""}, 0, {}, {}, 1});
      const ChannelId web =
          addChannel(w, {{},
                         "website",
                         {"The website and everything else that is reached through a browser, old or new", ""},
                         ChannelKind::unset,
                         0});
      for (int i = 0; i < times; ++i) {
        Submission one;
        one.wave = wave;
        one.channel = web;
        one.answers = packed;
        addSubmission(w, one);
      }
    }));
    open(std::move(made));
    showBenchmark();
  }
};

TEST_F(StressedBenchmark, NamesOfEightyCharactersLieOnNothing) {
  openWith(longNames(), "3 4 4 3 3 4 4 3 3 3 3 4", 40);
  EXPECT_EQ(headline(), QStringLiteral("No figure is published for this questionnaire: the scores stand alone"));
  EXPECT_FALSE(panel("benchmark-sets")->isVisible());
  expectNoFaults();
  window->useLanguage(Language::ko);
  settle();
  expectNoFaults();
}

TEST_F(StressedBenchmark, OneSubmissionOfOwnQuestionnaireLeavesNoEmptyAxis) {
  openWith(longNames(), "3 4 4 3 3 4 4 3 3 3 3 4", 1);
  EXPECT_FALSE(panel("radar")->isVisible());
  EXPECT_TRUE(std::get<RowChart>(panel("benchmark")->chart().body).panels.empty());
  expectNoFaults();
}

TEST_F(StressedBenchmark, AllMissingSaysSoInWords) {
  openWith(builtInQuestionnaire("digital-cx"), ". . . . . . - - - - - -", 30);
  EXPECT_EQ(headline(), QStringLiteral("Too few answers on digital channels to compare with the published figures"));
  expectNoFaults();
}

TEST_F(StressedBenchmark, EverythingSuppressedSaysSoInWords) {
  openWith(builtInQuestionnaire("digital-cx"), "3 4 4 3 3 4 4 3 3 3 3 4", 4);
  EXPECT_EQ(headline(), QStringLiteral("Too few answers on digital channels to compare with the published figures"));
  expectNoFaults();
}

TEST_F(StressedBenchmark, NoSubmissionTeaches) {
  openEmpty();
  showBenchmark();
  EXPECT_EQ(headline(), QStringLiteral("No answers yet"));
}

}  // namespace
}  // namespace cx
