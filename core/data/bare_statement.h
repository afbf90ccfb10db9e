// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace SQLite {
class Database;
}

namespace cx {

/// A statement on SQLite itself, for what runs over a million rows: SQLiteCpp counts references at every column and
/// parameter, a fifth of an import and a third of a scan. Everything throws SQLite::Exception.
class BareStatement {
 public:
  BareStatement(SQLite::Database& database, const std::string& sql);

  void bind(int place, std::int64_t number);
  /// Nothing is copied: what is bound must outlive the run.
  void bindBytes(int place, std::string_view bytes);
  /// NULL where there is no text.
  void bindText(int place, std::string_view text);

  /// To the next row, or false at the end.
  bool next();
  /// Once, to its end; it can be bound anew afterwards.
  void run();

  [[nodiscard]] std::int64_t number(int column) const;
  /// Of a text or blob, until the next row.
  [[nodiscard]] std::string_view bytes(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  void require(int done, int wanted) const;

  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

}  // namespace cx
