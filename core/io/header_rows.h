// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/io/dialect.h"

namespace cx {

/// How many rows at the top are no data.
struct HeaderRows {
  std::size_t rows = 1;
  std::optional<ImportQuestion> question;
};

/// Three: Qualtrics writes technical names in the third. Two: a question stands over several statements, or wordings
/// stand under ids. None: the first row looks like those below it. Asked when the first row is partly numbers.
[[nodiscard]] HeaderRows findHeaderRows(const std::vector<Row>& rows, const Mapping& given, const CountKnown& known);

}  // namespace cx
