// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/changeset.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <memory>
#include <stdexcept>

#include "core/base/result.h"

namespace cx {
namespace {

void must(int code, SQLite::Database& database) {
  if (code != SQLITE_OK) throw SQLite::Exception(database.getHandle(), code);
}

/// Reads the format that sqlite3session.c documents: tables, each with its changes, each with one or two records.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  /// The next change; false at the end. A new table's header comes before its first change.
  bool next(RowChange& change) {
    if (at_ == bytes_.size()) return false;
    if (bytes_[at_] == 'T') readTable();
    const std::size_t from = at_;
    const int operation = byte();
    byte();  // whether a trigger did it
    change.table = table_;
    change.key = 0;
    change.before.clear();
    change.after.clear();
    change.kind = operation == SQLITE_INSERT   ? RowChange::Kind::added
                  : operation == SQLITE_DELETE ? RowChange::Kind::removed
                                               : RowChange::Kind::changed;
    if (operation != SQLITE_INSERT) readRecord(change.before, change.key);
    if (operation != SQLITE_DELETE) readRecord(change.after, change.key);
    change.bytes = bytes_.substr(from, at_ - from);
    return true;
  }
  [[nodiscard]] std::string_view header() const { return header_; }

 private:
  enum Type { undefined = 0, integer = 1, real = 2, words = 3, blob = 4, null = 5 };

  std::string_view take(std::size_t count) {
    if (count > bytes_.size() - at_) throw std::runtime_error("a changeset ends too early");
    const std::string_view out = bytes_.substr(at_, count);
    at_ += count;
    return out;
  }
  int byte() { return static_cast<unsigned char>(take(1)[0]); }
  std::size_t varint() {
    std::uint64_t value = 0;
    for (int place = 0; place < 8; ++place) {
      const int next = byte();
      value = value << 7 | std::uint64_t(next & 0x7f);
      if ((next & 0x80) == 0) return value;
    }
    return value << 8 | std::uint64_t(byte());
  }
  void readTable() {
    const std::size_t from = at_;
    byte();
    columns_ = varint();
    take(columns_);  // which columns are the key
    const std::size_t end = bytes_.find('\0', at_);
    if (end == std::string_view::npos) throw std::runtime_error("a changeset's table has no name");
    table_ = take(end - at_);
    byte();
    header_ = bytes_.substr(from, at_ - from);
  }
  void readRecord(std::vector<std::optional<std::string_view>>& values, std::int64_t& key) {
    for (std::size_t column = 0; column < columns_; ++column) {
      std::optional<std::string_view> value;
      switch (byte()) {
        case integer:
          number(column, key);
          break;
        case real:
          take(8);
          break;
        case words:
        case blob:
          value = take(varint());
          break;
        case undefined:
        case null:
          break;
        default:
          throw std::runtime_error("a changeset holds an unknown type");
      }
      values.push_back(value);
    }
  }
  void number(std::size_t column, std::int64_t& key) {
    std::uint64_t value = 0;
    for (const char one : take(8)) value = value << 8 | static_cast<unsigned char>(one);
    if (column == 0) key = static_cast<std::int64_t>(value);
  }

  std::string_view bytes_, table_, header_;
  std::size_t at_ = 0, columns_ = 0;
};

}  // namespace

Changeset inverted(const Changeset& changeset, SQLite::Database& database) {
  if (changeset.empty()) return {};
  int size = 0;
  void* bytes = nullptr;
  must(sqlite3changeset_invert(int(changeset.bytes.size()), changeset.bytes.data(), &size, &bytes), database);
  const std::unique_ptr<void, decltype(&sqlite3_free)> owner(bytes, sqlite3_free);
  return {std::string(static_cast<const char*>(bytes), std::size_t(size))};
}

void apply(const Changeset& changeset, SQLite::Database& database) {
  if (changeset.empty()) return;
  std::string bytes = changeset.bytes;
  // History is linear, so any conflict means that the file was changed behind our back: stop with nothing done.
  const auto onConflict = [](void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; };
  const int code =
      sqlite3changeset_apply(database.getHandle(), int(bytes.size()), bytes.data(), nullptr, onConflict, nullptr);
  if (code == SQLITE_ABORT)
    throw Failure(
        ErrorKind::bad_data,
        text(CX_TEXT("core",
                     "This step no longer fits: the file was changed outside Touchstone. Nothing was changed; "
                     "restore a backup if you need the step back.")));
  must(code, database);
}

void forEachChange(const Changeset& changeset, const std::function<void(const RowChange&)>& visit) {
  Reader reader(changeset.bytes);
  RowChange change;
  while (reader.next(change)) visit(change);
}

std::int64_t rowCount(const Changeset& changeset) {
  std::int64_t rows = 0;
  forEachChange(changeset, [&](const RowChange&) { ++rows; });
  return rows;
}

Changeset without(const Changeset& changeset, const std::function<bool(std::int64_t)>& gone) {
  Changeset out;
  Reader reader(changeset.bytes);
  RowChange change;
  std::string_view written;
  for (std::int64_t number = 0; reader.next(change); ++number) {
    if (gone(number)) continue;
    if (written.data() != reader.header().data()) out.bytes += written = reader.header();
    out.bytes += change.bytes;
  }
  return out;
}

}  // namespace cx
