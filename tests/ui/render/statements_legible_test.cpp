// SPDX-License-Identifier: GPL-3.0-or-later
// The statements under stress: what is written must not lie on each other nor leave the chart.
#include <gtest/gtest.h>

#include <QPainter>

#include "core/chart/statements_page.h"
#include "core/io/sample.h"
#include "tests/support/forms.h"
#include "tests/support/workspace_fixture.h"
#include "tests/ui/render/painted_text.h"
#include "ui/application.h"
#include "ui/render/chart_scene.h"
#include "ui/render/report_piece.h"
#include "ui/text.h"

namespace cx {
namespace {

using namespace test;

class StatementsUnderStress : public testing::Test {
 protected:
  /// So many statements in dimensions of eight, with names of 80 characters.
  static Questionnaire many(int statements, int min, int max) {
    std::vector<std::pair<std::string, std::vector<std::string>>> dimensions;
    for (int i = 0; i < statements; ++i) {
      if (i % 8 == 0) dimensions.push_back({"Dimension " + std::to_string(i / 8 + 1), {}});
      dimensions.back().second.push_back("Q" + std::to_string(i + 1));
    }
    Questionnaire out = instrument(dimensions, min, max);
    for (Dimension& dimension : out.dimensions)
      for (Statement& statement : dimension.statements) {
        const std::string start = statement.id + ": every customer who wrote to us was given ";
        statement.label.en = start + std::string(80 - start.size(), 'm');
        statement.label.ko =
            statement.id + " 우리에게글을쓴모든고객은마흔여덟시간안에답을받았으며그답은언제나고객의물음에맞는것이었다";
      }
    return out;
  }
  Workspace made(const Questionnaire& questionnaire) {
    return value(
        createWorkspace(folder / ("w" + std::to_string(++files) + ".touchstone"), questionnaire, {}, fixedNow));
  }
  /// Forms in two channels; the i-th form gives the i-th answer of the scale, or as `given` says.
  static void fill(Workspace& workspace, const std::vector<std::string>& waves, int forms,
                   const std::function<std::string(int form, int statement)>& given) {
    value(workspace.edit(text("Fill"), [&](Workspace& w) {
      const Questionnaire asked = currentQuestionnaire(w);
      const ChannelId web = addChannel(w, {{}, "website", {}, ChannelKind::unset, 0}),
                      app = addChannel(w, {{}, "app", {}, ChannelKind::unset, 0});
      for (const std::string& name : waves) {
        const WaveId wave = addWave(w, {{}, name, {}, 0, {}, {}, 1});
        for (int i = 0; i < forms; ++i) {
          std::string answers;
          for (int s = 0; s < int(asked.statements().size()); ++s) answers += given(i, s) + " ";
          Submission one;
          one.wave = wave;
          one.channel = i % 3 == 0 ? app : web;
          one.answers = form(asked, answers);
          addSubmission(w, one);
        }
      }
    }));
  }

  static void expectLegible(const Chart& chart, double width, const TypeScale& type, const char* what) {
    const QSizeF size(width, chartHeight(chart, width, type));
    const auto scene = chartScene(chart, theme(ThemeKind::light), size, type);
    TextRecorder recorder(size.toSize());
    QPainter painter(&recorder);
    scene->render(&painter, QRectF(QPointF(), size), scene->sceneRect());
    painter.end();
    EXPECT_FALSE(recorder.painted().words.empty()) << what << ", " << chart.id;
    for (const QString& fault : textFaults(recorder.painted().words, QRectF(QPointF(), size)))
      ADD_FAILURE() << what << ", " << chart.id << " at " << width << ": " << fault.toStdString();
    for (const NamedMark& mark : scene->marks())
      EXPECT_TRUE(scene->sceneRect().adjusted(-8, -8, 8, 8).contains(mark.box))
          << what << ", " << chart.id << ": " << mark.name.toStdString();
    for (const RowChart::Panel& panel : std::get<RowChart>(chart.body).panels) EXPECT_LT(panel.axis.lo, panel.axis.hi);
  }
  /// In both languages, in every order and place of neutral, on screen and paper.
  static void expectLegible(const Workspace& workspace, const char* what) {
    for (const Language language : {Language::en, Language::ko})
      for (const NeutralPlace neutral : {NeutralPlace::centre, NeutralPlace::side, NeutralPlace::hidden})
        for (const StatementOrder order :
             {StatementOrder::questionnaire, StatementOrder::net, StatementOrder::change}) {
          const StatementsPage page = statementsPage(workspace, {}, wordsIn(language), {neutral, order, {}});
          EXPECT_FALSE(page.head.headline.empty());
          for (const Chart& chart : page.charts) {
            const bool whole = chart.id == "statements-answers";
            for (const double width : whole ? std::vector{560.0, 690.0, 1009.0} : std::vector{300.0, 330.0, 560.0})
              expectLegible(chart, width, TypeScale::screen(), what);
            expectLegible(chart, 1009, TypeScale::print(), what);
          }
        }
  }

