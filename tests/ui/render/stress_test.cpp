// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the ends of what a survey can be: words stay apart and inside, axes have an extent, nothing is said that
// is no number or no word.
#include <gtest/gtest.h>

#include <QPainter>
#include <QRegularExpression>
#include <cmath>

#include "core/chart/pages.h"
#include "core/chart/statements_page.h"
#include "core/survey/questionnaire_edit.h"
#include "tests/support/extremes.h"
#include "tests/ui/render/painted_text.h"
#include "ui/render/chart_scene.h"
#include "ui/text.h"

namespace cx {
namespace {

using namespace test;

class Stress : public testing::Test {
 protected:
  TemporaryFolder folder_;
  void check(const Workspace& workspace, const char* what) {
    for (const Language language : {Language::en, Language::ko}) {
      const Words words = wordsIn(language);
      std::vector<Chart> charts = overviewPage(workspace, {}, words).charts;
      const TrendsPage trends = trendsPage(workspace, {}, words);
      const ChannelsPage channels = channelsPage(workspace, {}, words);
      charts.insert(charts.end(), trends.charts.begin(), trends.charts.end());
      const StatementsPage statements = statementsPage(workspace, {}, words);
      const BenchmarkPage benchmark = benchmarkPage(workspace, {}, words);
      for (const auto* more : {&trends.charts, &channels.charts, &statements.charts, &benchmark.charts})
        charts.insert(charts.end(), more->begin(), more->end());
      if (const auto reliability = reliabilityPage(workspace, {}, words)) charts.push_back(*reliability);
      for (const PageHead& head : {trends.head, channels.head, statements.head, benchmark.head}) {
        checkWords(what, head.headline);
        checkWords(what, head.line);
      }
      for (const std::string& said : {trends.empty, channels.empty, statements.empty, statements.note, benchmark.empty})
        checkWords(what, said);
      for (const Chart& chart : charts) {
        checkWords(what, chart.note);
        checkWords(what, chart.summary);
        checkAxes(chart);
        for (const Table::Row& row : chart.table.rows)
          for (const std::string& cell : row.cells) checkWords(what, cell);
        for (const double width : {420.0, 560.0, 1048.0}) checkPicture(what, chart, width);
      }
    }
  }

 private:
  static void checkWords(const char* what, const std::string& said) {
    static const QRegularExpression wrong(QStringLiteral("(^|[^a-z])(nan|inf)([^a-z]|$)|%[0-9n]|[-−]0\\.0+($|[^0-9])"),
                                          QRegularExpression::CaseInsensitiveOption);
    EXPECT_FALSE(wrong.match(qText(said)).hasMatch()) << what << ": " << said;
  }
  static void checkAxis(const Chart& chart, const Axis& axis) {
    EXPECT_LT(axis.lo, axis.hi) << chart.id;
    EXPECT_GE(axis.ticks.size(), axis.lo < 0 ? 1U : 2U) << chart.id;  // beside its zero a share needs no mark
    for (const Tick& tick : axis.ticks) EXPECT_TRUE(std::isfinite(tick.at)) << chart.id;
  }
  static void checkAxes(const Chart& chart) {
    if (const auto* rows = std::get_if<RowChart>(&chart.body))
      for (const auto& panel : rows->panels) checkAxis(chart, panel.axis);
    if (const auto* trend = std::get_if<TrendChart>(&chart.body)) checkAxis(chart, trend->axis);
    if (const auto* bars = std::get_if<GroupedBars>(&chart.body)) checkAxis(chart, bars->axis);
  }
  static void checkPicture(const char* what, const Chart& chart, double width) {
    const TypeScale& type = TypeScale::screen();
    const QSizeF size(width, chartHeight(chart, width, type));
    const auto scene = chartScene(chart, theme(ThemeKind::light), size, type);
    TextRecorder recorder(size.toSize());
    QPainter painter(&recorder);
    scene->render(&painter, QRectF(QPointF(), size), scene->sceneRect());
    painter.end();
    int told = 0;
    for (const QString& fault : textFaults(recorder.painted().words, QRectF(QPointF(), size)))
      if (++told <= 5) ADD_FAILURE() << what << ", " << chart.id << " at " << width << ": " << fault.toStdString();
    for (const auto& words : recorder.painted().words) checkWords(what, words.words.toStdString());
  }
};

class StressAtAnEnd : public Stress, public testing::WithParamInterface<Extreme> {};

INSTANTIATE_TEST_SUITE_P(Of, StressAtAnEnd, testing::ValuesIn(extremes()), nameOfExtreme);

TEST_P(StressAtAnEnd, WordsStayApartAndAxesHaveAnExtent) {
  check(GetParam().make(folder_), GetParam().name);
}

TEST_F(Stress, EveryWaveBreaksTheLine) {
  Workspace workspace = surveyOf(folder_, builtInQuestionnaire("digital-cx"), {1, 2, 30, false});
  for (int at = 1; at < 8; ++at)
    value(workspace.edit(text("Break"), [&](Workspace& w) {
      Questionnaire next = currentQuestionnaire(w);
      int& max = next.dimensions[std::size_t(at % 3)].statements[0].scale.max;
      max = max == 5 ? 7 : 5;
      ASSERT_TRUE(editQuestionnaire(w, next, {}));
      Wave wave;
      wave.key = "later" + std::to_string(at);
      addForms(w, addWave(w, wave), 12, {1, 2, 30, false}, at);
    }));
  check(workspace, "breaks");
}

}  // namespace
}  // namespace cx
