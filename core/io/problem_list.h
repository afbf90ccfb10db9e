// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/words.h"
#include "core/io/import.h"

namespace cx {

/// Rows that stay out, to take away and put right: file, row, line, column, value and reason of each, as CSV in UTF-8
/// with its mark, in the language of `words`. Texts that look like formulas are neutralised.
class ProblemList {
 public:
  explicit ProblemList(const Words& words);
  void add(std::string_view file, const ImportProblem& problem);
  [[nodiscard]] const std::string& csv() const { return csv_; }

 private:
  void addText(std::string_view text, char end);

  Words words_;
  std::string csv_;
};

}  // namespace cx
