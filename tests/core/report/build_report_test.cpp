// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/data/history.h"
#include "core/io/sample.h"
#include "core/report/report_markdown.h"
#include "core/survey/decision.h"
#include "tests/support/survey_fixture.h"

namespace cx {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const Words words;

class BoardReport : public test::SurveyTest {
 protected:
  Report report(const std::vector<std::string>& sections = {}, const View& view = {}) {
    return buildReport(workspace, view, words, sections);
  }
  static std::vector<std::string> ids(const Report& report) {
    std::vector<std::string> out;
    for (const ReportSection& section : report.sections) out.push_back(section.id);
    return out;
  }
  static ReportSection section(const Report& report, std::string_view id) {
    return *std::ranges::find(report.sections, id, &ReportSection::id);
  }
  /// The n-th block of a kind.
  template <class Kind>
  static Kind block(const ReportSection& section, std::size_t at = 0) {
    for (const Block& one : section.blocks)
      if (const auto* found = std::get_if<Kind>(&one.body); found && at-- == 0) return *found;
    throw std::out_of_range("no such block");
  }
  static std::string allWords(const NotesBlock& notes) {
    std::string out;
    for (const NotesBlock::Item& item : notes.items) out += item.term + ": " + item.words + "\n";
    return out;
  }
};

TEST_F(BoardReport, AnEmptyViewIsRefusedWithTheNextStep) {
  try {
    (void)report();
    FAIL();
  } catch (const Failure& failure) {
    EXPECT_EQ(failure.error().kind, ErrorKind::bad_data);
    EXPECT_THAT(words(failure.error().text), HasSubstr("import a file"));
  }
}

TEST_F(BoardReport, AnUnknownSectionIsRefusedByName) {
  try {
    (void)report({"summary", "gossip"});
    FAIL();
  } catch (const Failure& failure) {
    EXPECT_EQ(failure.error().kind, ErrorKind::usage);
    EXPECT_THAT(words(failure.error().text), HasSubstr("“gossip”"));
  }
}

TEST_F(BoardReport, AFirstWaveLeavesOutWhatItCannotSay) {
  around(wave("W1"), channel("website"), 4, 60);
  EXPECT_THAT(ids(report()), ElementsAre("summary", "channels", "statements", "benchmark", "method", "numbers"));
  EXPECT_THAT(ids(report({"changes"})), ElementsAre("changes"));
  EXPECT_EQ(section(report({"changes"}), "changes").headline, "First wave: there is nothing to compare it with yet");
  EXPECT_EQ(section(report(), "summary").answer,
            "Are we good? Overall above neutral, above the published figure in Measure, Manage and Master. "
            "Are we better? This is the first wave.");
}

TEST_F(BoardReport, SectionsComeInTheirOrderWhateverTheOrderAsked) {
  around(wave("W1"), channel("website"), 4, 60);
  EXPECT_THAT(ids(report({"method", "summary"})), ElementsAre("summary", "method"));
  EXPECT_THAT(reportSections(),
              ElementsAre("summary", "changes", "trend", "channels", "statements", "benchmark", "method", "numbers"));
}

// 20 answers each of 2, 3 and 4: net 0, half = 1.96·√((2/3)/60) = 20.7.
TEST_F(BoardReport, StatementsShowEveryLevelAndSayWhatTheNetIs) {
  around(wave("W1"), channel("website"), 3, 60);
  const ReportSection page = section(report({"statements"}), "statements");
  EXPECT_THAT(page.headline, HasSubstr("No statement is shown to draw net disagreement"));
  EXPECT_EQ(page.answer,
            "Share of answers by level, in per cent, neutral in the centre. Net = Agree and Strongly agree − Strongly "
            "disagree and Disagree, in points. Intervals 95 %.");
  const auto rows = std::get<RowChart>(block<Chart>(page).body).rows;
  ASSERT_EQ(rows.size(), 15U);  // twelve under the titles of three dimensions
  EXPECT_EQ(test::marks(rows[1], Mark::Kind::segment).size(), 5U);
  EXPECT_EQ(rows[1].cells[0].main.text, "0");
  EXPECT_THAT(rows[1].cells[0].small, ElementsAre("±21"));
  for (const RowChart::Row& row : rows) EXPECT_FALSE(row.current);
}

TEST_F(BoardReport, OneFindingIsBadNewsIfThereIsAny) {
  const auto web = channel("website"), store = channel("store");
  const auto w1 = wave("W1"), w2 = wave("W2");
  for (const auto& [at, answer] : {std::pair(w1, 3), std::pair(w2, 4)}) {
    around(at, web, answer, 300);
    around(at, store, answer - 1, 60);
  }
  const auto findings = block<FindingsBlock>(section(report(), "summary")).findings;
  ASSERT_EQ(findings.size(), 3U);
  EXPECT_THAT(findings[0].sentence.text, HasSubstr("Overall rose 20.0 points since W1"));
  EXPECT_THAT(findings[0].facts, HasSubstr("n 360 → 360"));
  // 40 against 60 in the first wave, 60 against 80 now.
  EXPECT_EQ(findings[2].sentence.text, "Store scores 20.0 points below the rest");
}

TEST_F(BoardReport, WhereNothingIsDetectableTheFindingSaysSo) {
  const auto web = channel("website");
  for (const char* name : {"W1", "W2"}) forms(wave(name), web, "3 4 4 3 3 4 4 3 3 3 3 4", 6);
  const auto findings = block<FindingsBlock>(section(report(), "summary")).findings;
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].sentence.text, "No detectable change since W1");
  EXPECT_EQ(findings[0].sentence.glyph, Glyph::same);
}

