// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/workspace.h"

#include <sqlite3.h>

#include <utility>

#include "core/data/backup_reason.h"
#include "core/survey/door.h"

namespace cx {
namespace {

/// True while it lives.
class Flag {
 public:
  explicit Flag(bool& flag) : flag_(flag), before_(std::exchange(flag, true)) {}
  ~Flag() { flag_ = before_; }
  Flag(const Flag&) = delete;
  Flag& operator=(const Flag&) = delete;

 private:
  bool& flag_;
  bool before_;
};

}  // namespace

Workspace::Workspace(std::filesystem::path file, std::unique_ptr<SQLite::Database> database, std::unique_ptr<Lock> lock,
                     Opening opening, History::Clock clock, std::filesystem::path backups)
    : file_(std::move(file)),
      lock_(std::move(lock)),
      database_(std::move(database)),
      opening_(opening),
      clock_(std::move(clock)),
      keeper_(std::make_unique<TallyKeeper>(*database_)),
      history_(std::make_unique<History>(*database_, *keeper_, clock_)),
      backup_root_(std::move(backups)) {}

Workspace::Workspace(Workspace&&) noexcept = default;

Workspace::~Workspace() {
  // The truncated journal of the last commit goes with a clean close: no side file at rest.
  if (database_ && lock_) database_->tryExec("PRAGMA journal_mode=DELETE");
}

Workspace& Workspace::operator=(Workspace&& other) noexcept {
  Workspace moved(std::move(other));
  file_.swap(moved.file_);
  lock_.swap(moved.lock_);
  stop_.swap(moved.stop_);
  database_.swap(moved.database_);
  std::swap(opening_, moved.opening_);
  clock_.swap(moved.clock_);
  keeper_.swap(moved.keeper_);
  history_.swap(moved.history_);
  read_only_reason_.swap(moved.read_only_reason_);
  backup_root_.swap(moved.backup_root_);
  backed_up_.swap(moved.backed_up_);
  backup_problem_.swap(moved.backup_problem_);
  return *this;
}

template <class Work>
auto Workspace::changing(Work&& work) -> Result<decltype(work())> {
  if (readOnly())
    return Error{ErrorKind::cannot_open,
                 read_only_reason_.value_or(
                     text(CX_TEXT("core", "“%1” is open for reading only; nothing was changed."), {nameOf(file_)}))};
  return atDoor(file_, [&] {
    if (!editing_) backUpOnceADay();
    return work();
  });
}

void Workspace::stopWhen(std::function<bool()> stop) {
  constexpr int often = 1000;  // steps of SQLite's machine: well below a millisecond
  auto asked = std::make_unique<std::function<bool()>>(std::move(stop));
  const auto ask = [](void* question) { return (*static_cast<std::function<bool()>*>(question))() ? 1 : 0; };
  sqlite3_progress_handler(database_->getHandle(), often, ask, asked.get());
  stop_ = std::move(asked);
}

void Workspace::backUpOnceADay() {
  const auto dayOf = [](Instant at) { return std::chrono::floor<std::chrono::days>(at); };
  const Instant now = clock_();
  if (backed_up_ == dayOf(now)) return;
  backed_up_ = dayOf(now);  // tried once a day, so that a full disk does not slow every edit down
  backup_problem_.reset();
  if (!isComplete(*database_)) return;  // it is being made: nothing can be lost yet
  try {
    const Backups kept = backups();
    const auto known = kept.list();
    if (known.empty() || dayOf(known.front().at) != dayOf(now))
      makeBackup(kept, *database_, now, BackupReason::first_edit);
  } catch (const Failure& failure) {
    backup_problem_ = failure.error().text;
  }
}

Result<void> Workspace::edit(const Text& name, const std::function<void(Workspace&)>& change) {
  if (editing_) {
    change(*this);  // what it throws is the outer edit's, which rolls both back
    return {};
  }
  return changing([&] {
    const Flag editing(editing_);
    history_->record(name, [&] { change(*this); });
  });
}

Result<void> Workspace::editBatch(const Text& name,
                                  const std::function<History::BatchFacts(Workspace&, BatchId)>& change) {
  return changing([&] {
    const Flag editing(editing_);
    history_->recordBatch(name, [&](BatchId batch) { return change(*this, batch); });
  });
}

Result<std::optional<Text>> Workspace::undo() {
  return changing([&] { return history_->undo(); });
}

Result<std::optional<Text>> Workspace::redo() {
  return changing([&] { return history_->redo(); });
}

}  // namespace cx
