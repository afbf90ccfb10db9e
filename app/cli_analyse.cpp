// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/analysis_json.h"

namespace cx {
namespace {

int runAnalyse(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "analyse FILE");
  const Workspace workspace = openToRead(arguments.operands()[0]);
  const Analysis analysis = analyse(workspace, filterOf(workspace, arguments), minimumOf(arguments));
  console.write(analysisJson(analysis, console.words()));
  return exitDone;
}

}  // namespace

Verb analyseVerb() {
  auto options = filterOptions();
  std::erase_if(options, [](const CliOption& option) { return option.name == "--unweighted"; });
  return {"analyse", "FILE", text(CX_TEXT("app", "every statistic, weighted and not, as one JSON tree")),
          with(options, {{"--json", "", text(CX_TEXT("app", "print as JSON, which is the only form"))}}), runAnalyse};
}

}  // namespace cx
