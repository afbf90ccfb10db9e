// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "core/chart/conditions.h"
#include "core/chart/small_base.h"
#include "core/chart/tables.h"
#include "core/chart/wave_line.h"
#include "core/report/sections.h"

namespace cx {
namespace {

/// So many groups of score, interval and n fit beside each other on a sheet.
constexpr std::size_t groupsAbreast = 4;

/// A group of columns: its title and its score of a scope; `sign` marks what is not comparable.
struct Group {
  std::string title;
  std::function<Score(const Scope&)> score;
  std::function<std::string(const Scope&)> sign;
};

const Wording& wordingFor(const Scope& scope, const Wording& index, const Wording& statements) {
  return scope.kind == Scope::Kind::statement ? statements : index;
}

Table::Row rowOf(const Scope& scope, const std::vector<Group>& groups, const Facts& facts, const Wording& say) {
  Table::Row row;
  row.strong = scope.kind != Scope::Kind::statement;
  const std::string name = scopeName(facts.questionnaire(), scope, say.words());
  row.cells = {scope.kind == Scope::Kind::statement ? joined({scope.id, name == scope.id ? std::string() : name}, " ")
                                                    : name};
  for (const Group& group : groups) {
    const Score score = group.score(scope);
    const bool whole = score.interval && !score.no_variation;
    append(row, {(score.value ? say.value(*score.value) : say.missing(score).text) + group.sign(scope),
                 whole ? say.interval(*score.interval) : dash, starred(say.words().count(score.n), score)});
  }
  return row;
}

Table tableOf(const std::vector<Group>& groups, const Facts& facts, const Wording& index, const Wording& statements) {
  Table table;
  addColumns(table, {""}, false);
  for (const Group& group : groups)
    addColumns(table, {group.title, index.level(), index(text(CX_TEXT("report", "n")))}, true);
  table.rows.push_back(rowOf(Scope::overall(), groups, facts, index));
  for (const Dimension& dimension : facts.questionnaire().dimensions) {
    table.rows.push_back(rowOf(Scope::dimension(dimension.id), groups, facts, index));
    for (const Statement& statement : dimension.statements) {
      const Scope scope = Scope::statement(statement.id);
      table.rows.push_back(rowOf(scope, groups, facts, wordingFor(scope, index, statements)));
    }
  }
  return table;
}

/// As few tables as hold all groups, the groups spread evenly over them.
void addTables(ReportSection& section, const std::string& title, const std::vector<Group>& groups, const Facts& facts,
               const Words& words) {
  const Wording index(words, facts.rules()), statements(words, facts.statementRules());
  const std::size_t tables = (groups.size() + groupsAbreast - 1) / groupsAbreast;
  for (std::size_t table = 0; table < tables; ++table) {
    const auto bound = [&](std::size_t t) { return groups.begin() + std::ptrdiff_t(groups.size() * t / tables); };
    section.blocks.push_back(
        {Block::Place::full, TableBlock{title, scaleLine(facts, words),
                                        tableOf({bound(table), bound(table + 1)}, facts, index, statements)}});
  }
}

/// Statements of an earlier wave on the statements' own scale.
Score waveScore(const Facts& facts, std::size_t wave, const Scope& scope) {
  if (scope.kind != Scope::Kind::statement || facts.statementRules() == facts.rules())
    return scoreAt(facts, wave, scope);
  const Wave& asked = facts.waves[wave];
  return scoreOf(facts.selection.total(asked.id), facts.selection.questionnaire(asked), scope, facts.statementRules());
}

}  // namespace

ReportSection numbersSection(const Workspace&, const Facts& facts, const Words& words) {
  ReportSection section{
      "numbers",
      words(CX_TEXT("report", "All numbers")),
      words(CX_TEXT("report", "All numbers: overall, dimensions and statements by wave and channel")),
      words(CX_TEXT("report", "Each score stands with its interval and the number of answers it rests on.")),
      {}};
  std::vector<Group> waves;
  for (std::size_t at = 0; at < facts.waves.size(); ++at)
    waves.push_back({words(facts.waves[at].name()),
                     [&facts, at](const Scope& scope) { return waveScore(facts, at, scope); },
                     [&facts, at](const Scope& scope) { return comparableNow(facts, at, scope) ? "" : "†"; }});
  addTables(section, words(CX_TEXT("report", "By wave, all channels of the view")), waves, facts, words);

  std::vector<Group> channels;
  const auto plain = [](const Scope&) { return std::string(); };
  for (const ChannelScores& channel : facts.channels)
    channels.push_back(
        {words(channel.channel.name()),
         [&facts, &channel](const Scope& scope) { return scoreIn(channel.scores, facts.questionnaire(), scope); },
         plain});
  if (channels.size() > 1)
    addTables(section, words(text(CX_TEXT("report", "By channel, %1"), {facts.wave().name()})), channels, facts, words);
  const Wording say(words, facts.rules());
  if (std::string slopes = slopeLine(facts, say); !slopes.empty())
    section.blocks.push_back({Block::Place::full, NotesBlock{{}, {{{}, std::move(slopes)}}}});
  return section;
}

}  // namespace cx
