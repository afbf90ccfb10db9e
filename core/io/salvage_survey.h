// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace SQLite {
class Database;
}

namespace cx {

/// Opens what may be damaged for reading, its checks off where they would refuse more than is broken.
[[nodiscard]] std::unique_ptr<SQLite::Database> openToSalvage(const std::filesystem::path& file);

/// Copies what can be read of organisation, questionnaires, waves, channels, attributes, levels, quarantine and
/// decisions into an empty `target`. A questionnaire that cannot be read is taken from those that ship with the program
/// where its questions show which it was. Failure(cannot_open), naming the file: no questionnaire is left.
void salvageSurvey(SQLite::Database& damaged, SQLite::Database& target, const std::string& file);

/// Gives the waves, channels, attributes and levels that submissions name and that were not found a row of their own;
/// how many.
int addStandIns(SQLite::Database& target);

}  // namespace cx
