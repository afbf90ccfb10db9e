// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/io/key_index.h"

namespace cx {

class Workspace;

/// The key of the wave that answers belong to when they name none: the latest, or "Wave 1" where there is none yet.
[[nodiscard]] std::string assumedWave(const Workspace& workspace);

/// The waves, channels and levels that rows of a file belong to: found by key, made when the first accepted row needs
/// them.
class Places {
 public:
  static constexpr std::size_t mostNew = 200;  ///< of waves, of channels, of levels of one attribute

  /// Called before the workspace is read or changed.
  using Before = std::function<void()>;
  /// `create` false: only says what would be made, and gives ids that stand for nothing.
  Places(
      Workspace& workspace, bool create, Before before = [] {});

  /// A number for the wave that a field names; `waveId` makes the wave. Numbers of one text stay the same.
  [[nodiscard]] std::size_t wave(std::string_view field) { return number(waves_, field); }
  /// The questionnaire version the wave is, or will be, answered with.
  [[nodiscard]] int version(std::size_t wave) const;
  /// Failure(bad_data) when the file would make more than `mostNew` waves.
  WaveId waveId(std::size_t wave);

  [[nodiscard]] std::size_t channel(std::string_view field) { return number(channels_, field); }
  ChannelId channelId(std::size_t channel);

  /// Makes the attribute known here; its number is for `level`.
  std::size_t attribute(std::string_view key);
  /// Makes those of the known attributes that the workspace lacks, in the order in which they became known.
  void makeAttributes();
  [[nodiscard]] std::size_t level(std::size_t attribute, std::string_view field) {
    return number(attributes_[attribute].levels, field);
  }
  LevelId levelId(std::size_t attribute, std::size_t level);

  /// Puts the waves in the order of their keys where they are numbered alike ("2026-03", "W1", "2023Q04") and those
  /// that were there before stand so already.
  void arrangeWaves();

  struct Created {
    std::vector<std::string> waves, channels, levels;  ///< levels as "attribute=level"
  };
  [[nodiscard]] const Created& created() const { return created_; }

 private:
  struct Named {
    KeyIndex texts;
    std::vector<std::int64_t> ids;               ///< per text; 0: not asked for yet
    std::map<std::string, std::int64_t> by_key;  ///< what exists
  };
  struct OneAttribute {
    std::string key;
    AttributeId id;
    Named levels;
    std::size_t made = 0;
  };
  std::size_t number(Named& named, std::string_view field);
  template <class Make, class KeyOf = std::identity>
  std::int64_t idOf(Named& named, std::size_t number, Make make, KeyOf keyOf = {});

  Workspace& workspace_;
  bool create_;
  Before before_;
  Named waves_, channels_;
  std::map<std::int64_t, int> version_by_id_;
  int newest_version_ = 1;
  std::int64_t stand_in_ = -1;  ///< the next id that stands for nothing
  std::vector<OneAttribute> attributes_;
  Created created_;
};

}  // namespace cx
