// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_door.h"

#include <QFileDialog>
#include <QProgressDialog>
#include <utility>

#include "core/io/preview.h"
#include "ui/document.h"
#include "ui/documents_folder.h"
#include "ui/import/draft_dialog.h"
#include "ui/import/import_assistant.h"
#include "ui/new_workspace.h"
#include "ui/new_workspace_dialog.h"
#include "ui/text.h"

namespace cx {
ImportDoor::ImportDoor(Document& document, QWidget& window)
    : QObject(&window), document_(document), window_(window), background_(1) {}

void ImportDoor::askForFile() {
  const QString file = QFileDialog::getOpenFileName(&window_, tr("Import answers"), documentsFolder(),
                                                    tr("Answers (*.csv *.tsv *.tab *.txt *.xlsx *.json *.sav *.zsav)"));
  if (!file.isEmpty()) take(filePath(file));
}

void ImportDoor::take(const std::filesystem::path& file) {
  document_.isOpen() ? assist(file, {}) : startFrom(file);
}

void ImportDoor::assist(const std::filesystem::path& file, const Mapping& given) {
  auto* assistant = new ImportAssistant(document_, file, &window_);
  assistant->setAttribute(Qt::WA_DeleteOnClose);
  connect(assistant, &ImportAssistant::unreadable, this, &ImportDoor::failed);
  connect(assistant, &QDialog::accepted, this, [this, file, assistant] {
    // Once the assistant is closed: storing lets events through, its deletion among them.
    QMetaObject::invokeMethod(
        this, [this, file, options = assistant->options()] { store(file, options); }, Qt::QueuedConnection);
  });
  assistant->open();
  assistant->measure(given);
}

void ImportDoor::startFrom(const std::filesystem::path& file) {
  background_.run<Draft>(
      this,
      [file](const Background::Wanted&) -> Result<Draft> {
        const auto asked = questionnaireFor(file);
        if (asked.has_error()) return asked.error();
        const auto columns = answeringColumns(file, *asked);
        if (columns.has_error()) return columns.error();
        return Draft{*asked, *columns};
      },
      [this, file](const Draft& draft) { correct(file, draft); }, [this](const Error& error) { Q_EMIT failed(error); });
}

void ImportDoor::correct(const std::filesystem::path& file, const Draft& draft) {
  auto* dialog = new DraftDialog(draft.questionnaire, pathText(file.filename()), document_.words(), &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, file, dialog, columns = draft.columns] {
    Draft corrected{dialog->questionnaire(), columns};
    for (auto& [heading, choice] : corrected.columns.columns)
      if (choice.role == ColumnRole::statement && !corrected.questionnaire.statement(choice.id))
        choice = {ColumnRole::ignore, {}};
    begin(file, corrected);
  });
  dialog->open();
}

void ImportDoor::begin(const std::filesystem::path& file, const Draft& corrected) {
  auto* dialog =
      new NewWorkspaceDialog(filePath(documentsFolder()), document_.words(), &window_, corrected.questionnaire);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, file, dialog, columns = corrected.columns] {
    Result<Workspace> made = startWorkspace(dialog->wanted());
    if (made.has_error()) return Q_EMIT failed(made.error());
    if (!document_.open(std::move(*made))) return;
    Q_EMIT opened();
    assist(file, columns);
  });
  dialog->open();
}

void ImportDoor::store(const std::filesystem::path& file, const ImportOptions& options) {
  const std::optional<ImportReport> report = run(file, options);
  if (!report) return;
  if (!report->created_waves.empty()) {
    View view = document_.view();
    view.wave = view.compare = {};  // the newest, and the one before
    document_.setView(view);
  }
  Q_EMIT imported(*report);
}

std::optional<ImportReport> ImportDoor::run(const std::filesystem::path& file, const ImportOptions& options) {
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

}  // namespace cx
