// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_image.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/support/sample_charts.h"

namespace cx {
namespace {

namespace fs = std::filesystem;

class ExportChart : public testing::Test {
 protected:
  [[nodiscard]] fs::path file(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }
  [[nodiscard]] static std::string read(const fs::path& from) {
    std::ifstream in(from, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  QTemporaryDir folder_;
};

TEST_F(ExportChart, TheSuffixChoosesTheFormat) {
  ASSERT_TRUE(exportChart(sampleBars(), file("a.png")));
  ASSERT_TRUE(exportChart(sampleBars(), file("a.SVG")));
  ASSERT_TRUE(exportChart(sampleBars(), file("a.pdf")));
  EXPECT_EQ(read(file("a.png")).substr(1, 3), "PNG");
  EXPECT_EQ(read(file("a.SVG")).substr(0, 5), "<?xml");
  EXPECT_EQ(read(file("a.pdf")).substr(0, 5), "%PDF-");
}

TEST_F(ExportChart, AnotherSuffixIsRefusedAndNothingIsWritten) {
  const auto refused = exportChart(sampleBars(), file("a.gif"));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::usage);
  EXPECT_FALSE(fs::exists(file("a.gif")));
}

TEST_F(ExportChart, TheSameChartGivesTheSameBytes) {
  qputenv("SOURCE_DATE_EPOCH", "1790000000");
  for (const Chart& chart : sampleCharts()) {
    EXPECT_EQ(chartPng(chart), chartPng(chart)) << chart.id;
    EXPECT_EQ(chartSvg(chart), chartSvg(chart)) << chart.id;
    EXPECT_EQ(chartPdf(chart).value(), chartPdf(chart).value()) << chart.id;
  }
  qunsetenv("SOURCE_DATE_EPOCH");
}

TEST_F(ExportChart, SvgSaysItsTitleAndSummaryWhateverTheyContain) {
  Chart chart = sampleDots();
  chart.title = "Q&A <script>alert(1)</script>";
  chart.summary = "n<30 & \"more\"";
  QXmlStreamReader xml(chartSvg(chart));
  QString title, description;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    EXPECT_NE(xml.name(), QLatin1String("script"));
    EXPECT_NE(xml.name(), QLatin1String("text")) << "needs a font that others do not have";
    if (xml.name() == QLatin1String("title")) title = xml.readElementText();
    if (xml.name() == QLatin1String("desc")) description = xml.readElementText();
  }
  EXPECT_FALSE(xml.hasError());
  EXPECT_EQ(title, QStringLiteral("Q&A <script>alert(1)</script>"));
  EXPECT_EQ(description, QStringLiteral("n<30 & \"more\""));
}

TEST_F(ExportChart, SvgIsVectorOnly) {
  for (const Chart& chart : sampleCharts()) EXPECT_FALSE(chartSvg(chart).contains("<image")) << chart.id;
}

TEST_F(ExportChart, SvgLooksLikeThePicture) {
  // Rendered at the same size, few pixels may differ by much: only edges move.
  const Chart chart = sampleBars();
  const QImage png = QImage::fromData(chartPng(chart));
  QImage fromSvg(png.size(), QImage::Format_RGB32);
  fromSvg.fill(Qt::white);
  QPainter painter(&fromSvg);
  painter.setRenderHint(QPainter::Antialiasing);
  QSvgRenderer(chartSvg(chart)).render(&painter);
  painter.end();
  int far = 0;
  for (int y = 0; y < png.height(); ++y)
    for (int x = 0; x < png.width(); ++x)
      far += std::abs(qGray(png.pixel(x, y)) - qGray(fromSvg.pixel(x, y))) > 96 ? 1 : 0;
  EXPECT_LT(far, png.width() * png.height() / 200);
}

TEST_F(ExportChart, NoExportNamesAFolderOrAPerson) {
  const QByteArray user = qgetenv("USER"), home = qgetenv("HOME");
  for (const QByteArray& bytes : {chartPng(sampleHeat()), chartSvg(sampleHeat()), chartPdf(sampleHeat()).value()}) {
    EXPECT_FALSE(bytes.contains(folder_.path().toUtf8()));
    EXPECT_FALSE(home.size() > 1 && bytes.contains(home + "/"));
    EXPECT_FALSE(user.size() > 4 && bytes.contains(user));
  }
}

TEST(TableTsv, HasTheSameCellsAndNoStrayTabs) {
  Table table;
  table.columns = {{"A", false}, {"B", true}};
  table.rows = {{{"x\ty", "1\n2"}, false, false}};
  EXPECT_EQ(tableTsv(table), QByteArray("A\tB\nx y\t1 2\n"));
}

TEST(TableTsv, StartsNoFormulaInASpreadsheet) {
  Table table;
  table.columns = {{"=HYPERLINK(\"x\")", false}, {"@b", true}};
  table.rows = {{{"=1+1", "-2+cmd|' /C calc'!A0"}, false, false},
                {{"+4.2", "−1.5"}, false, false},
                {{"-", "+5 %"}, false, false}};
  EXPECT_EQ(tableTsv(table),
            QByteArray("'=HYPERLINK(\"x\")\t'@b\n'=1+1\t'-2+cmd|' /C calc'!A0\n+4.2\t−1.5\n-\t+5 %\n"));
}

}  // namespace
}  // namespace cx
