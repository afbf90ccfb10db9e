// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "app/cli_scores.h"
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/json_text.h"
#include "core/scoring/bridge.h"
#include "core/scoring/changes.h"
#include "core/scoring/selection.h"
#include "core/survey/organisation.h"
#include "core/survey/wave.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

namespace json = boost::json;

struct Comparison {
  Wave older, newer;
  Questionnaire questionnaire;  ///< of the newer wave
  ScoreRules rules;
  std::vector<Change> changes;
  std::optional<Bridge> bridge;  ///< over a break
};

/// The two waves, in the order of time whichever was named first.
std::pair<Wave, Wave> wavesOf(const Workspace& workspace, const Arguments& arguments) {
  const auto all = waves(workspace);
  View view;
  if (const auto key = arguments.value("--wave")) view.wave = waveOf(workspace, *key);
  WaveId other;
  if (const auto key = arguments.value("--with")) other = waveOf(workspace, *key);
  const View chosen = resolved(workspace, view);
  if (!other) other = chosen.compare;
  const auto a = std::ranges::find(all, other, &Wave::id), b = std::ranges::find(all, chosen.wave, &Wave::id);
  if (a == all.end() || b == all.end() || a == b)
    throw Failure(ErrorKind::usage,
                  text(CX_TEXT("app", "A comparison needs two waves with answers; name them with --wave and --with.")));
  return a < b ? std::pair(*a, *b) : std::pair(*b, *a);
}

Comparison compare(const Workspace& workspace, const Arguments& arguments) {
  Comparison out;
  std::tie(out.older, out.newer) = wavesOf(workspace, arguments);
  const ScoreRequest request = scoreRequest(workspace, arguments);
  const Organisation organisation = cx::organisation(workspace);
  out.rules = {request.query.scale, request.query.weighted, organisation.confidence,
               std::max(request.query.min_n, organisation.min_n)};
  const auto scored = [&](const Wave& wave, const Questionnaire& questionnaire) {
    Filter filter = request.query.filter;
    filter.waves = {wave.id};
    ScoreRules index = out.rules;
    index.scale = indexScale(out.rules.scale);
    return scoresOf(tallyOf(workspace.database(), filter), questionnaire, index, out.rules.scale);
  };
  const Questionnaire older = questionnaireVersion(workspace, out.older.questionnaire);
  out.questionnaire = questionnaireVersion(workspace, out.newer.questionnaire);
  const KeyedForms keyed(workspace,
                         {{out.older.id, out.newer.id}, request.query.filter.channels, request.query.filter.levels});
  const Changes changes =
      changesBetween(scored(out.older, older), older, scored(out.newer, out.questionnaire), out.questionnaire,
                     out.rules, keyed.between(out.older.id, older, out.newer.id, out.questionnaire, out.rules));
  View view{out.newer.id,       out.older.id,   request.query.filter.channels, request.query.filter.levels,
            out.rules.weighted, out.rules.scale};
  ScoreRules index = out.rules;
  index.scale = indexScale(index.scale);
  out.bridge = bridgeBetween(workspace, Selection(workspace, view), out.older, out.newer, index);
  out.changes = {changes.overall};
  out.changes.insert(out.changes.end(), changes.dimensions.begin(), changes.dimensions.end());
  out.changes.insert(out.changes.end(), changes.statements.begin(), changes.statements.end());
  return out;
}

json::value orNull(const std::optional<double>& number) {
  return number ? json::value(*number) : nullptr;
}

json::object changeJson(const Change& change, const Words& words) {
  json::object out{{"scope", change.scope.key()},
                   {"old", orNull(change.older.value)},
                   {"new", orNull(change.newer.value)},
                   {"difference", orNull(change.difference)}};
  out["lo"] = change.interval ? json::value(change.interval->lo) : nullptr;
  out["hi"] = change.interval ? json::value(change.interval->hi) : nullptr;
  out["p"] = orNull(change.p);
  out["p_adjusted"] = orNull(change.p_adjusted);
  out["test"] = code(change.test);
  out["pairs"] = change.test == ChangeTest::paired ? json::value(change.met) : nullptr;
  out["verdict"] = code(change.verdict);
  out["n_old"] = change.older.n;
  out["n_new"] = change.newer.n;
  out["reason"] = change.reason ? json::value(words(*change.reason)) : nullptr;
  out["note"] = change.note ? json::value(words(*change.note)) : nullptr;
  return out;
}

json::value bridgeJson(const std::optional<Bridge>& bridge, const Words& words) {
  if (!bridge) return nullptr;
  return json::object{
      {"statements", bridge->statements}, {"of", bridge->of}, {"overall", changeJson(bridge->overall, words)}};
}

