// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <memory>

#include "core/report/report.h"

class QPainter;

namespace cx {

/// A4 landscape in px of 1/96 inch.
[[nodiscard]] QSizeF reportPageSize();

/// A report cut into sheets once; screen preview and PDF paint the same sheets.
class ReportLayout {
 public:
  explicit ReportLayout(Report report);
  ~ReportLayout();
  ReportLayout(ReportLayout&&) noexcept;
  ReportLayout& operator=(ReportLayout&&) noexcept;

  [[nodiscard]] const Report& report() const;
  [[nodiscard]] int pages() const;
  /// The first sheet of a section, 0-based.
  [[nodiscard]] int firstPage(std::size_t section) const;
  /// The section that a sheet belongs to.
  [[nodiscard]] std::size_t section(int page) const;
  /// Draws a sheet into `target`, white paper included.
  void paint(QPainter& painter, int page, const QRectF& target) const;

 private:
  struct Sheets;
  std::unique_ptr<Sheets> sheets_;
};

/// Shortcuts for one look at a report; keep a ReportLayout to paint more than once.
[[nodiscard]] int reportPages(const Report& report);
void paintReportPage(QPainter& painter, const Report& report, int page, const QRectF& target);

}  // namespace cx
