// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>

#include "tests/support/sample_charts.h"
#include "tests/support/sample_report.h"
#include "ui/render/export_image.h"
#include "ui/render/export_pdf.h"

namespace cx {
namespace {

/// Keeps a picture where TOUCHSTONE_PICTURES says, for a person to look at.
void keep(const QString& name, const QByteArray& bytes) {
  const QString folder = qEnvironmentVariable("TOUCHSTONE_PICTURES");
  if (folder.isEmpty()) return;
  QFile file(QDir(folder).filePath(name));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

TEST(Pictures, EveryKindOfChart) {
  for (const Chart& chart : sampleCharts()) {
    const QByteArray png = chartPng(chart);
    EXPECT_EQ(QImage::fromData(png).width(), 2 * (960 + 48)) << chart.id;
    keep(QString::fromStdString(chart.id) + QStringLiteral(".png"), png);
    keep(QString::fromStdString(chart.id) + QStringLiteral(".svg"), chartSvg(chart));
    keep(QString::fromStdString(chart.id) + QStringLiteral(".pdf"), *chartPdf(chart));
  }
}

TEST(Pictures, TheReportInBothLanguages) {
  for (const Language language : {Language::en, Language::ko}) {
    const auto pdf = reportPdf(sampleReport(language));
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
    keep(QStringLiteral("report-%1.pdf").arg(QLatin1String(code(language).data(), 2)), *pdf);
  }
}

}  // namespace
}  // namespace cx
