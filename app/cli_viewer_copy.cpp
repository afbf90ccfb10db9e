// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/data/file_access.h"
#include "core/io/viewer_copy.h"

namespace cx {
namespace {

int runViewerCopy(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(2, 2, "viewer-copy FILE OUT");
  const Workspace workspace = openToRead(arguments.operands()[0]);
  const auto out = pathOf(arguments.operands()[1]);
  writeViewerCopy(workspace, out, {filterOf(workspace, arguments), minimumOf(arguments)}).value();
  console.say(text(CX_TEXT("app", "Wrote %1: figures without the forms behind them."), {nameOf(out)}));
  return exitDone;
}

}  // namespace

Verb viewerCopyVerb() {
  auto options = filterOptions();
  std::erase_if(options, [](const CliOption& option) { return option.name == "--unweighted"; });
  return {"viewer-copy", "FILE OUT",
          text(CX_TEXT("app", "a workspace of figures to read: unweighted, without forms, small groups left out")),
          options, runViewerCopy};
}

}  // namespace cx
