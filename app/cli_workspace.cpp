// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_workspace.h"

#include <algorithm>
#include <cctype>
#include <system_error>

#include "core/base/safe_file.h"

namespace cx {

std::filesystem::path pathOf(const std::string& argument) {
  return std::filesystem::path(std::u8string(argument.begin(), argument.end()));
}

Workspace openToRead(const std::string& file) {
  return openWorkspace(pathOf(file), Access::read).value();
}

Workspace openToWrite(const std::string& file) {
  Workspace workspace = openWorkspace(pathOf(file), Access::write).value();
  if (workspace.readOnly()) throw Failure(ErrorKind::cannot_open, workspace.readOnlyReason().value_or(Text{}));
  return workspace;
}

void warnOfBackup(const Console& console, const Workspace& workspace) {
  if (workspace.backupProblem()) console.error(*workspace.backupProblem());
}

void writeFile(const std::string& file, std::string_view bytes) {
  writeFileSafely(pathOf(file), bytes).value();
}

std::string suffixOf(const std::string& file) {
  std::string suffix = pathOf(file).extension().string();
  std::ranges::transform(suffix, suffix.begin(),
                         [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
  return suffix.empty() ? suffix : suffix.substr(1);
}

std::vector<std::string> listed(const std::vector<std::string>& lists) {
  std::vector<std::string> out;
  for (const std::string& list : lists)
    for (std::size_t at = 0; at <= list.size();) {
      const std::size_t end = std::min(list.find(',', at), list.size());
      if (end > at) out.push_back(list.substr(at, end - at));
      at = end + 1;
    }
  return out;
}

std::vector<CliOption> with(std::vector<CliOption> options, const std::vector<CliOption>& more) {
  options.insert(options.end(), more.begin(), more.end());
  return options;
}

}  // namespace cx
