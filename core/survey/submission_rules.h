// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/survey/submission.h"
#include "core/tally/layout.h"

namespace cx {

class Workspace;

/// What a submission must fulfil to be stored; read from the workspace once, and again when a submission names what was
/// made since.
class SubmissionRules {
 public:
  /// Called before the workspace is read again.
  using Before = std::function<void()>;
  explicit SubmissionRules(
      const Workspace& workspace, Before before = [] {});
  /// Failure(bad_data): an unknown wave, channel or level, two levels of one attribute, a negative weight, an answer
  /// outside its scale or to a question that the wave does not ask.
  void check(const Submission& submission);

 private:
  struct OneWave {
    Layout layout;
    std::string highest;  ///< the highest byte that each slot may hold; 0 where it is not asked
  };
  void learn();
  [[nodiscard]] bool knowsPlaces(const Submission& submission) const;
  void requirePlaces(const Submission& submission) const;

  const Workspace& workspace_;
  Before before_;
  std::map<WaveId, OneWave> waves_;
  std::vector<ChannelId> channels_;
  std::vector<LevelId> levels_;  ///< ascending
};

}  // namespace cx
