// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/column.h"
#include "core/io/day_text.h"
#include "core/io/heading.h"

namespace cx {

/// What a survey tool's export calls the columns that are no questions (resources/reference/known-exports.json).
struct KnownExport {
  std::string id, title;
  std::vector<std::string> first;               ///< folded; one of them heads the first column; empty: any does
  std::vector<std::vector<std::string>> marks;  ///< folded; all headers of one of them are there
  std::map<std::string, ColumnRole> roles;      ///< by folded header
  std::vector<std::string> numbers;             ///< folded; number the forms and stand for no person
  std::optional<DayOrder> days;                 ///< how this tool writes days that could be read both ways
};

/// The tool whose export this is, or nothing.
[[nodiscard]] const KnownExport* knownExport(const std::vector<Heading>& headings);

/// What a folded header usually stands for, whichever tool wrote it.
[[nodiscard]] std::optional<ColumnRole> usualRole(const std::string& header);

/// Whether one of the folded header's words names contact data.
[[nodiscard]] bool speaksOfAPerson(const std::string& header);

}  // namespace cx
