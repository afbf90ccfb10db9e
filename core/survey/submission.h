// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/tally/answer.h"
#include "core/tally/filter.h"
#include "core/tally/tally.h"

namespace cx {

class Workspace;
struct Questionnaire;

/// One respondent's form. Answers are stored as given, one byte per slot.
struct Submission {
  SubmissionId id;
  WaveId wave;
  ChannelId channel;
  Weight weight = oneWeight;
  std::string answers;          ///< packed; see answer.h
  std::vector<LevelId> levels;  ///< at most one per attribute
  std::string person;           ///< the respondent's key from a file, or empty; left out of exports unless asked for
  std::optional<Date> date;
  std::string comment;
  bool operator==(const Submission&) const = default;
};

/// Sets the answer of a slot; the string grows as needed. Failure(bad_data): a score below `min`, which no byte stands
/// for.
void setAnswer(std::string& answers, int slot, Answer answer, int min);
[[nodiscard]] Answer answerAt(std::string_view answers, int slot, int min);

/// A decimal such as "1.0846" in millionths; nothing when it is negative, has more than six places or is no number.
[[nodiscard]] std::optional<Weight> parseWeight(std::string_view text);
/// The shortest decimal: "1", "0.768777".
[[nodiscard]] std::string weightText(Weight weight);

/// Inserts one row; the id is given here. Failure(bad_data): unknown wave, channel or level, or an answer out of range.
SubmissionId addSubmission(Workspace& workspace, const Submission& submission);
void updateSubmission(Workspace& workspace, const Submission& submission);
/// Gives each of many rows its weight, beside it in `weights`. Failure(bad_data) where a row is gone. With a batch it
/// is done under that, inside `Workspace::editBatch`; how many rows got another weight.
void setWeights(Workspace& workspace, const std::vector<SubmissionId>& rows, const std::vector<Weight>& weights);
std::int64_t setWeights(Workspace& workspace, BatchId batch, const std::vector<SubmissionId>& rows,
                        const std::vector<Weight>& weights);
void removeSubmission(Workspace& workspace, SubmissionId submission);

/// Inserts many rows of one batch and keeps the tally cells: the import's way in. Failure as addSubmission. Rows are
/// written and counted on threads beside the caller's.
class SubmissionWriter {
 public:
  SubmissionWriter(Workspace& workspace, BatchId batch);
  ~SubmissionWriter();
  SubmissionWriter(const SubmissionWriter&) = delete;
  SubmissionWriter& operator=(const SubmissionWriter&) = delete;
  void add(const Submission& submission);
  /// Waits until nothing is being written. Whoever uses the database between two `add`s calls this first.
  void rest();
  /// Writes the cells. Nothing counts before.
  void finish();

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

[[nodiscard]] std::optional<Submission> submission(const Workspace& workspace, SubmissionId id);
/// Calls `visit` for each submission of the filter in the order of ids until it returns false.
void forEachSubmission(const Workspace& workspace, const Filter& filter,
                       const std::function<bool(const Submission&)>& visit);
/// A form that says whose it is, as far as meeting its person again needs it. A view of bytes that stand elsewhere.
struct KeyedForm {
  WaveId wave;
  ChannelId channel;
  std::string_view answers, person;
};
/// Calls `visit` for those of the filter with a weight above 0, in the order of ids.
void forEachKeyedForm(const Workspace& workspace, const Filter& filter,
                      const std::function<void(const KeyedForm&)>& visit);
/// The newest `limit` submissions of a wave (all waves: id 0), oldest of them first.
[[nodiscard]] std::vector<Submission> latestSubmissions(const Workspace& workspace, WaveId wave, int limit);
[[nodiscard]] std::int64_t submissionCount(const Workspace& workspace, const Filter& filter = {});

/// Rows whose stored hash does not match what they hold: damage below SQLite's notice.
[[nodiscard]] std::vector<SubmissionId> damagedSubmissions(const Workspace& workspace);
/// SHA-256 over the row hashes of the filter in id order, in hexadecimal: equal data, equal fingerprint.
[[nodiscard]] std::string dataFingerprint(const Workspace& workspace, const Filter& filter = {});

/// A row an import could not accept; it waits in "check later".
struct QuarantinedRow {
  std::int64_t id = 0;
  std::string file;  ///< name without folder
  std::int64_t line = 0;
  std::string raw;     ///< the row as it stood, CSV
  std::string reason;  ///< a Text as JSON (text.h)
};
void addQuarantinedRow(Workspace& workspace, const QuarantinedRow& row);
void removeQuarantinedRow(Workspace& workspace, std::int64_t id);
[[nodiscard]] std::vector<QuarantinedRow> quarantinedRows(const Workspace& workspace);

}  // namespace cx
