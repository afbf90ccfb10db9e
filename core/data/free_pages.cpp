// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/free_pages.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace cx {
namespace {

std::size_t number(const std::string& bytes, std::size_t at, int length = 4) {
  std::size_t out = 0;
  for (int i = 0; i < length; ++i) out = out << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  return out;
}

/// The file as SQLite has it open: a descriptor of our own would take its locks away when it is closed.
class OpenFile {
 public:
  explicit OpenFile(SQLite::Database& database) {
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file_);
  }
  /// Empty where it cannot be read.
  [[nodiscard]] std::string read(std::size_t from, std::size_t size) const {
    std::string out(size, '\0');
    const bool got = file_ && file_->pMethods &&
                     file_->pMethods->xRead(file_, out.data(), static_cast<int>(size),
                                            static_cast<sqlite3_int64>(from)) == SQLITE_OK;
    return got ? out : std::string();
  }
  void write(std::size_t from, const std::string& bytes) {
    file_->pMethods->xWrite(file_, bytes.data(), static_cast<int>(bytes.size()), static_cast<sqlite3_int64>(from));
  }
  void flush() { file_->pMethods->xSync(file_, SQLITE_SYNC_NORMAL); }

 private:
  sqlite3_file* file_ = nullptr;
};

/// Follows the list of free pages (SQLite's file format, 1.5): trunks that name the next one and the leaves of each.
void blankLeaves(OpenFile file) {
  constexpr std::size_t headerSize = 100, firstTrunk = 32, freePages = 36, pageSize = 16, ownFields = 8;
  const std::string header = file.read(0, headerSize);
  if (header.empty()) return;
  const std::size_t stored = number(header, pageSize, 2), size = stored == 1 ? 65536 : stored;
  const std::string zeros(size, '\0');
  std::size_t left = number(header, freePages);
  for (std::size_t trunk = number(header, firstTrunk); trunk > 1 && left > 0;) {
    const std::string page = file.read((trunk - 1) * size, size);
    if (page.empty()) return;
    --left;
    const std::size_t leaves = std::min({number(page, 4), left, (size - ownFields) / 4});
    for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
      const std::size_t place = number(page, ownFields + 4 * leaf);
      const std::string before = place > 1 ? file.read((place - 1) * size, size) : std::string();
      if (!before.empty() && before != zeros) file.write((place - 1) * size, zeros);
    }
    left -= leaves;
    trunk = number(page, 0);
  }
  file.flush();
}

}  // namespace

void blankFreePages(SQLite::Database& database) {
  try {
    const SQLite::Transaction alone(database, SQLite::TransactionBehavior::IMMEDIATE);  // nobody else takes a free page
    blankLeaves(OpenFile(database));
  } catch (const SQLite::Exception&) {
    return;
  }
}

}  // namespace cx
