// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "core/data/file_access.h"

namespace cx {
namespace {

constexpr mode_t ownerOnly = 0600;

bool stillNamed(int descriptor, const std::filesystem::path& path) {
  struct stat held {
  }, named{};
  return ::fstat(descriptor, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
         held.st_dev == named.st_dev;
}

std::string contentOf(int descriptor) {
  std::array<char, 1024> bytes{};
  const auto size = ::pread(descriptor, bytes.data(), bytes.size(), 0);
  return {bytes.data(), size > 0 ? std::size_t(size) : 0};
}

}  // namespace

bool mayWrite(const std::filesystem::path& file) {
  return ::access(file.c_str(), W_OK) == 0;
}

std::error_code createPrivateFile(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, ownerOnly);
  if (descriptor < 0) return {errno, std::generic_category()};
  ::fchmod(descriptor, ownerOnly);  // a umask may have taken more; some file systems keep no modes
  ::close(descriptor);
  return {};
}

std::error_code renameDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return {errno, std::generic_category()};
  // The name is durable once its folder is. A file system that cannot sync a folder has no better promise to give.
  const int folder = ::open(to.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return {};
  ::fsync(folder);
  ::close(folder);
  return {};
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

struct HeldFile::System {
  std::filesystem::path path;
  int descriptor = -1;
};

HeldFile::HeldFile(std::unique_ptr<System> system) : system_(std::move(system)) {}

HeldFile::~HeldFile() {
  if (stillNamed(system_->descriptor, system_->path)) ::unlink(system_->path.c_str());
  ::close(system_->descriptor);
}

HeldFile::Taken HeldFile::take(const std::filesystem::path& path, const std::filesystem::path& beside) {
  struct stat neighbour {};
  const mode_t mode = ::stat(beside.c_str(), &neighbour) == 0 ? neighbour.st_mode & 0666 : ownerOnly;
  // The holder removes the file when it closes; a descriptor on a file that is no longer there locks nothing.
  for (int attempt = 0; attempt < 100; ++attempt) {
    const int descriptor = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, mode);
    if (descriptor < 0) return {};
    // flock, not fcntl: it belongs to this descriptor alone, so closing another one cannot drop it.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
      Taken taken{nullptr, errno == EWOULDBLOCK, contentOf(descriptor)};
      ::close(descriptor);
      return taken;
    }
    if (stillNamed(descriptor, path)) {
      ::fchmod(descriptor, mode);
      return {std::unique_ptr<HeldFile>(new HeldFile(std::make_unique<System>(System{path, descriptor}))), false, {}};
    }
    ::close(descriptor);
  }
  return {};
}

void HeldFile::write(std::string_view content) {
  if (::ftruncate(system_->descriptor, 0) != 0 || ::pwrite(system_->descriptor, content.data(), content.size(), 0) < 0)
    return;
}

}  // namespace cx
#endif
