// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_pdf.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <csignal>
#include <fstream>
#include <iterator>
#include <optional>

#include "core/report/build_report.h"
#include "tests/support/extremes.h"
#include "tests/support/sample_report.h"
#include "tests/ui/render/painted_text.h"
#include "ui/render/paint_report.h"
#include "ui/render/pdf_document.h"
#include "ui/text.h"

namespace cx {
namespace {

class ReportPdf : public testing::Test {
 protected:
  void SetUp() override {
    bytes_ = reportPdf(sampleReport()).value();
    pdf_.emplace(bytes_);
  }
  QByteArray bytes_;
  std::optional<PdfDocument> pdf_;
};

TEST_F(ReportPdf, HasOnePagePerSheetInA4Landscape) {
  const auto pages = pdf_->pages();
  EXPECT_EQ(int(pages.size()), reportPages(sampleReport()));
  EXPECT_GE(pages.size(), 7u);
  for (const PdfObject& page : pages) {
    EXPECT_NEAR(page.at("/MediaBox").item(2).number(), 842, 0.5);
    EXPECT_NEAR(page.at("/MediaBox").item(3).number(), 595, 0.5);
  }
}

TEST_F(ReportPdf, OutlineNamesEachSectionAndItsFirstPage) {
  const Report report = sampleReport();
  const ReportLayout layout(report);
  const auto pages = pdf_->pages();
  const PdfObject outlines = pdf_->root().at("/Outlines");
  ASSERT_EQ(outlines.at("/Count").number(), double(report.sections.size()));
  PdfObject entry = outlines.at("/First");
  for (std::size_t i = 0; i < report.sections.size(); ++i) {
    EXPECT_EQ(entry.at("/Title").text(), report.sections[i].title);
    EXPECT_EQ(entry.at("/Dest").item(0).id(), pages[std::size_t(layout.firstPage(i))].id());
    EXPECT_EQ(entry.has("/Next"), i + 1 < report.sections.size());
    if (entry.has("/Next")) entry = entry.at("/Next");
  }
  EXPECT_EQ(entry.id(), outlines.at("/Last").id());
}

TEST_F(ReportPdf, SaysWhatItIsInWhichLanguageAndWhen) {
  EXPECT_EQ(pdf_->root().at("/Lang").text(), "en");
  const PdfObject info = pdf_->trailer().at("/Info");
  EXPECT_EQ(info.at("/Title").text(), "Haneul Retail · Digital CX benchmark report");
  EXPECT_EQ(info.at("/Subject").text(), "Wave Sep 2026");
  EXPECT_EQ(info.at("/Creator").text(), "Touchstone " TOUCHSTONE_VERSION);
  EXPECT_EQ(info.at("/CreationDate").text(), "D:20261120090000Z");
}

TEST_F(ReportPdf, HoldsNoPicture) {
  int streams = 0;
  for (const PdfObject& object : pdf_->objects()) {
    if (!object.isStream()) continue;
    ++streams;
    EXPECT_FALSE(object.dictionary().at("/Subtype").isName("/Image"));
  }
  EXPECT_GE(streams, 7);
}

TEST_F(ReportPdf, EmbedsEveryFontWithItsMeaning) {
  int fonts = 0;
  for (const PdfObject& object : pdf_->objects()) {
    if (!object.isDictionary() || !object.at("/Subtype").isName("/Type0")) continue;
    ++fonts;
    EXPECT_TRUE(object.at("/ToUnicode").isStream());
    EXPECT_TRUE(object.at("/DescendantFonts").item(0).at("/FontDescriptor").has("/FontFile2"));
  }
  EXPECT_GE(fonts, 3);
}

TEST_F(ReportPdf, IsTheSameTwice) {
  EXPECT_EQ(reportPdf(sampleReport()).value(), bytes_);
  EXPECT_NE(reportPdf(sampleReport(Language::ko)).value(), bytes_);
}

TEST(ExportReport, AFileThatWasThereSurvivesAFailure) {
  QTemporaryDir folder;
  const std::filesystem::path file = folder.filePath(QStringLiteral("report.pdf")).toStdString();
  std::ofstream(file) << "the report of last year";
  // No file may grow beyond 10,000 bytes: writing the report stops half-way, as on a full disk.
  rlimit old{};
  getrlimit(RLIMIT_FSIZE, &old);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{10000, old.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  const auto failed = exportReport(sampleReport(), file);
  setrlimit(RLIMIT_FSIZE, &old);
  std::signal(SIGXFSZ, handler);

  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().kind, ErrorKind::read_or_write);
  std::ifstream in(file);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), "the report of last year");
  ASSERT_TRUE(exportReport(sampleReport(), file));
  EXPECT_GT(std::filesystem::file_size(file), 10000u);
}

