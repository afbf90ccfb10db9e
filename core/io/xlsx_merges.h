// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/io/xlsx_cell.h"
#include "core/io/zip_archive.h"

namespace cx {

/// The merged cells of a sheet, by their first row. A sheet names them behind its rows, so it is unpacked once for
/// them, and parsed only where it holds any. Throws XmlFault, also for more than `maxMerges`.
[[nodiscard]] std::vector<CellRange> mergedCells(const ZipArchive& archive, const std::string& part);

constexpr std::size_t maxMerges = 100'000;

}  // namespace cx
