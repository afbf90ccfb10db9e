// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_screen.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/report/note_export.h"
#include "core/survey/organisation.h"
#include "core/survey/wave.h"
#include "ui/answer_doors.h"
#include "ui/document.h"
#include "ui/documents_folder.h"
#include "ui/label.h"
#include "ui/render/export_pdf.h"
#include "ui/render/icon.h"
#include "ui/report/page_preview.h"
#include "ui/report/page_strip.h"
#include "ui/report/report_check_list.h"
#include "ui/report/report_options.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int stripWidth = 184, optionsWidth = 312;
constexpr auto pdf = ".pdf";

QScrollArea* scrolling(QWidget* content) {
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(content);
  return scroll;
}

}  // namespace

ReportScreen::ReportScreen(Document& document, QWidget* parent)
    : Page(document, parent),
      title_(makeLabel("page")),
      facts_(makeLabel("body", "muted")),
      place_(makeLabel("body", "muted")),
      zoom_(makeLabel("body", "muted")),
      refusal_(makeLabel("body")),
      checksTitle_(makeLabel("panel")),
      doors_(new AnswerDoors),
      back_(new QToolButton),
      forward_(new QToolButton),
      strip_(new PageStrip),
      preview_(new PagePreview),
      checks_(new ReportCheckList),
      options_(new ReportOptions(document)),
      export_(new QAction(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(left());
  row->addWidget(middle(), 1);
  row->addWidget(right());
  export_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
  connect(export_, &QAction::triggered, this, &ReportScreen::askAndExport);
  connect(&options_->exportButton(), &QPushButton::clicked, export_, &QAction::trigger);
  connect(options_, &ReportOptions::changed, this, &ReportScreen::compute);
  connect(doors_, &AnswerDoors::asksFor, this, &Page::asksFor);
  connect(strip_, &QListWidget::currentRowChanged, this, &ReportScreen::showPage);
  connect(back_, &QToolButton::clicked, this, [this] { strip_->setCurrentRow(strip_->currentRow() - 1); });
  connect(forward_, &QToolButton::clicked, this, [this] { strip_->setCurrentRow(strip_->currentRow() + 1); });
  connect(preview_, &PagePreview::zoomed, this,
          [this] { zoom_->setText(tr("Fit width, %1 %").arg(int(preview_->zoom() * 100))); });
  retranslate();
}

QWidget* ReportScreen::left() {
  auto* widget = new QWidget;
  widget->setFixedWidth(stripWidth);
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(24, 14, 8, 8);
  column->setSpacing(2);
  column->addWidget(title_);
  column->addWidget(facts_);
  column->addSpacing(8);
  column->addWidget(strip_, 1);
  return widget;
}

QWidget* ReportScreen::middle() {
  auto* widget = new QWidget;
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(16, 8, 16, 16);
  column->setSpacing(8);
  auto* head = new QHBoxLayout;
  head->addWidget(place_);
  head->addWidget(back_);
  head->addWidget(forward_);
  head->addStretch();
  head->addWidget(zoom_);
  refusal_->setWordWrap(true);
  column->addLayout(head);
  column->addWidget(refusal_);
  column->addWidget(doors_);
  column->addWidget(preview_);
  column->addSpacing(12);
  column->addWidget(checksTitle_);
  column->addWidget(checks_);
  column->addStretch();
  QScrollArea* scroll = scrolling(widget);
  setVariant(scroll, "surface", "sunken");
  return scroll;
}

QWidget* ReportScreen::right() {
  options_->setFixedWidth(optionsWidth);
  return options_;
}

void ReportScreen::refresh() {
  back_->setIcon(cx::icon(QStringLiteral("chevron-left"), theme()));
  forward_->setIcon(cx::icon(QStringLiteral("chevron-right"), theme()));
  options_->refresh();
  compute();
}

void ReportScreen::compute() {
  ReportChoice choice;
  for (const Language language : options_->languages()) choice.languages.push_back(wordsIn(language));
  choice.sections = options_->sections();
  if (choice.sections.empty()) return show({{}, {}, text(CX_TEXT("app", "Choose at least one section."))});
  document().compute(
      this,
      [choice](const Workspace& workspace, const View& view, const Words&) {
        return reportContent(workspace, view, choice);
      },
      [this, wanted = choice.sections](const ReportContent& content) {
        if (wanted == options_->sections()) show(content);  // else it was overtaken by a refusal
      });
}

void ReportScreen::show(ReportContent content) {
  const int page = std::max(0, strip_->currentRow());
  if (!shows(content.reports)) layOut(std::move(content.reports));
  const bool any = pages() > 0;
  refusal_->setVisible(!any);
  doors_->setVisible(!any && !options_->sections().empty());
  if (content.refusal) refusal_->setText(qText(document().words()(*content.refusal)));
  for (QWidget* part : std::initializer_list<QWidget*>{preview_, place_, zoom_, back_, forward_, checksTitle_, checks_})
    part->setVisible(any);
  export_->setEnabled(any);
  options_->exportButton().setEnabled(any);
  facts_->setText(any ? tr("%n pages, A4", nullptr, pages()) : QString());
  checks_->show(content.checks, document().words(), theme());
  if (any) strip_->setCurrentRow(std::min(page, pages() - 1));
}

bool ReportScreen::shows(std::vector<Report>& reports) const {
  return std::ranges::equal(layouts_, reports, [](const ReportLayout& laid, Report& report) {
    report.made = laid.report().made;
    return report == laid.report();
  });
}

void ReportScreen::layOut(std::vector<Report> reports) {
  const QSignalBlocker quiet(strip_);
  preview_->setPage(nullptr, 0);
  strip_->forget();
  layouts_.clear();
  for (Report& report : reports) layouts_.emplace_back(std::move(report));
  for (const ReportLayout& layout : layouts_) strip_->add(layout);
}

int ReportScreen::pages() const {
  return strip_->count();
}

std::pair<const ReportLayout*, int> ReportScreen::sheet(int page) const {
  for (const ReportLayout& layout : layouts_) {
    if (page < layout.pages()) return {&layout, page};
    page -= layout.pages();
  }
  return {nullptr, 0};
}

void ReportScreen::showPage(int page) {
  const auto [layout, number] = sheet(page);
  preview_->setPage(layout, number);
  place_->setText(tr("Page %1 of %2 · what you see is the PDF").arg(page + 1).arg(pages()));
  back_->setEnabled(page > 0);
  forward_->setEnabled(page + 1 < pages());
}

void ReportScreen::askAndExport() {
  if (layouts_.empty()) return;
  const Report& report = layouts_.front().report();
  const QString name = QStringLiteral("board-report-%1%2")
                           .arg(qText(report.wave).replace(QLatin1Char(' '), QLatin1Char('-')), QLatin1String(pdf));
  const QString folder = documentsFolder();
  const QString file = QFileDialog::getSaveFileName(this, tr("Export the board report"),
                                                    folder + QLatin1Char('/') + name, tr("PDF (*.pdf)"));
  if (!file.isEmpty()) exportTo(file);
}

void ReportScreen::exportTo(const QString& file) {
  QApplication::setOverrideCursor(Qt::WaitCursor);
  const QString stem = file.endsWith(QLatin1String(pdf), Qt::CaseInsensitive) ? file.chopped(4) : file;
  QStringList names;
  for (const ReportLayout& layout : layouts_) {
    const QString language = QLatin1Char('-') + qText(code(layout.report().language));
    const std::filesystem::path target =
        filePath(stem + (layouts_.size() > 1 ? language : QString()) + QLatin1String(pdf));
    Report report = layout.report();
    report.made = document().workspace().now();
    const Result<void> written = exportReport(report, target);
    if (written.has_error()) {
      QApplication::restoreOverrideCursor();
      Q_EMIT document().failed(written.error());
      return;
    }
    names.append(pathText(target.filename()));
    note(layout.pages(), target);
  }
  QApplication::restoreOverrideCursor();
  options_->tell(tr("Exported: %1").arg(names.join(QStringLiteral(", "))));
}

void ReportScreen::note(int count, const std::filesystem::path& file) {
  QFile written(pathText(file));
  if (document().workspace().readOnly() || !written.open(QIODevice::ReadOnly)) return;
  const QByteArray bytes = written.readAll();
  document().apply([&](Workspace& workspace) {
    return noteExport(workspace, count, {bytes.constData(), std::size_t(bytes.size())});
  });
}

void ReportScreen::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ReportScreen::retranslate() {
  title_->setText(tr("Board report"));
  checksTitle_->setText(tr("Before you send it"));
  export_->setText(tr("Export PDF…"));
  back_->setAccessibleName(tr("Page before"));
  forward_->setAccessibleName(tr("Page after"));
  strip_->setAccessibleName(tr("Pages of the report"));
  Q_EMIT preview_->zoomed();
  if (pages() > 0) showPage(std::max(0, strip_->currentRow()));
  preview_->setAccessibleName(tr("Preview of the page"));
}

}  // namespace cx
