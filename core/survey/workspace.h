// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/data/backup.h"
#include "core/data/database.h"
#include "core/data/history.h"
#include "core/data/lock.h"
#include "core/tally/tally_cells.h"

namespace cx {

struct Questionnaire;
struct Organisation;

/// How a workspace opened.
enum class Opening { ok, upgraded, read_only };

/// One SQLite file: the document. Every edit is a commit; there is nothing to save.
class Workspace {
 public:
  Workspace(std::filesystem::path file, std::unique_ptr<SQLite::Database> database, std::unique_ptr<Lock> lock,
            Opening opening, History::Clock clock, std::filesystem::path backups);
  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;
  ~Workspace();

  [[nodiscard]] const std::filesystem::path& file() const { return file_; }
  [[nodiscard]] Opening opening() const { return opening_; }
  [[nodiscard]] bool readOnly() const { return lock_ == nullptr; }
  /// Why it is read-only, for the banner: who has it open, or that the file may not be written.
  [[nodiscard]] const std::optional<Text>& readOnlyReason() const { return read_only_reason_; }
  void setReadOnlyReason(Text reason) { read_only_reason_ = std::move(reason); }

  /// The one door for changes: runs `change` in a transaction, records it under `name`, can be undone.
  /// On failure nothing has changed. An edit inside an edit joins it: what fails in it is thrown on to the outer one.
  [[nodiscard]] Result<void> edit(const Text& name, const std::function<void(Workspace&)>& change);
  /// The same for an import or many weights; rows inserted by `change` carry the batch's id.
  [[nodiscard]] Result<void> editBatch(const Text& name,
                                       const std::function<History::BatchFacts(Workspace&, BatchId)>& change);
  /// Name of the step taken back; nothing when there was none.
  [[nodiscard]] Result<std::optional<Text>> undo();
  [[nodiscard]] Result<std::optional<Text>> redo();

  /// The backups of this file; one is made before the first edit of each day (UTC).
  [[nodiscard]] Backups backups() const { return Backups(backup_root_, file_, *database_); }
  /// Why today's could not be written, for the banner. Edits go on without it.
  [[nodiscard]] const std::optional<Text>& backupProblem() const { return backup_problem_; }

  [[nodiscard]] const History& history() const { return *history_; }
  /// For the survey, tally and scoring rooms' own SQL; nothing outside core writes SQL.
  [[nodiscard]] SQLite::Database& database() const { return *database_; }
  [[nodiscard]] Instant now() const { return clock_(); }
  /// From now on what reads or writes fails soon after `stop` says so; it is asked often, on the thread that reads.
  void stopWhen(std::function<bool()> stop);

 private:
  template <class Work>
  auto changing(Work&& work) -> Result<decltype(work())>;
  void backUpOnceADay();

  std::filesystem::path file_;
  std::unique_ptr<Lock> lock_;                   // outlives the database: released last
  std::unique_ptr<std::function<bool()>> stop_;  // outlives the database, which asks it
  std::unique_ptr<SQLite::Database> database_;
  Opening opening_;
  History::Clock clock_;
  std::unique_ptr<TallyKeeper> keeper_;
  std::unique_ptr<History> history_;
  std::optional<Text> read_only_reason_;
  bool editing_ = false;
  std::filesystem::path backup_root_;
  std::optional<std::chrono::sys_days> backed_up_;
  std::optional<Text> backup_problem_;
};

/// Opens a workspace; without its lock or leave to write it, read-only with the reason, as a viewer copy always. Writes
/// nothing but the end of an erasure that was cut short and an upgrade, which is refused when `backups` cannot keep the
/// older format. Errors (cannot_open): missing, not a workspace, newer, damaged, older where nothing may be written.
[[nodiscard]] Result<Workspace> openWorkspace(const std::filesystem::path& file, Access access = Access::write,
                                              History::Clock clock = systemNow,
                                              const std::filesystem::path& backups = userBackupFolder());

/// A new workspace with its organisation and questionnaire, and the organisation-wide channel. The file must not exist.
[[nodiscard]] Result<Workspace> createWorkspace(const std::filesystem::path& file, const Questionnaire& questionnaire,
                                                const Organisation& organisation, History::Clock clock = systemNow,
                                                const std::filesystem::path& backups = userBackupFolder());

}  // namespace cx
