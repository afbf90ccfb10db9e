// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_file.h"

#include <string>
#include <system_error>

#ifdef _WIN32
#define NOMINMAX
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace cx {
namespace {

namespace fs = std::filesystem;

/// Sentences name files, never folders.
std::string shown(const fs::path& file) {
  const std::u8string name = file.filename().u8string();
  return {name.begin(), name.end()};
}

/// The errors of a disk that has no room are told apart from all others: they are the ones a person can do something
/// about.
[[noreturn]] void fail(const fs::path& file, const std::error_code& code) {
  if (code == std::errc::no_space_on_device || code == std::errc::file_too_large || code.value() == 0)
    throw Failure(
        ErrorKind::read_or_write,
        text(CX_TEXT("core",
                     "%1 was not written: the disk is full. Make room or choose another folder; nothing was changed."),
             {shown(file)}));
  if (code == std::errc::permission_denied || code == std::errc::read_only_file_system ||
      code == std::errc::operation_not_permitted)
    throw Failure(ErrorKind::read_or_write,
                  text(CX_TEXT("core", "%1 was not written: this folder does not allow it. Choose another folder."),
                       {shown(file)}));
  if (code == std::errc::no_such_file_or_directory)
    throw Failure(
        ErrorKind::read_or_write,
        text(CX_TEXT("core", "%1 was not written: there is no such folder. Choose another one."), {shown(file)}));
  throw Failure(ErrorKind::read_or_write,
                text(CX_TEXT("core", "%1 was not written: %2. Choose another folder; nothing was changed."),
                     {shown(file), code.message()}));
}

/// The file that is meant: a link is followed, so that it stays a link. Folders and devices are refused.
fs::path resolved(const fs::path& file) {
  std::error_code ignored;
  fs::path target = fs::is_symlink(file, ignored) ? fs::weakly_canonical(file, ignored) : file;
  const fs::file_status status = fs::status(target, ignored);
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw Failure(ErrorKind::read_or_write,
                  text(CX_TEXT("core", "%1 is not a file. Choose another name."), {shown(file)}));
  return target;
}

#ifdef _WIN32

std::error_code lastError() {
  return {int(GetLastError()), std::system_category()};
}

/// Deletes what was begun unless it was kept.
class Temporary {
 public:
  explicit Temporary(const fs::path& target) : name_(target) {
    name_ += L"." + std::to_wstring(GetCurrentProcessId()) + L"-" + std::to_wstring(GetTickCount64()) + L".part";
    handle_ = CreateFileW(name_.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle_ == INVALID_HANDLE_VALUE) fail(target, lastError());
  }
  ~Temporary() {
    close();
    if (!kept_) DeleteFileW(name_.c_str());
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  void write(const fs::path& target, std::string_view bytes) {
    while (!bytes.empty()) {
      DWORD written = 0;
      const DWORD chunk = DWORD(bytes.size() < (1u << 30) ? bytes.size() : (1u << 30));
      if (!WriteFile(handle_, bytes.data(), chunk, &written, nullptr)) fail(target, lastError());
      bytes.remove_prefix(written);
    }
    if (!FlushFileBuffers(handle_)) fail(target, lastError());
    close();
  }
  void keepAs(const fs::path& target) {
    if (!MoveFileExW(name_.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
      fail(target, lastError());
    kept_ = true;
  }

 private:
  void close() {
    if (handle_ != INVALID_HANDLE_VALUE) CloseHandle(handle_);
    handle_ = INVALID_HANDLE_VALUE;
  }
  fs::path name_;
  HANDLE handle_ = INVALID_HANDLE_VALUE;
  bool kept_ = false;
};

#else

std::error_code lastError() {
  return {errno, std::generic_category()};
}

/// Deletes what was begun unless it was kept.
class Temporary {
 public:
  explicit Temporary(const fs::path& target)
      : folder_(target.parent_path().empty() ? fs::path(".") : target.parent_path()) {
    name_ = (folder_ / ".touchstone-XXXXXX").string();
    descriptor_ = mkstemp(name_.data());  // mode 0600
    if (descriptor_ < 0) fail(target, lastError());
    struct stat old {};
    // Where a file system keeps no modes, the stricter one of the temporary file is as good.
    if (stat(target.c_str(), &old) == 0 && fchmod(descriptor_, old.st_mode & 07777) != 0) return;
  }
  ~Temporary() {
    if (descriptor_ >= 0) close(descriptor_);
    if (!kept_) unlink(name_.c_str());
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  void write(const fs::path& target, std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) fail(target, written < 0 ? lastError() : std::error_code());
      bytes.remove_prefix(std::size_t(written));
    }
    if (fsync(descriptor_) != 0) fail(target, lastError());
    const int closed = close(descriptor_);
    descriptor_ = -1;
    if (closed != 0) fail(target, lastError());
  }
  void keepAs(const fs::path& target) {
    if (rename(name_.c_str(), target.c_str()) != 0) fail(target, lastError());
    kept_ = true;
    // The name is durable once its folder is. A file system that cannot sync a folder has no better promise to give.
    const int folder = open(folder_.c_str(), O_RDONLY | O_CLOEXEC);
    if (folder < 0) return;
    fsync(folder);
    close(folder);
  }

 private:
  fs::path folder_;
  std::string name_;
  int descriptor_ = -1;
  bool kept_ = false;
};

#endif

}  // namespace

Result<void> writeFileSafely(const fs::path& file, std::string_view bytes) {
  return guarded([&] {
    const fs::path target = resolved(file);
    Temporary temporary(target);
    temporary.write(file, bytes);
    temporary.keepAs(target);
  });
}

}  // namespace cx
