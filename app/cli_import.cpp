// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/import.h"

namespace cx {
namespace {

char oneOf(const std::string& given, std::string_view allowed, const char* sentence) {
  const std::string value = given == "tab" || given == "\\t" ? "\t" : given;
  if (value.size() != 1 || allowed.find(value[0]) == std::string_view::npos)
    throw Failure(ErrorKind::usage, text(sentence, {given}));
  return value[0];
}

ImportOptions optionsFrom(const Arguments& arguments) {
  ImportOptions options;
  options.wave = arguments.value("--wave");
  options.channel = arguments.value("--channel");
  options.dry_run = arguments.has("--dry-run");
  if (const auto delimiter = arguments.value("--delimiter"))
    options.delimiter =
        oneOf(*delimiter, ",;\t|", CX_TEXT("app", "--delimiter takes a comma, a semicolon, tab or |, not “%1”."));
  if (const auto decimal = arguments.value("--decimal"))
    options.decimal = oneOf(*decimal, ".,", CX_TEXT("app", "--decimal takes a point or a comma, not “%1”."));
  return options;
}

void tell(const Console& console, const ImportReport& report) {
  console.say(text(
      report.dry_run
          ? CX_TEXT("app", "%1: %2 rows read, %3 would come in, %4 of them incomplete; %5 cannot be accepted.")
          : CX_TEXT("app", "%1: %2 rows read, %3 imported, %4 of them incomplete; %5 kept aside."),
      {report.file, Number{static_cast<double>(report.rows_read)}, Number{static_cast<double>(report.rows_imported)},
       Number{static_cast<double>(report.rows_incomplete)}, Number{static_cast<double>(report.rows_quarantined)}}));
  for (const Text& note : report.notes) console.say(note);
  const Words& words = console.words();
  if (report.problems.empty()) return;
  ConsoleTable table({{words(CX_TEXT("app", "row")), true},
                      {words(CX_TEXT("app", "column"))},
                      {words(CX_TEXT("app", "value"))},
                      {words(CX_TEXT("app", "reason"))}});
  for (const ImportProblem& problem : report.problems)
    table.add({std::to_string(problem.row), problem.column, problem.value, words(problem.reason)});
  console.write(table.text());
}

int runImport(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(2, 2, "import FILE DATA");
  const ImportOptions options = optionsFrom(arguments);
  Workspace workspace = options.dry_run ? openToRead(arguments.operands()[0]) : openToWrite(arguments.operands()[0]);
  const ImportReport report =
      importFile(workspace, pathOf(arguments.operands()[1]), options, console.progress()).value();
  warnOfBackup(console, workspace);
  if (arguments.has("--json")) {
    console.write(importJson(report, console.words()));
  } else {
    tell(console, report);
  }
  return arguments.has("--strict") && report.rows_quarantined > 0 ? exitAttention : exitDone;
}

}  // namespace

Verb importVerb() {
  return {"import",
          "FILE DATA",
          text(CX_TEXT("app", "bring in a CSV file whose headers name statements")),
          {{"--wave", "KEY", text(CX_TEXT("app", "the wave of all rows"))},
           {"--channel", "KEY", text(CX_TEXT("app", "the channel that all rows judge"))},
           {"--delimiter", ",|;|tab", text(CX_TEXT("app", "between the columns; found out when not given"))},
           {"--decimal", ".|,", text(CX_TEXT("app", "the decimal mark; found out when not given"))},
           {"--dry-run", "", text(CX_TEXT("app", "say what would happen and change nothing"))},
           {"--strict", "", text(CX_TEXT("app", "exit with 1 when a row was kept aside"))},
           {"--json", "", text(CX_TEXT("app", "print the report as JSON"))}},
          runImport};
}

}  // namespace cx
