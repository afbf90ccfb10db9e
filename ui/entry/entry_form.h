// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/tally/answer.h"
#include "ui/entry/entry_row.h"

namespace cx {

struct Questionnaire;

/// One question as the page asks it.
struct EntryQuestion {
  std::string id;
  int slot = -1;
  AnswerRange range;
  std::map<int, LocalText> labels;
  LocalText text;          ///< organisation-wide wording
  LocalText channel_text;  ///< wording for one channel; empty: the same
  std::size_t group = 0, place = 0;

  [[nodiscard]] LocalText wording(bool organisationWide) const;
};

/// Questions that stand together: a dimension, or the outcome questions.
struct EntryGroup {
  LocalText title;  ///< empty for the outcome questions
  bool outcomes = false;
  std::size_t first = 0, count = 0;
};

/// A questionnaire as a row of cells, in its own order, outcome questions last.
struct EntryForm {
  std::vector<EntryGroup> groups;
  std::vector<EntryQuestion> questions;

  [[nodiscard]] std::vector<AnswerRange> ranges() const;
  /// The same slots on the same scales in the same order.
  [[nodiscard]] bool asksTheSame(const EntryForm& other) const;
  /// The answers of a stored form, cell by cell.
  [[nodiscard]] std::vector<Answer> unpack(std::string_view answers) const;
  /// `base` with these answers; slots of other questions stay as they are. A blank cell is written as `blank`.
  [[nodiscard]] std::string pack(const std::vector<Answer>& answers, Answer blank, std::string base = {}) const;
};

[[nodiscard]] EntryForm entryForm(const Questionnaire& questionnaire);

}  // namespace cx
