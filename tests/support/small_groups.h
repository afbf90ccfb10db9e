// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "core/io/score_table.h"
#include "tests/support/workspace_fixture.h"

namespace cx::test {

struct Person {
  int wave = 0, channel = 0, team = 0;  ///< team 0: none given
  std::string answers;                  ///< digits, '.' for a skipped one
};

constexpr int waveCount = 3, channelCount = 5, teamCount = 3;

/// A survey of waves, channels and teams, some of them small.
class SmallGroups {
 public:
  SmallGroups(unsigned seed, bool gaps, int statements = 4);

  std::vector<Person>& people() { return people_; }
  [[nodiscard]] const std::vector<Person>& people() const { return people_; }
  [[nodiscard]] int minimum() const { return minimum_; }

 private:
  int below(int bound) { return int(random_() % unsigned(bound)); }
  int size(int wave, int channel);
  int team() { return below(8) == 0 ? 0 : below(5) == 0 ? 3 : 1 + below(2); }
  std::string form(int channel);

  std::mt19937 random_;
  bool gaps_;
  int statements_;
  int minimum_ = 5 + below(6), pair_ = below(2);
  std::vector<Person> people_;
};

/// A workspace of the survey.
class Filled {
 public:
  explicit Filled(const SmallGroups& survey, const Questionnaire& questionnaire = smallQuestionnaire());

  [[nodiscard]] const Workspace& workspace() const { return workspace_; }
  [[nodiscard]] std::filesystem::path file() const { return workspace_.file(); }
  [[nodiscard]] Split split(const std::string& name) const;
  [[nodiscard]] static std::string key(const Person& person, const std::string& split);
  [[nodiscard]] WaveId wave(int wave) const { return waves_[std::size_t(wave)]; }
  [[nodiscard]] WaveId newest() const { return waves_.back(); }
  [[nodiscard]] ChannelId channel(int channel) const { return channels_[std::size_t(channel)]; }
  [[nodiscard]] LevelId level(int team) const { return {team_, team}; }

  static constexpr std::array<std::pair<const char*, ChannelKind>, channelCount> kinds{
      {{"web", ChannelKind::digital},
       {"app", ChannelKind::digital},
       {"shop", ChannelKind::traditional},
       {"line", ChannelKind::traditional},
       {"firm", ChannelKind::organisation}}};

 private:
  void add(Workspace& w, const Person& person);

  TemporaryFolder folder_;
  Workspace workspace_;
  std::vector<WaveId> waves_;
  std::vector<ChannelId> channels_;
  AttributeId team_;
};

/// Two channels of one kind whose figures the newest wave hides altogether; -1 where there are none.
[[nodiscard]] std::pair<int, int> hiddenAlike(const Filled& filled);

/// As many people as can be change places between two channels of the newest wave; whether anything differs then.
bool exchange(SmallGroups& survey, std::pair<int, int> channels);

}  // namespace cx::test