std::vector<test::PaintedWords> sheetWords(const ReportLayout& layout, int page) {
  test::TextRecorder recorder(reportPageSize().toSize());
  QPainter painter(&recorder);
  layout.paint(painter, page, QRectF(QPointF(), reportPageSize()));
  painter.end();
  EXPECT_EQ(recorder.painted().pixmaps, 0);
  EXPECT_EQ(recorder.painted().translucent, 0);
  return recorder.painted().words;
}

/// Words never lie on each other, leave the margins, or are smaller than 7 pt.
void expectLegible(const Report& report) {
  constexpr double side = 15 * 96 / 25.4, edge = 8 * 96 / 25.4;
  const QRectF page = QRectF(QPointF(), reportPageSize()).adjusted(side, edge, -side, -edge);
  const ReportLayout layout(report);
  for (int i = 0; i < layout.pages(); ++i) {
    const std::vector<test::PaintedWords> words = sheetWords(layout, i);
    for (const QString& fault : test::textFaults(words, page))
      ADD_FAILURE() << "page " << i + 1 << ": " << fault.toStdString();
    for (const auto& each : words) EXPECT_GE(each.size, 7 * 96.0 / 72) << each.words.toStdString();
  }
}

TEST(ReportSheets, WordsNeverLieOnEachOtherOrLeaveTheMargins) {
  for (const Language language : {Language::en, Language::ko}) expectLegible(sampleReport(language));
}

class ReportAtAnEnd : public testing::TestWithParam<test::Extreme> {};

INSTANTIATE_TEST_SUITE_P(Of, ReportAtAnEnd, testing::ValuesIn(test::extremes()), test::nameOfExtreme);

TEST_P(ReportAtAnEnd, WordsNeverLieOnEachOtherOrLeaveTheMargins) {
  const test::TemporaryFolder folder;
  const Workspace workspace = GetParam().make(folder);
  for (const Language language : {Language::en, Language::ko})
    expectLegible(buildReport(workspace, {}, wordsIn(language)));
}

bool holds(const std::vector<test::PaintedWords>& words, const QString& wanted) {
  return std::any_of(words.begin(), words.end(), [&](const auto& each) { return each.words == wanted; });
}

TEST(ReportSheets, ALongTableRepeatsItsHeadOnEverySheet) {
  const ReportLayout layout(sampleReport());
  const int first = layout.firstPage(5);
  ASSERT_GE(layout.pages() - first, 3);
  for (int page = first; page < layout.pages(); ++page) {
    const auto words = sheetWords(layout, page);
    EXPECT_TRUE(holds(words, QStringLiteral("95 % interval"))) << page;
    EXPECT_TRUE(holds(words, QStringLiteral("page %1 of %2").arg(page + 1).arg(layout.pages()))) << page;
    EXPECT_TRUE(holds(words, QStringLiteral("SAMPLE"))) << page;
    EXPECT_EQ(layout.section(page), 5u);
  }
}

TEST(ReportSheets, EveryRowOfALongTableIsPrintedOnce) {
  const Report report = sampleReport();
  const ReportLayout layout(report);
  int rows = 0;
  for (int page = layout.firstPage(5); page < layout.pages(); ++page)
    for (const auto& words : sheetWords(layout, page)) rows += words.words == QStringLiteral("60.4 to 70.5") ? 1 : 0;
  EXPECT_EQ(rows, 3 * 4 * 6);
}

TEST(ReportSheets, ATableThatASheetHoldsIsNotCut) {
  Report report = sampleReport();
  report.sections.resize(1);
  const auto rows = [](const std::string& cell, int count) {
    TableBlock block{cell, {}, {}};
    block.table.columns = {{"head of " + cell, false}};
    for (int i = 0; i < count; ++i) block.table.rows.push_back({{cell}, false, false});
    return Block{Block::Place::full, block};
  };
  report.sections[0].blocks = {rows("first", 14), rows("second", 14)};
  const ReportLayout layout(report);
  ASSERT_EQ(layout.pages(), 2);
  EXPECT_FALSE(holds(sheetWords(layout, 0), QStringLiteral("second")));
  EXPECT_TRUE(holds(sheetWords(layout, 1), QStringLiteral("head of second")));
}

TEST(ReportSheets, AChartTallerThanASheetIsCutBetweenRows) {
  Report report = sampleReport();
  report.sections.resize(2);
  auto& chart = std::get<Chart>(report.sections[1].blocks[0].body);
  auto& rows = std::get<RowChart>(chart.body).rows;
  const auto some = rows;
  while (rows.size() < 60) rows.insert(rows.end(), some.begin(), some.end());
  const ReportLayout layout(report);
  EXPECT_GE(layout.pages(), 4);
  int printed = 0;
  for (int page = layout.firstPage(1); page < layout.pages(); ++page) {
    const auto words = sheetWords(layout, page);
    for (const auto& each : words) printed += each.words == QStringLiteral("Structured analysis") ? 1 : 0;
    EXPECT_TRUE(holds(words, QStringLiteral("60 neutral"))) << page;
  }
  EXPECT_EQ(printed, 5);
}

}  // namespace
}  // namespace cx
