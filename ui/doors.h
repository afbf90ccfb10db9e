// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <optional>

#include "core/io/import.h"
#include "core/survey/workspace.h"

class QWidget;

namespace cx {

class Document;
class ImportDialog;

/// The ways into a workspace, of answers into it and of figures out of it. Each asks what it must, and either succeeds
/// or says why not.
class Doors : public QObject {
  Q_OBJECT
 public:
  /// Dialogs stand above `window`.
  Doors(Document& document, QWidget& window);

  void open(const std::filesystem::path& file);
  void askAndOpen();
  /// In the person's documents folder, made when it is not there yet.
  void openSample();
  void startNew();
  void importAnswers(const std::filesystem::path& file);
  void askAndImport();
  /// Asks for a new name and writes the viewer copy there: of the channels and groups in the filter bar, every wave.
  void askAndCopyFigures();
  void copyFigures(const std::filesystem::path& file);
  /// A workspace is opened, anything else imported.
  void take(const std::filesystem::path& file);

 Q_SIGNALS:
  void opened();
  void imported(const cx::ImportReport& report);
  void copied(const cx::Text& what);
  void failed(const cx::Error& error);

 private:
  [[nodiscard]] bool isOpen(const std::filesystem::path& file) const;
  void enter(Result<Workspace> workspace);
  /// One run over the file behind a progress dialog.
  std::optional<ImportReport> run(const std::filesystem::path& file, const ImportOptions& options);
  void preview(const std::filesystem::path& file, ImportDialog& dialog);
  void store(const std::filesystem::path& file, const ImportOptions& options);

  Document& document_;
  QWidget& window_;
};

}  // namespace cx
