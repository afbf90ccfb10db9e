// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "core/base/words.h"
#include "ui/entry/entry_desk.h"
#include "ui/entry/row_checks.h"

namespace cx {

/// How rows and cells are put into words, seen and spoken.
class RowWords {
  Q_DECLARE_TR_FUNCTIONS(cx::RowWords)

 public:
  RowWords(const EntryDesk& desk, const Words& words) : desk_(desk), words_(words) {}

  [[nodiscard]] QString channel(std::size_t row) const;
  [[nodiscard]] QString level(std::size_t row, std::size_t attribute) const;
  /// "26 Sep"; the year stands in the header.
  [[nodiscard]] QString date(std::size_t row) const;
  [[nodiscard]] QString comment(std::size_t row) const;
  /// "4", "n/a", "·", or nothing.
  [[nodiscard]] static QString answer(const Answer& answer);
  /// "4 Agree", "not applicable", "skipped", "not answered".
  [[nodiscard]] QString spoken(std::size_t question, const Answer& answer) const;
  /// "M1, Digital CX is measured …, not answered".
  [[nodiscard]] QString cellName(std::size_t row, std::size_t question) const;
  /// "12 equal answers".
  [[nodiscard]] QString flag(const RowFlag& flag) const;
  [[nodiscard]] QStringList flags(std::size_t row) const;
  /// What the page has to say about the row that keys go to, or nothing.
  [[nodiscard]] QString notice() const;

 private:
  [[nodiscard]] const Answer& answerAt(std::size_t row, std::size_t question) const;

  const EntryDesk& desk_;
  const Words& words_;
};

}  // namespace cx
