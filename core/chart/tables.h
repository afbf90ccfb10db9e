// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/chart/chart.h"
#include "core/chart/facts.h"
#include "core/chart/wording.h"

/// Columns that several table twins share: the same numbers as the picture, interval and n in columns of their own.
namespace cx {

void addColumns(Table& table, const std::vector<std::string>& titles, bool numeric);
void append(Table::Row& row, const std::vector<std::string>& cells);
/// Cells that all tell of one figure.
void append(Table::Row& row, const std::vector<std::string>& cells, const Subject& subject);

/// Score, the interval's two ends, n; filled by Wording::cells. `over` stands before the title of each.
void addScoreColumns(Table& table, const Wording& say, const std::string& over = {});

/// The earlier score, difference, the interval's ends, p (Holm), verdict.
void addChangeColumns(Table& table, const Wave& earlier, const Wording& say);
[[nodiscard]] std::vector<std::string> changeCells(const Change& change, const Wording& say);

/// Published figure, our digital score, difference, the interval's ends, verdict.
void addPublishedColumns(Table& table, const Wording& say);
[[nodiscard]] std::vector<std::string> publishedCells(const Published* published, const Wording& say);

}  // namespace cx
