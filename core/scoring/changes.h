// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/scoring/pairs.h"
#include "core/scoring/scores.h"

namespace cx {

enum class Verdict { rose, fell, no_detectable_change, too_few_answers, not_comparable };
/// "rose", "fell", "no_detectable_change", "too_few_answers", "not_comparable".
[[nodiscard]] std::string_view code(Verdict verdict);

/// Which test judged a change.
enum class ChangeTest {
  none,
  welch,     ///< means of persons' scores (Welch 1947), weighted where the rules say so
  newcombe,  ///< shares: hybrid score interval (Newcombe 1998) and pooled z
  paired,    ///< the same people twice, unweighted
};
/// "none", "welch", "newcombe", "paired".
[[nodiscard]] std::string_view code(ChangeTest test);

/// One score in two waves. The difference is newer − older, its interval is not adjusted for multiplicity; the verdict
/// rests on `p_adjusted`. Judged on pairs, difference and interval are those of the people met twice.
struct Change {
  Scope scope;
  Score older, newer;
  std::optional<double> difference;
  std::optional<Interval> interval;
  std::optional<double> p;
  std::optional<double> p_adjusted;  ///< Holm over the family; overall is tested alone
  ChangeTest test = ChangeTest::none;
  Verdict verdict = Verdict::too_few_answers;
  std::optional<Text> reason;     ///< why nothing was tested
  std::optional<Text> note = {};  ///< what changed in between and leaves the waves comparable
  std::int64_t met = 0;           ///< people known to be in both waves with this score
};

struct Changes {
  Change overall;
  std::vector<Change> dimensions, statements;  ///< in the order of the newer questionnaire
};

/// Every change between two waves (statistics §6): Holm over the dimensions, and over the statements. Scopes with a
/// breaking difference between the versions are not comparable and stay out of the families. With rules on top-2-box
/// the statements are judged as shares, the others as whatever scale they were scored on. Means are judged on `pairs`
/// where pairing holds and gives the few who are in one wave alone not away, else as independent groups.
[[nodiscard]] Changes changesBetween(const GroupScores& older, const Questionnaire& olderVersion,
                                     const GroupScores& newer, const Questionnaire& newerVersion,
                                     const ScoreRules& rules, const Pairs& pairs = {});

/// Sets the adjusted p and the verdict that follows from it; a change without a test keeps its verdict.
void judge(Change& change, std::optional<double> adjusted, const ScoreRules& rules);

}  // namespace cx
