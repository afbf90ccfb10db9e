// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hide_groups.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "core/io/subtraction.h"
#include "core/scoring/suppression.h"

namespace cx {
namespace {

/// Groups that differ in one split only, and the group that adds them up.
struct Line {
  bool along_waves = false;
  std::vector<std::size_t> members;
  std::size_t total = 0;
};

std::vector<Line> linesOf(const std::vector<Place>& places, const std::vector<Split>& by) {
  std::map<Place, std::size_t> at;
  for (std::size_t i = 0; i < places.size(); ++i) at[places[i]] = i;
  std::vector<Line> out;
  for (std::size_t split = 0; split < by.size(); ++split) {
    std::map<std::size_t, std::vector<std::size_t>> by_total;
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places[i][split] < 0) continue;
      Place total = places[i];
      total[split] = -1;
      if (const auto whole = at.find(total); whole != at.end()) by_total[whole->second].push_back(i);
    }
    for (auto& [total, members] : by_total)
      out.push_back({by[split].kind == Split::Kind::wave, std::move(members), total});
  }
  return out;
}

/// Who belongs to no level of a split.
bool isUnnamed(const ScoreGroup& group) {
  return group.scores.rows < 0;
}

std::vector<Score*> columns(GroupScores& scores) {
  std::vector<Score*> out{&scores.overall};
  for (Score& score : scores.dimensions) out.push_back(&score);
  for (Score& score : scores.statements) out.push_back(&score);
  return out;
}

Score& column(GroupScores& scores, std::size_t at) {
  if (at == 0) return scores.overall;
  const std::size_t dimensions = scores.dimensions.size();
  return at <= dimensions ? scores.dimensions[at - 1] : scores.statements[at - 1 - dimensions];
}

Text revealing(const ScoreTable& table) {
  return text(CX_TEXT("io", "Not shown: it would give away a group of fewer than %1 answers by subtraction."),
              {Number{static_cast<double>(table.rules.min_n)}});
}

/// Along waves nothing more is hidden but the total, wherever the hidden waves are too few to hide in it.
Text revealingTotal(const ScoreTable& table) {
  return text(
      CX_TEXT("io", "Not shown over all waves: it would give away a wave of fewer than %1 answers by subtraction."),
      {Number{static_cast<double>(table.rules.min_n)}});
}

/// One column of a line: the members somebody answered in, and how many of them are hidden.
struct Column {
  std::vector<Score*> members;
  std::vector<std::int64_t> order;  ///< smallest first; who belongs to no level costs nothing to hide
  int groups = 0;
  std::int64_t persons = 0;
};

Column columnOf(ScoreTable& table, const Line& line, std::size_t at) {
  Column out;
  for (const std::size_t member : line.members) {
    Score& score = column(table.groups[member].scores, at);
    if (score.n == 0) continue;
    out.members.push_back(&score);
    out.order.push_back(table.groups[member].scores.rows);
    out.groups += score.suppressed;
    out.persons += score.suppressed ? score.n : 0;
  }
  return out;
}

/// A total is a cell like its members: hidden alone, it follows from them; and hidden members that cannot hide behind
/// each other hide behind it.
void balance(ScoreTable& table, const Line& line) {
  const auto totals = columns(table.groups[line.total].scores);
  for (std::size_t at = 0; at < totals.size(); ++at) {
    Score& total = *totals[at];
    const Column hideable = columnOf(table, line, at);
    const bool enough = hideable.groups == 0 || (hideable.groups >= 2 && hideable.persons >= table.rules.min_n);
    if (!total.suppressed && !enough && total.value)
      suppress(total, line.along_waves ? revealingTotal(table) : revealing(table));
    if (!total.suppressed || total.n == 0 || hideable.groups > 0 || hideable.members.empty()) continue;
    const auto smallest = std::ranges::min_element(hideable.order) - hideable.order.begin();
    suppress(*hideable.members[static_cast<std::size_t>(smallest)], revealing(table));
  }
}

/// The columns of a group that are sums of others, where as many people stand behind each of them.
std::vector<std::pair<std::size_t, std::vector<std::size_t>>> families(ScoreTable& table, std::size_t group) {
  const auto scores = columns(table.groups[group].scores);
  const auto& dimensions = table.questionnaire.dimensions;
  std::vector<std::pair<std::size_t, std::vector<std::size_t>>> out{{0, {}}};
  std::size_t statement = 1 + dimensions.size();
  for (std::size_t d = 0; d < dimensions.size(); ++d) {
    out.front().second.push_back(1 + d);
    out.push_back({1 + d, {}});
    for (std::size_t i = 0; i < dimensions[d].statements.size(); ++i) out.back().second.push_back(statement++);
  }
  std::erase_if(out, [&](const auto& family) {
    return !std::ranges::all_of(family.second,
                                [&](std::size_t at) { return scores[at]->n == scores[family.first]->n; });
  });
  return out;
}

/// A score of the table: its group and its column.
using Cell = std::pair<std::size_t, std::size_t>;

