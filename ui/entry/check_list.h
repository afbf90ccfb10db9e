// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <cstdint>
#include <vector>

#include "core/base/words.h"
#include "core/survey/submission.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cx {

class EntryDesk;
class Theme;

/// Something to look at again: a stored form with a flag, or a row that an import could not accept.
struct CheckItem {
  SubmissionId form;             ///< 0 for a row of an import
  std::int64_t quarantined = 0;  ///< 0 for a stored form
  QString title, where;
  bool operator==(const CheckItem&) const = default;
};

/// "Check later": it never blocks. Each item opens what it speaks of; a flagged form can be marked as looked at. Of
/// rows that imports left out the first are shown; the list of all can be saved.
class CheckList : public QWidget {
  Q_OBJECT
 public:
  static constexpr std::size_t mostRows = 200;  ///< of imports, that are shown

  explicit CheckList(QWidget* parent = nullptr);
  void follow(const EntryDesk& desk, const std::vector<QuarantinedRow>& quarantined, const Words& words);
  void setTheme(const Theme& theme);
  [[nodiscard]] const std::vector<CheckItem>& items() const { return items_; }

 Q_SIGNALS:
  void formOpened(cx::SubmissionId form);
  void formChecked(cx::SubmissionId form);
  void quarantineOpened(std::int64_t row);
  /// The rows that imports left out are to be saved as a list.
  void listWanted();

 private:
  void build();
  QWidget* itemRow(const CheckItem& item);

  std::vector<CheckItem> items_;
  bool built_ = false;
  const Theme* theme_;
  QLabel *title_, *subtitle_, *more_;
  QPushButton* save_;
  QWidget* list_;
  QVBoxLayout* column_;
};

}  // namespace cx
