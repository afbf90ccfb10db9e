// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_scores.h"

#include <algorithm>

#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/score_json.h"
#include "core/survey/attribute.h"

namespace cx {
namespace {

constexpr std::string_view attributeSplit = "attribute:";

Split splitOf(const Workspace& workspace, const std::string& word) {
  if (word == "wave") return {Split::Kind::wave, {}, word};
  if (word == "channel") return {Split::Kind::channel, {}, word};
  if (word.starts_with(attributeSplit)) {
    const std::string key = word.substr(attributeSplit.size());
    if (const auto attribute = attributeByKey(workspace, key)) return {Split::Kind::attribute, attribute->id, key};
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "There is no attribute “%1”."), {key}));
  }
  throw Failure(ErrorKind::usage,
                text(CX_TEXT("app", "--by takes wave, channel, statement or attribute:NAME, not “%1”."), {word}));
}

Text conditions(const ScoreTable& table) {
  const Text scale = [&] {
    switch (table.rules.scale) {
      case Scale::benchmark:
        return text(CX_TEXT("app", "points given in % of those possible"));
      case Scale::rescaled:
        return text(CX_TEXT("app", "rescaled to 0–100"));
      case Scale::mean:
        return text(CX_TEXT("app", "mean answer"));
      case Scale::top2:
        return text(CX_TEXT("app", "% of answers in the top two"));
    }
    return Text{};
  }();
  const Text weights = table.rules.weighted ? text(CX_TEXT("app", "weighted")) : text(CX_TEXT("app", "unweighted"));
  if (!table.bounds) return text(CX_TEXT("app", "Scale: %1; %2."), {nested(scale), nested(weights)});
  if (!table.bounds->neutral)
    return text(CX_TEXT("app", "Scale: %1, from %2 to %3; %4."),
                {nested(scale), Number{table.bounds->floor}, Number{table.bounds->ceiling}, nested(weights)});
  return text(CX_TEXT("app", "Scale: %1, from %2 to %3, neutral at %4; %5."),
              {nested(scale), Number{table.bounds->floor}, Number{table.bounds->ceiling},
               Number{*table.bounds->neutral}, nested(weights)});
}

void print(const Console& console, const ScoreRequest& request, const ScoreTable& table) {
  const Words& words = console.words();
  std::vector<ConsoleTable::Column> columns;
  for (const Split& split : request.query.by) columns.push_back({split.name});
  for (const char* title : {CX_TEXT("app", "scope"), CX_TEXT("app", "score"), CX_TEXT("app", "interval"), "n", ""})
    columns.push_back({words(title), columns.size() > request.query.by.size()});
  ConsoleTable out(columns);
  for (const ScoreGroup& group : table.groups)
    for (const Scope& scope : scopes(table.questionnaire)) {
      if (scope.kind == Scope::Kind::statement && !request.statements) continue;
      std::vector<std::string> row;
      for (const Split& split : request.query.by) {
        const auto at = std::ranges::find(group.key, split.name, &std::pair<std::string, std::string>::first);
        row.push_back(at == group.key.end() ? "–" : at->second);
      }
      row.push_back(lineName(table.questionnaire, scope, words));
      for (std::string& cell : scoreCells(scoreIn(group.scores, table.questionnaire, scope), table.rules.scale, words))
        row.push_back(std::move(cell));
      out.add(std::move(row));
    }
  console.say(conditions(table));
  console.write(out.text());
}

int runScores(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(1, 1, "scores FILE");
  const Workspace workspace = openToRead(arguments.operands()[0]);
  const ScoreRequest request = scoreRequest(workspace, arguments);
  const ScoreTable table = scoreTable(workspace, request.query);
  if (arguments.has("--json")) {
    console.write(scoresJson(workspace, request.query, table, request.statements, console.words()));
  } else {
    print(console, request, table);
  }
  return exitDone;
}

}  // namespace

std::vector<CliOption> scoreOptions() {
  return with({{"--by", "wave|channel|statement|attribute:NAME",
                text(CX_TEXT("app", "split by these; a list with commas, may be repeated")), true},
               {"--scale", "benchmark|rescaled|mean|top2", text(CX_TEXT("app", "how scores are expressed"))}},
              filterOptions());
}

Scale scaleOf(const Arguments& arguments) {
  const std::string given = arguments.value("--scale").value_or("benchmark");
  const auto scale = scaleFromCode(given);
  if (!scale)
    throw Failure(ErrorKind::usage,
                  text(CX_TEXT("app", "--scale takes benchmark, rescaled, mean or top2, not “%1”."), {given}));
  return *scale;
}

ScoreRequest scoreRequest(const Workspace& workspace, const Arguments& arguments) {
  ScoreRequest request;
  ScoreQuery& query = request.query;
  query.filter = filterOf(workspace, arguments);
  query.weighted = !arguments.has("--unweighted");
  query.min_n = minimumOf(arguments);
  query.scale = scaleOf(arguments);
  request.statements = query.scale == Scale::top2;
  for (const std::string& word : listed(arguments.values("--by"))) {
    if (word == "statement") {
      request.statements = true;
    } else {
      query.by.push_back(splitOf(workspace, word));
    }
  }
  return request;
}

std::string lineName(const Questionnaire& questionnaire, const Scope& scope, const Words& words) {
  switch (scope.kind) {
    case Scope::Kind::overall:
      return words(CX_TEXT("app", "Overall"));
    case Scope::Kind::dimension:
      return words(questionnaire.dimension(scope.id)->title);
    case Scope::Kind::statement:
      break;
  }
  const std::string label = words(questionnaire.statement(scope.id)->label);
  return "  " + scope.id + (label.empty() ? "" : " " + label);
}

std::vector<std::string> scoreCells(const Score& score, Scale scale, const Words& words) {
  const std::string n = words.count(score.n);
  if (!score.value) return {"–", "", n, score.reason ? words(*score.reason) : std::string()};
  std::string remark = score.small_base ? words(CX_TEXT("app", "small base")) : std::string();
  if (score.no_variation) remark += (remark.empty() ? "" : ", ") + words(CX_TEXT("app", "no variation"));
  const int places = decimals(scale);
  return {words.number(*score.value, places),
          score.interval && !score.no_variation ? words.range(score.interval->lo, score.interval->hi, places) : "–", n,
          remark};
}

Verb scoresVerb() {
  return {"scores", "FILE", text(CX_TEXT("app", "scores with interval and n")),
          with(scoreOptions(), {{"--json", "", text(CX_TEXT("app", "print as JSON"))}}), runScores};
}

}  // namespace cx
