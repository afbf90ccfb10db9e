// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/scoring/scores.h"
#include "core/survey/channel.h"
#include "core/survey/questionnaire.h"
#include "core/tally/filter.h"

namespace cx {

class Workspace;

/// newer − older over the people who have a score of the scope in both groups; weights play no part.
struct ScopePairs {
  Scope scope;
  Summary difference;
};
struct Pairs {
  std::vector<ScopePairs> scopes;
  std::int64_t met = 0;  ///< people with a form in both
};

/// Channel − the mean of the others, over the people who judged it and another one. Whoever judged a set of channels
/// that fewer than `min_n` people judged is left out, because single forms would follow from the differences.
struct ChannelPairs {
  struct Met {
    Summary difference;
    std::int64_t forms = 0;  ///< of these people, with a score or not
  };
  std::map<ChannelId, Met> channels;
  Summary kinds;  ///< digital − traditional, over those of these people who judged both
};

/// Whether people may be met twice: a look at the counts, so that nothing is read where nobody is named.
[[nodiscard]] bool mayMeet(const Tally& one, const Tally& other);

/// The forms of a selection that say whose they are. Of several forms of a person in a group the first counts.
class KeyedForms {
 public:
  /// Nobody is named.
  KeyedForms() = default;
  /// One pass over the submissions: 16 bytes a form and its answers are kept.
  KeyedForms(const Workspace& workspace, const Filter& filter);

  /// Overall, the dimensions and the statements of the newer version, on the scales that `scoresOf` uses under these
  /// rules; statements on top-2-box are no means and have no pairs.
  /// Nothing between a wave and itself.
  [[nodiscard]] Pairs between(WaveId older, const Questionnaire& olderVersion, WaveId newer,
                              const Questionnaire& newerVersion, const ScoreRules& rules) const;
  /// newer − older of each of them in one scope, for what a mean and its error do not tell.
  [[nodiscard]] std::vector<double> differences(WaveId older, const Questionnaire& olderVersion, WaveId newer,
                                                const Questionnaire& newerVersion, const Scope& scope,
                                                const ScoreRules& rules) const;
  /// Among these channels of a wave.
  [[nodiscard]] ChannelPairs among(const std::vector<Channel>& channels, WaveId wave,
                                   const Questionnaire& questionnaire, const Scope& scope,
                                   const ScoreRules& rules) const;

 private:
  /// `person` is a hash of 64 bits: two of a million people share one with a chance below 1 in 10 million.
  struct Form {
    std::uint64_t person;
    std::uint32_t answers;  ///< where they begin
    std::uint16_t length, channel;
    auto operator<=>(const Form&) const = default;
  };
  /// Calls `visit` with the place in `of`, and newer − older there, for everybody in both waves who has both scores;
  /// how many are in both.
  template <class Visit>
  std::int64_t eachDifference(WaveId older, const Questionnaire& olderVersion, WaveId newer,
                              const Questionnaire& newerVersion, const std::vector<Scope>& of, const ScoreRules& rules,
                              const Visit& visit) const;
  [[nodiscard]] const std::vector<Form>& of(WaveId wave) const;
  [[nodiscard]] std::string_view answersOf(const Form& form) const;

  std::string answers_;
  std::vector<ChannelId> channels_;            ///< that `Form::channel` numbers
  std::map<WaveId, std::vector<Form>> forms_;  ///< by person, the first form first
};

}  // namespace cx
