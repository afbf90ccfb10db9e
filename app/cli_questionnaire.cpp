// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/byte_source.h"
#include "core/scoring/versions.h"
#include "core/survey/questionnaire.h"
#include "core/survey/questionnaire_edit.h"

namespace cx {
namespace {

WordingChanges wordingOf(const Arguments& arguments) {
  WordingChanges out;
  for (const std::string& pair : arguments.values("--wording")) {
    const std::size_t equals = pair.find('=');
    const auto change =
        equals == std::string::npos ? std::nullopt : wordingChangeFromCode(std::string_view(pair).substr(equals + 1));
    if (!change)
      throw Failure(ErrorKind::usage,
                    text(CX_TEXT("app", "--wording takes STATEMENT=cosmetic, =minor or =breaking, not “%1”."), {pair}));
    if (!out.emplace(pair.substr(0, equals), *change).second)
      throw Failure(ErrorKind::usage,
                    text(CX_TEXT("app", "--wording speaks of “%1” twice."), {pair.substr(0, equals)}));
  }
  return out;
}

int runEdit(const Console& console, const Arguments& arguments) {
  const WordingChanges wording = wordingOf(arguments);
  const Questionnaire edited = parseQuestionnaire(readSmallFile(pathOf(*arguments.value("--edit"))));
  Workspace workspace = openToWrite(arguments.operands()[0]);
  const Questionnaire before = currentQuestionnaire(workspace);
  bool stored = false;
  workspace
      .edit(text(CX_TEXT("app", "Edit the questionnaire")),
            [&](Workspace& w) { stored = editQuestionnaire(w, edited, wording); })
      .value();
  if (!stored) {
    console.say(
        text(CX_TEXT("app", "Nothing differs from version %1; nothing was stored."), {std::to_string(before.version)}));
    return exitDone;
  }
  const Questionnaire after = currentQuestionnaire(workspace);
  console.say(text(CX_TEXT("app", "Stored as version %1; waves that have no answers yet will ask it."),
                   {std::to_string(after.version)}));
  std::string broken;
  for (const Break& one : breaksBetween(before, after)) broken += (broken.empty() ? "" : ", ") + one.statement;
  if (!broken.empty())
    console.say(text(CX_TEXT("app",
                             "Breaking: %1. Their scores, their dimensions and overall will not be compared "
                             "with earlier waves."),
                     {broken}));
  return exitDone;
}

int runQuestionnaire(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "questionnaire FILE");
  if (arguments.has("--edit")) return runEdit(console, arguments);
  if (arguments.has("--wording")) throw Failure(ErrorKind::usage, text(CX_TEXT("app", "--wording belongs to --edit.")));
  const Questionnaire questionnaire = currentQuestionnaire(openToRead(arguments.operands()[0]));
  if (const auto out = arguments.value("--out")) {
    writeFile(*out, questionnaireJson(questionnaire));
    console.say(text(CX_TEXT("app", "Wrote %1."), {displayName(pathOf(*out))}));
    return exitDone;
  }
  if (arguments.has("--json")) {
    console.write(questionnaireJson(questionnaire) + "\n");
    return exitDone;
  }
  const Words& words = console.words();
  ConsoleTable table({{"id"}, {words(CX_TEXT("app", "scale"))}, {words(CX_TEXT("app", "question"))}});
  const auto range = [](const AnswerScale& scale) {
    return std::to_string(scale.min) + "–" + std::to_string(scale.max);
  };
  for (const Dimension& dimension : questionnaire.dimensions) {
    table.add({words(dimension.title)});
    for (const Statement& statement : dimension.statements)
      table.add({"  " + statement.id, range(statement.scale), words(statement.text)});
  }
  for (const OutcomeQuestion& outcome : questionnaire.outcomes)
    table.add({outcome.id, range(outcome.scale), words(outcome.title)});
  console.write(words(questionnaire.title) + "\n" + table.text());
  return exitDone;
}

}  // namespace

Verb questionnaireVerb() {
  return {"questionnaire",
          "FILE",
          text(CX_TEXT("app", "print the questionnaire, or store an edited one")),
          {{"--out", "DEF.json", text(CX_TEXT("app", "write its definition instead"))},
           {"--edit", "DEF.json", text(CX_TEXT("app", "store this definition as the next version"))},
           {"--wording", "STATEMENT=cosmetic|minor|breaking",
            text(CX_TEXT("app", "what a new wording means for comparisons; may be repeated")), true},
           {"--json", "", text(CX_TEXT("app", "print its definition"))}},
          runQuestionnaire};
}

}  // namespace cx
