// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/check.h"
#include "core/io/json_text.h"

namespace cx {
namespace {

int runCheck(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "check FILE");
  const auto problems = checkWorkspace(openToRead(arguments.operands()[0]));
  if (arguments.has("--json")) {
    boost::json::array listed;
    for (const CheckProblem& problem : problems)
      listed.push_back({{"kind", problem.kind}, {"where", problem.where}, {"what", console.words()(problem.what)}});
    console.write(jsonText(boost::json::object{{"ok", problems.empty()}, {"problems", std::move(listed)}}));
  } else if (problems.empty()) {
    console.say(text(CX_TEXT(
        "app", "All is well: the file, every form, every tally and the log of changes hold what they should.")));
  } else {
    for (const CheckProblem& problem : problems)
      console.write(problem.kind + ", " + problem.where + ": " + console.words()(problem.what) + "\n");
  }
  return problems.empty() ? exitDone : exitAttention;
}

}  // namespace

Verb checkVerb() {
  return {"check",
          "FILE",
          text(CX_TEXT("app", "look for damage: file, forms, tallies and the log of changes")),
          {{"--json", "", text(CX_TEXT("app", "print as JSON"))}},
          runCheck};
}

}  // namespace cx
