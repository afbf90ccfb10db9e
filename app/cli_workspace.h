// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli_arguments.h"
#include "app/cli_console.h"
#include "core/survey/workspace.h"
#include "core/tally/filter.h"

namespace cx {

/// Throw Failure(cannot_open) when the file does not open; for writing also when somebody else has it open.
[[nodiscard]] Workspace openToRead(const std::string& file);
[[nodiscard]] Workspace openToWrite(const std::string& file);

/// Says on standard error when today's backup could not be written, whether quiet or not.
void warnOfBackup(const Console& console, const Workspace& workspace);

[[nodiscard]] std::filesystem::path pathOf(const std::string& argument);
/// Writes through a temporary file. Failure(read_or_write), the old file then intact.
void writeFile(const std::string& file, std::string_view bytes);
/// The lower-case suffix without its dot: "csv".
[[nodiscard]] std::string suffixOf(const std::string& file);

/// --wave, --channel, --attribute, --unweighted, --min-n.
[[nodiscard]] std::vector<CliOption> filterOptions();
/// The submissions that the filter options select. Failure(usage) names a key that is unknown and those that are known.
[[nodiscard]] Filter filterOf(const Workspace& workspace, const Arguments& arguments);
[[nodiscard]] std::vector<ChannelId> channelsOf(const Workspace& workspace, const Arguments& arguments);
[[nodiscard]] std::vector<LevelId> levelsOf(const Workspace& workspace, const Arguments& arguments);
[[nodiscard]] WaveId waveOf(const Workspace& workspace, const std::string& key);
/// --min-n, 0 when it is not given.
[[nodiscard]] int minimumOf(const Arguments& arguments);

/// The words of comma lists: "a,b" and "c" are three.
[[nodiscard]] std::vector<std::string> listed(const std::vector<std::string>& lists);
/// `more` behind `options`.
[[nodiscard]] std::vector<CliOption> with(std::vector<CliOption> options, const std::vector<CliOption>& more);

}  // namespace cx
