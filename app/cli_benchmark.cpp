// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "app/cli_scores.h"
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/benchmark/figures.h"
#include "core/io/json_text.h"
#include "core/scoring/against.h"
#include "core/scoring/selection.h"
#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/wave.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

namespace json = boost::json;

/// One scope with the figure published about it, if any.
struct Line {
  Scope scope;
  Score own;
  const Reference* reference = nullptr;  ///< null: none, or a figure of the test instrument itself
  std::optional<Against> against;
};

struct Board {
  Questionnaire questionnaire;
  std::string industry;
  std::vector<std::string> waves, channels;
  ScoreRules rules;
  std::vector<Line> lines;
};

/// Published figures speak of digital channels, and stand beside the newest wave; a test instrument's own figures speak
/// of everything. Where nothing was published there is nothing to be like: all channels count.
Filter comparedFilter(const Workspace& workspace, const Arguments& arguments, const Board& board) {
  const bool own = !board.questionnaire.benchmark.empty();
  Filter filter = filterOf(workspace, arguments);
  if (filter.waves.empty() && !own) {
    const View view = resolved(workspace, {});
    if (view.wave) filter.waves = {view.wave};
  }
  if (filter.channels.empty() && !own && anyPublished(board.questionnaire, board.industry))
    filter.channels = comparedChannels(channels(workspace));
  return filter;
}

Line lineFor(const Board& board, const Tally& tally, const Scope& scope) {
  Line line{scope, scoreOf(tally, board.questionnaire, scope, board.rules), nullptr, {}};
  const auto own = board.questionnaire.benchmark.find(scope.kind == Scope::Kind::overall ? "overall" : scope.id);
  if (scope.kind == Scope::Kind::dimension)
    line.reference = publishedFor(board.questionnaire, *board.questionnaire.dimension(scope.id), board.industry);
  if (scope.kind == Scope::Kind::statement) line.reference = publishedFor(*board.questionnaire.statement(scope.id));
  if (own != board.questionnaire.benchmark.end()) {
    line.reference = nullptr;
    line.against = against(line.own, own->second, board.rules);
  } else if (line.reference) {
    line.against = against(line.own, line.reference->value, board.rules);
  }
  return line;
}

Board boardOf(const Workspace& workspace, const Arguments& arguments) {
  Board board;
  const Organisation organisation = cx::organisation(workspace);
  board.industry = organisation.industry;
  board.rules = {Scale::benchmark, !arguments.has("--unweighted"), organisation.confidence,
                 std::max(minimumOf(arguments), organisation.min_n)};
  board.questionnaire = currentQuestionnaire(workspace);
  const Filter filter = comparedFilter(workspace, arguments, board);
  for (const Wave& wave : waves(workspace))
    if (filter.waves.empty() || std::ranges::find(filter.waves, wave.id) != filter.waves.end())
      board.waves.push_back(wave.key);
  for (const Channel& channel : channels(workspace))
    if (filter.channels.empty() || std::ranges::find(filter.channels, channel.id) != filter.channels.end())
      board.channels.push_back(channel.key);
  const Tally tally = tallyOf(workspace.database(), filter);
  for (const Scope& scope : scopes(board.questionnaire)) board.lines.push_back(lineFor(board, tally, scope));
  return board;
}

json::value sourceJson(const Reference& reference, const Words& words) {
  json::array urls;
  for (const std::string& url : reference.source.urls) urls.emplace_back(url);
  return json::object{{"key", reference.key},
                      {"title", words(reference.source.title)},
                      {"publisher", reference.source.publisher},
                      {"year", reference.source.year},
                      {"urls", std::move(urls)},
                      {"population", words(reference.population)},
                      {"n", reference.n ? json::value(*reference.n) : nullptr},
                      {"certainty", code(reference.certainty)},
                      {"scope", reference.scope},
                      {"note", words(reference.note)}};
}

