// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_draw.h"
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/byte_source.h"
#include "core/report/build_report.h"
#include "core/report/report_markdown.h"
#include "ui/render/export_pdf.h"

namespace cx {
namespace {

std::string sectionNames() {
  std::string out;
  for (const std::string& section : reportSections()) out += (out.empty() ? "" : ",") + section;
  return out;
}

int runReport(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "report FILE --out X.pdf");
  const auto out = arguments.value("--out");
  const std::string suffix = out ? suffixOf(*out) : std::string();
  if (suffix != "pdf" && suffix != "md")
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "--out takes a file that ends in .pdf or .md.")));
  const Workspace workspace = openToRead(arguments.operands()[0]);
  const Report report =
      buildReport(workspace, viewOf(workspace, arguments), console.words(), listed(arguments.values("--sections")));
  if (suffix == "md") {
    writeFile(*out, reportMarkdown(report));
  } else {
    const DrawingRoom room;
    exportReport(report, pathOf(*out)).value();
  }
  console.remark(text(CX_TEXT("app", "Wrote %1."), {displayName(pathOf(*out))}));
  return exitDone;
}

}  // namespace

Verb reportVerb() {
  return {"report", "FILE", text(CX_TEXT("app", "write the board report")),
          with({{"--out", "X.pdf|md", text(CX_TEXT("app", "the file; its suffix names the format"))},
                {"--sections", "LIST", text(CX_TEXT("app", "only some of these: %1"), {sectionNames()})}},
               viewOptions()),
          runReport};
}

}  // namespace cx
