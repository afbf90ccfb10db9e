// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/score_table.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/io/hide_groups.h"
#include "core/io/score_groups.h"
#include "core/scoring/versions.h"
#include "core/survey/attribute.h"
#include "core/survey/organisation.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

void validate(const ScoreQuery& query) {
  if (query.by.size() > ScoreQuery::mostSplits)
    throw Failure(ErrorKind::usage, text(CX_TEXT("io", "Scores can be split in at most %1 ways at once."),
                                         {std::to_string(ScoreQuery::mostSplits)}));
  for (auto split = query.by.begin(); split != query.by.end(); ++split)
    if (std::find(split + 1, query.by.end(), *split) != query.by.end())
      throw Failure(ErrorKind::usage, text(CX_TEXT("io", "Scores cannot be split by “%1” twice."), {split->name}));
}

std::vector<std::pair<std::string, std::string>> keyOf(const Place& place, const std::vector<Split>& by,
                                                       const ScoreGroups& groups,
                                                       const std::vector<Attribute>& attributes) {
  std::vector<std::pair<std::string, std::string>> key;
  for (std::size_t split = 0; split < by.size(); ++split) {
    const auto at = static_cast<std::size_t>(place[split]);
    if (place[split] < 0) continue;
    switch (by[split].kind) {
      case Split::Kind::wave:
        key.emplace_back(by[split].name, groups.waves().at(at).key);
        break;
      case Split::Kind::channel:
        key.emplace_back(by[split].name, groups.channels().at(at).key);
        break;
      case Split::Kind::attribute: {
        const auto attribute = std::ranges::find(attributes, by[split].attribute, &Attribute::id);
        key.emplace_back(by[split].name, std::ranges::find(attribute->levels, place[split], &Level::number)->key);
      }
    }
  }
  return key;
}

std::size_t dimensionPlace(const Questionnaire& questionnaire, const std::string& id) {
  return static_cast<std::size_t>(std::ranges::find(questionnaire.dimensions, id, &Dimension::id) -
                                  questionnaire.dimensions.begin());
}

Score& scoreOf(GroupScores& scores, const std::vector<Scope>& scopes, const Scope& scope) {
  const auto at = static_cast<std::size_t>(std::ranges::find(scopes, scope) - scopes.begin());
  if (at == 0) return scores.overall;
  return at <= scores.dimensions.size() ? scores.dimensions[at - 1]
                                        : scores.statements[at - 1 - scores.dimensions.size()];
}

/// Takes the values away that rows under another questionnaire version do not share.
void markIncomparable(const Workspace& workspace, const std::set<int>& versions, const Questionnaire& newest,
                      ScoreGroup& group) {
  const auto all = scopes(newest);
  for (const int version : versions) {
    if (version == newest.version) continue;
    const Questionnaire older = questionnaireVersion(workspace, version);
    for (const Scope& scope : all) {
      const bool same_place =
          scope.kind != Scope::Kind::dimension || dimensionPlace(older, scope.id) == dimensionPlace(newest, scope.id);
      if ((same_place && comparable(older, newest, scope)) || !group.not_comparable.insert(scope.key()).second)
        continue;
      Score& score = scoreOf(group.scores, all, scope);
      score = {};
      score.none = true;
      score.reason = text(CX_TEXT("io", "Not comparable: the questionnaire changed between these waves."));
    }
  }
}

bool isRemainder(const Place& place, const std::vector<Split>& by) {
  for (std::size_t split = 0; split < by.size(); ++split)
    if (by[split].kind == Split::Kind::attribute && place[split] == noLevel) return true;
  return false;
}

/// They counted while others were hidden; nobody reads them.
void dropRemainders(ScoreTable& table, std::vector<Place>& places, const std::vector<Split>& by) {
  std::vector<ScoreGroup> groups;
  std::vector<Place> named;
  for (std::size_t at = 0; at < places.size(); ++at) {
    if (isRemainder(places[at], by)) continue;
    groups.push_back(std::move(table.groups[at]));
    named.push_back(std::move(places[at]));
  }
  table.groups = std::move(groups);
  places = std::move(named);
}

/// The whole first, then by the first split, by the second …, then by two of them: places alone would mix these.
void sortByParts(ScoreTable& table, const std::vector<Place>& places) {
  const auto part = [&](std::size_t group) {
    std::vector<bool> spanned;
    for (const int at : places[group]) spanned.push_back(at < 0);
    return std::pair(table.groups[group].key.size(), spanned);
  };
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, {}, part);
  std::vector<ScoreGroup> sorted;
  for (const std::size_t group : order) sorted.push_back(std::move(table.groups[group]));
  table.groups = std::move(sorted);
}

}  // namespace

ScoreTable scoreTable(const Workspace& workspace, const ScoreQuery& query) {
  validate(query);
  const Organisation organisation = cx::organisation(workspace);
  const auto attributes = cx::attributes(workspace);
  ScoreTable table;
  table.questionnaire = currentQuestionnaire(workspace);
  table.rules = {query.scale, query.weighted, organisation.confidence, std::max(query.min_n, organisation.min_n)};
  auto expressible = scopes(table.questionnaire);
  std::erase_if(expressible, [&](const Scope& scope) { return !boundsOf(table.questionnaire, scope, query.scale); });
  table.bounds = commonBounds(table.questionnaire, expressible, query.scale);
  const ScoreGroups groups(workspace, query);
  std::vector<Place> places;
  for (const auto& [place, group] : groups.all()) {
    const bool whole = std::ranges::all_of(place, [](int at) { return at < 0; });
    if (group.tally.rows() == 0 && !whole) continue;
    places.push_back(place);
    ScoreGroup& added = table.groups.emplace_back();
    added.scores = scoresOf(group.tally, table.questionnaire, table.rules);
    if (isRemainder(place, query.by)) {
      added.scores.rows = std::numeric_limits<std::int64_t>::min() / 2;  // the first to join the hidden
    } else {
      added.key = keyOf(place, query.by, groups, attributes);
    }
    markIncomparable(workspace, group.versions, table.questionnaire, added);
  }
  hideGroups(table, places, query.by);
  dropRemainders(table, places, query.by);
  sortByParts(table, places);
  return table;
}

}  // namespace cx
