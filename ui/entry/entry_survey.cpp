// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_survey.h"

#include <algorithm>

namespace cx {
namespace {

template <class List, class Id>
auto found(const List& list, Id id) -> const typename List::value_type* {
  const auto at = std::ranges::find_if(list, [id](const auto& one) { return one.id == id; });
  return at == list.end() ? nullptr : &*at;
}

}  // namespace

const Wave* EntrySurvey::wave(WaveId id) const {
  return found(waves, id);
}

const Channel* EntrySurvey::channel(ChannelId id) const {
  return found(channels, id);
}

const Attribute* EntrySurvey::attribute(AttributeId id) const {
  return found(attributes, id);
}

EntryHeader EntrySurvey::fitted(EntryHeader header) const {
  if (!wave(header.wave)) header.wave = waves.empty() ? WaveId{} : waves.back().id;
  // The organisation-wide channel comes first and is chosen only where there is no other.
  if (!channel(header.channel)) header.channel = channels.empty() ? ChannelId{} : channels[channels.size() > 1].id;
  std::erase_if(header.levels, [this](const LevelId& given) {
    const Attribute* asked = attribute(given.attribute);
    return !asked || std::ranges::find(asked->levels, given.number, &Level::number) == asked->levels.end();
  });
  return header;
}

EntrySurvey entrySurvey(const Workspace& workspace) {
  return {waves(workspace), channels(workspace), attributes(workspace)};
}

}  // namespace cx
