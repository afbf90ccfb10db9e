// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/survey/submission.h"
#include "core/survey/workspace.h"

namespace cx::bench {

/// A new workspace of the twelve built-in statements, without submissions. The day's backup, which comes with its first
/// edit whatever that is, has been made.
void makeWorkspace(const std::filesystem::path& file);

/// Opens the workspace and brings the file in, as the program does: validated, tallied, one undoable step on disk.
/// Throws where a row is not accepted.
void import(const std::filesystem::path& workspace, const std::filesystem::path& csv, std::int64_t rows);

/// Every cell of a workbook's first sheet. Throws where it has not so many rows.
void readSheet(const std::filesystem::path& sheet, std::int64_t rows);

/// Every figure of the Overview from the file: read connection, cells, scores, charts.
void overview(const std::filesystem::path& workspace);

/// What a filter on several attributes costs: one pass over the packed rows that counts some of them.
void scan(const std::filesystem::path& workspace);
/// The same pass that counts nothing: every row is stepped to and its columns are read.
void stepOnly(const std::filesystem::path& workspace);

/// Weights to shares of departments, saved; the submissions count from 1 on.
void weigh(const std::filesystem::path& workspace);

/// A workspace that forms are keyed into.
class Entry {
 public:
  explicit Entry(const std::filesystem::path& file);
  /// One form on disk, as keying does it.
  void commit();
  /// The same one, without the tallies.
  void commitUncounted();

 private:
  struct NoTallies : DerivedData {
    void applied(const Changeset&) override {}
    void withdraw(BatchId) override {}
    void restore(BatchId) override {}
    void forget(BatchId) override {}
  };
  Submission nextForm();

  Workspace workspace_;
  NoTallies none_;
  History uncounted_;
  Submission form_;
  unsigned keyed_ = 0;
};

}  // namespace cx::bench
