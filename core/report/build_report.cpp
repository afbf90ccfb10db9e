// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_report.h"

#include <algorithm>
#include <array>

#include "core/chart/conditions.h"
#include "core/report/sections.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

struct Part {
  const char* id;
  ReportSection (*build)(const Workspace&, const Facts&, const Words&);
};

constexpr std::array parts{Part{"summary", summarySection},       Part{"changes", changesSection},
                           Part{"trend", trendSection},           Part{"channels", channelsSection},
                           Part{"statements", statementsSection}, Part{"benchmark", benchmarkSection},
                           Part{"method", methodSection},         Part{"numbers", numbersSection}};

void check(const std::vector<std::string>& sections) {
  const auto& known = reportSections();
  for (const std::string& section : sections)
    if (std::ranges::find(known, section) == known.end())
      throw Failure(ErrorKind::usage, text(CX_TEXT("report", "There is no report section “%1”. Sections are: %2."),
                                           {section, joined(known, ", ")}));
}

/// Asked for by name, or worth a page: a first wave has neither changes nor a trend.
bool wanted(const std::string& id, const std::vector<std::string>& sections, const Facts& facts) {
  if (!sections.empty()) return std::ranges::find(sections, id) != sections.end();
  if (id == "changes") return facts.changes.has_value();
  if (id == "trend") return facts.waves.size() > 1;
  return true;
}

std::string legendOf(const Facts& facts, const Words& words) {
  std::string marks = words(CX_TEXT("report", "* small base (n < 30) ** not tested † not comparable."));
  for (const auto* list : {&facts.dimensions, &facts.statements})
    for (const Published& one : *list)
      if (one.against)
        return marks + " " +
               words(text(
                   CX_TEXT("report",
                           "◆ %1, %2; compared with own digital channels, n %3; its sampling error is not published."),
                   {one.figure->source.publisher, one.figure->source.title, Number{double(facts.compared_rows)}}));
  return marks;
}

}  // namespace

const std::vector<std::string>& reportSections() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> ids;
    for (const Part& part : parts) ids.push_back(part.id);
    return ids;
  }();
  return all;
}

Report buildReport(const Workspace& workspace, const View& view, const Words& words,
                   const std::vector<std::string>& sections) {
  check(sections);
  const Facts facts = factsOf(workspace, view);
  if (facts.empty()) throw Failure(ErrorKind::bad_data, text("%1", {emptySentence(facts, words)}));
  Report report;
  report.language = words.language();
  const std::string organisation = words(facts.selection.organisation().name),
                    instrument = words(facts.questionnaire().title);
  report.running_title = words(text(CX_TEXT("report", "%1 · %2 benchmark report"), {organisation, instrument}));
  if (facts.selection.organisation().sample) report.sample_mark = words(CX_TEXT("report", "SAMPLE"));
  report.wave = words(facts.wave().name());
  report.title = report.running_title + ", " + report.wave;
  report.subject = conditionsLine(facts, words);
  report.source = sourceLine(facts, words);
  report.legend = legendOf(facts, words);
  report.page_of = words(CX_TEXT("report", "page %1 of %2"));
  report.made = workspace.now();
  for (const Part& part : parts)
    if (wanted(part.id, sections, facts)) report.sections.push_back(part.build(workspace, facts, words));
  return report;
}

}  // namespace cx
