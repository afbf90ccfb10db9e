// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace SQLite {
class Database;
}

namespace cx {

/// A viewer copy is a workspace of figures without the forms behind them. The size below which its groups were left
/// out; nothing for a workspace that holds its forms.
[[nodiscard]] std::optional<int> viewerThreshold(SQLite::Database& database);
/// Inside the caller's transaction.
void markViewerCopy(SQLite::Database& database, int threshold);
/// Failure(cannot_open) in a viewer copy, for what cannot be done without the forms.
void needForms(SQLite::Database& database);

}  // namespace cx
