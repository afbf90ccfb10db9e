// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace cx {

/// Where the answers in the middle of a scale go: half of them on each side of zero, into a panel of their own, or
/// nowhere.
enum class NeutralPlace { centre, side, hidden };

/// In which order statements stand: as they are asked, or the highest net or the largest rise first. What has no figure
/// stands last.
enum class StatementOrder { questionnaire, net, change };

/// How a reader looks at the statements.
struct StatementChoice {
  NeutralPlace neutral = NeutralPlace::centre;
  StatementOrder order = StatementOrder::questionnaire;
  std::string statement;  ///< the one looked at in detail; empty or unknown: the one with the lowest net
  bool operator==(const StatementChoice&) const = default;
};

}  // namespace cx
