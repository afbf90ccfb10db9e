// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cx {

/// A value as a table's page holds it: nothing, a whole number, a text or a blob. Fractions are not read.
struct RawText {
  std::string bytes;
  bool blob = false;
};
using RawValue = std::variant<std::monostate, std::int64_t, RawText>;

struct RawRow {
  std::int64_t id = 0;
  std::vector<RawValue> values;
  std::vector<std::uint64_t> pages;  ///< counted from 1: its leaf page, then those it overflows to
};

/// Reads the pages of a SQLite file one by one, without following the trees they form, and gives every row of `columns`
/// columns that can be read whole from a table's leaf page (with its overflow pages). Damage elsewhere does not matter;
/// whether a row is right, only its own hash can say. Nothing in the file is trusted. For a file that nobody has open.
void forEachRawRow(const std::filesystem::path& file, std::size_t columns,
                   const std::function<void(const RawRow&)>& visit);

}  // namespace cx
