// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/entry/entry_header.h"
#include "ui/entry/entry_row.h"

namespace cx {

struct EntryForm;

/// The form that is not stored yet, as it is kept between pages and sessions: header, answers, cell and comment.
struct EntryDraft {
  EntryHeader header;
  EntryRow row;
  std::string comment;

  /// Nothing was typed.
  [[nodiscard]] bool blank() const { return row.blank() && comment.empty(); }
};

/// The row for another form: answers to questions that both ask on the same scale.
[[nodiscard]] EntryRow carriedOver(const EntryRow& row, const EntryForm& from, const EntryForm& to);

/// JSON; answers by slot, so that they survive another version of the questionnaire.
[[nodiscard]] std::string toJson(const EntryDraft& draft, const EntryForm& form);
/// Reads only the header, which decides on the form that the rest belongs to. Nothing for anything `toJson` did not
/// write.
[[nodiscard]] std::optional<EntryHeader> headerFromJson(std::string_view json);
[[nodiscard]] std::optional<EntryDraft> draftFromJson(std::string_view json, const EntryForm& form);

}  // namespace cx
