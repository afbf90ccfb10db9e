// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace cx {

/// Writes zeros over the free pages of the file that are not zero, as `secure_delete` leaves them. A large transaction
/// that is rolled back leaves its rows there: SQLite restores pages that held something, and writes what does not fit
/// its cache into free ones. Best effort: what fails is left for the next use of the pages.
void blankFreePages(SQLite::Database& database);

}  // namespace cx
