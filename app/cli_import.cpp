// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/byte_source.h"
#include "core/io/import.h"
#include "core/io/preview.h"

namespace cx {
namespace {

char oneOf(const std::string& given, std::string_view allowed, const char* sentence) {
  const std::string value = given == "tab" || given == "\\t" ? "\t" : given;
  if (value.size() != 1 || allowed.find(value[0]) == std::string_view::npos)
    throw Failure(ErrorKind::usage, text(sentence, {given}));
  return value[0];
}

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& one : texts) out += (out.empty() ? "" : ", ") + one;
  return out;
}

ImportOptions optionsFrom(const Arguments& arguments) {
  ImportOptions options;
  if (const auto mapping = arguments.value("--map")) options.mapping = parseMapping(readSmallFile(pathOf(*mapping)));
  options.wave = arguments.value("--wave");
  options.channel = arguments.value("--channel");
  if (const auto delimiter = arguments.value("--delimiter"))
    options.delimiter =
        oneOf(*delimiter, ",;\t|", CX_TEXT("app", "--delimiter takes a comma, a semicolon, tab or |, not “%1”."));
  if (const auto decimal = arguments.value("--decimal"))
    options.decimal = oneOf(*decimal, ".,", CX_TEXT("app", "--decimal takes a point or a comma, not “%1”."));
  if (const auto encoding = arguments.value("--encoding")) {
    options.mapping.encoding = encodingNamed(*encoding);
    if (!options.mapping.encoding)
      throw Failure(ErrorKind::usage, text(CX_TEXT("app", "There is no encoding called “%1”; known are %2."),
                                           {*encoding, joined(encodingNames())}));
  }
  if (const auto sheet = arguments.value("--sheet")) options.mapping.sheet = sheet;
  return options;
}

std::vector<CliOption> readingOptions() {
  return {{"--map", "MAP.json", text(CX_TEXT("app", "what was decided about such files: columns, labels, answers"))},
          {"--wave", "KEY", text(CX_TEXT("app", "the wave of all rows"))},
          {"--channel", "KEY", text(CX_TEXT("app", "the channel that all rows judge"))},
          {"--sheet", "NAME", text(CX_TEXT("app", "the sheet of a workbook"))},
          {"--encoding", "NAME", text(CX_TEXT("app", "how the characters are written; found out when not given"))},
          {"--delimiter", ",|;|tab", text(CX_TEXT("app", "between the columns; found out when not given"))},
          {"--decimal", ".|,", text(CX_TEXT("app", "the decimal mark; found out when not given"))}};
}

void tellQuestions(const Console& console, const ImportReport& report) {
  for (const ImportQuestion& question : report.questions)
    console.say(text(CX_TEXT("app", "Open: %1 (answer “%2” with one of: %3)"),
                     {nested(question.text), question.id, joined(question.options)}));
}

