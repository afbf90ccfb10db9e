// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <optional>

#include "core/io/import.h"
#include "core/survey/questionnaire.h"
#include "ui/background.h"

class QWidget;

namespace cx {

class Document;

/// The way of a data file into a workspace: the assistant over the one that is open, or else first a new workspace
/// whose questionnaire is drafted from the file.
class ImportDoor : public QObject {
  Q_OBJECT
 public:
  /// Dialogs stand above `window`.
  ImportDoor(Document& document, QWidget& window);

  void askForFile();
  void take(const std::filesystem::path& file);

 Q_SIGNALS:
  /// A workspace was made for the file.
  void opened();
  void imported(const cx::ImportReport& report);
  void failed(const cx::Error& error);

 private:
  /// What a file seems to answer, and which of its columns do.
  struct Draft {
    Questionnaire questionnaire;
    Mapping columns;
  };
  void assist(const std::filesystem::path& file, const Mapping& given);
  void startFrom(const std::filesystem::path& file);
  void correct(const std::filesystem::path& file, const Draft& draft);
  void begin(const std::filesystem::path& file, const Draft& corrected);
  void store(const std::filesystem::path& file, const ImportOptions& options);
  /// The import behind a progress dialog.
  std::optional<ImportReport> run(const std::filesystem::path& file, const ImportOptions& options);

  Document& document_;
  QWidget& window_;
  Background background_;
};

}  // namespace cx
