// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <filesystem>

#include "core/base/result.h"
#include "core/chart/chart.h"

namespace cx {

/// A chart on its own in the print theme, with title, note and source line: the bytes of one format. The words of an
/// SVG are outlines, because few programs that open one have the font.
[[nodiscard]] QByteArray chartPng(const Chart& chart);
[[nodiscard]] QByteArray chartSvg(const Chart& chart);
[[nodiscard]] Result<QByteArray> chartPdf(const Chart& chart);

/// The chart's table, tab separated, as spreadsheets take it from the clipboard; names that they could take for a
/// formula are neutralised.
[[nodiscard]] QByteArray tableTsv(const Table& table);

/// Writes `file` in the format its suffix names: png, svg or pdf. Error(usage) for another suffix, Error(read_or_write)
/// when the folder cannot take it; a file that was there before is then left as it was.
[[nodiscard]] Result<void> exportChart(const Chart& chart, const std::filesystem::path& file);

}  // namespace cx
