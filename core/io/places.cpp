// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/places.h"

#include "core/base/result.h"
#include "core/io/plain_text.h"
#include "core/io/wave_order.h"
#include "core/survey/attribute.h"
#include "core/survey/called.h"
#include "core/survey/channel.h"
#include "core/survey/questionnaire.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// Titles stand for their keys, unless another key is spelled the same.
void addTitle(std::map<std::string, std::int64_t>& by_key, const LocalText& title, std::int64_t id) {
  for (const std::string& spelling : {title.en, title.ko})
    if (!spelling.empty()) by_key.emplace(composed(spelling), id);
}

template <class Items, class IdOf>
void know(std::map<std::string, std::int64_t>& by_key, const Items& items, IdOf idOf) {
  for (const auto& item : items) by_key.insert_or_assign(composed(item.key), idOf(item));
  for (const auto& item : items) addTitle(by_key, item.title, idOf(item));
}

template <class Thing>
Thing named(const std::string& key) {
  Thing thing;
  thing.key = key;
  return thing;
}

[[noreturn]] void refuseTooMany(const char* source, const std::string& what) {
  throw Failure(ErrorKind::bad_data, text(source, {std::to_string(Places::mostNew), what}));
}

}  // namespace

std::string assumedWave(const Workspace& workspace) {
  const auto known = waves(workspace);
  return known.empty() ? std::string("Wave 1") : known.back().key;
}

Places::Places(Workspace& workspace, bool create, Before before)
    : workspace_(workspace),
      create_(create),
      before_(std::move(before)),
      newest_version_(currentQuestionnaire(workspace).version) {
  const auto waves = cx::waves(workspace);
  know(waves_.by_key, waves, [](const Wave& wave) { return wave.id.value; });
  for (const Wave& wave : waves) version_by_id_[wave.id.value] = wave.questionnaire;
  know(channels_.by_key, cx::channels(workspace), [](const Channel& channel) { return channel.id.value; });
}

std::size_t Places::number(Named& named, std::string_view field) {
  const std::size_t known = named.texts.find(field);
  if (known != KeyIndex::none) return known;
  named.ids.push_back(0);
  const auto existing = named.by_key.find(composed(field));
  if (existing != named.by_key.end()) named.ids.back() = existing->second;
  return named.texts.add(field);
}

int Places::version(std::size_t wave) const {
  const auto known = version_by_id_.find(waves_.ids[wave]);
  return known == version_by_id_.end() ? newest_version_ : known->second;
}

/// The id behind a text, making what it names, by the key that `keyOf` gives, when it is asked for the first time.
template <class Make, class KeyOf>
std::int64_t Places::idOf(Named& named, std::size_t number, Make make, KeyOf keyOf) {
  std::int64_t& id = named.ids[number];
  if (id != 0) return id;
  const std::string key = keyOf(composed(named.texts.keys()[number]));
  const auto [at, fresh] = named.by_key.emplace(key, 0);
  if (fresh) {
    before_();
    at->second = make(key);
  }
  return id = at->second;
}

WaveId Places::waveId(std::size_t wave) {
  return {idOf(waves_, wave, [&](const std::string& key) -> std::int64_t {
    if (created_.waves.size() == mostNew)
      refuseTooMany(CX_TEXT("io", "The file names more than %1 new waves, such as “%2”; is the right column the wave?"),
                    key);
    created_.waves.push_back(key);
    return create_ ? addWave(workspace_, named<Wave>(key)).value : stand_in_--;
  })};
}

ChannelId Places::channelId(std::size_t channel) {
  const auto make = [&](const std::string& key) -> std::int64_t {
    if (created_.channels.size() == mostNew)
      refuseTooMany(
          CX_TEXT("io", "The file names more than %1 new channels, such as “%2”; is the right column the channel?"),
          key);
    created_.channels.push_back(key);
    return create_ ? addChannel(workspace_, named<Channel>(key)).value : stand_in_--;
  };
  // "웹사이트" makes the channel that is called website everywhere.
  const auto wellKnownKey = [](const std::string& name) {
    const auto known = wellKnownChannels();
    const auto at = called(known, name);
    return at == known.end() ? name : at->key;
  };
  return {idOf(channels_, channel, make, wellKnownKey)};
}

std::size_t Places::attribute(std::string_view key) {
  OneAttribute& attribute = attributes_.emplace_back();
  attribute.key = key;
  if (const auto existing = attributeByKey(workspace_, key)) {
    attribute.id = existing->id;
    know(attribute.levels.by_key, existing->levels, [](const Level& level) { return level.number; });
  }
  return attributes_.size() - 1;
}

void Places::makeAttributes() {
  before_();
  for (OneAttribute& attribute : attributes_)
    if (!attribute.id)
      attribute.id = create_ ? addAttribute(workspace_, named<Attribute>(attribute.key)) : AttributeId{stand_in_--};
}

LevelId Places::levelId(std::size_t attribute, std::size_t level) {
  OneAttribute& owner = attributes_[attribute];
  const auto make = [&](const std::string& key) -> std::int64_t {
    if (++owner.made > mostNew)
      refuseTooMany(
          CX_TEXT("io", "The file names more than %1 new levels of “%2”; leave that column out and import again."),
          owner.key);
    created_.levels.push_back(owner.key + "=" + key);
    return create_ ? addLevel(workspace_, owner.id, named<Level>(key)) : stand_in_--;
  };
  return {owner.id, static_cast<int>(idOf(owner.levels, level, make))};
}

void Places::arrangeWaves() {
  if (created_.waves.empty() || !create_) return;
  auto all = cx::waves(workspace_);
  if (!sortWaves(all, created_.waves.size())) return;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].position == static_cast<int>(i) + 1) continue;
    all[i].position = static_cast<int>(i) + 1;
    updateWave(workspace_, all[i]);
  }
}

}  // namespace cx
