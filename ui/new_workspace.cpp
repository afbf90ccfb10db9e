// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_workspace.h"

#include "core/io/sample.h"
#include "core/survey/channel.h"
#include "core/survey/questionnaire.h"
#include "core/survey/wave.h"

namespace cx {

Result<Workspace> startWorkspace(const NewWorkspace& wanted) {
  Result<Workspace> made = createWorkspace(
      wanted.file, wanted.drafted ? *wanted.drafted : builtInQuestionnaire(wanted.questionnaire), wanted.organisation);
  if (made.has_error() || (wanted.wave.empty() && wanted.channels.empty())) return made;
  const Result<void> setUp = made->edit(text(CX_TEXT("app", "Set up waves and channels")), [&](Workspace& workspace) {
    Wave first;
    first.key = wanted.wave;
    if (!first.key.empty()) addWave(workspace, first);
    for (const std::string& key : wanted.channels) {
      Channel channel;
      channel.key = key;
      addChannel(workspace, channel);
    }
  });
  if (setUp.has_error()) return setUp.error();
  return made;
}

Result<Workspace> makeSample(const std::filesystem::path& file) {
  Result<Workspace> made = createWorkspace(file, builtInQuestionnaire("digital-cx"), Organisation{});
  if (made.has_error()) return made;
  const Result<void> written = writeSample(*made);
  if (written.has_error()) return written.error();
  return made;
}

}  // namespace cx