TEST_F(BoardReport, DecisionsStandWithOwnerAndDate) {
  around(wave("W1"), channel("website"), 4, 60);
  test::value(workspace.edit(text("Ask"), [](Workspace& w) {
    addDecision(w, {0, {"Weekend cover for e-mail follow-up", ""}, "Service desk", *parseIsoDate("2026-12-15")});
  }));
  const auto table = block<TableBlock>(section(report(), "summary")).table;
  EXPECT_THAT(table.rows.at(0).cells, ElementsAre("Weekend cover for e-mail follow-up", "Service desk", "15 Dec 2026"));
}

TEST_F(BoardReport, ABreakIsBridgedInWordsFromTheUnchangedStatements) {
  const auto web = channel("website");
  around(wave("W1"), web, 3, 60);
  Questionnaire next = currentQuestionnaire(workspace);
  next.version = 2;
  next.dimensions[1].statements[1].reverse = true;  // G2
  test::value(workspace.edit(text("New version"), [&](Workspace& w) { addQuestionnaire(w, next); }));
  const auto w2 = wave("W2");
  test::value(workspace.edit(text("Ask it"), [&](Workspace& w) {
    Wave asked = *waveByKey(w, "W2");
    asked.questionnaire = 2;
    updateWave(w, asked);
  }));
  around(w2, web, 4, 60);
  const Report broken = report();
  const std::string bridge = allWords(block<NotesBlock>(section(broken, "trend")));
  EXPECT_THAT(bridge, HasSubstr("† G2 was turned round"));
  EXPECT_THAT(bridge, HasSubstr("11 of 12 statements: Computed from the unchanged statements alone, overall went from "
                                "60.0 to 80.0: +20.0"));
  EXPECT_EQ(section(broken, "summary").headline.substr(0, 22), "Measure rose 20.0 poin");
  EXPECT_THAT(section(broken, "summary").headline, HasSubstr("overall: not comparable"));
}

class SampleReport : public BoardReport {
 protected:
  void SetUp() override { test::value(writeSample(workspace)); }
};

TEST_F(SampleReport, EverySectionOpensWithItsFinding) {
  const Report sample = report();
  EXPECT_EQ(section(sample, "summary").headline,
            "Manage rose 4.5 points since Mar 2026; overall: no detectable change");
  EXPECT_EQ(section(sample, "summary").answer,
            "Are we good? Overall above neutral, below the published figure in Measure and Master. "
            "Are we better? In Manage, yes.");
  EXPECT_EQ(section(sample, "changes").headline, "1 of 12 statements moved: “Shared with all departments” rose 10.0");
  EXPECT_EQ(section(sample, "trend").headline,
            "Manage rose 4.5 points since Mar 2026; overall rose 4.3 since Mar 2025");
  EXPECT_EQ(section(sample, "channels").headline, "Chat scores 8.9 points below the rest; only Website is equal to it");
  EXPECT_EQ(section(sample, "method").headline,
            "Method: the figures rest on 184 submissions; 40 of 2,208 answers are missing, none is filled in");
}

TEST_F(SampleReport, AnIntervalWithoutZeroThatIsNoRiseIsExplained) {
  const std::string why = allWords(block<NotesBlock>(section(report(), "changes")));
  EXPECT_THAT(why, HasSubstr("Why T1 does not count as a rise: T1 moved +5.0 (0.8 to 9.1), an interval without zero."));
  EXPECT_THAT(why, HasSubstr("among 12 tests about once in 5 times; after the Holm correction p is 0.223"));
}

TEST_F(SampleReport, TheDumbbellIsSortedByChangeAndMarksWhatWasTested) {
  const RowChart chart = std::get<RowChart>(block<Chart>(section(report(), "changes")).body);
  EXPECT_EQ(chart.rows.front().code, "G1");
  EXPECT_EQ(chart.rows.back().code, "T2");
  EXPECT_EQ(test::marks(chart.rows.front(), Mark::Kind::link).at(0).look, Mark::Look::solid);
  EXPECT_EQ(test::marks(chart.rows.back(), Mark::Kind::link).at(0).look, Mark::Look::muted);
  EXPECT_EQ(test::marks(chart.rows.front(), Mark::Kind::dot, 1).at(0).look, Mark::Look::solid);
  EXPECT_EQ(test::marks(chart.rows.back(), Mark::Kind::dot, 1).at(0).look, Mark::Look::hollow);
}

