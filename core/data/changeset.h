// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/history.h"

namespace cx {

[[nodiscard]] Changeset inverted(const Changeset& changeset, SQLite::Database& database);
/// Inside the caller's transaction. Failure(bad_data) with nothing done where the rows are not as it expects them.
void apply(const Changeset& changeset, SQLite::Database& database);

/// One changed row as a changeset writes it. The values of a column are its text or its blob; nothing where the
/// changeset does not name it, or where it is no text.
struct RowChange {
  enum class Kind { added, changed, removed };
  std::string_view table;
  Kind kind = Kind::changed;
  std::int64_t key = 0;  ///< the first column, where it is a whole number
  std::vector<std::optional<std::string_view>> before, after;
  std::string_view bytes;  ///< the change itself
};

/// Calls `visit` for each change, in the order they stand in. Throws std::runtime_error on what is no changeset.
void forEachChange(const Changeset& changeset, const std::function<void(const RowChange&)>& visit);
/// How many rows it changes.
[[nodiscard]] std::int64_t rowCount(const Changeset& changeset);
/// The changeset without the changes that `gone` names by their number, counted from 0.
[[nodiscard]] Changeset without(const Changeset& changeset, const std::function<bool(std::int64_t)>& gone);

}  // namespace cx
