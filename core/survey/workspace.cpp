// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/workspace.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <system_error>
#include <utility>

#include "core/data/file_access.h"
#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"

namespace cx {
namespace {

/// A door of the document: whatever is thrown inside becomes an Error about this file. What is neither a Failure nor
/// SQLite's can only come from reading stored values that no Touchstone wrote.
template <class Work>
auto atDoor(const std::filesystem::path& file, Work&& work) -> Result<decltype(work())> {
  try {
    return guarded(std::forward<Work>(work));
  } catch (const SQLite::Exception& failure) {
    return databaseError(failure, file);
  } catch (const std::bad_alloc&) {
    return Error{
        ErrorKind::read_or_write,
        text(CX_TEXT("core", "There is not enough memory. Close other programs and try again; “%1” is as it was."),
             {nameOf(file)})};
  } catch (const std::exception& damage) {
    return Error{ErrorKind::cannot_open, text(CX_TEXT("core", "“%1” is damaged: %2. Restore the latest backup."),
                                              {nameOf(file), damage.what()})};
  }
}

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

/// One name for one file, so that whoever comes through a link meets the same lock.
std::filesystem::path resolved(const std::filesystem::path& file) {
  std::error_code failed;
  auto out = std::filesystem::weakly_canonical(file, failed);
  return failed ? file : out;
}

/// Old or new, never between: the migrations and their note are one transaction.
void upgrade(SQLite::Database& database, const Backups& backups, Instant now) {
  backups.make(database, now);
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  migrate(database);
  noteAudit(database, "upgrade", text(CX_TEXT("core", "Upgrade the workspace")), now, "");
  transaction.commit();
}

void fill(Workspace& workspace, const Questionnaire& questionnaire, const Organisation& organisation) {
  workspace
      .edit(text(CX_TEXT("core", "Create the workspace")),
            [&](Workspace& edited) {
              setOrganisation(edited, organisation);
              addQuestionnaire(edited, questionnaire);
              addChannel(edited, {{}, std::string(organisationWide), {}, ChannelKind::organisation, 0});
            })
      .value();
  // The first edit is the ground everything stands on; it is not offered for undo.
  SQLite::Transaction transaction(workspace.database());
  workspace.database().exec("DELETE FROM history");
  markComplete(workspace.database());
  transaction.commit();
}

/// Removes a new file unless it was kept.
class NewFile {
 public:
  explicit NewFile(std::filesystem::path file) : file_(std::move(file)) {}
  ~NewFile() {
    if (!kept_) removeDatabase(file_);
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  void keep() { kept_ = true; }

 private:
  std::filesystem::path file_;
  bool kept_ = false;
};

Text whyReadOnly(const std::filesystem::path& file, const std::optional<LockOwner>& owner) {
  if (!owner)
    return text(CX_TEXT("core", "“%1” is open for reading only: the file or its folder may not be written."),
                {nameOf(file)});
  return text(CX_TEXT("core", "“%1” is open for reading only: %2 on %3 has had it open since %4."),
              {nameOf(file), owner->user, owner->host, isoInstant(owner->since)});
}

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
    if (known.empty() || dayOf(known.front().at) != dayOf(now)) kept.make(*database_, now);
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

Result<Workspace> openWorkspace(const std::filesystem::path& named, Access access, History::Clock clock,
                                const std::filesystem::path& backups) {
  return atDoor(named, [&] {
    checkHeader(named);
    const std::filesystem::path file = resolved(named);
    Lock::Taken taken;
    if (access == Access::write && mayWrite(file)) taken = Lock::take(file, clock());
    auto database = openDatabase(file, taken.lock ? Access::write : Access::read);
    const bool old = schemaOf(*database, file) < newestSchema();
    if (old && !taken.lock)
      throw Failure(
          ErrorKind::cannot_open,
          text(CX_TEXT("core", "“%1” has an older format and must be upgraded, which needs permission to write it."),
               {nameOf(file)}));
    if (old) upgrade(*database, Backups(backups, file, *database), clock());
    const Opening opening = old                                    ? Opening::upgraded
                            : taken.lock || access == Access::read ? Opening::ok
                                                                   : Opening::read_only;
    Workspace workspace(file, std::move(database), std::move(taken.lock), opening, std::move(clock), backups);
    if (opening == Opening::read_only) workspace.setReadOnlyReason(whyReadOnly(file, taken.owner));
    return workspace;
  });
}

Result<Workspace> createWorkspace(const std::filesystem::path& named, const Questionnaire& questionnaire,
                                  const Organisation& organisation, History::Clock clock,
                                  const std::filesystem::path& backups) {
  return atDoor(named, [&] {
    const std::filesystem::path file = resolved(named);
    Lock::Taken taken = Lock::take(file, clock());  // before there is a file, so that nobody opens it half made
    if (taken.owner)
      throw Failure(ErrorKind::usage,
                    text(CX_TEXT("core", "“%1” is in use by %2 on %3. Choose another name; nothing was changed."),
                         {nameOf(file), taken.owner->user, taken.owner->host}));
    auto database = createDatabase(file);
    NewFile made(file);
    Workspace workspace(file, std::move(database), std::move(taken.lock), Opening::ok, std::move(clock), backups);
    fill(workspace, questionnaire, organisation);
    made.keep();
    return workspace;
  });
}

}  // namespace cx
