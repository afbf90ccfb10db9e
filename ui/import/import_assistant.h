// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>

#include "core/io/import.h"
#include "ui/import/role_choices.h"

class QProgressBar;
class QPushButton;
class QLabel;
class QVBoxLayout;

namespace cx {

class ColumnTable;
class Document;
class FileFacts;
class HeadLine;
class WordTable;
class PlainTable;
class QuestionList;

/// What an import will bring in, what it will leave out and why. Every guess can be changed; the file is then measured
/// again beside the window. Nothing is stored here.
class ImportAssistant : public QDialog {
  Q_OBJECT
 public:
  ImportAssistant(Document& document, std::filesystem::path file, QWidget* parent = nullptr);
  ~ImportAssistant() override;

  /// Measures the file as `given` says of it; `unreadable` when that cannot be done the first time.
  void measure(Mapping given);
  void show(const ImportReport& report);
  using QDialog::show;
  [[nodiscard]] ImportOptions options() const;
  /// Reads decisions of an earlier import, or writes those of this one.
  void loadMapping(const std::filesystem::path& file);
  void saveMapping(const std::filesystem::path& file);
  /// Writes every row that stays out, with its reason: all of them, not only those that are shown.
  void saveProblems(const std::filesystem::path& file);

 Q_SIGNALS:
  void unreadable(const cx::Error& error);

 private:
  /// One reading of the file on another thread.
  struct Reading {
    std::atomic<double> share = 0;
    std::atomic<bool> stopped = false;
  };
  void layOut();
  QWidget* buildHead();
  QWidget* buildLeft();
  QWidget* buildRight();
  QWidget* buildFoot();
  void connectChoices();
  void change(const std::function<void(Mapping&)>& change);
  [[nodiscard]] ImportOptions rehearsal() const;
  /// Reads the file beside the window: `work` there, `then` here.
  template <class Work, class Then>
  void read(Work work, Then then);
  void measure();
  void stop();
  void setBusy(bool busy);
  void refuse(const Error& error);
  [[nodiscard]] QString whatComesIn(const ImportReport& report) const;
  void showProblems(const ImportReport& report);
  void showRows(const ImportReport& report);
  void showNotes(const ImportReport& report);
  void judge();
  void askToLoad();
  void askToSave();
  void askToSaveProblems();
  void say(const QString& sentence, const char* tone);

  Document& document_;
  std::filesystem::path file_;
  RoleChoices choices_;
  Mapping given_, measuredAs_;  ///< what the person decided; the same of the report that is shown
  std::optional<ImportReport> report_;
  std::shared_ptr<Reading> reading_;
  QTimer poll_;
  HeadLine* head_;
  QPushButton *import_, *save_, *saveProblems_, *stop_;
  QLabel *why_, *notice_, *notes_, *tool_, *wordsTitle_, *columnsTitle_, *problemsTitle_, *rowsTitle_;
  QProgressBar* progress_;
  FileFacts* facts_;
  QuestionList* questions_;
  WordTable* words_;
  ColumnTable* columns_;
  PlainTable *problems_, *rows_;
};

}  // namespace cx
