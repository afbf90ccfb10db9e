// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scores.h"

namespace cx {

/// All answers of a group on one pile, the half rule not applied (statistics §1): what the score would be if answers
/// and not persons counted. Of overall and dimensions only; empty elsewhere, and where the scale gives no score.
[[nodiscard]] Summary pooledScore(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope,
                                  const ScoreRules& rules);

}  // namespace cx
