// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/byte_source.h"
#include "core/io/draft_questionnaire.h"
#include "core/io/mapping.h"
#include "core/io/sample.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"

namespace cx {
namespace {

constexpr std::string_view standardQuestionnaire = "digital-cx";

Questionnaire questionnaireFrom(const std::string& nameOrFile) {
  const auto known = builtInQuestionnaires();
  if (std::ranges::find(known, nameOrFile) != known.end()) return builtInQuestionnaire(nameOrFile);
  return parseQuestionnaire(readSmallFile(pathOf(nameOrFile)));
}

/// From a definition, or drafted from a data file.
Questionnaire questionnaireFor(const Arguments& arguments) {
  const auto definition = arguments.value("--questionnaire"), data = arguments.value("--from");
  if (definition && data)
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "Give either --questionnaire or --from, not both.")));
  if (!data) return questionnaireFrom(definition.value_or(std::string(standardQuestionnaire)));
  const auto mapping = arguments.value("--map");
  return draftQuestionnaire(pathOf(*data), mapping ? parseMapping(readSmallFile(pathOf(*mapping))) : Mapping{}).value();
}

int runNew(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "new FILE");
  const std::string& file = arguments.operands()[0];
  const Questionnaire questionnaire = questionnaireFor(arguments);
  Organisation organisation;
  const std::string name = arguments.value("--organisation").value_or("");
  organisation.name = {name, name};
  organisation.industry = arguments.value("--industry").value_or("all");
  if (organisation.industry != "all" && organisation.industry != "e-commerce")
    throw Failure(ErrorKind::usage,
                  text(CX_TEXT("app", "--industry takes all or e-commerce, not “%1”."), {organisation.industry}));
  createWorkspace(pathOf(file), questionnaire, organisation).value();
  console.say(counted(static_cast<std::int64_t>(questionnaire.statements().size()),
                      CX_TEXT_N("app", "Created %1 with %n statement(s) of “%2”."),
                      {displayName(pathOf(file)), questionnaire.title}));
  return exitDone;
}

int runSample(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "sample FILE");
  const auto file = pathOf(arguments.operands()[0]);
  Workspace workspace = createWorkspace(file, builtInQuestionnaire(standardQuestionnaire), {}).value();
  writeSample(workspace).value();
  console.say(
      text(CX_TEXT("app", "Created %1, a sample: its organisation and answers are invented."), {displayName(file)}));
  return exitDone;
}

}  // namespace

Verb newVerb() {
  return {"new",
          "FILE",
          text(CX_TEXT("app", "start a workspace")),
          {{"--questionnaire", "digital-cx|cx-strategy|DEF.json",
            text(CX_TEXT("app", "a built-in questionnaire or a definition file"))},
           {"--from", "DATA", text(CX_TEXT("app", "a data file to draft the questionnaire from"))},
           {"--map", "MAP.json", text(CX_TEXT("app", "what was decided about that file"))},
           {"--organisation", "NAME", text(CX_TEXT("app", "whose workspace it is"))},
           {"--industry", "all|e-commerce", text(CX_TEXT("app", "whose published figures stand beside the scores"))}},
          runNew};
}

Verb sampleVerb() {
  return {
      "sample", "FILE", text(CX_TEXT("app", "make a workspace with invented answers, to look around")), {}, runSample};
}

}  // namespace cx
