// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <utility>
#include <vector>

#include "ui/page.h"
#include "ui/render/paint_report.h"
#include "ui/report/report_content.h"

class QLabel;
class QToolButton;

namespace cx {

class AnswerDoors;
class ReportCheckList;
class PagePreview;
class PageStrip;
class ReportOptions;

/// The board report before it goes out: what is seen is the PDF.
class ReportScreen : public Page {
  Q_OBJECT
 public:
  explicit ReportScreen(Document& document, QWidget* parent = nullptr);

  [[nodiscard]] static QString id() { return QStringLiteral("report"); }
  [[nodiscard]] static QString title() { return tr("Report"); }
  [[nodiscard]] static QString icon() { return QStringLiteral("file-text"); }
  static constexpr Group group = Group::deliver;
  [[nodiscard]] QList<QAction*> pageActions() override { return {export_}; }
  void refresh() override;

  /// Writes one PDF per language; with two, their codes are put before the suffix. Says what came of it.
  void exportTo(const QString& file);
  [[nodiscard]] int pages() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* left();
  QWidget* middle();
  QWidget* right();
  void compute();
  void show(ReportContent content);
  /// Whether the sheets are those of the reports, whenever these were made.
  [[nodiscard]] bool shows(std::vector<Report>& reports) const;
  void layOut(std::vector<Report> reports);
  void showPage(int page);
  void askAndExport();
  /// Puts into the log that a report of so many pages went out as `file`.
  void note(int count, const std::filesystem::path& file);
  void retranslate();
  /// Which report, and which of its sheets, a place in the strip is.
  [[nodiscard]] std::pair<const ReportLayout*, int> sheet(int page) const;

  std::vector<ReportLayout> layouts_;
  QLabel *title_, *facts_, *place_, *zoom_, *refusal_, *checksTitle_;
  AnswerDoors* doors_;
  QToolButton *back_, *forward_;
  PageStrip* strip_;
  PagePreview* preview_;
  ReportCheckList* checks_;
  ReportOptions* options_;
  QAction* export_;
};

}  // namespace cx
