// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/axes.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/parity_headline.h"
#include "core/chart/small_base.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

/// Of one channel, or of all of them.
Subject subjectOf(const Scope& scope, const ChannelScores* channel = nullptr) {
  return {Subject::Kind::score, scope, {}, channel ? channel->channel.id : ChannelId{}};
}

Heatmap::Cell cellOf(const std::string& name, const Score& score, const Subject& subject, const Wording& say,
                     bool withN) {
  Heatmap::Cell cell;
  cell.value = score.value;
  cell.lock = score.suppressed;
  cell.small_base = score.small_base;
  cell.text = score.value ? say.value(*score.value) : score.suppressed ? std::string() : std::string(dash);
  if (withN && !score.suppressed) cell.small = say.n(score.n);
  cell.name = say.spoken(name, score);
  cell.subject = subject;
  return cell;
}

Heatmap emptyMap(const Bounds& bounds) {
  Heatmap map;
  map.floor = bounds.floor;
  map.ceiling = bounds.ceiling;
  map.neutral = bounds.neutral;
  map.edges = heatEdges(bounds);
  return map;
}

std::string rowN(const Score& score, const Wording& say, std::int64_t rows) {
  return starred(say.n(rows), score);
}

/// The legend's signs that the cells need.
std::vector<LegendItem> legendOf(const Heatmap& map, bool published, const Wording& say) {
  using Sign = LegendItem::Sign;
  bool small = false, lock = false;
  for (const Heatmap::Row& row : map.rows)
    for (const Heatmap::Cell& cell : row.cells) {
      small = small || cell.small_base;
      lock = lock || cell.lock;
    }
  std::vector<LegendItem> out;
  if (small) out.push_back(starredSmallBaseSign(say.words()));
  if (lock)
    out.push_back({Sign::suppressed, say(text(CX_TEXT("chart", "suppressed: n < %1, or would reveal one"),
                                              {Number{double(say.rules().min_n)}}))});
  if (published) out.push_back({Sign::published, say(text(CX_TEXT("chart", "published figure")))});
  return out;
}

/// "All channels", or "All" where the view leaves some out.
std::string allName(const Facts& facts, const Words& words) {
  return facts.selection.view().channels.empty() ? words(CX_TEXT("chart", "All channels"))
                                                 : words(CX_TEXT("chart", "All of these"));
}

bool anyPublished(const std::vector<Published>& figures) {
  return std::ranges::any_of(figures, [](const Published& one) { return one.against.has_value(); });
}

Heatmap::Row publishedRow(const Facts& facts, const Wording& say) {
  Heatmap::Row row;
  row.published = true;
  std::string edition;
  const auto all = facts.questionnaire().statements();
  for (std::size_t i = 0; i < facts.statements.size(); ++i) {
    const Published& one = facts.statements[i];
    Heatmap::Cell cell;
    cell.subject = Subject{Subject::Kind::published, Scope::statement(all[i]->id)};
    cell.text = one.against ? say.figure(one.against->figure) : say(text(CX_TEXT("chart", "no figure")));
    cell.name = all[i]->id + ": " +
                (one.against ? say(text(CX_TEXT("chart", "published %1"), {cell.text}))
                             : say(text(CX_TEXT("chart", "no published figure"))));
    if (one.figure) edition = one.figure->edition;
    row.cells.push_back(std::move(cell));
  }
  row.label = joined({say(text(CX_TEXT("chart", "Published"))), edition}, " ");
  return row;
}

/// Over all channels where `channel` is null.
Heatmap::Row statementRow(const Facts& facts, const std::string& label, const GroupScores& scores,
                          const ChannelScores* channel, const Wording& say) {
  Heatmap::Row row;
  row.label = label;
  row.small = rowN(scores.overall, say, scores.rows);
  const auto all = facts.questionnaire().statements();
  for (std::size_t i = 0; i < all.size(); ++i)
    row.cells.push_back(cellOf(label + ", " + all[i]->id, scores.statements[i],
                               subjectOf(Scope::statement(all[i]->id), channel), say, true));
  return row;
}

Heatmap statementMap(const Facts& facts, const Wording& say) {
  const Questionnaire& questionnaire = facts.questionnaire();
  Heatmap map =
      emptyMap(commonBounds(questionnaire, statementScopes(questionnaire), say.rules().scale).value_or(Bounds{}));
  for (const Dimension& dimension : questionnaire.dimensions) {
    map.groups.push_back({nameOf(dimension, say.words()), int(dimension.statements.size())});
    for (const Statement& statement : dimension.statements) map.columns.push_back({statement.id, say(statement.tag)});
  }
  for (const ChannelScores& channel : facts.channels)
    map.rows.push_back(statementRow(facts, say(channel.channel.name()), channel.scores, &channel, say));
  if (facts.channels.size() > 1) {
    map.rows.push_back(statementRow(facts, allName(facts, say.words()), facts.now, nullptr, say));
    map.rows.back().total = true;
  }
  if (anyPublished(facts.statements)) map.rows.push_back(publishedRow(facts, say));
  return map;
}

void addChannelColumns(Table& table, const Facts& facts, const Wording& say) {
  for (const ChannelScores& channel : facts.channels) addScoreColumns(table, say, say(channel.channel.name()));
  if (facts.channels.size() > 1) addScoreColumns(table, say, allName(facts, say.words()));
}

