// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_image.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cctype>
#include <string>

#include "core/base/safe_file.h"
#include "core/io/formula_guard.h"
#include "ui/render/chart_picture.h"
#include "ui/render/finish_pdf.h"

namespace cx {
namespace {

constexpr double pngScale = 2;
constexpr int pdfResolution = 1200;

std::string suffixOf(const std::filesystem::path& file) {
  std::string suffix = file.extension().string();
  for (char& c : suffix) c = char(std::tolower(static_cast<unsigned char>(c)));
  return suffix;
}

}  // namespace

QByteArray chartPng(const Chart& chart) {
  const ChartPicture picture(chart);
  QImage image((picture.size() * pngScale).toSize(), QImage::Format_RGB32);
  image.setDotsPerMeterX(qRound(96 * pngScale / 0.0254));
  image.setDotsPerMeterY(image.dotsPerMeterX());
  QPainter painter(&image);
  painter.scale(pngScale, pngScale);
  picture.paint(painter);
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  image.save(&buffer, "PNG");
  return bytes;
}

QByteArray chartSvg(const Chart& chart) {
  const ChartPicture picture(chart);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(96);
  generator.setSize(picture.size().toSize());
  generator.setViewBox(QRectF(QPointF(), picture.size()));
  generator.setTitle(toQString(chart.title).toHtmlEscaped());
  generator.setDescription(toQString(chart.summary).toHtmlEscaped());
  QPainter painter(&generator);
  picture.paint(painter);
  painter.end();
  return bytes;
}

Result<QByteArray> chartPdf(const Chart& chart) {
  const ChartPicture picture(chart);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(pdfResolution);
  writer.setPageLayout(QPageLayout(QPageSize(picture.size() * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch),
                                   QPageLayout::Portrait, {}));
  QPainter painter(&writer);
  painter.scale(pdfResolution / 96.0, pdfResolution / 96.0);
  picture.paint(painter);
  painter.end();
  return finishPdf(bytes, {toQString(chart.title), toQString(chart.source), Language::en, systemNow(), {}});
}

QByteArray tableTsv(const Table& table) {
  // A tab or line break inside a cell would become a new cell, and what people called a channel must start no formula;
  // a figure with its sign in front is none.
  const auto cell = [](const std::string& words) {
    const QString plain = toQString(words).simplified();
    const bool named = std::ranges::any_of(plain, [](QChar c) { return c.isLetter() || c == QLatin1Char('='); });
    return named ? toQString(formulaGuarded(plain.toStdString())) : plain;
  };
  QStringList lines, heads;
  for (const Table::Column& column : table.columns) heads << cell(column.title);
  lines << heads.join(QLatin1Char('\t'));
  for (const Table::Row& row : table.rows) {
    QStringList cells;
    for (const std::string& words : row.cells) cells << cell(words);
    lines << cells.join(QLatin1Char('\t'));
  }
  return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

Result<void> exportChart(const Chart& chart, const std::filesystem::path& file) {
  const std::string suffix = suffixOf(file);
  QByteArray bytes;
  if (suffix == ".png") {
    bytes = chartPng(chart);
  } else if (suffix == ".svg") {
    bytes = chartSvg(chart);
  } else if (suffix == ".pdf") {
    const Result<QByteArray> pdf = chartPdf(chart);
    if (!pdf) return pdf.error();
    bytes = *pdf;
  } else {
    return Error{
        ErrorKind::usage,
        text(CX_TEXT("core", "A chart is written as .png, .svg or .pdf, not as “%1”. Choose one of these endings."),
             {suffix.empty() ? file.filename().string() : suffix})};
  }
  return writeFileSafely(file, {bytes.constData(), std::size_t(bytes.size())});
}

}  // namespace cx
