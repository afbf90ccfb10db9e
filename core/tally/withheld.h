// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "core/base/id.h"

namespace cx {

class Tally;

/// One of the histograms a tally is made of.
struct TallyPart {
  enum class Kind : std::uint8_t { slot, dimension, overall };
  Kind kind = Kind::overall;
  int at = 0;  ///< the slot, or the index of the dimension
  auto operator<=>(const TallyPart&) const = default;
};

/// Empties parts and marks that they lack something. Sums keep the mark until they are whole again: total − (total − a)
/// is, though `a` and the difference withhold a part.
void withhold(Tally& tally, const std::vector<TallyPart>& parts);
[[nodiscard]] bool withholds(const Tally& tally, TallyPart part);
/// Takes away what tells one person from another without being a figure: weights become 1, nobody is named, and what
/// was given by those below the half rule counts as nothing given.
void forgetPeople(Tally& tally);
/// Nothing is left but the marks; or only how many forms there are is forgotten.
void forgetAll(Tally& tally);
void forgetCount(Tally& tally);

/// In a viewer copy, what stands beside the channels of a wave so that they add up to its total: of channels that
/// published figures are compared with alone, and of any. Neither is a channel that could be chosen.
constexpr ChannelId comparedRest{-1}, otherRest{-2};

}  // namespace cx
