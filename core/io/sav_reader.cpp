// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sav_reader.h"

#ifdef TOUCHSTONE_READSTAT
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <system_error>

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/sav_child.h"
#include "core/io/utf8.h"

namespace cx {
namespace {

constexpr std::size_t longestText = 1 << 20;
constexpr int mostSilence = 15'000;  // milliseconds
constexpr rlim_t mostMemory = 256 << 20, leastSeconds = 8, bytesInASecond = 1 << 20, mostFiles = 32;

void limit(int what, rlim_t most) {
  const rlimit limits{most, most};
  ::setrlimit(static_cast<__rlimit_resource_t>(what), &limits);
}

/// What this program has mapped already, and so the child.
rlim_t mappedBytes() {
  rlim_t pages = 0;
  std::ifstream("/proc/self/statm") >> pages;
  return pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}

/// From here on a hostile file can use up a little time and memory, and write nothing.
void limitAll(rlim_t mapped, std::int64_t fileSize) {
#ifndef __SANITIZE_ADDRESS__  // which maps terabytes
  if (mapped > 0) limit(RLIMIT_AS, mapped + mostMemory);
#endif
  limit(RLIMIT_CPU, leastSeconds + static_cast<rlim_t>(fileSize) / bytesInASecond);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_NOFILE, mostFiles);
}

}  // namespace

SavReader::SavReader(const std::filesystem::path& file, const std::set<std::size_t>& worded) {
  static_cast<void>(fileSource(file));  // says in its own words when there is none, or none that may be read
  std::error_code unknown;
  size_ = static_cast<std::int64_t>(std::filesystem::file_size(file, unknown));
  const rlim_t mapped = mappedBytes();
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0 || (process_ = ::fork()) < 0)
    throw Failure(ErrorKind::read_or_write,
                  cx::text(CX_TEXT("io",
                                   "%1 cannot be read: the system starts no process for it. Close other programs "
                                   "and try again."),
                           {displayName(file)}));
  if (process_ == 0) {
    std::signal(SIGPIPE, SIG_IGN);
    limitAll(mapped, size_);
    try {
      SavStream out(ends[1]);
      readSav(file, worded, out);
    } catch (...) {  // no memory for what was read
      ::_exit(ENOMEM);
    }
  }
  ::close(ends[1]);
  descriptor_ = ends[0];
}

SavReader::~SavReader() {
  ::close(descriptor_);
  if (process_ < 0) return;
  ::kill(process_, SIGKILL);
  while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

/// Whether so many bytes more are there.
bool SavReader::fill(std::size_t bytes) {
  if (failed_) return false;
  if (at_ > buffer_.size() / 2) {
    buffer_.erase(0, at_);
    at_ = 0;
  }
  while (buffer_.size() - at_ < bytes) {
    pollfd wanted{descriptor_, POLLIN, 0};
    const int ready = ::poll(&wanted, 1, mostSilence);
    if (ready < 0 && errno == EINTR) continue;
    constexpr std::size_t piece = 64 << 10;
    const std::size_t before = buffer_.size();
    ssize_t got = 0;
    if (ready > 0) {
      buffer_.resize(before + piece);
      got = ::read(descriptor_, buffer_.data() + before, piece);
      buffer_.resize(before + static_cast<std::size_t>(got > 0 ? got : 0));
      if (got < 0 && errno == EINTR) continue;
    }
    if (got <= 0) {
      failed_ = ready == 0 ? SavRecord::too_much : howItEnded();
      return false;
    }
    heard_ += got;
  }
  return true;
}

/// Without having said that it is done: it was ended for what it used, or it fell.
SavRecord SavReader::howItEnded() {
  int status = 0;
  while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  process_ = -1;
  const bool used_up = (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL)) ||
                       (WIFEXITED(status) && WEXITSTATUS(status) == ENOMEM);
  return used_up ? SavRecord::too_much : SavRecord::damaged;
}

SavRecord SavReader::record() {
  if (!fill(1)) return *failed_;
  const auto record = static_cast<SavRecord>(buffer_[at_++]);
  switch (record) {
    case SavRecord::variables:
    case SavRecord::row:
    case SavRecord::end:
    case SavRecord::damaged:
    case SavRecord::too_much:
      return record;
  }
  failed_ = SavRecord::damaged;
  return *failed_;
}

std::uint32_t SavReader::number() {
  if (!fill(4)) return 0;
  std::uint32_t out = 0;
  for (int byte = 0; byte < 4; ++byte)
    out |= static_cast<std::uint32_t>(static_cast<unsigned char>(buffer_[at_++])) << 8 * byte;
  return out;
}

std::string SavReader::text() {
  const std::uint32_t length = number();
  if (length > longestText) failed_ = SavRecord::damaged;
  if (!fill(length)) return {};
  std::string out = buffer_.substr(at_, length);
  at_ += length;
  if (firstInvalidUtf8(out) != std::string_view::npos) failed_ = SavRecord::damaged;
  return out;
}

}  // namespace cx
#endif
