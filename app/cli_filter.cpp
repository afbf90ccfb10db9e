// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_workspace.h"
#include "core/survey/attribute.h"
#include "core/survey/called.h"
#include "core/survey/channel.h"
#include "core/survey/wave.h"

namespace cx {
namespace {

/// The thing that a person means by its key, or by its title in either language.
template <class Thing>
const Thing& named(const std::vector<Thing>& things, const std::string& name, const char* sentence) {
  const auto at = called(things, name);
  if (at == things.end()) throw Failure(ErrorKind::usage, text(sentence, {name, keysOf(things)}));
  return *at;
}

LevelId levelOf(const Workspace& workspace, const std::string& pair) {
  const std::size_t equals = pair.find('=');
  if (equals == std::string::npos)
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "--attribute takes NAME=LEVEL, not “%1”."), {pair}));
  const auto all = attributes(workspace);
  const Attribute& attribute =
      named(all, pair.substr(0, equals), CX_TEXT("app", "There is no attribute “%1”; there are: %2."));
  const Level& level =
      named(attribute.levels, pair.substr(equals + 1), CX_TEXT("app", "There is no level “%1”; there are: %2."));
  return {attribute.id, level.number};
}

}  // namespace

std::vector<CliOption> filterOptions() {
  return {{"--wave", "KEY", text(CX_TEXT("app", "only this wave; may be repeated")), true},
          {"--channel", "KEY", text(CX_TEXT("app", "only this channel; may be repeated")), true},
          {"--attribute", "NAME=LEVEL", text(CX_TEXT("app", "only this group; may be repeated")), true},
          {"--unweighted", "", text(CX_TEXT("app", "count each submission once, whatever its weight"))},
          {"--min-n", "N",
           text(CX_TEXT("app", "hide groups smaller than this; may only raise the workspace's own threshold"))}};
}

WaveId waveOf(const Workspace& workspace, const std::string& key) {
  const auto all = waves(workspace);
  return named(all, key, CX_TEXT("app", "There is no wave “%1”; there are: %2.")).id;
}

std::vector<ChannelId> channelsOf(const Workspace& workspace, const Arguments& arguments) {
  const auto all = channels(workspace);
  std::vector<ChannelId> out;
  for (const std::string& key : arguments.values("--channel"))
    out.push_back(named(all, key, CX_TEXT("app", "There is no channel “%1”; there are: %2.")).id);
  return out;
}

std::vector<LevelId> levelsOf(const Workspace& workspace, const Arguments& arguments) {
  std::vector<LevelId> out;
  for (const std::string& pair : arguments.values("--attribute")) out.push_back(levelOf(workspace, pair));
  return out;
}

Filter filterOf(const Workspace& workspace, const Arguments& arguments) {
  Filter filter{{}, channelsOf(workspace, arguments), levelsOf(workspace, arguments)};
  for (const std::string& key : arguments.values("--wave")) filter.waves.push_back(waveOf(workspace, key));
  return filter;
}

int minimumOf(const Arguments& arguments) {
  return arguments.number("--min-n", 1, 1'000'000).value_or(0);
}

}  // namespace cx
