// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/suppression.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace cx {
namespace {

/// How many groups and persons are hidden.
struct Held {
  int groups = 0;
  std::int64_t persons = 0;
  [[nodiscard]] bool enough(int min_n) const { return groups == 0 || (groups >= 2 && persons >= min_n); }
};

Held heldBy(std::span<const std::int64_t> n, std::span<const Hidden> hidden) {
  Held held;
  for (std::size_t i = 0; i < n.size(); ++i) {
    if (hidden[i] == Hidden::no || n[i] == 0) continue;
    ++held.groups;
    held.persons += n[i];
  }
  return held;
}

/// The shown, inhabited group with the smallest order; the first of equals.
std::optional<std::size_t> smallest(std::span<const std::int64_t> n, std::span<const Hidden> hidden,
                                    std::span<const std::int64_t> order) {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < n.size(); ++i)
    if (n[i] > 0 && hidden[i] == Hidden::no && (!best || order[i] < order[*best])) best = i;
  return best;
}

/// Hides further groups until nothing follows by subtraction from the column's total.
void complete(std::span<const std::int64_t> n, std::span<Hidden> hidden, std::span<const std::int64_t> order,
              int min_n) {
  while (!heldBy(n, hidden).enough(min_n)) {
    const auto next = smallest(n, hidden, order);
    if (!next) return;
    hidden[*next] = Hidden::reveals;
  }
}

/// n and hidden cells of a table: columns (overall, dimensions, statements) of one cell per group.
struct Table {
  std::vector<std::vector<std::int64_t>> n;
  std::vector<std::vector<Hidden>> hidden;
  std::vector<bool> published;  ///< compared with a published figure: hidden last, for it costs more
};

/// A column that is computed from others: a dimension from its statements, overall from its dimensions.
struct Family {
  std::size_t parent;
  std::vector<std::size_t> children;
};

std::vector<Family> familiesOf(const Questionnaire& questionnaire) {
  const std::size_t dimensions = questionnaire.dimensions.size();
  std::vector<Family> out;
  Family overall{0, std::vector<std::size_t>(dimensions)};
  std::iota(overall.children.begin(), overall.children.end(), 1);
  std::size_t next = 1 + dimensions;
  for (std::size_t d = 0; d < dimensions; ++d) {
    Family family{1 + d, std::vector<std::size_t>(questionnaire.dimensions[d].statements.size())};
    std::iota(family.children.begin(), family.children.end(), next);
    next += family.children.size();
    out.push_back(std::move(family));
  }
  out.push_back(std::move(overall));
  return out;
}

Score& column(GroupScores& group, std::size_t at) {
  if (at == 0) return group.overall;
  return at <= group.dimensions.size() ? group.dimensions[at - 1] : group.statements[at - 1 - group.dimensions.size()];
}

Table tableOf(std::vector<GroupScores>& groups, const Questionnaire& questionnaire) {
  Table table;
  table.published.assign(1 + groups.front().dimensions.size(), false);
  for (const Statement* statement : questionnaire.statements()) table.published.push_back(!statement->mirrors.empty());
  const std::size_t columns = 1 + groups.front().dimensions.size() + groups.front().statements.size();
  for (std::size_t at = 0; at < columns; ++at) {
    table.n.emplace_back();
    table.hidden.emplace_back();
    for (GroupScores& group : groups) {
      const Score& score = column(group, at);
      table.n.back().push_back(score.n);
      table.hidden.back().push_back(score.suppressed ? Hidden::too_few : Hidden::no);
    }
  }
  return table;
}

/// A family of a group with one hidden member gives it away: another child is to be hidden too, the smallest of those
/// that no figure is published for. Columns that have too few answers in all say nothing anyway.
std::optional<std::size_t> partner(const Table& table, const Family& family, std::size_t group, int min_n) {
  int hidden = 0;
  std::optional<std::size_t> best;
  const auto before = [&](std::size_t a, std::size_t b) {
    return std::pair(bool(table.published[a]), table.n[a][group]) <
           std::pair(bool(table.published[b]), table.n[b][group]);
  };
  const auto look = [&](std::size_t at, bool child) {
    const auto& n = table.n[at];
    if (n[group] == 0 || std::reduce(n.begin(), n.end()) < min_n) return;
    if (table.hidden[at][group] != Hidden::no)
      ++hidden;
    else if (child && (!best || before(at, *best)))
      best = at;
  };
  look(family.parent, false);
  for (const std::size_t child : family.children) look(child, true);
  return hidden == 1 ? best : std::nullopt;
}

