// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "core/base/safe_file.h"
#include "ui/render/finish_pdf.h"
#include "ui/render/paint_report.h"
#include "ui/render/typeset.h"

namespace cx {
namespace {

constexpr int resolution = 1200;

QByteArray painted(const ReportLayout& layout) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(resolution);
  writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}));
  const QRectF paper(QPointF(), reportPageSize() * resolution / 96.0);
  QPainter painter(&writer);
  for (int page = 0; page < layout.pages(); ++page) {
    if (page > 0) writer.newPage();
    layout.paint(painter, page, paper);
  }
  painter.end();
  return bytes;
}

}  // namespace

Result<QByteArray> reportPdf(const Report& report) {
  const ReportLayout layout(report);
  PdfFacts facts{toQString(report.title), toQString(report.subject), report.language, report.made, {}};
  for (std::size_t i = 0; i < report.sections.size(); ++i)
    facts.outline.push_back({toQString(report.sections[i].title), layout.firstPage(i)});
  return finishPdf(painted(layout), facts);
}

Result<void> exportReport(const Report& report, const std::filesystem::path& file) {
  const Result<QByteArray> bytes = reportPdf(report);
  if (!bytes) return bytes.error();
  return writeFileSafely(file, {bytes->constData(), std::size_t(bytes->size())});
}

}  // namespace cx
