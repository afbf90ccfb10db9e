// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>

#include "tests/support/sample_charts.h"
#include "ui/render/export_image.h"

namespace cx {
namespace {

TEST(Pictures, EveryKindOfChart) {
  const QString folder = qEnvironmentVariable("TOUCHSTONE_PICTURES");
  for (const Chart& chart : sampleCharts()) {
    const QByteArray png = chartPng(chart);
    const QImage image = QImage::fromData(png);
    EXPECT_EQ(image.width(), 2 * (960 + 48)) << chart.id;
    if (folder.isEmpty()) continue;
    QFile file(QDir(folder).filePath(QString::fromStdString(chart.id) + QStringLiteral(".png")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(png);
  }
}

}  // namespace
}  // namespace cx
