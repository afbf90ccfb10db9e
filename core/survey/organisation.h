// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/text.h"

namespace cx {

class Workspace;

/// Whose workspace it is, and the rules that hold for all of it.
struct Organisation {
  LocalText name;
  std::string industry = "all";  ///< "all" or "e-commerce": which published dimension figures stand beside the scores
  LocalText sponsor, owner;
  std::string zone = "UTC";  ///< IANA time zone of its dates
  bool sample = false;       ///< the fictitious sample: marked on every page and export
  int min_n = 5;             ///< groups below are suppressed, 5 to 10
  double confidence = 0.95;
  std::string id;  ///< random, given at creation and never changed; names the backups
  bool operator==(const Organisation&) const = default;
};

[[nodiscard]] Organisation organisation(const Workspace& workspace);
/// Failure(bad_data) when min_n is outside 5–10 or the confidence outside 0.8–0.999.
void setOrganisation(Workspace& workspace, const Organisation& organisation);

}  // namespace cx
