// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/lock.h"

#include <sstream>
#include <utility>

#include "core/data/file_access.h"

namespace cx {
namespace {

std::string written(Instant now) {
  return userName() + "\n" + hostName() + "\n" + isoInstant(now) + "\n";
}

LockOwner ownerIn(const std::string& content) {
  std::istringstream in(content);
  LockOwner owner;
  std::string since;
  std::getline(in, owner.user);
  std::getline(in, owner.host);
  std::getline(in, since);
  owner.since = parseIsoInstant(since).value_or(Instant{});
  return owner;
}

}  // namespace

std::filesystem::path lockFile(const std::filesystem::path& workspace) {
  auto path = workspace;
  path += "-lock";
  return path;
}

Lock::Lock(std::unique_ptr<HeldFile> file) : file_(std::move(file)) {}

Lock::~Lock() = default;

Lock::Taken Lock::take(const std::filesystem::path& workspace, Instant now) {
  HeldFile::Taken taken = HeldFile::take(lockFile(workspace), workspace);
  if (taken.in_use) return {nullptr, ownerIn(taken.content)};
  if (!taken.file) return {};
  taken.file->write(written(now));
  return {std::unique_ptr<Lock>(new Lock(std::move(taken.file))), {}};
}

}  // namespace cx
