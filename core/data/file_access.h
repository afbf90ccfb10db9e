// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace cx {

/// What the data room asks of the operating system, and nothing else: the one place that knows which system it is.

/// The path as SQLite takes it.
[[nodiscard]] std::string utf8(const std::filesystem::path& file);
/// The file's name without its folder, as a person reads it.
[[nodiscard]] std::string nameOf(const std::filesystem::path& file);

/// Asks without opening the file: closing a second descriptor would drop the locks SQLite holds on it.
[[nodiscard]] bool mayWrite(const std::filesystem::path& file);
/// An empty file for its owner alone, whatever the umask; an error when there is one already.
[[nodiscard]] std::error_code createPrivateFile(const std::filesystem::path& file);
/// The folder for its owner alone, and those above it as the umask has it. Throws std::filesystem::filesystem_error.
void createPrivateFolder(const std::filesystem::path& folder);
/// The new name is on the disk when this returns.
[[nodiscard]] std::error_code renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);

[[nodiscard]] std::string userName();
[[nodiscard]] std::string hostName();

/// A file that exists only while one process holds it, with a line for those who come later.
class HeldFile {
 public:
  struct Taken {
    std::unique_ptr<HeldFile> file;  ///< none: somebody has it, or it cannot be made
    bool in_use = false;
    std::string content;  ///< what the holder wrote
  };
  /// The modes follow `beside`, so that whoever may write that file may also hold this one.
  [[nodiscard]] static Taken take(const std::filesystem::path& path, const std::filesystem::path& beside);
  ~HeldFile();
  HeldFile(const HeldFile&) = delete;
  HeldFile& operator=(const HeldFile&) = delete;

  /// A courtesy: that it could not be written changes nothing.
  void write(std::string_view content);

 private:
  struct System;
  explicit HeldFile(std::unique_ptr<System> system);
  std::unique_ptr<System> system_;
};

}  // namespace cx
