// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/chart/subject.h"
#include "core/scoring/view.h"

namespace cx {

class Workspace;

/// One figure in a line, for whoever looks for it by its name.
struct Glance {
  Subject subject;
  std::string name;   ///< "Measure"; "T2 Follow-up within 48 hours"
  std::string words;  ///< "66.2 ±2.2, n 184", or why there is no number
  bool operator==(const Glance&) const = default;
};

/// Overall, the dimensions and the statements of the wave looked at; nothing while the view has no submission.
[[nodiscard]] std::vector<Glance> glances(const Workspace& workspace, const View& view, const Words& words);

}  // namespace cx
