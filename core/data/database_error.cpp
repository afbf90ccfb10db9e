// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "core/data/database.h"
#include "core/data/file_access.h"

namespace cx {

Error databaseError(const SQLite::Exception& failure, const std::filesystem::path& file) {
  const std::string name = nameOf(file);
  switch (failure.getExtendedErrorCode() & 0xFF) {
    case SQLITE_FULL:
      return {
          ErrorKind::read_or_write,
          text(CX_TEXT(
                   "core",
                   "The disk is full: the change was not stored and “%1” is as it was. Free some space and try again."),
               {name})};
    case SQLITE_READONLY:
      return {
          ErrorKind::read_or_write,
          text(CX_TEXT("core", "“%1” may not be written. Ask for permission, or work on a copy; nothing was changed."),
               {name})};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorKind::cannot_open,
              text(CX_TEXT("core", "“%1” is in use by another program. Try again in a moment; nothing was changed."),
                   {name})};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {ErrorKind::cannot_open,
              text(CX_TEXT("core", "“%1” is damaged. Restore the latest backup; the file was not changed."), {name})};
    case SQLITE_CANTOPEN:
      return {ErrorKind::cannot_open,
              text(CX_TEXT("core", "“%1” cannot be opened. Check that it exists and that you may read its folder."),
                   {name})};
    case SQLITE_IOERR:
      return {ErrorKind::read_or_write,
              text(CX_TEXT("core", "Reading or writing “%1” failed: %2. Check the disk, then try again."),
                   {name, failure.getErrorStr()})};
    default:
      return {
          ErrorKind::read_or_write,
          text(CX_TEXT("core",
                       "“%1” could not be read or changed: %2. Try again; if it stays so, restore the latest backup."),
               {name, failure.what()})};
  }
}

}  // namespace cx
