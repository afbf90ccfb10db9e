// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Statement.h>

#include <map>
#include <set>
#include <string>

#include "core/survey/submission.h"

namespace cx {

class Workspace;

/// Columns in the order readSubmission expects; 9 is the stored hash.
extern const std::string selectSubmission;
[[nodiscard]] Submission readSubmission(SQLite::Statement& row);
/// Over every column a person could change, and the id.
[[nodiscard]] std::int64_t hashOf(const Submission& submission);

/// Writes submissions with one prepared statement, after checking each: Failure(bad_data) for an unknown wave, channel
/// or level, or an answer outside its scale.
class RowWriter {
 public:
  /// `batch` 0: the rows belong to no batch.
  RowWriter(Workspace& workspace, BatchId batch);
  SubmissionId insert(const Submission& submission);
  void update(const Submission& submission);
  /// The packed levels of the row written last.
  [[nodiscard]] const std::string& levels() const { return levels_; }

 private:
  void learn();
  [[nodiscard]] bool knows(const Submission& submission) const;
  void check(const Submission& submission);
  void bind(SQLite::Statement& statement, const Submission& submission, std::int64_t id);

  Workspace& workspace_;
  BatchId batch_;
  std::map<WaveId, Layout> layouts_;
  std::set<ChannelId> channels_;
  std::set<LevelId> known_levels_;
  SQLite::Statement insert_;
  std::int64_t next_ = 0;
  std::string levels_, date_, hashed_;
};

}  // namespace cx