void tellProblems(const Console& console, const ImportReport& report) {
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

void tell(const Console& console, const ImportReport& report) {
  console.say(text(
      report.dry_run
          ? CX_TEXT("app", "%1: %2 rows read, %3 would come in, %4 of them incomplete; %5 cannot be accepted.")
          : CX_TEXT("app", "%1: %2 rows read, %3 imported, %4 of them incomplete; %5 kept aside."),
      {report.file, Number{static_cast<double>(report.rows_read)}, Number{static_cast<double>(report.rows_imported)},
       Number{static_cast<double>(report.rows_incomplete)}, Number{static_cast<double>(report.rows_quarantined)}}));
  for (const Text& note : report.notes) console.say(note);
  tellQuestions(console, report);
  tellProblems(console, report);
}

/// A refusal for open questions says them all to a script, before the sentence.
Result<ImportReport> importOrAsk(const Console& console, Workspace& workspace, const std::filesystem::path& data,
                                 ImportOptions options, bool json) {
  auto report = importFile(workspace, data, options, console.progress());
  if (report || report.error().kind != ErrorKind::bad_data || !json) return report;
  options.dry_run = true;
  if (const auto rehearsed = importFile(workspace, data, options); rehearsed && !rehearsed->questions.empty())
    console.write(importJson(*rehearsed, console.words()));
  return report;
}

/// A rehearsal with open questions ends as the import would.
void requireAnswers(const ImportReport& report) {
  if (report.questions.empty()) return;
  const ImportQuestion& first = report.questions.front();
  throw Failure(ErrorKind::bad_data, text(CX_TEXT("app", "%1: %2 Answer “%3” in a mapping (--map) with one of: %4."),
                                          {report.file, nested(first.text), first.id, joined(first.options)}));
}

int runImport(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(2, 2, "import FILE DATA");
  ImportOptions options = optionsFrom(arguments);
  options.dry_run = arguments.has("--dry-run");
  const bool json = arguments.has("--json");
  Workspace workspace = options.dry_run ? openToRead(arguments.operands()[0]) : openToWrite(arguments.operands()[0]);
  const ImportReport report = importOrAsk(console, workspace, pathOf(arguments.operands()[1]), options, json).value();
  warnOfBackup(console, workspace);
  if (json) {
    console.write(importJson(report, console.words()));
  } else {
    tell(console, report);
  }
  requireAnswers(report);
  return arguments.has("--strict") && report.rows_quarantined > 0 ? exitAttention : exitDone;
}

std::string delimiterName(char delimiter) {
  return delimiter == '\t' ? "tab" : std::string(1, delimiter);
}

/// How the file is written, as far as its format leaves that open.
Text howWritten(const ImportReport& report) {
  const Number rows{static_cast<double>(report.rows_read)};
  if (report.format == "xlsx")
    return text(CX_TEXT("app", "%1: a workbook; sheet “%2” with %3 row(s), %4 header row(s)"),
                {report.file, report.sheet, rows, std::to_string(report.header_rows)});
  if (report.format == "sav") return text(CX_TEXT("app", "%1: an SPSS file with %2 case(s)"), {report.file, rows});
  if (report.format == "json")
    return text(CX_TEXT("app", "%1: an export of Touchstone with %2 form(s)"), {report.file, rows});
  return text(CX_TEXT("app", "%1: %2 (%3), delimiter %4, decimal mark %5, %6 header row(s)"),
              {report.file, report.encoding.name, nested(report.encoding.evidence), delimiterName(report.delimiter),
               std::string(1, report.decimal), std::to_string(report.header_rows)});
}

void tellPreview(const Console& console, const ImportReport& report) {
  const Words& words = console.words();
  console.say(howWritten(report));
  if (!report.tool.empty()) console.say(text(CX_TEXT("app", "An export of %1."), {report.tool}));
  ConsoleTable table(
      {{words(CX_TEXT("app", "column"))}, {words(CX_TEXT("app", "role"))}, {words(CX_TEXT("app", "question"))}});
  for (const Column& column : report.columns) table.add({column.name, std::string(name(column.role)), column.id});
  console.write(table.text());
  tell(console, report);
}

int runPreview(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "preview DATA");
  ImportOptions options = optionsFrom(arguments);
  options.dry_run = true;
  const auto data = pathOf(arguments.operands()[0]);
  const auto preview = [&] {
    const auto into = arguments.value("--into");
    if (!into) return previewFile(data, options, console.progress());
    Workspace workspace = openToRead(*into);
    return importFile(workspace, data, options, console.progress());
  };
  const ImportReport report = preview().value();
  if (arguments.has("--json")) {
    console.write(importJson(report, console.words()));
  } else {
    tellPreview(console, report);
  }
  return exitDone;
}

}  // namespace

Verb importVerb() {
  return {"import", "FILE DATA", text(CX_TEXT("app", "bring in a survey tool's export or another table of answers")),
          with(readingOptions(), {{"--dry-run", "", text(CX_TEXT("app", "say what would happen and change nothing"))},
                                  {"--strict", "", text(CX_TEXT("app", "exit with 1 when a row was kept aside"))},
                                  {"--json", "", text(CX_TEXT("app", "print the report as JSON"))}}),
          runImport};
}

Verb previewVerb() {
  return {"preview", "DATA", text(CX_TEXT("app", "say what an import of a file would see")),
          with(readingOptions(), {{"--into", "FILE", text(CX_TEXT("app", "the workspace whose questionnaire counts"))},
                                  {"--json", "", text(CX_TEXT("app", "print the report as JSON"))}}),
          runPreview};
}

}  // namespace cx
