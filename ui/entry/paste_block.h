// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/submission.h"
#include "ui/entry/entry_form.h"
#include "ui/entry/entry_header.h"
#include "ui/entry/paste_table.h"

namespace cx {

/// What pasted cells are read against.
struct PasteInto {
  EntryForm form;
  EntryHeader header;  ///< holds for every row that does not say otherwise
  std::vector<Channel> channels;
  std::vector<Attribute> attributes;
  std::size_t first = 0;  ///< the question that the block's first column answers when it has no header
};

/// What a pasted column holds.
struct PasteColumn {
  enum class Role { question, channel, level, date, weight, person, comment, unused };
  Role role = Role::unused;
  std::size_t index = 0;  ///< of the question or the attribute
  std::string title;      ///< as pasted; empty without a header row
  bool operator==(const PasteColumn&) const = default;
};

/// A cell that cannot be stored, and why.
struct PasteProblem {
  std::size_t row = 0, column = 0;  ///< in the block, from 0, the header row not counted
  std::string value;
  Text reason;
};

/// A block from a spreadsheet as it would be stored. A row with a problem is left out whole, an empty one without a
/// word.
struct PasteBlock {
  bool header = false;
  std::vector<PasteColumn> columns;
  PasteTable cells;  ///< as pasted, without the header row
  std::vector<std::optional<Submission>> rows;
  std::vector<PasteProblem> problems;

  [[nodiscard]] std::size_t good() const;
  [[nodiscard]] const PasteProblem* problem(std::size_t row, std::size_t column) const;
};

/// Bigger blocks are for the import, which can be undone as one batch.
constexpr std::size_t mostPastedRows = 5000;

/// Reads a block with or without a header row. Headers name questions (id or wording), channel, attributes, date,
/// weight, respondent and comment, in English or Korean. Without one the columns are questions in order, then the
/// comment.
[[nodiscard]] PasteBlock pasteBlock(const PasteTable& table, const PasteInto& into);

/// One cell of a question: digits of any script, "4.0", a scale label, "-" or "n/a", blank or "." for skipped.
[[nodiscard]] std::optional<Answer> pastedAnswer(const std::string& cell, const EntryQuestion& question);

}  // namespace cx
