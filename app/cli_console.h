// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/base/words.h"

namespace cx {

/// Where a verb speaks: results on standard output, everything else on standard error, in one language.
class Console {
 public:
  Console(Words words, bool quiet) : words_(std::move(words)), quiet_(quiet) {}

  [[nodiscard]] const Words& words() const { return words_; }
  /// A result, as it stands.
  void write(std::string_view result) const;
  /// A sentence as a line of the result.
  void say(const Text& sentence) const;
  /// A sentence that is no result: on standard error, and not at all when quiet.
  void remark(const Text& sentence) const;
  void error(const Text& sentence) const;
  /// A share on standard error where that is a terminal.
  [[nodiscard]] Progress progress() const;
  /// Failure(read_or_write) when standard output did not take everything.
  void flush() const;

 private:
  Words words_;
  bool quiet_;
};

/// Columns under one another on a terminal; numbers stand right. Hangul and Han take two places.
class ConsoleTable {
 public:
  struct Column {
    std::string title;
    bool numeric = false;
  };
  explicit ConsoleTable(std::vector<Column> columns) : columns_(std::move(columns)) {}
  /// Cells that are missing at the end stay empty.
  void add(std::vector<std::string> cells);
  [[nodiscard]] std::string text() const;

 private:
  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace cx
