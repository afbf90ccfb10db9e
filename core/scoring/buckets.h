// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/scoring/scale.h"
#include "core/stats/describe.h"
#include "core/stats/ratio.h"
#include "core/survey/questionnaire.h"
#include "core/tally/tally.h"

namespace cx {

/// What `bucketsOf` is made of for overall or a dimension, people below the half rule included.
[[nodiscard]] const std::vector<ScoreCount>& personScoresOf(const Tally& tally, const Questionnaire& questionnaire,
                                                            const Scope& scope);
/// Persons' valid scores of overall or a dimension, or the answers to a statement (turned where reverse-keyed), in the
/// unit of the scale; on top-2-box 100 in the box and 0 below it.
[[nodiscard]] std::vector<Bucket> bucketsOf(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope,
                                            Scale scale);
/// A person's score in the unit of the scale; on top-2-box `sum` is 1 in the box and 0 below it.
[[nodiscard]] double valueOn(Scale scale, const PersonScore& score);
/// The answers of a slot whose scale starts at `min`, as given, each plus `shift`.
[[nodiscard]] std::vector<Bucket> answersGiven(const Tally& tally, int slot, int min, int shift = 0);
/// Points given, in hundredths, of those possible.
[[nodiscard]] RatioBucket ratioOf(const ScoreCount& entry);

}  // namespace cx
