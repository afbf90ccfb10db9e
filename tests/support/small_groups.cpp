// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_groups.h"

#include <algorithm>
#include <map>

#include "core/chart/facts.h"
#include "core/survey/attribute.h"

namespace cx::test {

SmallGroups::SmallGroups(unsigned seed, bool gaps, int statements)
    : random_(seed), gaps_(gaps), statements_(statements) {
  for (int wave = 0; wave < waveCount; ++wave)
    for (int channel = 0; channel < channelCount; ++channel)
      for (int left = size(wave, channel); left > 0; --left) people_.push_back({wave, channel, team(), form(channel)});
}

/// Of the newest wave's channels two of a kind are small in every data set.
int SmallGroups::size(int wave, int channel) {
  if (wave == waveCount - 1 && channel / 2 == pair_) return 1 + below(minimum_ - 1);
  return below(3) == 0 ? below(2 * minimum_) : minimum_ + below(12);
}

std::string SmallGroups::form(int channel) {
  std::string out;
  for (int statement = 0; statement < statements_; ++statement)
    out += gaps_ && (channel == 1 ? statement == 2 && below(4) > 0 : below(15) == 0) ? '.' : char('1' + below(5));
  return out;
}

Filled::Filled(const SmallGroups& survey, const Questionnaire& questionnaire)
    : workspace_(newWorkspace(folder_, questionnaire)) {
  Organisation organisation = cx::organisation(workspace_);
  organisation.min_n = survey.minimum();
  value(workspace_.edit(text("Fill"), [&](Workspace& w) {
    setOrganisation(w, organisation);
    for (int wave = 0; wave < waveCount; ++wave)
      waves_.push_back(addWave(w, {{}, "W" + std::to_string(wave), {}, 0, {}, {}, 1}));
    for (const auto& [key, kind] : kinds) channels_.push_back(addChannel(w, {{}, key, {}, kind, 0}));
    Attribute team;
    team.key = "team";
    for (int level = 1; level <= teamCount; ++level) team.levels.push_back({0, "T" + std::to_string(level), {}});
    team_ = addAttribute(w, team);
    for (const Person& person : survey.people()) add(w, person);
  }));
}

Split Filled::split(const std::string& name) const {
  if (name == "wave") return {Split::Kind::wave, {}, name};
  if (name == "channel") return {Split::Kind::channel, {}, name};
  return {Split::Kind::attribute, team_, name};
}

std::string Filled::key(const Person& person, const std::string& split) {
  if (split == "wave") return "W" + std::to_string(person.wave);
  if (split == "channel") return kinds[std::size_t(person.channel)].first;
  return person.team == 0 ? "" : "T" + std::to_string(person.team);
}

void Filled::add(Workspace& w, const Person& person) {
  Submission one;
  one.wave = waves_[std::size_t(person.wave)];
  one.channel = channels_[std::size_t(person.channel)];
  one.answers = answers(person.answers);
  if (person.team > 0) one.levels = {{team_, person.team}};
  addSubmission(w, one);
}

std::pair<int, int> hiddenAlike(const Filled& filled) {
  const Facts facts = factsOf(filled.workspace(), {});
  std::map<ChannelKind, std::vector<int>> hidden;
  for (const ChannelScores& one : facts.channels)
    for (int channel = 0; channel < channelCount; ++channel)
      if (one.channel.key == Filled::kinds[std::size_t(channel)].first && one.scores.overall.suppressed)
        hidden[one.channel.kind].push_back(channel);
  for (const auto& [kind, channels] : hidden)
    if (channels.size() >= 2) return {channels[0], channels[1]};
  return {-1, -1};
}

bool exchange(SmallGroups& survey, std::pair<int, int> channels) {
  std::vector<std::string*> one, other;
  for (Person& person : survey.people()) {
    if (person.wave != waveCount - 1) continue;
    if (person.channel == channels.first) one.push_back(&person.answers);
    if (person.channel == channels.second) other.push_back(&person.answers);
  }
  bool differs = false;
  for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
    differs = differs || *one[i] != *other[i];
    std::swap(*one[i], *other[i]);
  }
  return differs;
}

}  // namespace cx::test
