// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/base/text.h"

namespace cx {

class Workspace;

enum class ChannelKind { unset, digital, traditional, organisation };

/// The channel that a submission judges, or the whole organisation.
struct Channel {
  ChannelId id;
  std::string key;  ///< stable, unique
  LocalText title;
  ChannelKind kind = ChannelKind::unset;
  int position = 0;
  bool operator==(const Channel&) const = default;
  [[nodiscard]] LocalText name() const { return title == LocalText{} ? LocalText{key, key} : title; }
};

/// Present in every workspace, cannot be removed.
constexpr std::string_view organisationWide = "organisation";

/// In their order, the organisation-wide one first.
[[nodiscard]] std::vector<Channel> channels(const Workspace& workspace);
[[nodiscard]] std::optional<Channel> channelByKey(const Workspace& workspace, std::string_view key);
/// The channels that are called alike everywhere, with their titles and kinds; the organisation-wide one left out.
[[nodiscard]] std::vector<Channel> wellKnownChannels();
/// A well-known key (website, app, email, chat, social, phone, store) brings its titles and kind when none are given.
ChannelId addChannel(Workspace& workspace, Channel channel);
void updateChannel(Workspace& workspace, const Channel& channel);
/// Failure(bad_data) while submissions judge it.
void removeChannel(Workspace& workspace, ChannelId channel);

}  // namespace cx