TEST_F(SampleReport, TheMethodCountsWavesChannelsAndMissingAnswers) {
  const Report sample = report({"method"});
  const auto table = block<TableBlock>(sample.sections[0]).table;
  EXPECT_THAT(table.rows.back().cells, ElementsAre("Sep 2026", "62", "51", "33", "24*", "14*", "184", "v1"));
  const Chart missing = block<Chart>(sample.sections[0]);
  EXPECT_EQ(missing.subtitle, "25 skipped, 15 not applicable");
  const auto rows = std::get<RowChart>(missing.body).rows;
  EXPECT_EQ(rows[10].cells[0].main.text, "2 skipped, 15 not applicable");
  EXPECT_EQ(test::marks(rows[10], Mark::Kind::bar).at(0).to, 17);
  EXPECT_EQ(test::marks(rows[10], Mark::Kind::bar).at(1).to, 2);
}

TEST_F(SampleReport, TheMethodQuotesEveryStatementWordForWord) {
  const Questionnaire asked = builtInQuestionnaire("digital-cx");
  for (const Language language : {Language::en, Language::ko}) {
    const Report sample = buildReport(workspace, {}, Words(language), {"method"});
    const Table table = block<TableBlock>(sample.sections[0], 1).table;
    for (const Statement* one : asked.statements()) {
      const auto row = std::ranges::find_if(table.rows, [&](const Table::Row& r) { return r.cells[0] == one->id; });
      ASSERT_NE(row, table.rows.end()) << one->id;
      EXPECT_EQ(row->cells[1], Words(language)(one->text));
      EXPECT_EQ(row->cells[2], Words(language)(one->channel_text));
    }
  }
}

TEST_F(SampleReport, TheFingerprintAndTheAuditHeadArePrinted) {
  const Report sample = report({"method"});
  std::string notes;
  for (const Block& one : sample.sections[0].blocks)
    if (const auto* found = std::get_if<NotesBlock>(&one.body)) notes += allWords(*found);
  std::string head = auditHead(workspace.database());
  ASSERT_EQ(head.size(), 64U);
  EXPECT_THAT(notes, HasSubstr(head.substr(0, 4) + " " + head.substr(4, 4)));
  EXPECT_THAT(notes, HasSubstr("20 Nov 2026. The same data gives the same file."));
  EXPECT_THAT(notes, HasSubstr("T3: Store n < 5, and Chat"));
}

TEST_F(SampleReport, TheSameDataGivesTheSameReport) {
  EXPECT_EQ(report(), report());
}

TEST_F(SampleReport, TheNumbersHoldEveryScopeOfEveryWaveAndChannel) {
  const Report sample = report({"numbers"});
  const auto waves = block<TableBlock>(sample.sections[0]).table;
  EXPECT_EQ(waves.rows.size(), 16U);  // overall, three dimensions, twelve statements
  EXPECT_EQ(waves.columns.size(), 13U);
  const auto first = block<TableBlock>(sample.sections[0], 1).table;
  const auto second = block<TableBlock>(sample.sections[0], 2).table;
  EXPECT_EQ(first.columns.size() + second.columns.size(), 2 + 5 * 3U);
  EXPECT_THAT(second.rows.at(14).cells, testing::Contains("suppressed"));
}

TEST_F(SampleReport, TheSampleIsMarkedAndTheFootSaysOnWhatItRests) {
  const Report sample = report({"summary"});
  EXPECT_EQ(sample.sample_mark, "SAMPLE");
  EXPECT_EQ(sample.running_title, "Haneul Retail · Digital CX benchmark report");
  EXPECT_THAT(sample.source, HasSubstr("Source: own survey, n 184, 14–27 Sep 2026, compared with n 178, Mar 2026."));
  EXPECT_THAT(sample.legend, HasSubstr("† not comparable"));
  EXPECT_THAT(sample.legend, HasSubstr("compared with own digital channels, n 170"));
  EXPECT_EQ(sample.page_of, "page %1 of %2");
}

TEST_F(SampleReport, NoSentenceNamesACause) {
  const std::string all = reportMarkdown(report());
  for (const char* causal : {"because", "due to", "caused", "led to", "thanks to"})
    EXPECT_THAT(all, Not(HasSubstr(causal)));
}

TEST(ReportMarkdown, TextsCannotTurnIntoMarkup) {
  Report report;
  report.title = "A <b>bold</b> | title #1";
  report.sections.push_back({"summary", "Summary", "2 * 3", "", {}});
  Table table{{{"x|y", false}, {"n", true}}, {{{"a", "1"}, true, false}}};
  report.sections[0].blocks.push_back({Block::Place::full, TableBlock{"Table", {}, table}});
  const std::string out = reportMarkdown(report);
  EXPECT_THAT(out, HasSubstr("# A \\<b\\>bold\\</b\\> \\| title \\#1"));
  EXPECT_THAT(out, HasSubstr("| x\\|y | n |\n| --- | ---: |\n| **a** | **1** |"));
  EXPECT_THAT(out, HasSubstr("## 2 \\* 3"));
}

}  // namespace
}  // namespace cx
