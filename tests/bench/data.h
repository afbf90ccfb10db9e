// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace cx::bench {

/// What a file of submissions holds beside its twelve statements: nothing; wave, channel, department and weight; or
/// these and who answered, each person once in each wave.
enum class Shape { answers, survey, panel };

[[nodiscard]] std::vector<std::string> headers(Shape shape);

/// Writes `rows` submissions as CSV, the same ones each time: 4 waves × 5 channels × 11 departments, answers from 1 to
/// 5 of which one in fifty is left empty, weights from 0.5 to 2.
void writeCsv(const std::filesystem::path& file, Shape shape, std::int64_t rows);

}  // namespace cx::bench
