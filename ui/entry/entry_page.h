// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "core/survey/submission.h"
#include "ui/entry/entry_keys.h"
#include "ui/page.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace cx {

class CheckList;
class ElidedLabel;
class EntryCard;
class EntryDesk;
class EntryGrid;
class FirstWave;
class HeaderChips;
class KeyOverlay;
class KeyPanel;
class StatementPanel;

/// Paper forms go in here, keyboard first: one row per respondent, stored at Enter.
class EntryPage : public Page {
  Q_OBJECT
 public:
  explicit EntryPage(Document& document, QWidget* parent = nullptr);
  ~EntryPage() override;

  [[nodiscard]] static QString id() { return QStringLiteral("enter"); }
  [[nodiscard]] static QString title() { return tr("Enter"); }
  [[nodiscard]] static QString icon() { return QStringLiteral("keyboard"); }
  static constexpr Group group = Group::act;
  [[nodiscard]] QList<QAction*> pageActions() override;
  void refresh() override;

  [[nodiscard]] EntryDesk& desk() const { return *desk_; }
  /// "183 forms stored in this wave, 7 today", "Last form stored 10:42".
  [[nodiscard]] QStringList facts() const override;
  /// "13 keystrokes a form, median 21 s".
  [[nodiscard]] QStringList hints() const override;
  /// Writes every row that imports left out, with its reason.
  void saveQuarantined(const std::filesystem::path& file);
  void showCard(bool card);
  [[nodiscard]] bool showsCard() const;

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  QWidget* buildWork();
  QWidget* buildHead();
  QWidget* buildFoot();
  void connectDesk();
  void follow();
  void followWords();
  void takeFocus();
  void run(const EntryCommand& command);
  void moveField(bool next);
  void moveRow(int by);
  void paste();
  void showKeys();
  void showRowMenu(const QPoint& global);
  void openForm(SubmissionId form);
  void openQuarantined(std::int64_t row);
  void askToSaveQuarantined();
  void countToday();

  EntryDesk* desk_;
  HeaderChips* chips_;
  StatementPanel* statement_;
  EntryGrid* grid_;
  EntryCard* card_;
  FirstWave* first_;
  CheckList* checks_;
  KeyPanel* keys_;
  KeyOverlay* overlay_;
  QLabel* title_;
  ElidedLabel* line_;
  QPushButton *gridButton_, *cardButton_;
  QAction *keysAction_, *cardAction_;
  QWidget *work_, *cardHolder_, *foot_;
  QStackedLayout *whole_, *forms_;
  std::vector<QuarantinedRow> quarantined_;
  QObject* counting_;
  int storedToday_ = 0;
};

}  // namespace cx
