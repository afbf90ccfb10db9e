// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/axes.h"
#include "core/chart/conditions.h"
#include "core/chart/small_base.h"
#include "core/chart/statements.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

std::vector<Mark> marksOf(const std::string& name, const Score& score, const Subject& subject, const Wording& say) {
  using Kind = Mark::Kind;
  std::vector<Mark> out;
  if (score.suppressed) return out;
  if (!score.value) return {{Kind::dash, 0, 0, Mark::Look::muted, 0, {}, {}}};
  if (score.interval && !score.no_variation)
    out.push_back({Kind::whisker, score.interval->lo, score.interval->hi, Mark::Look::solid, 0, {}, {}});
  const auto look = score.small_base ? Mark::Look::hollow : Mark::Look::solid;
  out.push_back({Kind::dot, 0, *score.value, look, 0, {}, say.spoken(name, score), subject});
  return out;
}

RowChart::Cell scoreCell(const std::string& name, const Score& score, const Subject& subject, const Wording& say) {
  if (score.value)
    return {{say.value(*score.value), Tone::strong, Glyph::none}, {say.plusMinus(score)}, true, {}, subject};
  Phrase missing = say.missing(score);
  missing.glyph = Glyph::none;  // the lock stands in the row
  return {missing, {}, false, say.spoken(name, score), subject};
}

/// The dash stands at the floor of the axis.
std::vector<Mark> onAxis(std::vector<Mark> marks, const Axis& axis) {
  for (Mark& mark : marks)
    if (mark.kind == Mark::Kind::dash) mark.to = axis.lo;
  return marks;
}

std::vector<LegendItem> legendOf(bool small, bool lock, const Wording& say) {
  using Sign = LegendItem::Sign;
  std::vector<LegendItem> out;
  if (small) out.push_back(starredSmallBaseSign(say.words()));
  if (lock)
    out.push_back({Sign::suppressed, say(text(CX_TEXT("chart", "suppressed: n < %1, or would reveal one"),
                                              {Number{double(say.rules().min_n)}}))});
  return out;
}

}  // namespace

Chart statementChannelsChart(const Facts& facts, const Words& words, const StatementFacts& statement) {
  const Wording say(words, facts.statementRules());
  const Scope scope = Scope::statement(statement.statement->id);
  const Score& all = facts.now.statements[statement.place];
  Chart chart;
  chart.id = "statement-channels";
  chart.title = words(CX_TEXT("chart", "By channel"));
  chart.subtitle = fullName(*statement.statement, words);
  RowChart body;
  body.pitch = RowChart::Pitch::dense;
  const auto bounds = boundsOf(facts.questionnaire(), scope, say.rules().scale).value_or(Bounds{});
  body.panels.push_back({{}, narrowAxis(bounds, words), {}, 1});
  if (facts.channels.size() > 1) body.panels.front().own = all.value;
  body.columns = {{words(text(CX_TEXT("chart", "Score ± %1"), {say.level()})), true}, {{}, true}};
  addColumns(chart.table, {words(CX_TEXT("chart", "channel"))}, false);
  addScoreColumns(chart.table, say);
  std::vector<std::string> spoken;
  bool small = false, lock = false;
  for (const ChannelScores& channel : facts.channels) {
    const Score& score = channel.scores.statements[statement.place];
    const Subject subject{Subject::Kind::score, scope, {}, channel.channel.id};
    RowChart::Row row;
    row.label = words(channel.channel.name());
    const std::string name = fullName(*statement.statement, words) + ", " + row.label;
    row.lock = score.suppressed;
    row.marks = {onAxis(marksOf(name, score, subject, say), body.panels.front().axis)};
    row.cells = {scoreCell(name, score, subject, say), {{say.n(score), Tone::muted, Glyph::none}, {}, false}};
    body.rows.push_back(std::move(row));
    Table::Row twin{{words(channel.channel.name())}, false, false};
    append(twin, say.cells(score), subject);
    chart.table.rows.push_back(std::move(twin));
    spoken.push_back(say.spoken(words(channel.channel.name()), score));
    small = small || score.small_base;
    lock = lock || score.suppressed;
  }
  chart.body = std::move(body);
  chart.legend = legendOf(small, lock, say);
  chart.note = facts.channels.size() > 1 && all.value
                   ? words(text(CX_TEXT("chart",
                                        "Dotted: all channels, %1. Each interval is for one channel; it is no test "
                                        "between channels."),
                                {say.value(*all.value)}))
                   : std::string();
  chart.summary = joined(spoken, "; ");
  chart.source = sourceLine(facts, words);
  return chart;
}

}  // namespace cx
