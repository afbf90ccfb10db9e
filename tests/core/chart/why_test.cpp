// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/why.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/chart/charts.h"
#include "core/chart/pages.h"
#include "core/io/sample.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const Words words;

/// Something on a picture that a person can ask about, and what it prints.
struct Shown {
  std::string where, printed;
  std::optional<Subject> subject;
};

std::string printed(double value, bool sign) {
  return sign ? words.signedNumber(value, 1) : words.number(value, 1);
}

struct Figures {
  std::vector<Shown>& out;
  bool changes = false;  ///< of since_first points: signed

  void operator()(const RowChart& chart) const {
    for (const RowChart::Row& row : chart.rows) {
      for (const auto& panel : row.marks)
        for (const Mark& mark : panel)
          if (!mark.name.empty()) {
            const bool difference = mark.subject && mark.subject->kind == Subject::Kind::rest;
            out.push_back({mark.name, printed(mark.to, difference), mark.subject});
          }
      for (const RowChart::Cell& cell : row.cells)
        if (!cell.name.empty()) out.push_back({cell.name, {}, cell.subject});
    }
  }
  void operator()(const TrendChart& chart) const {
    for (const TrendChart::Panel& panel : chart.panels)
      for (const TrendChart::Point& point : panel.points)
        out.push_back({point.name, point.value && !point.start ? printed(*point.value, chart.change) : "",
                       point.subject});
  }
  void operator()(const GroupedBars& chart) const {
    for (const GroupedBars::Group& group : chart.groups)
      for (const GroupedBars::Bar& bar : group.bars) out.push_back({bar.name, bar.value ? bar.text : "", bar.subject});
  }
  void operator()(const Heatmap& chart) const {
    for (const Heatmap::Row& row : chart.rows)
      for (const Heatmap::Cell& cell : row.cells)
        out.push_back({cell.name, cell.value ? cell.text : "", cell.subject});
  }
};

std::vector<Shown> figuresOf(const Chart& chart) {
  std::vector<Shown> out;
  std::visit(Figures{out}, chart.body);
  return out;
}

std::vector<Chart> everyChart(const Workspace& workspace, const View& view) {
  std::vector<Chart> out = overviewPage(workspace, view, words).charts;
  for (const Chart& chart : trendsPage(workspace, view, words).charts) out.push_back(chart);
  for (const Chart& chart : channelsPage(workspace, view, words).charts) out.push_back(chart);
  const Facts facts = factsOf(workspace, view);
  if (facts.changes) out.push_back(dumbbellChart(facts, words));
  out.push_back(missingChart(facts, words));
  return out;
}

const Why::Section* section(const Why& why, const std::string& title) {
  const auto at = std::ranges::find(why.sections, title, &Why::Section::title);
  return at == why.sections.end() ? nullptr : &*at;
}

/// "lead rest" of the line with this label.
std::string line(const Why& why, const std::string& title, const std::string& label) {
  const Why::Section* in = section(why, title);
  if (!in) return "no section " + title;
  for (const Why::Line& one : in->lines)
    if (one.label.text == label) return one.lead.text + (one.lead.text.empty() || one.rest.empty() ? "" : " ") + one.rest;
  return "no line " + label;
}

Subject score(Scope scope) {
  return {Subject::Kind::score, std::move(scope)};
}

class WhyThis : public test::SurveyTest {
 protected:
  Why why(const Subject& subject, const View& view = {}) { return whyOf(workspace, view, subject, words); }
};

class WhyInTheSample : public testing::Test {
 protected:
  test::TemporaryFolder folder;
  Workspace workspace = sample();

  Workspace sample() {
    Workspace made = test::newWorkspace(folder, builtInQuestionnaire("digital-cx"));
    test::value(writeSample(made));
    return made;
  }
  /// Every figure of every picture explains itself, and explains the number that is printed.
  void explainsAll(const View& view) {
    for (const Chart& chart : everyChart(workspace, view)) {
      const auto shown = figuresOf(chart);
      EXPECT_THAT(shown, Not(IsEmpty())) << chart.id;
      for (const Shown& one : shown) {
        ASSERT_TRUE(one.subject) << chart.id << ": " << one.where;
        const Why why = whyOf(workspace, view, *one.subject, words);
        const std::string at = chart.id + ": " + one.where + "\n" + plainText(why);
        ASSERT_GE(why.sections.size(), 2U) << at;
        for (const Why::Section& part : why.sections) {
          EXPECT_FALSE(part.title.empty()) << at;
          EXPECT_FALSE(part.lines.empty()) << at;
          for (const Why::Line& each : part.lines) EXPECT_FALSE(each.lead.text.empty() && each.rest.empty()) << at;
        }
        if (!one.printed.empty() && chart.id != "missing") {
          EXPECT_EQ(why.title, "Why " + one.printed + "?") << at;
        }
        EXPECT_FALSE(why.about.empty()) << at;
      }
    }
  }
};

TEST_F(WhyInTheSample, EveryNamedMarkOfEveryPictureExplainsTheNumberItPrints) {
  explainsAll({});
}

TEST_F(WhyInTheSample, SoItDoesUnderWeights) {
  View view;
  view.weighted = true;
  explainsAll(view);
}

TEST_F(WhyInTheSample, EveryNumberOfATableTwinHasASubject) {
  for (const Chart& chart : everyChart(workspace, {}))
    for (const Table::Row& row : chart.table.rows) {
      if (row.heading) continue;
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!chart.table.columns[i].numeric) continue;
        EXPECT_TRUE(i < row.subjects.size() && row.subjects[i]) << chart.id << ", " << chart.table.columns[i].title;
      }
    }
}

TEST_F(WhyThis, Arithmetic) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 120);
  around(wave("W2"), web, 4, 120);
  const Why manage = why(score(Scope::dimension("manage")));
  EXPECT_EQ(manage.title, "Why 80.0?");
  EXPECT_EQ(line(manage, "Answers", "n"), "120 of 120 forms; 480 of 480 answers");
}

TEST_F(WhyInTheSample, PrintsThemForAReader) {
  for (const Subject& subject : {score(Scope::dimension("manage")), score(Scope::statement("T2")), score(Scope::overall()), Subject{Subject::Kind::published, Scope::dimension("master")}, Subject{Subject::Kind::since_first, Scope::dimension("measure")}}) std::puts(plainText(whyOf(workspace, {}, subject, words)).c_str());
}

}  // namespace
}  // namespace cx
