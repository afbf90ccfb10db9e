// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/text.h"

namespace cx {

class Workspace;

/// What the board is asked to decide; printed on the first page of its report.
struct Decision {
  std::int64_t id = 0;
  LocalText text;
  std::string owner;
  std::optional<Date> due;
  bool operator==(const Decision&) const = default;
};

/// In the order they were added.
[[nodiscard]] std::vector<Decision> decisions(const Workspace& workspace);
/// The id is given here. Failure(bad_data) when there are no words in either language.
std::int64_t addDecision(Workspace& workspace, const Decision& decision);
void updateDecision(Workspace& workspace, const Decision& decision);
void removeDecision(Workspace& workspace, std::int64_t decision);

}  // namespace cx
