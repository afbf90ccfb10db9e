// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cmath>

#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/raking_json.h"
#include "core/io/targets.h"
#include "core/scoring/weight_sentences.h"
#include "core/survey/wave.h"

namespace cx {
namespace {

constexpr int sharePlaces = 1;

std::optional<double> decimal(std::string_view word) {
  double value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  return error == std::errc() && end == word.data() + word.size() && std::isfinite(value) ? std::optional(value)
                                                                                          : std::nullopt;
}

Interval capFrom(const std::string& words) {
  const std::size_t comma = words.find(',');
  const auto lo = decimal(std::string_view(words).substr(0, comma)),
             hi = comma == std::string::npos ? std::nullopt : decimal(std::string_view(words).substr(comma + 1));
  if (!lo || !hi || *lo < 0 || *lo >= 1 || *hi <= 1)
    throw Failure(ErrorKind::usage,
                  text(CX_TEXT("app", "--cap takes the lowest and the highest weight around 1, as in 0.3,3, not “%1”."),
                       {words}));
  return {*lo, *hi};
}

void tellMargins(const Console& console, const RakingReport& report) {
  const Words& words = console.words();
  ConsoleTable table({{words(CX_TEXT("app", "attribute"))},
                      {words(CX_TEXT("app", "level"))},
                      {words(CX_TEXT("app", "target %")), true},
                      {words(CX_TEXT("app", "weighted %")), true}});
  for (const LevelMargin& margin : report.margins)
    table.add({words(margin.attribute.name()),
               margin.level ? words(margin.level->name()) : words(CX_TEXT("app", "no answer")),
               words.number(100 * margin.target, sharePlaces), words.number(100 * margin.achieved, sharePlaces)});
  console.write(table.text());
}

void tell(const Console& console, const RakingReport& report) {
  if (!report.margins.empty()) tellMargins(console, report);
  if (!report.problem)
    for (const Text& sentence : weightSentences(report)) console.say(sentence);
}

RakingOptions optionsFrom(const Workspace& workspace, const Arguments& arguments) {
  RakingOptions options;
  if (const auto cap = arguments.value("--cap")) options.cap = capFrom(*cap);
  options.from_equal = arguments.has("--equal");
  for (const std::string& key : arguments.values("--wave")) options.filter.waves.push_back(waveOf(workspace, key));
  return options;
}

/// Waves that are balanced together need not be balanced one by one.
void remarkWaves(const Console& console, const Workspace& workspace, const RakingOptions& options) {
  const auto named = options.filter.waves.size();
  const auto together = named == 0 ? waves(workspace).size() : named;
  if (together > 1)
    console.remark(counted(static_cast<std::int64_t>(together),
                           CX_TEXT_N("app", "The targets hold over %n wave(s) together; --wave weights one alone.")));
}

int runRake(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "rake FILE --targets TARGETS.csv");
  const auto targets = arguments.value("--targets");
  if (!targets)
    throw Failure(ErrorKind::usage,
                  text(CX_TEXT("app", "rake needs --targets TARGETS.csv with the columns variable, level and share.")));
  const bool save = arguments.has("--save"), asJson = arguments.has("--json");
  Workspace workspace = save ? openToWrite(arguments.operands()[0]) : openToRead(arguments.operands()[0]);
  const RakingOptions options = optionsFrom(workspace, arguments);
  const RakingReport report = rakeWorkspace(workspace, readTargets(pathOf(*targets)), options);
  remarkWaves(console, workspace, options);
  const bool saved = save && !report.problem;
  if (saved) saveWeights(workspace, report).value();
  if (asJson)
    console.write(rakingJson(report, saved, console.words()));
  else
    tell(console, report);
  if (report.problem) throw Failure(ErrorKind::bad_data, *report.problem);
  if (!asJson)
    console.say(saved ? text(CX_TEXT("app", "Saved; undo takes the weights back."))
                      : text(CX_TEXT("app", "Nothing was saved; --save stores these weights.")));
  return exitDone;
}

}  // namespace

Verb rakeVerb() {
  return {"rake",
          "FILE",
          text(CX_TEXT("app", "compute weights that give every group its target share")),
          {{"--targets", "TARGETS.csv", text(CX_TEXT("app", "columns variable, level, share; shares sum to 1 or 100"))},
           {"--cap", "LO,HI", text(CX_TEXT("app", "keep every weight within these, around 1; 0.3,3 is usual"))},
           {"--wave", "KEY", text(CX_TEXT("app", "only this wave; may be repeated")), true},
           {"--equal", "", text(CX_TEXT("app", "start from equal weights instead of the stored ones"))},
           {"--save", "", text(CX_TEXT("app", "store the weights, as one step that undo takes back"))},
           {"--json", "", text(CX_TEXT("app", "print the report with every weight as JSON"))}},
          runRake};
}

}  // namespace cx
