// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/survey/submission.h"

namespace cx {

struct EntryForm;

/// Something about a stored form that a person may want to look at again. It never keeps a form from being stored.
struct RowFlag {
  enum class Kind {
    equal_answers,    ///< every statement that was scored has the same score; `count` of them
    half_empty,       ///< a dimension with fewer than half of its statements scored: `count` of them, in `group`
    same_respondent,  ///< the respondent's key stands on another form of this wave and channel, `other`
  };
  Kind kind = Kind::equal_answers;
  std::size_t count = 0;
  std::size_t group = 0;
  std::size_t other = 0;  ///< index among the rows given to `rowFlags`
  bool operator==(const RowFlag&) const = default;
};

/// Fewer equal answers than this are no pattern.
constexpr std::size_t fewestEqualAnswers = 3;

/// What one form shows by itself. Outcome questions take no part.
[[nodiscard]] std::vector<RowFlag> rowFlags(const EntryForm& form, const Submission& submission);
/// The flags of each form, those between forms among them.
[[nodiscard]] std::vector<std::vector<RowFlag>> rowFlags(const EntryForm& form, const std::vector<Submission>& rows);

}  // namespace cx
