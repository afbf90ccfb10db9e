// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/method_sheet.h"

#include <algorithm>
#include <chrono>

#include "core/chart/wording.h"
#include "core/scoring/coverage.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// Terms and what they mean, a row each.
class MethodSheet {
 public:
  MethodSheet(XlsxWriter& writer, const Words& words) : writer_(writer), words_(words) {
    constexpr double term = 22, meaning = 110;
    writer.beginSheet(words(CX_TEXT("io", "Method")), {words(CX_TEXT("io", "About")), words(CX_TEXT("io", "Meaning"))},
                      {term, meaning});
  }
  void add(const char* term, const std::string& meaning) {
    writer_.words(words_(term));
    writer_.words(meaning);
    writer_.endRow();
  }
  void add(const char* term, const Text& meaning) { add(term, words_(meaning)); }

 private:
  XlsxWriter& writer_;
  const Words& words_;
};

template <class Thing>
std::string chosen(const std::vector<Thing>& things, const std::vector<decltype(Thing::id)>& ids, const Words& words) {
  std::string out;
  for (const Thing& thing : things)
    if (std::ranges::find(ids, thing.id) != ids.end()) out += (out.empty() ? "" : ", ") + words(thing.name());
  return out.empty() ? words(CX_TEXT("io", "all")) : out;
}

std::string chosenLevels(const Workspace& workspace, const Filter& filter) {
  std::string out;
  for (const Attribute& attribute : attributes(workspace))
    for (const Level& level : attribute.levels)
      if (std::ranges::find(filter.levels, LevelId{attribute.id, level.number}) != filter.levels.end())
        out += (out.empty() ? "" : ", ") + attribute.key + "=" + level.key;
  return out;
}

void addWho(MethodSheet& sheet, const Workspace& workspace, const Filter& filter, const Words& words) {
  const Organisation who = organisation(workspace);
  const Questionnaire questionnaire = currentQuestionnaire(workspace);
  if (const std::string name = words(who.name); !name.empty()) sheet.add(CX_TEXT("io", "Organisation"), name);
  if (who.sample)
    sheet.add(CX_TEXT("io", "Sample"),
              text(CX_TEXT("io", "The organisation and its answers are invented, to show what Touchstone does.")));
  sheet.add(CX_TEXT("io", "Questionnaire"),
            text(CX_TEXT("io", "%1 (%2, version %3)"),
                 {questionnaire.title, questionnaire.id, std::to_string(questionnaire.version)}));
  sheet.add(CX_TEXT("io", "Waves"), chosen(waves(workspace), filter.waves, words));
  sheet.add(CX_TEXT("io", "Channels"), chosen(channels(workspace), filter.channels, words));
  if (const std::string levels = chosenLevels(workspace, filter); !levels.empty())
    sheet.add(CX_TEXT("io", "Segment"), levels);
}

void addMaker(MethodSheet& sheet, const Workspace& workspace) {
  const Date day{std::chrono::floor<std::chrono::days>(workspace.now())};
  sheet.add(CX_TEXT("io", "Made by"), text(CX_TEXT("io", "Touchstone %1, %2"), {std::string(TOUCHSTONE_VERSION), day}));
}

}  // namespace

void addMethodOfSubmissions(XlsxWriter& writer, const Workspace& workspace, const Filter& filter, std::int64_t rows,
                            const Words& words) {
  MethodSheet sheet(writer, words);
  addWho(sheet, workspace, filter, words);
  sheet.add(CX_TEXT("io", "Submissions"), words.count(rows));
  sheet.add(CX_TEXT("io", "Answers"), text(CX_TEXT("io",
                                                   "as given, not turned; blank: skipped; N/A: not applicable; "
                                                   "not asked: the form did not have the question")));
  sheet.add(CX_TEXT("io", "Apostrophes"),
            text(CX_TEXT("io",
                         "One stands before a text that a spreadsheet could take for a formula; importing this file "
                         "into Touchstone takes it away again.")));
  addMaker(sheet, workspace);
}

void addMethodOfScores(XlsxWriter& writer, const Workspace& workspace, const Filter& filter, const ScoreTable& table,
                       const Words& words) {
  MethodSheet sheet(writer, words);
  addWho(sheet, workspace, filter, words);
  const ScoreRules& rules = table.rules;
  const int places = decimals(rules.scale);
  std::string scale = scaleName(rules.scale, words);
  if (table.bounds)
    scale += words(text(CX_TEXT("io", ": floor %1, ceiling %2"),
                        {Number{table.bounds->floor, places}, Number{table.bounds->ceiling, places}}));
  if (table.bounds && table.bounds->neutral)
    scale += words(text(CX_TEXT("io", ", neutral %1"), {Number{*table.bounds->neutral, places}}));
  sheet.add(CX_TEXT("io", "Scale"), scale);
  sheet.add(CX_TEXT("io", "Score"),
            text(CX_TEXT("io", "per form: points given ÷ points possible; a group is the mean of its forms")));
  sheet.add(CX_TEXT("io", "lo, hi"), text(CX_TEXT("io", "%1 % interval, Student t on the form scores; shares: Wilson"),
                                          {Number{100 * rules.confidence}}));
  sheet.add(CX_TEXT("io", "Weights"), rules.weighted
                                          ? text(CX_TEXT("io", "on; n_eff is the effective number of answers"))
                                          : text(CX_TEXT("io", "off; n_eff equals n")));
  sheet.add(CX_TEXT("io", "Small base"),
            text(CX_TEXT("io",
                         "n below 30 is flagged small_base; groups below %1 are suppressed, and with them what would "
                         "give them away by subtraction"),
                 {Number{double(rules.min_n)}}));
  for (const auto& limits : {methodLimits(rules.weighted), methodLimitsOfTen(rules.weighted)})
    for (const Text& limit : limits) sheet.add(CX_TEXT("io", "Known limit"), limit);
  addMaker(sheet, workspace);
}

}  // namespace cx