std::string verdictWords(Verdict verdict, const Words& words) {
  switch (verdict) {
    case Verdict::rose:
      return words(CX_TEXT("app", "rose"));
    case Verdict::fell:
      return words(CX_TEXT("app", "fell"));
    case Verdict::no_detectable_change:
      return words(CX_TEXT("app", "no detectable change"));
    case Verdict::too_few_answers:
      return words(CX_TEXT("app", "too few answers"));
    case Verdict::not_comparable:
      return words(CX_TEXT("app", "not comparable"));
  }
  return {};
}

std::string testWords(const Change& change, const Words& words) {
  switch (change.test) {
    case ChangeTest::none:
      return "–";
    case ChangeTest::welch:
      return "Welch";
    case ChangeTest::newcombe:
      return "Newcombe";
    case ChangeTest::paired:
      return words(text(CX_TEXT("app", "paired, unweighted, %1 pairs"), {Number{double(change.met)}}));
  }
  return {};
}

/// What stands in no column: minor rewordings, and the index over a break.
void sayNotes(const Console& console, const Comparison& comparison) {
  const Words& words = console.words();
  if (comparison.changes.front().note) {
    console.say(*comparison.changes.front().note);
  } else {
    for (const Change& change : comparison.changes)
      if (change.scope.kind == Scope::Kind::dimension && change.note) console.say(*change.note);
  }
  if (!comparison.bridge) return;
  const Change& overall = comparison.bridge->overall;
  const Number statements{double(comparison.bridge->statements)}, of{double(comparison.bridge->of)};
  if (!overall.difference) {
    console.say(text(CX_TEXT("app", "Unchanged: %1 of %2 statements; too few answers for an index of them."),
                     {statements, of}));
    return;
  }
  const int places = decimals(indexScale(comparison.rules.scale));
  console.say(text(CX_TEXT("app", "Index of the %1 of %2 statements that are unchanged: %3 to %4, change %5 (%6), %7."),
                   {statements, of, words.number(*overall.older.value, places),
                    words.number(*overall.newer.value, places), words.signedNumber(*overall.difference, places),
                    overall.interval ? words.range(overall.interval->lo, overall.interval->hi, places) : "–",
                    verdictWords(overall.verdict, words)}));
}

void print(const Console& console, const Comparison& comparison) {
  const Words& words = console.words();
  ConsoleTable table({{words(CX_TEXT("app", "scope"))},
                      {words(comparison.older.name()), true},
                      {words(comparison.newer.name()), true},
                      {words(CX_TEXT("app", "change")), true},
                      {words(CX_TEXT("app", "interval")), true},
                      {"p (Holm)", true},
                      {words(CX_TEXT("app", "verdict"))},
                      {words(CX_TEXT("app", "test"))}});
  for (const Change& change : comparison.changes) {
    const int places = decimals(change.scope.kind == Scope::Kind::statement ? comparison.rules.scale
                                                                            : indexScale(comparison.rules.scale));
    const auto number = [&](const std::optional<double>& value) {
      return value ? words.number(*value, places) : std::string("–");
    };
    table.add({lineName(comparison.questionnaire, change.scope, words), number(change.older.value),
               number(change.newer.value), change.difference ? words.signedNumber(*change.difference, places) : "–",
               change.interval ? words.range(change.interval->lo, change.interval->hi, places) : "–",
               change.p_adjusted ? words.pValue(*change.p_adjusted) : "–", verdictWords(change.verdict, words),
               testWords(change, words)});
  }
  console.write(table.text());
  sayNotes(console, comparison);
}

int runCompare(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "compare FILE --wave A --with B");
  const Comparison comparison = compare(openToRead(arguments.operands()[0]), arguments);
  if (!arguments.has("--json")) {
    print(console, comparison);
    return exitDone;
  }
  json::array changes;
  for (const Change& change : comparison.changes) changes.push_back(changeJson(change, console.words()));
  console.write(jsonText(json::object{{"old_wave", comparison.older.key},
                                      {"new_wave", comparison.newer.key},
                                      {"scale", code(comparison.rules.scale)},
                                      {"weighted", comparison.rules.weighted},
                                      {"bridge", bridgeJson(comparison.bridge, console.words())},
                                      {"changes", std::move(changes)}}));
  return exitDone;
}

}  // namespace

Verb compareVerb() {
  auto options = filterOptions();
  std::erase_if(options, [](const CliOption& option) { return option.name == "--wave"; });
  return {"compare", "FILE", text(CX_TEXT("app", "what changed between two waves, judged by tests")),
          with({{"--wave", "KEY", text(CX_TEXT("app", "one wave; the newest when not given"))},
                {"--with", "KEY", text(CX_TEXT("app", "the other; the one before when not given"))},
                {"--scale", "benchmark|rescaled|mean|top2", text(CX_TEXT("app", "how scores are expressed"))}},
               with(options, {{"--json", "", text(CX_TEXT("app", "print as JSON"))}})),
          runCompare};
}

}  // namespace cx
