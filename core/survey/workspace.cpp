// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/workspace.h"

#include <SQLiteCpp/Exception.h>

#include <system_error>
#include <utility>

#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"

namespace cx {
namespace {

std::string nameOf(const std::filesystem::path& file) {
  const auto name = file.filename().u8string();
  return {name.begin(), name.end()};
}

/// A door of the document: Failure and SQLite's exceptions become an Error about this file.
template <class Work>
auto atDoor(const std::filesystem::path& file, Work&& work) -> Result<decltype(work())> {
  try {
    return guarded(std::forward<Work>(work));
  } catch (const SQLite::Exception& failure) {
    return databaseError(failure, file);
  } catch (const std::invalid_argument& damage) {
    return Error{ErrorKind::cannot_open, text(CX_TEXT("core", "“%1” is damaged: %2. Restore the latest backup."),
                                              {nameOf(file), damage.what()})};
  }
}

bool writable(const std::filesystem::path& file) {
  std::FILE* handle = std::fopen(file.string().c_str(), "r+b");
  if (handle) std::fclose(handle);
  return handle != nullptr;
}

Text whyReadOnly(const std::filesystem::path& file, const std::optional<LockOwner>& owner) {
  if (!owner)
    return text(CX_TEXT("core", "“%1” is open for reading only: the file or its folder may not be written."),
                {nameOf(file)});
  return text(CX_TEXT("core", "“%1” is open for reading only: %2 on %3 has had it open since %4."),
              {nameOf(file), owner->user, owner->host, isoInstant(owner->since)});
}

}  // namespace

Workspace::Workspace(std::filesystem::path file, std::unique_ptr<SQLite::Database> database, std::unique_ptr<Lock> lock,
                     Opening opening, History::Clock clock)
    : file_(std::move(file)),
      lock_(std::move(lock)),
      database_(std::move(database)),
      opening_(opening),
      clock_(std::move(clock)),
      keeper_(std::make_unique<TallyKeeper>(*database_)),
      history_(std::make_unique<History>(*database_, *keeper_, clock_)) {}

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
  return *this;
}

template <class Work>
auto Workspace::changing(Work&& work) -> Result<decltype(work())> {
  if (readOnly())
    return Error{ErrorKind::cannot_open,
                 read_only_reason_.value_or(
                     text(CX_TEXT("core", "“%1” is open for reading only; nothing was changed."), {nameOf(file_)}))};
  return atDoor(file_, std::forward<Work>(work));
}

Result<void> Workspace::edit(const Text& name, const std::function<void(Workspace&)>& change) {
  if (editing_) return guarded([&] { change(*this); });
  return changing([&] {
    editing_ = true;
    const std::unique_ptr<bool, void (*)(bool*)> ended(&editing_, [](bool* editing) { *editing = false; });
    history_->record(name, [&] { change(*this); });
  });
}

Result<void> Workspace::editBatch(const Text& name,
                                  const std::function<History::BatchFacts(Workspace&, BatchId)>& change) {
  return changing([&] {
    editing_ = true;
    const std::unique_ptr<bool, void (*)(bool*)> ended(&editing_, [](bool* editing) { *editing = false; });
    history_->recordBatch(name, [&](BatchId batch) { return change(*this, batch); });
  });
}

Result<std::optional<Text>> Workspace::undo() {
  return changing([&] { return history_->undo(); });
}

Result<std::optional<Text>> Workspace::redo() {
  return changing([&] { return history_->redo(); });
}

Result<Workspace> openWorkspace(const std::filesystem::path& file, Access access, History::Clock clock) {
  return atDoor(file, [&] {
    const Header header = readHeader(file);
    Lock::Taken taken;
    if (access == Access::write && writable(file)) taken = Lock::take(file, clock());
    const bool old = header.schema < newestSchema();
    if (old && !taken.lock)
      throw Failure(
          ErrorKind::cannot_open,
          text(CX_TEXT("core", "“%1” has an older format and must be upgraded, which needs permission to write it."),
               {nameOf(file)}));
    auto database = openDatabase(file, taken.lock ? Access::write : Access::read);
    if (old) {
      migrate(*database);
      noteAudit(*database, "upgrade", text(CX_TEXT("core", "Upgrade the workspace")), clock(), "");
    }
    const Opening opening = old                                    ? Opening::upgraded
                            : taken.lock || access == Access::read ? Opening::ok
                                                                   : Opening::read_only;
    Workspace workspace(file, std::move(database), std::move(taken.lock), opening, std::move(clock));
    if (opening == Opening::read_only) workspace.setReadOnlyReason(whyReadOnly(file, taken.owner));
    return workspace;
  });
}

Result<Workspace> createWorkspace(const std::filesystem::path& file, const Questionnaire& questionnaire,
                                  const Organisation& organisation, History::Clock clock) {
  auto created = atDoor(file, [&] {
    auto database = createDatabase(file);
    Lock::Taken taken = Lock::take(file, clock());
    return Workspace(file, std::move(database), std::move(taken.lock), Opening::ok, clock);
  });
  if (!created) return created;
  // The first edit is the ground everything stands on; it is not offered for undo.
  const auto filled = created->edit(text(CX_TEXT("core", "Create the workspace")), [&](Workspace& workspace) {
    setOrganisation(workspace, organisation);
    addQuestionnaire(workspace, questionnaire);
    addChannel(workspace, {{}, std::string(organisationWide), {}, ChannelKind::organisation, 0});
  });
  if (!filled) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return filled.error();
  }
  created->database().exec("DELETE FROM history");
  return created;
}

}  // namespace cx
