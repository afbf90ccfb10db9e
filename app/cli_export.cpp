// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_scores.h"
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/byte_source.h"
#include "core/io/export_submissions.h"
#include "core/io/export_workbook.h"
#include "core/io/score_json.h"

namespace cx {
namespace {

std::string submissions(const Workspace& workspace, const Arguments& arguments, std::string_view format,
                        const Words& words) {
  const SubmissionExport options{filterOf(workspace, arguments), arguments.has("--persons"), arguments.has("--bom")};
  if (format == "xlsx") return submissionsXlsx(workspace, options, words);
  return format == "csv" ? submissionsCsv(workspace, options) : submissionsJson(workspace, options);
}

std::string scores(const Workspace& workspace, const Arguments& arguments, std::string_view format,
                   const Words& words) {
  const ScoreRequest request = scoreRequest(workspace, arguments);
  const ScoreTable table = scoreTable(workspace, request.query);
  if (format == "xlsx") return scoresXlsx(workspace, request.query, table, request.statements, words);
  return format == "csv" ? scoresCsv(request.query, table, request.statements, words)
                         : scoresJson(workspace, request.query, table, request.statements, words);
}

int runExport(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "export FILE --out X.csv");
  const auto out = arguments.value("--out");
  const std::string suffix = out ? suffixOf(*out) : std::string();
  if (suffix != "csv" && suffix != "xlsx" && suffix != "json")
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "--out takes a file that ends in .csv, .xlsx or .json.")));
  const std::string what = arguments.value("--what").value_or("submissions");
  if (what != "submissions" && what != "scores")
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "--what takes submissions or scores, not “%1”."), {what}));
  const Workspace workspace = openToRead(arguments.operands()[0]);
  writeFile(*out, what == "scores" ? scores(workspace, arguments, suffix, console.words())
                                   : submissions(workspace, arguments, suffix, console.words()));
  console.remark(text(CX_TEXT("app", "Wrote %1."), {displayName(pathOf(*out))}));
  return exitDone;
}

}  // namespace

Verb exportVerb() {
  return {"export", "FILE", text(CX_TEXT("app", "write submissions or scores to a file")),
          with({{"--out", "X.csv|X.xlsx|X.json", text(CX_TEXT("app", "the file; its suffix names the format"))},
                {"--what", "submissions|scores", text(CX_TEXT("app", "what to write; submissions when not given"))},
                {"--persons", "", text(CX_TEXT("app", "with the respondents' keys"))},
                {"--bom", "",
                 text(CX_TEXT("app", "with a byte-order mark, for spreadsheet programs that guess encodings"))}},
               scoreOptions()),
          runExport};
}

}  // namespace cx
