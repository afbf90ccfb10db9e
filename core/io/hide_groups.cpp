// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hide_groups.h"

#include <algorithm>

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
      by_total[at.at(total)].push_back(i);
    }
    for (auto& [total, members] : by_total)
      out.push_back({by[split].kind == Split::Kind::wave, std::move(members), total});
  }
  return out;
}

std::vector<Score*> columns(GroupScores& scores) {
  std::vector<Score*> out{&scores.overall};
  for (Score& score : scores.dimensions) out.push_back(&score);
  for (Score& score : scores.statements) out.push_back(&score);
  return out;
}

/// Along waves nothing more is hidden but the total, wherever the hidden waves are too few to hide in it.
void hideTotal(ScoreTable& table, const Line& line) {
  const auto totals = columns(table.groups[line.total].scores);
  for (std::size_t column = 0; column < totals.size(); ++column) {
    int groups = 0;
    std::int64_t persons = 0;
    for (const std::size_t member : line.members) {
      const Score& score = *columns(table.groups[member].scores)[column];
      groups += score.suppressed && score.n > 0;
      persons += score.suppressed ? score.n : 0;
    }
    const bool safe = groups == 0 || (groups >= 2 && persons >= table.rules.min_n);
    if (!safe && !totals[column]->suppressed && totals[column]->value)
      suppress(
          *totals[column],
          text(CX_TEXT("io",
                       "Not shown over all waves: it would give away a wave of fewer than %1 answers by subtraction."),
               {Number{static_cast<double>(table.rules.min_n)}}));
  }
}

void hideMembers(ScoreTable& table, const std::vector<std::size_t>& members) {
  std::vector<GroupScores> scores;
  for (const std::size_t member : members) scores.push_back(std::move(table.groups[member].scores));
  suppressBreakdown(scores, table.questionnaire, table.rules);
  for (std::size_t i = 0; i < members.size(); ++i) table.groups[members[i]].scores = std::move(scores[i]);
}

std::size_t hiddenScores(ScoreTable& table) {
  std::size_t count = 0;
  for (ScoreGroup& group : table.groups)
    for (const Score* score : columns(group.scores)) count += score->suppressed;
  return count;
}

}  // namespace

void hideGroups(ScoreTable& table, const std::vector<Place>& places, const std::vector<Split>& by) {
  const auto lines = linesOf(places, by);
  std::size_t before = 0;
  do {
    before = hiddenScores(table);
    for (const Line& line : lines) {
      if (line.along_waves) {
        hideTotal(table, line);
      } else {
        hideMembers(table, line.members);
      }
    }
    for (std::size_t group = 0; group < table.groups.size(); ++group) hideMembers(table, {group});
  } while (hiddenScores(table) != before);
}

}  // namespace cx