Table statementTwin(const Facts& facts, const Wording& say) {
  Table table;
  addColumns(table, {"", say(text(CX_TEXT("chart", "statement")))}, false);
  addChannelColumns(table, facts, say);
  addColumns(table, {say(text(CX_TEXT("chart", "published")))}, true);
  std::size_t at = 0;
  for (const Dimension& dimension : facts.questionnaire().dimensions) {
    table.rows.push_back({{nameOf(dimension, say.words())}, false, true});
    for (const Statement& statement : dimension.statements) {
      Table::Row row{{statement.id, nameOf(statement, say.words())}, false, false};
      const Scope scope = Scope::statement(statement.id);
      for (const ChannelScores& channel : facts.channels)
        append(row, say.cells(channel.scores.statements[at]), subjectOf(scope, &channel));
      if (facts.channels.size() > 1) append(row, say.cells(facts.now.statements[at]), subjectOf(scope));
      append(row, {publishedCells(&facts.statements[at], say).front()}, {Subject::Kind::published, scope});
      table.rows.push_back(std::move(row));
      ++at;
    }
  }
  return table;
}

Heatmap dimensionMap(const Facts& facts, const Wording& say) {
  const Questionnaire& questionnaire = facts.questionnaire();
  Heatmap map = emptyMap(commonBounds(questionnaire, indexScopes(questionnaire), say.rules().scale).value_or(Bounds{}));
  for (const ChannelScores& channel : facts.channels)
    map.columns.push_back({say(channel.channel.name()), rowN(channel.scores.overall, say, channel.scores.rows)});
  if (facts.channels.size() > 1)
    map.columns.push_back({say(text(CX_TEXT("chart", "All"))), rowN(facts.now.overall, say, facts.now.rows)});
  for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
    const std::string name = nameOf(questionnaire.dimensions[d], say.words());
    const Scope scope = Scope::dimension(questionnaire.dimensions[d].id);
    Heatmap::Row row;
    row.label = name;
    for (const ChannelScores& channel : facts.channels)
      row.cells.push_back(cellOf(name + ", " + say(channel.channel.name()), channel.scores.dimensions[d],
                                 subjectOf(scope, &channel), say, false));
    if (facts.channels.size() > 1)
      row.cells.push_back(
          cellOf(name + ", " + allName(facts, say.words()), facts.now.dimensions[d], subjectOf(scope), say, false));
    map.rows.push_back(std::move(row));
  }
  return map;
}

Table dimensionTwin(const Facts& facts, const Wording& say) {
  Table table;
  addColumns(table, {""}, false);
  addChannelColumns(table, facts, say);
  const auto scopes = indexScopes(facts.questionnaire());
  for (const Scope& scope : scopes) {
    Table::Row row{{scopeName(facts.questionnaire(), scope, say.words())}, scope.kind == Scope::Kind::overall, false};
    for (const ChannelScores& channel : facts.channels)
      append(row, say.cells(scoreIn(channel.scores, facts.questionnaire(), scope)), subjectOf(scope, &channel));
    if (facts.channels.size() > 1)
      append(row, say.cells(scoreIn(facts.now, facts.questionnaire(), scope)), subjectOf(scope));
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// The lowest cell in words: where to look first.
std::string lowestCell(const Heatmap& map, const Words& words) {
  const Heatmap::Cell* lowest = nullptr;
  for (const Heatmap::Row& row : map.rows)
    for (const Heatmap::Cell& cell : row.cells)
      if (!row.published && cell.value && (!lowest || *cell.value < *lowest->value)) lowest = &cell;
  return lowest ? words(text(CX_TEXT("chart", "Lowest: %1."), {lowest->name})) : std::string();
}

}  // namespace

Chart dimensionHeatmap(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  Chart chart;
  chart.id = "overview-channels";
  chart.title = words(CX_TEXT("chart", "Dimension by channel"));
  const Heatmap map = dimensionMap(facts, say);
  chart.legend = legendOf(map, false, say);
  if (const std::string gap = gapLine(facts, words); !gap.empty()) chart.note = gap + ".";
  chart.summary = chart.title + ". " + lowestCell(map, words);
  chart.body = map;
  chart.source = sourceLine(facts, words);
  chart.table = dimensionTwin(facts, say);
  return chart;
}

Chart statementHeatmap(const Facts& facts, const Words& words) {
  const Wording say(words, facts.statementRules());
  Chart chart;
  chart.id = "channels-statements";
  chart.title = words(CX_TEXT("chart", "Channel × statement"));
  chart.subtitle = say.rules().scale == facts.rules().scale
                       ? words(CX_TEXT("chart", "value, n answered"))
                       : words(text(CX_TEXT("chart", "%1, n answered"), {scaleName(say.rules().scale, words)}));
  const Heatmap map = statementMap(facts, say);
  chart.legend = legendOf(map, anyPublished(facts.statements), say);
  chart.note = words(CX_TEXT("chart", "Intervals are for one cell; they are not tests between cells."));
  chart.summary = chart.title + ". " + lowestCell(map, words);
  chart.body = map;
  chart.source = sourceLine(facts, words);
  chart.table = statementTwin(facts, say);
  return chart;
}

}  // namespace cx
