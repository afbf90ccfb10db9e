// SPDX-License-Identifier: GPL-3.0-or-later
// Untested: written from the documentation of Windows, not yet compiled there.
#ifdef _WIN32
#define NOMINMAX
#include <windows.h>

#include <lmcons.h>

#include <array>
#include <utility>

#include "core/data/file_access.h"

namespace cx {
namespace {

std::error_code lastError() {
  return {int(::GetLastError()), std::system_category()};
}

std::string narrow(const wchar_t* name) {
  return utf8(std::filesystem::path(name));
}

/// Others may read the file and mark it for deletion, none may write it: the share mode is the lock.
constexpr DWORD readersOnly = FILE_SHARE_READ | FILE_SHARE_DELETE;

std::string contentOf(const std::filesystem::path& path) {
  const HANDLE handle = ::CreateFileW(path.c_str(), GENERIC_READ, readersOnly | FILE_SHARE_WRITE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (handle == INVALID_HANDLE_VALUE) return {};
  std::array<char, 1024> bytes{};
  DWORD size = 0;
  if (!::ReadFile(handle, bytes.data(), DWORD(bytes.size()), &size, nullptr)) size = 0;
  ::CloseHandle(handle);
  return {bytes.data(), size};
}

}  // namespace

bool mayWrite(const std::filesystem::path& file) {
  const DWORD attributes = ::GetFileAttributesW(file.c_str());
  return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY) == 0;
}

std::error_code createPrivateFile(const std::filesystem::path& file) {
  // Who may read it follows from the folder, which in a person's profile is that person alone.
  const HANDLE handle =
      ::CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (handle == INVALID_HANDLE_VALUE) return lastError();
  ::CloseHandle(handle);
  return {};
}

std::error_code renameDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (!::MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) return lastError();
  return {};
}

std::string userName() {
  std::array<wchar_t, UNLEN + 1> name{};
  DWORD size = DWORD(name.size());
  return ::GetUserNameW(name.data(), &size) ? narrow(name.data()) : std::string();
}

std::string hostName() {
  std::array<wchar_t, 256> name{};
  DWORD size = DWORD(name.size());
  return ::GetComputerNameExW(ComputerNameDnsHostname, name.data(), &size) ? narrow(name.data()) : std::string();
}

struct HeldFile::System {
  HANDLE handle = INVALID_HANDLE_VALUE;
};

HeldFile::HeldFile(std::unique_ptr<System> system) : system_(std::move(system)) {}

HeldFile::~HeldFile() {
  ::CloseHandle(system_->handle);  // which also deletes it
}

HeldFile::Taken HeldFile::take(const std::filesystem::path& path, const std::filesystem::path&) {
  const HANDLE handle = ::CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE, readersOnly, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
  if (handle != INVALID_HANDLE_VALUE)
    return {std::unique_ptr<HeldFile>(new HeldFile(std::make_unique<System>(System{handle}))), false, {}};
  const bool inUse = ::GetLastError() == ERROR_SHARING_VIOLATION;
  return {nullptr, inUse, inUse ? contentOf(path) : std::string()};
}

void HeldFile::write(std::string_view content) {
  DWORD written = 0;
  ::SetFilePointer(system_->handle, 0, nullptr, FILE_BEGIN);
  ::SetEndOfFile(system_->handle);
  ::WriteFile(system_->handle, content.data(), DWORD(content.size()), &written, nullptr);
}

}  // namespace cx
#endif
