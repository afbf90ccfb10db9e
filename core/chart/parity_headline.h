// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/words.h"
#include "core/chart/facts.h"

namespace cx {

/// "Chat scores 7.6 points below the rest; only Website is equal to it", or what there is to say instead.
[[nodiscard]] std::string parityHeadline(const Facts& facts, const Words& words);
/// "Largest gap 10.0 points (Welch ANOVA p 0.006), parity index 86"; "" where nothing could be compared.
[[nodiscard]] std::string gapLine(const Facts& facts, const Words& words);
/// "Chat scores 7.6 points below the rest".
[[nodiscard]] Text parityClause(const std::string& name, const ChannelParity& channel, int decimals);
/// The channel's name in the reader's language.
[[nodiscard]] std::string channelName(const Facts& facts, ChannelId id, const Words& words);

/// "Channels are compared as independent groups of forms.", or which of them are paired by person, on how many.
[[nodiscard]] std::string howCompared(const Facts& facts, const Words& words);

}  // namespace cx