/// Groups already hidden anywhere in the family join first, so that the hidden cells form blocks; then the smallest.
std::vector<std::int64_t> orderWithin(const Table& table, const Family& family, std::span<const std::int64_t> rows) {
  std::vector<std::int64_t> order(rows.begin(), rows.end());
  for (std::size_t group = 0; group < order.size(); ++group) {
    const auto hides = [&](std::size_t at) { return table.n[at][group] > 0 && table.hidden[at][group] != Hidden::no; };
    if (hides(family.parent) || std::ranges::any_of(family.children, hides)) order[group] -= INT64_C(1) << 40;
  }
  return order;
}

/// One pass over all families; whether anything more was hidden.
bool hidePartners(Table& table, const std::vector<Family>& families, std::span<const std::int64_t> rows, int min_n) {
  bool more = false;
  for (const Family& family : families) {
    for (std::size_t group = 0; group < rows.size(); ++group) {
      const auto at = partner(table, family, group, min_n);
      if (!at) continue;
      const auto order = orderWithin(table, family, rows);
      table.hidden[*at][group] = Hidden::reveals;
      complete(table.n[*at], table.hidden[*at], order, min_n);
      more = true;
    }
  }
  return more;
}

}  // namespace

std::vector<Hidden> hiddenCells(std::span<const std::int64_t> n, int min_n, std::span<const std::int64_t> order) {
  std::vector<Hidden> hidden;
  for (const std::int64_t count : n) hidden.push_back(count > 0 && count < min_n ? Hidden::too_few : Hidden::no);
  complete(n, hidden, order.empty() ? n : order, min_n);
  return hidden;
}

bool partReveals(std::span<const std::int64_t> n, std::span<const Hidden> hidden, const std::vector<bool>& part,
                 int min_n) {
  Held inside, outside;
  for (std::size_t i = 0; i < n.size(); ++i) {
    if (hidden[i] == Hidden::no || n[i] == 0) continue;
    Held& side = part[i] ? inside : outside;
    ++side.groups;
    side.persons += n[i];
  }
  return !inside.enough(min_n) || !outside.enough(min_n);
}

bool pairsReveal(std::int64_t older, std::int64_t newer, int min_n) {
  return older + newer > 0 && older + newer < min_n;
}

void suppressBreakdown(std::vector<GroupScores>& groups, const Questionnaire& questionnaire, const ScoreRules& rules) {
  if (groups.empty()) return;
  std::vector<std::int64_t> rows;
  for (const GroupScores& group : groups) rows.push_back(group.rows);
  Table table = tableOf(groups, questionnaire);
  for (std::size_t at = 0; at < table.n.size(); ++at) complete(table.n[at], table.hidden[at], rows, rules.min_n);
  const auto families = familiesOf(questionnaire);
  while (hidePartners(table, families, rows, rules.min_n)) {
  }
  const Text reason =
      text(CX_TEXT("scoring", "Not shown: it would give away a group of fewer than %1 answers by subtraction."),
           {Number{double(rules.min_n)}});
  for (std::size_t at = 0; at < table.hidden.size(); ++at)
    for (std::size_t group = 0; group < groups.size(); ++group)
      if (table.hidden[at][group] == Hidden::reveals) suppress(column(groups[group], at), reason);
}

bool hidesTotalOverWaves(std::span<const std::int64_t> n, int min_n) {
  std::vector<Hidden> few;
  for (const std::int64_t count : n) few.push_back(count > 0 && count < min_n ? Hidden::too_few : Hidden::no);
  return !heldBy(n, few).enough(min_n);
}

}  // namespace cx
