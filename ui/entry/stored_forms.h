// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "core/survey/submission.h"
#include "ui/entry/row_checks.h"

namespace cx {

class Document;
class Workspace;
struct EntryForm;

/// A form of the wave as the page shows it.
struct StoredForm {
  Submission submission;
  std::int64_t number = 0;  ///< its place in the wave, from 1
  std::vector<Answer> answers;
  std::vector<RowFlag> flags;  ///< none once somebody has looked at it
};

/// The newest forms of a wave, the oldest of them first, and how many the wave has.
struct StoredForms {
  std::vector<StoredForm> forms;
  std::int64_t total = 0;
  [[nodiscard]] std::optional<std::size_t> find(SubmissionId id) const;
};

/// More of them are looked at on other pages.
constexpr int mostStoredForms = 200;

[[nodiscard]] StoredForms storedForms(const Workspace& workspace, WaveId wave, const EntryForm& form);

/// Takes a flagged form off the list of what to check later, for good.
void markChecked(Document& document, SubmissionId form);

/// The form with other answers, as an edit stores it: an answer that was cleared is skipped, a question that was never
/// asked stays so.
[[nodiscard]] Submission withAnswers(const StoredForm& stored, std::vector<Answer> answers, const EntryForm& form);

}  // namespace cx
