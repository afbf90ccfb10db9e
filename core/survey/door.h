// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Exception.h>

#include <exception>
#include <filesystem>
#include <new>
#include <utility>

#include "core/base/result.h"
#include "core/data/database.h"
#include "core/data/file_access.h"

namespace cx {

/// A door of the document: whatever is thrown inside becomes an Error about this file. What is neither a Failure nor
/// SQLite's can only come from reading stored values that no Touchstone wrote.
template <class Work>
auto atDoor(const std::filesystem::path& file, Work&& work) -> Result<decltype(work())> {
  try {
    return guarded(std::forward<Work>(work));
  } catch (const SQLite::Exception& failure) {
    return databaseError(failure, file);
  } catch (const std::bad_alloc&) {
    return Error{
        ErrorKind::read_or_write,
        text(CX_TEXT("core", "There is not enough memory. Close other programs and try again; “%1” is as it was."),
             {nameOf(file)})};
  } catch (const std::exception& damage) {
    return Error{ErrorKind::cannot_open, text(CX_TEXT("core", "“%1” is damaged: %2. Restore the latest backup."),
                                              {nameOf(file), damage.what()})};
  }
}

}  // namespace cx