json::object lineJson(const Line& line, const Words& words) {
  const auto orNull = [](const std::optional<double>& number) { return number ? json::value(*number) : nullptr; };
  json::object out{{"scope", line.scope.key()}, {"own", orNull(line.own.value)}};
  out["lo"] = line.own.interval ? json::value(line.own.interval->lo) : nullptr;
  out["hi"] = line.own.interval ? json::value(line.own.interval->hi) : nullptr;
  out["n"] = line.own.n;
  out["figure"] = line.against ? json::value(line.against->figure) : nullptr;
  out["difference"] = line.against ? orNull(line.against->difference) : nullptr;
  out["difference_lo"] = line.against && line.against->interval ? json::value(line.against->interval->lo) : nullptr;
  out["difference_hi"] = line.against && line.against->interval ? json::value(line.against->interval->hi) : nullptr;
  out["verdict"] = line.against ? code(line.against->standing) : "no_published_figure";
  out["source"] = line.reference ? sourceJson(*line.reference, words) : nullptr;
  out["reason"] = line.own.reason ? json::value(words(*line.own.reason)) : nullptr;
  return out;
}

std::string verdictWords(const Line& line, const Words& words) {
  if (!line.against) return words(CX_TEXT("app", "no published figure"));
  switch (line.against->standing) {
    case Standing::above:
      return words(CX_TEXT("app", "above"));
    case Standing::below:
      return words(CX_TEXT("app", "below"));
    case Standing::not_distinguishable:
      return words(CX_TEXT("app", "not distinguishable"));
    case Standing::too_few_answers:
      return words(CX_TEXT("app", "too few answers"));
  }
  return {};
}

std::string sourceWords(const Line& line, const Words& words) {
  if (!line.reference) return {};
  return words(line.reference->source.title) + ", " + std::to_string(line.reference->source.year) + " (" +
         std::string(code(line.reference->certainty)) + ")";
}

void print(const Console& console, const Board& board) {
  const Words& words = console.words();
  ConsoleTable table({{words(CX_TEXT("app", "scope"))},
                      {words(CX_TEXT("app", "score")), true},
                      {words(CX_TEXT("app", "interval")), true},
                      {"n", true},
                      {words(CX_TEXT("app", "published")), true},
                      {words(CX_TEXT("app", "verdict"))},
                      {words(CX_TEXT("app", "source"))}});
  for (const Line& line : board.lines) {
    const auto cells = scoreCells(line.own, Scale::benchmark, words);
    table.add({lineName(board.questionnaire, line.scope, words), cells[0], cells[1], cells[2],
               line.against ? words.number(line.against->figure, 1) : "–", verdictWords(line, words),
               sourceWords(line, words)});
  }
  console.write(table.text());
  console.say(text(CX_TEXT("app", "Published figures are taken as exact; their own sampling error is not published.")));
}

int runBenchmark(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "benchmark FILE");
  const Board board = boardOf(openToRead(arguments.operands()[0]), arguments);
  if (!arguments.has("--json")) {
    print(console, board);
    return exitDone;
  }
  json::array lines;
  for (const Line& line : board.lines) lines.push_back(lineJson(line, console.words()));
  json::array waves(board.waves.begin(), board.waves.end()), channels(board.channels.begin(), board.channels.end());
  console.write(jsonText(json::object{{"scale", code(Scale::benchmark)},
                                      {"waves", std::move(waves)},
                                      {"channels", std::move(channels)},
                                      {"industry", board.industry},
                                      {"weighted", board.rules.weighted},
                                      {"figures", std::move(lines)}}));
  return exitDone;
}

}  // namespace

Verb benchmarkVerb() {
  return {"benchmark", "FILE", text(CX_TEXT("app", "scores beside published figures, with their sources")),
          with(filterOptions(), {{"--json", "", text(CX_TEXT("app", "print as JSON"))}}), runBenchmark};
}

}  // namespace cx
