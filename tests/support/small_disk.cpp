// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>
#include <string>

namespace cx::test {
namespace {

/// Mounts of our own: as root, or as the root of a user namespace where the system lets everybody have one.
bool haveOwnMounts() {
  const uid_t user = ::geteuid();
  const gid_t group = ::getegid();
  if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0) return false;
  if (user != 0) {
    std::ofstream("/proc/self/setgroups") << "deny";
    std::ofstream("/proc/self/uid_map") << user << ' ' << user << " 1";
    std::ofstream("/proc/self/gid_map") << group << ' ' << group << " 1";
  }
  return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

}  // namespace

SmallDisk::SmallDisk(std::filesystem::path folder, std::uintmax_t bytes) : folder_(std::move(folder)) {
  static const bool own = haveOwnMounts();
  const std::string size = "size=" + std::to_string(bytes);
  mounted_ = own && ::mount("tmpfs", folder_.c_str(), "tmpfs", 0, size.c_str()) == 0;
}

SmallDisk::~SmallDisk() {
  if (mounted_) ::umount2(folder_.c_str(), MNT_DETACH);
}

void SmallDisk::leaveFree(std::uintmax_t bytes) {
  clear();
  const std::uintmax_t available = std::filesystem::space(folder_).available;
  if (available <= bytes) return;
  const int file = ::open(ballast().c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
  const int failed = ::posix_fallocate(file, 0, off_t(available - bytes));
  ::close(file);
  if (failed != 0) throw std::filesystem::filesystem_error("fill", ballast(), {failed, std::generic_category()});
}

void SmallDisk::clear() {
  std::filesystem::remove(ballast());
}

}  // namespace cx::test
