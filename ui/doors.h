// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>

#include "core/survey/workspace.h"

class QWidget;

namespace cx {

class Document;

/// The ways into a workspace and of figures out of it. Each asks what it must, and either succeeds
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
  /// Asks for a new name and writes the viewer copy there: of the channels and groups in the filter bar, every wave.
  void askAndCopyFigures();
  void copyFigures(const std::filesystem::path& file);
  /// A workspace is opened, anything else brought to be imported.
  void take(const std::filesystem::path& file);

 Q_SIGNALS:
  void opened();
  void answersBrought(const std::filesystem::path& file);
  void copied(const cx::Text& what);
  void failed(const cx::Error& error);

 private:
  [[nodiscard]] bool isOpen(const std::filesystem::path& file) const;
  void enter(Result<Workspace> workspace);

  Document& document_;
  QWidget& window_;
};

}  // namespace cx
