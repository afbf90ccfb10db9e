// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/check.h"
#include "core/io/json_text.h"

namespace cx {
namespace {

boost::json::array listJson(const std::vector<CheckProblem>& problems, const Words& words) {
  boost::json::array listed;
  for (const CheckProblem& problem : problems)
    listed.push_back({{"kind", problem.kind}, {"where", problem.where}, {"what", words(problem.what)}});
  return listed;
}

int runCheck(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "check FILE");
  const Workspace workspace = openToRead(arguments.operands()[0]);
  auto problems = checkWorkspace(workspace);
  const auto warnings = comparabilityWarnings(workspace);
  if (const auto head = arguments.value("--head"))
    if (const auto problem = checkPrintedHead(workspace, *head)) problems.push_back(*problem);
  if (arguments.has("--json")) {
    console.write(jsonText(boost::json::object{{"ok", problems.empty()},
                                               {"problems", listJson(problems, console.words())},
                                               {"warnings", listJson(warnings, console.words())}}));
    return problems.empty() ? exitDone : exitAttention;
  }
  if (problems.empty()) {
    console.say(text(CX_TEXT(
        "app", "All is well: the file, every form, every tally and the log of changes hold what they should.")));
  } else {
    for (const CheckProblem& problem : problems)
      console.write(problem.kind + ", " + problem.where + ": " + console.words()(problem.what) + "\n");
  }
  for (const CheckProblem& warning : warnings)
    console.write(warning.kind + ", " + warning.where + ": " + console.words()(warning.what) + "\n");
  return problems.empty() ? exitDone : exitAttention;
}

}  // namespace

Verb checkVerb() {
  return {
      "check",
      "FILE",
      text(CX_TEXT(
          "app", "look for damage: file, forms, tallies and the log of changes; list where waves are not comparable")),
      {{"--head", "HASH",
        text(CX_TEXT("app", "the log's head as a board report printed it: nothing before it was altered"))},
       {"--json", "", text(CX_TEXT("app", "print as JSON"))}},
      runCheck};
}

}  // namespace cx
