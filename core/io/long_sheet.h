// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/io/column.h"
#include "core/io/dialect.h"
#include "core/io/gauge.h"

namespace cx {

/// Where a sheet with one row per answer has what.
struct LongColumns {
  std::size_t person = 0, question = 0, answer = 0;
};

/// Tells such a sheet by its sample: a column whose cells name questions, one with answers, one with respondents.
[[nodiscard]] std::optional<LongColumns> findLongColumns(const Dialect& dialect, const std::vector<Column>& columns,
                                                         const Questionnaire& questionnaire);

/// A sheet with one row per answer turned into one row per form, in the order in which forms begin. Rows of one form
/// need not stand together, so the sheet is held in memory, each different cell once.
class LongSheet {
 public:
  static constexpr std::size_t mostForms = 1'000'000;
  /// Reads it all. Failure(bad_data): as the reader's, or more than `mostForms` forms. `columns` tell wave and channel.
  LongSheet(const Dialect& dialect, std::unique_ptr<RowSource> rows, const std::vector<Column>& columns,
            const LongColumns& where, Gauge gauge);
  ~LongSheet();
  LongSheet(const LongSheet&) = delete;
  LongSheet& operator=(const LongSheet&) = delete;

  /// Over the columns of a form: those of the sheet but question and answer, then one per question.
  [[nodiscard]] const std::vector<Heading>& headings() const;
  /// The forms as rows; the sheet must outlive them.
  [[nodiscard]] std::unique_ptr<RowSource> rows() const;

 private:
  struct Table;
  std::unique_ptr<Table> table_;
};

}  // namespace cx
