// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/file_access.h"

namespace cx {

std::string utf8(const std::filesystem::path& file) {
  const std::u8string name = file.u8string();
  return {name.begin(), name.end()};
}

std::string nameOf(const std::filesystem::path& file) {
  return utf8(file.filename());
}

void createPrivateFolder(const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  std::error_code ignored;  // some file systems keep no modes
  std::filesystem::permissions(folder, std::filesystem::perms::owner_all, ignored);
}

}  // namespace cx
