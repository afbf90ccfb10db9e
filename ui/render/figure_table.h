// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/chart/chart.h"

class QTableView;

namespace cx {

/// The figure in the current cell of a view that shows `table`, or of the first cell of its row that has one.
[[nodiscard]] std::optional<Subject> figureIn(const QTableView& view, const Table& table);

/// Moves to the next cell of another figure, row by row; after the last comes the first.
void stepFigure(QTableView& view, const Table& table);

}  // namespace cx
