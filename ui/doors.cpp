// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doors.h"

#include <QApplication>
#include <QFileDialog>
#include <utility>

#include "core/io/viewer_copy.h"
#include "ui/document.h"
#include "ui/documents_folder.h"
#include "ui/new_workspace.h"
#include "ui/new_workspace_dialog.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr auto suffix = ".touchstone";

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
  const QString file = QFileDialog::getOpenFileName(&window_, tr("Open a workspace"), documentsFolder(),
                                                    tr("Touchstone workspaces (*.touchstone)"));
  if (!file.isEmpty()) open(filePath(file));
}

void Doors::openSample() {
  const std::filesystem::path file = filePath(documentsFolder()) / "haneul.touchstone";
  if (std::filesystem::exists(file)) return open(file);
  std::error_code ignored;  // a folder that cannot be made shows when the file is written
  std::filesystem::create_directories(file.parent_path(), ignored);
  enter(makeSample(file));
}

void Doors::startNew() {
  auto* dialog = new NewWorkspaceDialog(filePath(documentsFolder()), document_.words(), &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { enter(startWorkspace(dialog->wanted())); });
  dialog->open();
}

void Doors::askAndCopyFigures() {
  if (!document_.isOpen()) return;
  const QString name = tr("%1 viewer copy").arg(pathText(document_.workspace().file().stem()));
  const QString file = QFileDialog::getSaveFileName(
      &window_, tr("Save a viewer copy"), documentsFolder() + QLatin1Char('/') + name + QLatin1String(suffix),
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
    Q_EMIT answersBrought(file);
  }
}

}  // namespace cx
