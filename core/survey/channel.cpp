// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/channel.h"

#include <SQLiteCpp/Statement.h>

#include <array>

#include "core/survey/workspace.h"

namespace cx {
namespace {

constexpr std::array<std::string_view, 4> kindNames{"unset", "digital", "traditional", "organisation"};

ChannelKind kindOf(std::string_view name) {
  for (std::size_t i = 0; i < kindNames.size(); ++i)
    if (kindNames[i] == name) return ChannelKind(i);
  return ChannelKind::unset;
}

struct Known {
  std::string_view key;
  const char *en, *ko;
  ChannelKind kind;
};
constexpr std::array<Known, 9> wellKnown{{
    {"organisation", "Organisation-wide", "조직 전체", ChannelKind::organisation},
    {"website", "Website", "웹사이트", ChannelKind::digital},
    {"web", "Website", "웹사이트", ChannelKind::digital},
    {"app", "App", "앱", ChannelKind::digital},
    {"email", "E-mail", "이메일", ChannelKind::digital},
    {"chat", "Chat", "채팅", ChannelKind::digital},
    {"social", "Social media", "소셜 미디어", ChannelKind::digital},
    {"phone", "Phone", "전화", ChannelKind::traditional},
    {"store", "Store", "매장", ChannelKind::traditional},
}};

void validate(const Workspace& workspace, const Channel& channel) {
  if (channel.key.empty())
    throw Failure(ErrorKind::bad_data, text(CX_TEXT("core", "A channel needs a key, such as “website”.")));
  const auto same = channelByKey(workspace, channel.key);
  if (same && same->id != channel.id)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "There is a channel “%1” already. Choose another key."), {channel.key}));
}

}  // namespace

std::vector<Channel> channels(const Workspace& workspace) {
  std::vector<Channel> out;
  SQLite::Statement row(workspace.database(),
                        "SELECT id, key, title_en, title_ko, kind, position FROM channel ORDER BY position, id");
  while (row.executeStep())
    out.push_back({ChannelId{row.getColumn(0).getInt64()},
                   row.getColumn(1).getString(),
                   {row.getColumn(2).getString(), row.getColumn(3).getString()},
                   kindOf(row.getColumn(4).getString()),
                   row.getColumn(5).getInt()});
  return out;
}

std::optional<Channel> channelByKey(const Workspace& workspace, std::string_view key) {
  for (Channel& channel : channels(workspace))
    if (channel.key == key) return std::move(channel);
  return {};
}

std::vector<Channel> wellKnownChannels() {
  std::vector<Channel> out;
  for (const Known& known : wellKnown) {
    if (known.kind == ChannelKind::organisation || known.key == "web") continue;  // "web" is another word for "website"
    out.push_back({{}, std::string(known.key), {known.en, known.ko}, known.kind, 0});
  }
  return out;
}

ChannelId addChannel(Workspace& workspace, Channel channel) {
  validate(workspace, channel);
  for (const Known& known : wellKnown) {
    if (known.key != channel.key) continue;
    if (channel.title == LocalText{}) channel.title = {known.en, known.ko};
    if (channel.kind == ChannelKind::unset) channel.kind = known.kind;
  }
  SQLite::Statement row(workspace.database(),
                        "INSERT INTO channel(key, title_en, title_ko, kind, position) VALUES (?, ?, ?, ?, (SELECT "
                        "coalesce(max(position), -1) + 1 FROM channel))");
  row.bind(1, channel.key);
  row.bind(2, channel.title.en);
  row.bind(3, channel.title.ko);
  row.bind(4, std::string(kindNames[std::size_t(channel.kind)]));
  row.exec();
  return {workspace.database().getLastInsertRowid()};
}

void updateChannel(Workspace& workspace, const Channel& channel) {
  validate(workspace, channel);
  SQLite::Statement row(workspace.database(),
                        "UPDATE channel SET key=?, title_en=?, title_ko=?, kind=?, position=? WHERE id=?");
  row.bind(1, channel.key);
  row.bind(2, channel.title.en);
  row.bind(3, channel.title.ko);
  row.bind(4, std::string(kindNames[std::size_t(channel.kind)]));
  row.bind(5, channel.position);
  row.bind(6, channel.id.value);
  row.exec();
}

void removeChannel(Workspace& workspace, ChannelId channel) {
  SQLite::Statement used(workspace.database(), "SELECT 1 FROM submission WHERE channel=? LIMIT 1");
  used.bind(1, channel.value);
  if (used.executeStep())
    throw Failure(
        ErrorKind::bad_data,
        text(CX_TEXT("core", "This channel has answers and cannot be removed. Remove its submissions first.")));
  const auto whole = channelByKey(workspace, organisationWide);
  if (whole && whole->id == channel)
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("core", "The organisation-wide channel belongs to every workspace and stays.")));
  SQLite::Statement row(workspace.database(), "DELETE FROM channel WHERE id=?");
  row.bind(1, channel.value);
  row.exec();
}

}  // namespace cx
