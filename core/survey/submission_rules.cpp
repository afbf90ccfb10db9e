// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/submission_rules.h"

#include <algorithm>

#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

void checkLevels(const std::vector<LevelId>& levels) {
  for (auto level = levels.begin(); level != levels.end(); ++level)
    if (std::find_if(level + 1, levels.end(),
                     [&](const LevelId& other) { return other.attribute == level->attribute; }) != levels.end())
      throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "The submission names two levels of one attribute.")));
}

[[noreturn]] void refuseAnswer(int slot, std::uint8_t byte, const Layout& layout) {
  const auto rule = std::ranges::find(layout.slots, slot, &SlotRule::slot);
  if (rule == layout.slots.end())
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "The submission answers a statement that its wave did not ask.")));
  throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "The answer %1 is outside %2–%3."),
                                          {std::to_string(unpacked(byte, rule->min).value), std::to_string(rule->min),
                                           std::to_string(rule->max)}));
}

/// The highest byte that each slot may hold; 0 where it is not asked.
std::string highestBytes(const Layout& layout) {
  std::string out;
  for (const SlotRule& rule : layout.slots) {
    const auto slot = std::size_t(rule.slot);
    if (out.size() <= slot) out.resize(slot + 1, '\0');
    out[slot] = static_cast<char>(packed(Answer::score(rule.max), rule.min));
  }
  return out;
}

bool contains(const std::vector<ChannelId>& channels, ChannelId channel) {
  return std::ranges::find(channels, channel) != channels.end();
}

}  // namespace

SubmissionRules::SubmissionRules(const Workspace& workspace, Before before)
    : workspace_(workspace), before_(std::move(before)) {
  learn();
}

void SubmissionRules::learn() {
  waves_.clear();
  for (const auto& [wave, layout] : layoutsByWave(workspace_.database())) waves_[wave] = {layout, highestBytes(layout)};
  channels_.clear();
  for (const Channel& channel : cx::channels(workspace_)) channels_.push_back(channel.id);
  levels_.clear();
  for (const Attribute& attribute : attributes(workspace_))
    for (const Level& level : attribute.levels) levels_.push_back({attribute.id, level.number});
  std::ranges::sort(levels_);
}

bool SubmissionRules::knowsPlaces(const Submission& submission) const {
  return waves_.contains(submission.wave) && contains(channels_, submission.channel) &&
         std::ranges::all_of(submission.levels,
                             [&](const LevelId& level) { return std::ranges::binary_search(levels_, level); });
}

void SubmissionRules::requirePlaces(const Submission& submission) const {
  if (knowsPlaces(submission)) return;
  if (!waves_.contains(submission.wave))
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "The submission names a wave that does not exist.")));
  if (!contains(channels_, submission.channel))
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "The submission names a channel that does not exist.")));
  throw Failure(ErrorKind::bad_data,
                text(CX_TEXT("core", "The submission names an attribute level that does not exist.")));
}

void SubmissionRules::check(const Submission& submission) {
  if (!knowsPlaces(submission)) {  // made since
    before_();
    learn();
    requirePlaces(submission);
  }
  if (submission.weight < 0) throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "A weight cannot be negative.")));
  checkLevels(submission.levels);
  const OneWave& wave = waves_.find(submission.wave)->second;
  for (std::size_t slot = 0; slot < submission.answers.size(); ++slot) {
    const auto byte = static_cast<std::uint8_t>(submission.answers[slot]);
    const auto highest = slot < wave.highest.size() ? static_cast<std::uint8_t>(wave.highest[slot]) : 0;
    if (byte > highest) refuseAnswer(int(slot), byte, wave.layout);
  }
}

}  // namespace cx
