// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/chart/chart.h"
#include "core/scoring/against.h"
#include "core/scoring/changes.h"
#include "core/scoring/parity.h"
#include "core/scoring/scores.h"

namespace cx {

/// Writes scores, intervals and verdicts in the reader's language and in the units of one scale.
class Wording {
 public:
  Wording(const Words& words, const ScoreRules& rules) : words_(words), rules_(rules) {}

  [[nodiscard]] const Words& words() const { return words_; }
  [[nodiscard]] const ScoreRules& rules() const { return rules_; }
  [[nodiscard]] std::string operator()(const Text& text) const { return words_(text); }
  [[nodiscard]] std::string operator()(const LocalText& local) const { return words_(local); }

  [[nodiscard]] std::string value(double value) const;                 ///< "64.9"
  [[nodiscard]] std::string difference(double value) const;            ///< "+1.9"
  [[nodiscard]] std::string interval(const Interval& interval) const;  ///< "−0.5 to 4.4"
  [[nodiscard]] std::string figure(
      double value) const;                  ///< a published figure as it was printed: "70"; "3.50" as a mean
  [[nodiscard]] std::string level() const;  ///< "95 %"
  /// "±1.7"; the interval itself where it is lopsided; "no variation"; "" where there is none.
  [[nodiscard]] std::string plusMinus(const Score& score) const;
  /// "n 184"; "n 24*" on a small base; "n 184, eff. 152" under weights.
  [[nodiscard]] std::string n(const Score& score) const;
  [[nodiscard]] std::string n(std::int64_t count) const;
  /// "n 176 → 183".
  [[nodiscard]] std::string n(const Score& older, const Score& newer) const;
  /// "+4.7 (1.8 to 7.7)"; "" where nothing was measured.
  [[nodiscard]] std::string change(const std::optional<double>& difference,
                                   const std::optional<Interval>& interval) const;
  [[nodiscard]] std::string p(const std::optional<double>& p) const;  ///< "0.005", "< 0.001" or "–"

  /// "paired, unweighted, 412 pairs", or "" where independent groups were tested.
  [[nodiscard]] std::string test(const Change& change) const;
  [[nodiscard]] std::string test(const ChannelParity& channel) const;
  [[nodiscard]] Phrase verdict(const Change& change) const;
  [[nodiscard]] Phrase verdict(const ChannelParity& channel) const;
  /// "below"; "not distinguishable, ±5" where the 90 % interval lies that near.
  [[nodiscard]] Phrase verdict(const Against& against) const;
  /// "70 below", with the diamond.
  [[nodiscard]] Phrase standing(const Against& against) const;
  /// What stands in the place of a value: "suppressed" with a lock, or a dash.
  [[nodiscard]] Phrase missing(const Score& score) const;

  /// What a screen reader says of a score: "Measure: 66.2, 95 % interval 64.0 to 68.4, n 184".
  [[nodiscard]] std::string spoken(const std::string& subject, const Score& score) const;
  /// The numbers of a table twin: score, interval's ends, n.
  [[nodiscard]] std::vector<std::string> cells(const Score& score) const;

 private:
  const Words& words_;
  ScoreRules rules_;
};

constexpr const char* dash = "–";

/// "Overall", a dimension's title, a statement's label; the id where nobody gave one.
[[nodiscard]] std::string scopeName(const Questionnaire& questionnaire, const Scope& scope, const Words& words);
[[nodiscard]] std::string nameOf(const Dimension& dimension, const Words& words);
[[nodiscard]] std::string nameOf(const Statement& statement, const Words& words);

/// "Judged on people met in both waves, paired, unweighted: Overall 410, Measure 412 pairs." of the changes that are,
/// or
/// "" where none is.
[[nodiscard]] std::string pairsLine(const std::vector<const Change*>& changes, const Questionnaire& questionnaire,
                                    const Words& words);
/// Overall and the dimensions.
[[nodiscard]] std::string pairsLine(const Changes& changes, const Questionnaire& questionnaire, const Words& words);

/// "benchmark %", "0–100 rescaled", "mean", "top-2-box".
[[nodiscard]] std::string scaleName(Scale scale, const Words& words);
/// Why some of the scores have no value or no interval, each reason once.
[[nodiscard]] std::string reasons(const std::vector<const Score*>& scores, const Words& words);
/// "A, B and C".
[[nodiscard]] std::string listed(const std::vector<std::string>& names, const Words& words);
/// The parts that are not empty, with " · " between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view between = " · ");

}  // namespace cx