/// The hidden scores that follow from the shown ones, however many steps it takes. Who belongs to no level is hidden by
/// nature, and may follow where they are many.
std::vector<Cell> recoverable(ScoreTable& table, const std::vector<Line>& lines) {
  std::map<Cell, std::size_t> unknown;
  std::vector<Cell> cells;
  const auto add = [&](Subtraction::Equation& equation, std::size_t group, std::size_t at, std::int64_t times) {
    const Score& score = column(table.groups[group].scores, at);
    if (score.n == 0 || (!score.suppressed && !isUnnamed(table.groups[group]))) return;
    const auto [known, fresh] = unknown.try_emplace({group, at}, unknown.size());
    if (fresh) cells.push_back({group, at});
    equation.emplace_back(known->second, times);
  };
  Subtraction known;
  const std::size_t all = scopes(table.questionnaire).size();
  for (const Line& line : lines)
    for (std::size_t at = 0; at < all; ++at) {
      Subtraction::Equation equation;
      add(equation, line.total, at, -1);
      for (const std::size_t member : line.members) add(equation, member, at, 1);
      known.add(std::move(equation));
    }
  for (std::size_t group = 0; group < table.groups.size(); ++group)
    for (const auto& [parent, children] : families(table, group)) {
      // In units of points given, a dimension is the sum of its statements where all answered all of them.
      Subtraction::Equation equation;
      add(equation, group, parent, -1);
      for (const std::size_t child : children) add(equation, group, child, 1);
      known.add(std::move(equation));
    }
  std::vector<Cell> out;
  for (const std::size_t at : known.solved()) {
    const auto [group, place] = cells[at];
    const Score& score = column(table.groups[group].scores, place);
    if (score.suppressed && (!isUnnamed(table.groups[group]) || score.n < table.rules.min_n)) out.push_back(cells[at]);
  }
  return out;
}

/// Hides the smallest neighbour of a cell in each line it lies in: the total last, but first along waves.
void hideNeighbours(ScoreTable& table, const std::vector<const Line*>& lines, Cell cell) {
  for (const Line* through : lines) {
    const Line& line = *through;
    Score* smallest = nullptr;
    std::int64_t order = 0;
    for (const std::size_t member : line.members) {
      GroupScores& scores = table.groups[member].scores;
      Score& score = column(scores, cell.second);
      if (score.n == 0 || score.suppressed || (smallest && scores.rows >= order)) continue;
      smallest = &score;
      order = scores.rows;
    }
    Score& total = column(table.groups[line.total].scores, cell.second);
    if ((!smallest || line.along_waves) && !total.suppressed && total.n > 0) smallest = &total;
    if (smallest) suppress(*smallest, revealing(table));
  }
}

void hideMembers(ScoreTable& table, const std::vector<std::size_t>& members) {
  std::vector<GroupScores> scores;
  for (const std::size_t member : members) scores.push_back(std::move(table.groups[member].scores));
  suppressBreakdown(scores, table.questionnaire, table.rules);
  for (std::size_t i = 0; i < members.size(); ++i) table.groups[members[i]].scores = std::move(scores[i]);
}

std::size_t hiddenIn(ScoreTable& table, std::size_t group) {
  return std::size_t(std::ranges::count_if(columns(table.groups[group].scores), &Score::suppressed));
}

std::size_t hiddenIn(ScoreTable& table, const Line& line) {
  std::size_t count = hiddenIn(table, line.total);
  for (const std::size_t member : line.members) count += hiddenIn(table, member);
  return count;
}

std::size_t hiddenScores(ScoreTable& table) {
  std::size_t count = 0;
  for (std::size_t group = 0; group < table.groups.size(); ++group) count += hiddenIn(table, group);
  return count;
}

/// How many scores were hidden in each line and each group when it was looked at last. What is hidden stays hidden, so
/// where there are as many, looking again would find nothing.
struct LookedAt {
  std::vector<std::size_t> lines, groups;
  LookedAt(std::size_t ofLines, std::size_t ofGroups) : lines(ofLines, never), groups(ofGroups, never) {}
  static constexpr std::size_t never = SIZE_MAX;
};

/// The rules that speak of one line or one group at a time, until they hide nothing more.
void settle(ScoreTable& table, const std::vector<Line>& lines, LookedAt& looked) {
  const auto isNew = [](std::size_t& before, std::size_t now) { return std::exchange(before, now) != now; };
  std::size_t before = 0;
  do {
    before = hiddenScores(table);
    for (std::size_t at = 0; at < lines.size(); ++at) {
      const Line& line = lines[at];
      if (!isNew(looked.lines[at], hiddenIn(table, line))) continue;
      if (!line.along_waves) hideMembers(table, line.members);
      balance(table, line);
    }
    for (std::size_t group = 0; group < table.groups.size(); ++group)
      if (isNew(looked.groups[group], hiddenIn(table, group))) hideMembers(table, {group});
  } while (hiddenScores(table) != before);
}

/// The lines that each group lies in.
std::vector<std::vector<const Line*>> linesThrough(const std::vector<Line>& lines, std::size_t groups) {
  std::vector<std::vector<const Line*>> out(groups);
  for (const Line& line : lines) {
    out[line.total].push_back(&line);
    for (const std::size_t member : line.members) out[member].push_back(&line);
  }
  return out;
}

}  // namespace

void hideGroups(ScoreTable& table, const std::vector<Place>& places, const std::vector<Split>& by) {
  const auto lines = linesOf(places, by);
  const auto through = linesThrough(lines, table.groups.size());
  LookedAt looked(lines.size(), table.groups.size());
  settle(table, lines, looked);
  std::size_t before = 0;
  do {
    before = hiddenScores(table);
    for (const Cell& cell : recoverable(table, lines)) hideNeighbours(table, through[cell.first], cell);
    settle(table, lines, looked);
  } while (hiddenScores(table) != before);
}

}  // namespace cx
