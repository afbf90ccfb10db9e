// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include "ui/find/find_entry.h"
#include "ui/find/find_match.h"
#include "ui/render/theme.h"

namespace cx {

/// What was found, in three groups under their headings; the letters that matched are underlined. The current entry is
/// moved by whoever has the keyboard.
class FindList : public QListWidget {
  Q_OBJECT
 public:
  explicit FindList(QWidget* parent = nullptr);

  /// Shows the entries that fit, the best of each group first; returns how many.
  int show(const QList<FindEntry>& entries, const QString& query);
  void setTheme(const Theme& theme);
  /// The place in `entries` of the current one; −1: nothing was found.
  [[nodiscard]] int currentEntry() const;
  /// The place in `entries` of the row; −1 for a heading.
  [[nodiscard]] int entryAt(int row) const;
  /// To the next entry, or with −1 to the one before; past the end it begins anew.
  void step(int direction);
  /// To the first entry of the next group.
  void stepGroup();
  /// How high all rows are together, and how high at most they are shown.
  [[nodiscard]] int wantedHeight() const;

 private:
  void addGroup(FindEntry::Kind kind, const QList<FindEntry>& entries, const QString& query);
  void addHeading(FindEntry::Kind kind);
  void addEntry(const FindEntry& entry, int place, const Fit& fit);
  [[nodiscard]] static QString heading(FindEntry::Kind kind);

  const Theme* theme_ = &theme(ThemeKind::light);
};

}  // namespace cx
