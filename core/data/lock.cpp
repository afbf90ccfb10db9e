// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/lock.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <sstream>

namespace cx {
namespace {

/// flock, not fcntl: it belongs to this descriptor alone, so closing another one cannot drop it.
bool lockNow(int descriptor) {
  return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

bool stillNamed(int descriptor, const std::filesystem::path& path) {
  struct stat held {
  }, named{};
  return ::fstat(descriptor, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
         held.st_dev == named.st_dev;
}

std::string userName() {
  const passwd* entry = ::getpwuid(::geteuid());
  return entry ? entry->pw_name : std::to_string(::geteuid());
}

std::string hostName() {
  std::array<char, 256> name{};
  ::gethostname(name.data(), name.size() - 1);
  return name.data();
}

void writeOwner(int descriptor, Instant now) {
  const std::string line = userName() + "\n" + hostName() + "\n" + isoInstant(now) + "\n";
  if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, line.data(), line.size(), 0) < 0)
    return;  // who holds it is a courtesy
}

LockOwner readOwner(int descriptor) {
  std::array<char, 1024> bytes{};
  const auto size = ::pread(descriptor, bytes.data(), bytes.size(), 0);
  std::istringstream in(std::string(bytes.data(), size > 0 ? std::size_t(size) : 0));
  LockOwner owner;
  std::string since;
  std::getline(in, owner.user);
  std::getline(in, owner.host);
  std::getline(in, since);
  owner.since = parseIsoInstant(since).value_or(Instant{});
  return owner;
}

}  // namespace

struct Lock::Held {
  std::filesystem::path path;
  int descriptor = -1;
};

std::filesystem::path lockFile(const std::filesystem::path& workspace) {
  auto path = workspace;
  path += "-lock";
  return path;
}

Lock::Lock(std::unique_ptr<Held> held) : held_(std::move(held)) {}

Lock::~Lock() {
  ::unlink(held_->path.c_str());
  ::close(held_->descriptor);
}

Lock::Taken Lock::take(const std::filesystem::path& workspace, Instant now) {
  const auto path = lockFile(workspace);
  // The holder removes the file when it closes; a descriptor on a file that is no longer there locks nothing.
  for (int attempt = 0; attempt < 100; ++attempt) {
    const int descriptor = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) return {};
    if (!lockNow(descriptor)) {
      Taken taken{nullptr, readOwner(descriptor)};
      ::close(descriptor);
      return taken;
    }
    if (stillNamed(descriptor, path)) {
      writeOwner(descriptor, now);
      return {std::unique_ptr<Lock>(new Lock(std::make_unique<Held>(Held{path, descriptor}))), {}};
    }
    ::close(descriptor);
  }
  return {};
}

}  // namespace cx
