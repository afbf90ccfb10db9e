// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doors.h"

#include <QApplication>
#include <QFileDialog>
#include <QProgressDialog>
#include <QStandardPaths>
#include <utility>

#include "core/io/viewer_copy.h"
#include "core/survey/wave.h"
#include "ui/document.h"
#include "ui/import_dialog.h"
#include "ui/new_workspace.h"
#include "ui/new_workspace_dialog.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr auto suffix = ".touchstone";

std::filesystem::path documents() {
  return filePath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

}  // namespace

Doors::Doors(Document& document, QWidget& window) : QObject(&window), document_(document), window_(window) {}

void Doors::enter(Result<Workspace> workspace) {
  if (workspace.has_error()) {
    Q_EMIT failed(workspace.error());
    return;
  }
  if (document_.open(std::move(*workspace))) Q_EMIT opened();
}

bool Doors::isOpen(const std::filesystem::path& file) const {
  std::error_code failed;
  return document_.isOpen() && std::filesystem::equivalent(document_.workspace().file(), file, failed);
}

void Doors::open(const std::filesystem::path& file) {
  // Opened once more, the file would be found in use by this very program.
  if (!isOpen(file)) return enter(openWorkspace(file));
  Q_EMIT opened();
}

void Doors::askAndOpen() {
  const QString file = QFileDialog::getOpenFileName(&window_, tr("Open a workspace"), pathText(documents()),
                                                    tr("Touchstone workspaces (*.touchstone)"));
  if (!file.isEmpty()) open(filePath(file));
}

void Doors::openSample() {
  const std::filesystem::path file = documents() / "haneul.touchstone";
  if (std::filesystem::exists(file)) return open(file);
  std::error_code ignored;  // a folder that cannot be made shows when the file is written
  std::filesystem::create_directories(documents(), ignored);
  enter(makeSample(file));
}

void Doors::startNew() {
  auto* dialog = new NewWorkspaceDialog(documents(), document_.words(), &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { enter(startWorkspace(dialog->wanted())); });
  dialog->open();
}

void Doors::askAndImport() {
  const QString file = QFileDialog::getOpenFileName(&window_, tr("Import answers"), pathText(documents()),
                                                    tr("Answers (*.csv *.tsv *.tab *.txt *.xlsx *.sav *.zsav)"));
  if (!file.isEmpty()) importAnswers(filePath(file));
}

void Doors::importAnswers(const std::filesystem::path& file) {
  if (!document_.isOpen()) {
    Q_EMIT failed(
        {ErrorKind::usage, text(CX_TEXT("app", "Answers are imported into a workspace: open or start one first."))});
    return;
  }
  ImportOptions look;
  look.dry_run = true;
  const std::optional<ImportReport> report = run(file, look);
  if (!report) return;
  auto* dialog = new ImportDialog(*report, document_.workspace(), document_.words(), &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ImportDialog::decided, this, [this, file, dialog] { preview(file, *dialog); });
  connect(dialog, &QDialog::accepted, this, [this, file, dialog] { store(file, dialog->options()); });
  dialog->open();
}

void Doors::preview(const std::filesystem::path& file, ImportDialog& dialog) {
  ImportOptions look = dialog.options();
  look.dry_run = true;
  if (const std::optional<ImportReport> report = run(file, look)) dialog.show(*report);
}

void Doors::store(const std::filesystem::path& file, const ImportOptions& options) {
  const std::optional<ImportReport> report = run(file, options);
  if (!report) return;
  if (!report->created_waves.empty()) {
    View view = document_.view();
    view.wave = view.compare = {};  // the newest, and the one before
    document_.setView(view);
  }
  Q_EMIT imported(*report);
}

std::optional<ImportReport> Doors::run(const std::filesystem::path& file, const ImportOptions& options) {
  QProgressDialog progress(tr("Reading %1").arg(pathText(file.filename())), tr("Cancel"), 0, 1000, &window_);
  progress.setWindowModality(Qt::WindowModal);
  progress.setMinimumDuration(500);
  const Progress tell = [&progress](double share) {
    progress.setValue(int(share * 999));
    return !progress.wasCanceled();
  };
  std::optional<ImportReport> report;
  const auto work = [&](Workspace& workspace) -> Result<void> {
    Result<ImportReport> done = importFile(workspace, file, options, tell);
    if (done.has_error()) return done.error();
    report = std::move(*done);
    return {};
  };
  document_.apply(work);
  return report;
}

void Doors::askAndCopyFigures() {
  if (!document_.isOpen()) return;
  const QString name = tr("%1 viewer copy").arg(pathText(document_.workspace().file().stem()));
  const QString file = QFileDialog::getSaveFileName(
      &window_, tr("Save a viewer copy"), pathText(documents()) + QLatin1Char('/') + name + QLatin1String(suffix),
      tr("Touchstone workspaces (*.touchstone)"), nullptr, QFileDialog::DontConfirmOverwrite);
  if (!file.isEmpty()) copyFigures(filePath(file));
}

void Doors::copyFigures(const std::filesystem::path& file) {
  const View& view = document_.view();
  const Filter filter{{}, view.channels, view.levels};
  QApplication::setOverrideCursor(Qt::WaitCursor);
  const bool done = document_.apply([&](Workspace& workspace) { return writeViewerCopy(workspace, file, {filter}); });
  QApplication::restoreOverrideCursor();
  if (!done) return;
  const std::string saved = utf8(pathText(file.filename()));
  Q_EMIT copied(filter == Filter{}
                    ? text(CX_TEXT("app", "Saved as %1: figures to read, without forms or small groups."), {saved})
                    : text(CX_TEXT("app",
                                   "Saved as %1: figures of the channels and groups in the filter bar, without "
                                   "forms or small groups."),
                           {saved}));
}

void Doors::take(const std::filesystem::path& file) {
  if (file.extension() == suffix) {
    open(file);
  } else {
    importAnswers(file);
  }
}

}  // namespace cx