  TemporaryFolder folder;
  int files = 0;
};

std::string answer(int form, int min, int points) {
  return std::to_string(min + form % points);
}

TEST_F(StatementsUnderStress, FortyStatementsWithNamesOfEightyCharacters) {
  Workspace workspace = made(many(40, 1, 5));
  fill(workspace, {"W1", "W2"}, 60, [](int form, int s) { return answer(form * (s + 3) + s, 1, 5); });
  expectLegible(workspace, "forty statements");
}

TEST_F(StatementsUnderStress, OnPaperATitleGoesWithTheRowsUnderIt) {
  Workspace workspace = made(many(40, 1, 5));
  fill(workspace, {"W1"}, 60, [](int form, int s) { return answer(form + s, 1, 5); });
  const Chart chart = statementsPage(workspace, {}, wordsIn(Language::en)).charts.front();
  for (const double frame : {420.0, 450.0, 480.0, 510.0}) {
    std::size_t rows = 0, sheets = 0;
    for (const Piece& piece : chartPieces(chart, 1009, frame).pieces) {
      const auto* part = std::get_if<Chart>(&piece.content);
      if (!part) continue;
      ++sheets;
      rows += std::get<RowChart>(part->body).rows.size();
      EXPECT_FALSE(std::get<RowChart>(part->body).rows.back().heading) << frame;
    }
    EXPECT_GT(sheets, 1U) << frame;
    EXPECT_EQ(rows, 45U) << frame;
  }
}

TEST_F(StatementsUnderStress, ScalesOfTwoToElevenPoints) {
  for (int points = 2; points <= 11; points += points == 2 ? 1 : 4) {  // 2, 3, 7, 11
    Workspace workspace = made(many(5, 0, points - 1));
    fill(workspace, {"W1", "W2"}, 66, [points](int form, int) { return answer(form, 0, points); });
    expectLegible(workspace, ("points " + std::to_string(points)).c_str());
  }
}

TEST_F(StatementsUnderStress, UnlikeScalesSideBySide) {
  Questionnaire mixed = many(6, 1, 5);
  const int ends[][2] = {{0, 1}, {1, 4}, {1, 5}, {1, 7}, {0, 10}, {0, 4}};
  for (std::size_t i = 0; i < 6; ++i) mixed.dimensions[0].statements[i].scale = {ends[i][0], ends[i][1], {}};
  mixed.dimensions[0].statements[3].reverse = true;
  Workspace workspace = made(mixed);
  fill(workspace, {"W1"}, 44, [&](int form, int s) { return answer(form, ends[s][0], ends[s][1] - ends[s][0] + 1); });
  expectLegible(workspace, "unlike scales");
}

TEST_F(StatementsUnderStress, OneSubmissionInOneWave) {
  Workspace workspace = made(many(12, 1, 5));
  fill(workspace, {"W1"}, 1, [](int, int) { return "4"; });
  const StatementsPage page = statementsPage(workspace, {}, wordsIn(Language::en));
  EXPECT_EQ(page.head.headline, "Too few answers to show any statement");
  expectLegible(workspace, "one submission");
}

TEST_F(StatementsUnderStress, NothingButSkippedAnswers) {
  Workspace workspace = made(many(12, 1, 5));
  fill(workspace, {"W1", "W2"}, 40, [](int form, int) { return form % 2 == 0 ? "." : "-"; });
  expectLegible(workspace, "all missing");
}

TEST_F(StatementsUnderStress, EverythingSuppressed) {
  Workspace workspace = made(many(12, 1, 5));
  fill(workspace, {"W1", "W2"}, 4, [](int form, int) { return answer(form, 1, 5); });
  const auto page = statementsPage(workspace, {}, wordsIn(Language::en));
  for (const RowChart::Row& row : std::get<RowChart>(page.charts[0].body).rows) EXPECT_TRUE(row.heading || row.lock);
  expectLegible(workspace, "all suppressed");
}

TEST_F(StatementsUnderStress, SmallBasesAndTheSample) {
  Workspace workspace = made(many(12, 1, 5));
  fill(workspace, {"W1", "W2"}, 14, [](int form, int s) { return answer(form + s, 1, 5); });
  expectLegible(workspace, "small bases");
  Workspace sample = made(builtInQuestionnaire("digital-cx"));
  value(writeSample(sample));
  expectLegible(sample, "the sample");
}

}  // namespace
}  // namespace cx
