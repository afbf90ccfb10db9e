// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/score_json.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "core/io/delimited.h"
#include "core/io/formula_guard.h"
#include "core/io/json_text.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/wave.h"

namespace cx {
namespace {

namespace json = boost::json;

json::value numberOrNull(const std::optional<double>& number) {
  return number ? json::value(*number) : nullptr;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

json::object filterJson(const Workspace& workspace, const ScoreQuery& query, const ScoreRules& rules) {
  json::array waves, channels;
  json::object levels;
  for (const Wave& wave : cx::waves(workspace))
    if (std::ranges::find(query.filter.waves, wave.id) != query.filter.waves.end()) waves.emplace_back(wave.key);
  for (const Channel& channel : cx::channels(workspace))
    if (std::ranges::find(query.filter.channels, channel.id) != query.filter.channels.end())
      channels.emplace_back(channel.key);
  for (const Attribute& attribute : attributes(workspace))
    for (const Level& level : attribute.levels) {
      if (std::ranges::find(query.filter.levels, LevelId{attribute.id, level.number}) == query.filter.levels.end())
        continue;
      if (!levels.contains(attribute.key)) levels[attribute.key] = json::array();
      levels[attribute.key].as_array().emplace_back(level.key);
    }
  return {{"waves", waves},
          {"channels", channels},
          {"attributes", levels},
          {"weighted", rules.weighted},
          {"min_n", rules.min_n}};
}

json::object scoreJson(const ScoreGroup& group, const Scope& scope, const Score& score, const Words& words) {
  json::object key;
  for (const auto& [split, value] : group.key) key[split] = value;
  json::array flags;
  for (const std::string& flag : flagsOf(score, group.not_comparable.contains(scope.key()))) flags.emplace_back(flag);
  json::object out{{"key", std::move(key)}, {"scope", scope.key()}, {"value", numberOrNull(score.value)}};
  out["lo"] = score.interval ? json::value(score.interval->lo) : nullptr;
  out["hi"] = score.interval ? json::value(score.interval->hi) : nullptr;
  out["n"] = score.n;
  out["n_eff"] = score.n_eff;
  out["flags"] = std::move(flags);
  out["reason"] = score.reason ? json::value(words(*score.reason)) : nullptr;
  return out;
}

}  // namespace

void forEachScore(const ScoreTable& table, bool statements, const VisitScore& visit) {
  const auto all = scopes(table.questionnaire);
  for (const ScoreGroup& group : table.groups)
    for (const Scope& scope : all)
      if (statements || scope.kind != Scope::Kind::statement)
        visit(group, scope, scoreIn(group.scores, table.questionnaire, scope));
}

std::vector<std::string> flagsOf(const Score& score, bool notComparable) {
  std::vector<std::string> flags;
  if (score.small_base) flags.emplace_back("small_base");
  if (score.suppressed) flags.emplace_back("suppressed");
  if (notComparable) flags.emplace_back("not_comparable");
  if (score.no_variation) flags.emplace_back("no_variation");
  if (score.none && !notComparable) flags.emplace_back("none");
  return flags;
}

std::string scoresJson(const Workspace& workspace, const ScoreQuery& query, const ScoreTable& table, bool statements,
                       const Words& words) {
  json::array groups;
  forEachScore(table, statements, [&](const ScoreGroup& group, const Scope& scope, const Score& score) {
    groups.push_back(scoreJson(group, scope, score, words));
  });
  json::object out{{"scale", code(table.rules.scale)}};
  out["floor"] = table.bounds ? json::value(table.bounds->floor) : nullptr;
  out["neutral"] = table.bounds ? numberOrNull(table.bounds->neutral) : nullptr;
  out["ceiling"] = table.bounds ? json::value(table.bounds->ceiling) : nullptr;
  out["filter"] = filterJson(workspace, query, table.rules);
  out["groups"] = std::move(groups);
  return jsonText(out);
}

std::string scoresCsv(const ScoreQuery& query, const ScoreTable& table, bool statements, const Words& words) {
  std::string out;
  const auto field = [&](std::string_view text, char end = ',') { (appendField(out, text), out += end); };
  const auto number = [](const std::optional<double>& value) { return value ? decimalText(*value) : std::string(); };
  for (const Split& split : query.by) field(formulaGuarded(split.name));
  out += "scope,scale,value,lo,hi,n,n_eff,flags,reason\n";
  forEachScore(table, statements, [&](const ScoreGroup& group, const Scope& scope, const Score& score) {
    for (const Split& split : query.by) {
      const auto at = std::ranges::find(group.key, split.name, &std::pair<std::string, std::string>::first);
      field(at == group.key.end() ? std::string() : formulaGuarded(at->second));
    }
    field(scope.key());
    field(code(table.rules.scale));
    field(number(score.value));
    field(score.interval ? number(score.interval->lo) : "");
    field(score.interval ? number(score.interval->hi) : "");
    field(std::to_string(score.n));
    field(number(score.n_eff));
    field(joined(flagsOf(score, group.not_comparable.contains(scope.key()))));
    field(score.reason ? words(*score.reason) : std::string(), '\n');
  });
  return out;
}

}  // namespace cx
