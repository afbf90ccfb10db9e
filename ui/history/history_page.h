// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "ui/history/history_content.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cx {

class HeadLine;
class LinesView;
class LogFilter;
class MessageBar;

/// What was done, whether the log of it holds, and the backups: the way back to any step, and to any backup.
class HistoryPage : public Page {
  Q_OBJECT
 public:
  explicit HistoryPage(Document& document, QWidget* parent = nullptr);
  ~HistoryPage() override;

  [[nodiscard]] static QString id() { return QStringLiteral("history"); }
  [[nodiscard]] static QString title() { return tr("History"); }
  [[nodiscard]] static QString icon() { return QStringLiteral("history"); }
  static constexpr Group group = Group::deliver;
  [[nodiscard]] QList<QAction*> pageActions() override { return {compare_, erase_}; }
  void refresh() override;

  [[nodiscard]] const HistoryContent& content() const { return content_; }
  [[nodiscard]] HeadLine& head() const { return *head_; }
  [[nodiscard]] LogFilter& filter() const { return *filter_; }
  [[nodiscard]] LinesView& steps() const { return *steps_; }
  [[nodiscard]] LinesView& log() const { return *log_; }
  [[nodiscard]] LinesView& backups() const { return *backups_; }
  [[nodiscard]] QLineEdit& printed() const { return *printed_; }
  [[nodiscard]] QString printedAnswer() const;
  [[nodiscard]] QPushButton& goButton() const { return *go_; }
  [[nodiscard]] QPushButton& checkButton() const { return *check_; }
  [[nodiscard]] QPushButton& backUpButton() const { return *backUp_; }
  [[nodiscard]] QPushButton& restoreButton() const { return *restore_; }
  [[nodiscard]] QPushButton& removeButton() const { return *remove_; }
  [[nodiscard]] QAction& compareAction() const { return *compare_; }
  [[nodiscard]] QAction& eraseAction() const { return *erase_; }
  [[nodiscard]] QString said() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  QWidget* buildHead();
  QWidget* buildSteps();
  QWidget* buildLog();
  QWidget* buildBackups();
  void retranslate();
  void follow();
  void followHead();
  void followSteps();
  void followLog();
  void followBackups();
  void enableButtons();
  [[nodiscard]] QString when(Instant instant) const;
  [[nodiscard]] QString stateOf(const ListedBackup& backup) const;
  [[nodiscard]] const ListedBackup* chosenBackup() const;
  void say(const Text& sentence);

  void goTo(std::int64_t step);
  void checkAgain();
  void answerPrinted();
  void backUpNow();
  void saveCopy();
  void askToRestore();
  void askToRemove();
  void compare(bool backup);
  void askToErase();

  HistoryContent content_;
  std::optional<std::vector<std::filesystem::path>> damaged_;  ///< once the backups were checked
  LogFilter* filter_;
  MessageBar* said_;
  HeadLine* head_;
  QLabel *stepsTitle_, *stepsNote_, *logTitle_, *logNote_, *chainSign_, *chain_, *answer_, *backupsTitle_,
      *backupsNote_, *none_;
  LinesView *steps_, *log_, *backups_;
  QLineEdit* printed_;
  QPushButton *check_, *undo_, *go_, *compareStep_, *eraseButton_, *backUp_, *saveCopy_, *compareBackup_, *restore_,
      *remove_;
  QAction *compare_, *erase_;
};

}  // namespace cx
