// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "core/report/report.h"
#include "ui/render/chart_style.h"
#include "ui/render/drawing.h"

namespace cx {

/// The smallest part of a report that is never cut: a title, a row of a table, a finding, a chart.
struct Piece {
  std::variant<Drawing, Chart> content;
  double height = 0;
  bool keep = false;  ///< on one sheet with the piece after it
  double least = 0;   ///< of a chart that can be packed to fit
};

/// A block cut into pieces. Where it runs over to another sheet, `head` is repeated there first.
struct BlockPieces {
  std::vector<Piece> pieces;
  std::optional<Piece> head;
};

/// The paper's colours and type.
[[nodiscard]] const ChartStyle& paperStyle();

/// Rule, title and subtitle over a block.
[[nodiscard]] Piece titlePiece(const std::string& title, const std::string& subtitle, double width);

/// Cuts a block for a column of this width; charts that are taller than `frame` are cut between rows.
[[nodiscard]] BlockPieces piecesOf(const Block& block, double width, double frame);

[[nodiscard]] BlockPieces tablePieces(const TableBlock& block, double width);
[[nodiscard]] BlockPieces findingsPieces(const FindingsBlock& block, double width);
[[nodiscard]] BlockPieces notesPieces(const NotesBlock& block, double width);
[[nodiscard]] BlockPieces chartPieces(const Chart& chart, double width, double frame);

}  // namespace cx
