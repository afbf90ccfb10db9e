// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <memory>
#include <variant>
#include <vector>

#include "ui/render/chart_scene.h"
#include "ui/render/report_piece.h"

namespace cx {

/// One sheet of paper: pieces and where they stand.
struct Sheet {
  struct Placed {
    QPointF at;
    std::variant<Drawing, std::shared_ptr<ChartScene>> content;
  };
  std::size_t section = 0;
  bool first = false;  ///< of its section: with headline and answer
  std::vector<Placed> placed;
};

/// The body of a sheet in px: where blocks may stand.
struct Frame {
  double left = 0, width = 0, bottom = 0;
  double firstTop = 0, nextTop = 0;  ///< on the first sheet of a section, on the others
};

/// Lets the blocks of one section run over as many sheets as they need; charts are packed where that saves a sheet.
[[nodiscard]] std::vector<Sheet> flowSection(const ReportSection& section, std::size_t index, const Frame& frame);

}  // namespace cx
