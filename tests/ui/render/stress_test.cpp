// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the ends of what a survey can be: words stay apart and inside, axes have an extent, nothing is said that
// is no number or no word.
#include <gtest/gtest.h>

#include <QPainter>
#include <QRegularExpression>
#include <cmath>

#include "core/chart/pages.h"
#include "core/followup/target.h"
#include "core/survey/questionnaire_edit.h"
#include "tests/support/workspace_fixture.h"
#include "tests/ui/render/painted_text.h"
#include "ui/render/chart_scene.h"
#include "ui/text.h"

namespace cx {
namespace {

using namespace test;

/// A name of eighty letters.
std::string longName(const std::string& start) {
  std::string out = start;
  for (int word = 0; out.size() < 80; ++word)
    out += " " + std::string(std::size_t(4 + word % 5), char('a' + word % 20));
  return out.substr(0, 80);
}
LocalText named(const std::string& start) {
  std::string korean = start;
  for (int word = 0; word < 19; ++word) korean += word % 4 == 3 ? " 고객경험" : "가나다라";
  return {longName(start), korean};
}

/// Five dimensions of eight statements.
Questionnaire fortyStatements() {
  Questionnaire out;
  out.id = "forty";
  out.title = named("Forty");
  for (int d = 0; d < 5; ++d) {
    Dimension dimension{"D" + std::to_string(d + 1), named("Dimension " + std::to_string(d + 1)), {}};
    for (int s = 0; s < 8; ++s) {
      Statement statement;
      statement.id = std::string(1, char('A' + d)) + std::to_string(s + 1);
      statement.text = statement.label = named("Statement " + statement.id);
      statement.tag = {"tag " + statement.id, "꼬리 " + statement.id};
      dimension.statements.push_back(statement);
    }
    out.dimensions.push_back(std::move(dimension));
  }
  return out;
}

struct Size {
  int waves = 1, channels = 1, forms = 1;  ///< forms per wave and channel
  bool missing = false;                    ///< every answer skipped
};

class Stress : public testing::Test {
 protected:
  Workspace filled(const Questionnaire& questionnaire, const Size& size) {
    Workspace workspace = newWorkspace(folder_, questionnaire);
    value(workspace.edit(text("Fill"), [&](Workspace& w) { fill(w, questionnaire.statements().size(), size); }));
    return workspace;
  }
  static void fill(Workspace& w, std::size_t statements, const Size& size) {
    for (int c = 0; c < size.channels; ++c) {
      Channel channel;
      channel.key = "c" + std::to_string(c);
      if (size.channels > 1) channel.title = named("Channel " + std::to_string(c + 1));
      channel.kind = c % 3 == 2 ? ChannelKind::traditional : ChannelKind::digital;
      addChannel(w, channel);
    }
    for (int at = 0; at < size.waves; ++at) {
      Wave wave;
      wave.key = "w" + std::to_string(at);
      if (size.waves > 1) wave.title = {"Wave " + std::to_string(at + 1), std::to_string(at + 1) + "차"};
      addForms(w, addWave(w, wave), channels(w), statements, size, at);
    }
  }
  static void addForms(Workspace& w, WaveId wave, const std::vector<Channel>& all, std::size_t statements,
                       const Size& size, int at) {
    int c = 0;
    for (const Channel& channel : all) {
      if (channel.kind == ChannelKind::organisation) continue;
      ++c;
      for (int form = 0; form < size.forms; ++form) {
        Submission one;
        one.wave = wave;
        one.channel = channel.id;
        std::string written;
        for (std::size_t s = 0; s < statements; ++s)
          written += size.missing ? '.' : char('1' + (form * 7 + int(s) + c + at * (form % 3)) % 5);
        one.answers = answers(written);
        addSubmission(w, one);
      }
    }
  }
  void check(const Workspace& workspace, const char* what) {
    for (const Language language : {Language::en, Language::ko}) {
      const Words words = wordsIn(language);
      std::vector<Chart> charts = overviewPage(workspace, {}, words).charts;
      const TrendsPage trends = trendsPage(workspace, {}, words);
      const ChannelsPage channels = channelsPage(workspace, {}, words);
      charts.insert(charts.end(), trends.charts.begin(), trends.charts.end());
      charts.insert(charts.end(), channels.charts.begin(), channels.charts.end());
      for (const std::string& said : {trends.head.headline, trends.head.line, channels.head.headline,
                                      channels.head.line, trends.empty, channels.empty})
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
    EXPECT_GE(axis.ticks.size(), 2U) << chart.id;
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

  TemporaryFolder folder_;
};

TEST_F(Stress, FortyStatementsElevenChannelsTwentyFourWavesAndNamesOfEightyLetters) {
  Workspace workspace = filled(fortyStatements(), {24, 11, 6, false});
  value(workspace.edit(text("Aim"), [](Workspace& w) {
    for (int d = 1; d <= 5; ++d)
      addTarget(w, {0, Scope::dimension("D" + std::to_string(d)), {}, 60 + 5.0 * d, longName("Owner"), {}});
  }));
  check(workspace, "large");
}

TEST_F(Stress, EveryWaveBreaksTheLine) {
  Workspace workspace = filled(builtInQuestionnaire("digital-cx"), {1, 2, 30, false});
  for (int at = 1; at < 8; ++at)
    value(workspace.edit(text("Break"), [&](Workspace& w) {
      Questionnaire next = currentQuestionnaire(w);
      int& max = next.dimensions[std::size_t(at % 3)].statements[0].scale.max;
      max = max == 5 ? 7 : 5;
      ASSERT_TRUE(editQuestionnaire(w, next, {}));
      Wave wave;
      wave.key = "later" + std::to_string(at);
      addForms(w, addWave(w, wave), channels(w), 12, {1, 2, 30, false}, at);
    }));
  check(workspace, "breaks");
}

TEST_F(Stress, OneWaveOfOneForm) {
  check(filled(builtInQuestionnaire("digital-cx"), {1, 1, 1, false}), "one form");
}

TEST_F(Stress, EveryAnswerMissing) {
  check(filled(builtInQuestionnaire("digital-cx"), {2, 3, 40, true}), "all missing");
}

TEST_F(Stress, EveryChannelSuppressed) {
  check(filled(builtInQuestionnaire("digital-cx"), {3, 6, 4, false}), "suppressed channels");
}

}  // namespace
}  // namespace cx
