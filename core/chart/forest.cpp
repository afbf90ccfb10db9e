// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/axes.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/parity_headline.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

std::string spoken(const std::string& name, const ChannelParity& channel, const Wording& say) {
  if (!channel.difference) return name + ": " + say.verdict(channel).text;
  return say(text(CX_TEXT("chart", "%1 minus the rest: %2, %3 interval %4, p (Holm) %5, %6, %7"),
                  {name, say.difference(*channel.difference), say.level(), say.interval(*channel.interval),
                   say.p(channel.p_adjusted), say.verdict(channel).text, say.n(channel.score.n)}));
}

Subject restOf(const ChannelParity& channel) {
  return {Subject::Kind::rest, Scope::overall(), {}, channel.channel};
}

std::vector<Mark> marksOf(const std::string& name, const ChannelParity& channel, const Wording& say) {
  using Kind = Mark::Kind;
  if (!channel.difference) return {};
  const bool different = channel.verdict == ParityVerdict::different;
  const auto look = different                                 ? Mark::Look::attention
                    : channel.verdict == ParityVerdict::equal ? Mark::Look::solid
                                                              : Mark::Look::hollow;
  return {{Kind::whisker, channel.interval->lo, channel.interval->hi, Mark::Look::solid, 0, {}, {}},
          {Kind::thick, channel.interval90->lo, channel.interval90->hi, Mark::Look::solid, 0, {}, {}},
          {different ? Kind::square : Kind::dot,
           0,
           *channel.difference,
           look,
           0,
           {},
           spoken(name, channel, say),
           restOf(channel)}};
}

Axis restAxis(const Parity& parity, const Words& words) {
  std::vector<double> reach;
  for (const ChannelParity& channel : parity.channels) {
    if (!channel.interval) continue;
    reach.push_back(channel.interval->lo);
    reach.push_back(channel.interval->hi);
  }
  Axis axis = differenceAxis(reach, 2 * parity.band, words);
  for (Tick& tick : axis.ticks)
    if (tick.neutral) tick.label = words(CX_TEXT("chart", "rest"));
  return axis;
}

RowChart::Row rowOf(const Facts& facts, const ChannelParity& channel, bool dense, const Wording& say) {
  RowChart::Row row;
  row.label = channelName(facts, channel.channel, say.words());
  row.small = say.n(channel.score.n) + (channel.score.small_base ? "*" : "");
  row.lock = channel.score.suppressed;
  row.marks = {marksOf(row.label, channel, say)};
  RowChart::Cell difference{{dash, Tone::muted, Glyph::none}, {}, false}, verdict{say.verdict(channel), {}, false};
  if (channel.difference)
    difference = {
        {say.difference(*channel.difference), Tone::strong, Glyph::none}, {say.interval(*channel.interval)}, false};
  else
    verdict.name = spoken(row.label, channel, say);
  difference.subject = verdict.subject = restOf(channel);
  if (dense) {
    row.cells = {difference, {{say.p(channel.p_adjusted), Tone::muted, Glyph::none}, {}, false}, verdict};
    return row;
  }
  if (channel.p_adjusted) verdict.small = {"p " + say.p(channel.p_adjusted)};
  row.cells = {difference, verdict};
  return row;
}

RowChart bodyOf(const Facts& facts, bool dense, const Wording& say) {
  const Words& words = say.words();
  RowChart body;
  body.pitch = dense ? RowChart::Pitch::dense : RowChart::Pitch::two_line;
  body.panels.push_back({{}, restAxis(facts.parity, words), Interval{-facts.parity.band, facts.parity.band}, 1});
  if (dense)
    body.columns = {{words(CX_TEXT("chart", "Difference")), true},
                    {words(CX_TEXT("chart", "p (Holm)")), true},
                    {words(CX_TEXT("chart", "Verdict")), false}};
  else
    body.columns = {{words(CX_TEXT("chart", "Difference")), true},
                    {words(CX_TEXT("chart", "Verdict, p (Holm)")), false}};
  for (const ChannelParity& channel : facts.parity.channels) body.rows.push_back(rowOf(facts, channel, dense, say));
  return body;
}

Table twinOf(const Facts& facts, const Wording& say) {
  Table table;
  addColumns(table, {say(text(CX_TEXT("chart", "channel")))}, false);
  addScoreColumns(table, say);
  addColumns(table,
             {say(text(CX_TEXT("chart", "channel − rest"))), say(text(CX_TEXT("chart", "%1 from"), {say.level()})),
              say(text(CX_TEXT("chart", "to"))), say(text(CX_TEXT("chart", "90 % from"))),
              say(text(CX_TEXT("chart", "to"))), say(text(CX_TEXT("chart", "p (Holm)")))},
             true);
  addColumns(table, {say(text(CX_TEXT("chart", "verdict")))}, false);
  for (const ChannelParity& channel : facts.parity.channels) {
    Table::Row row{{channelName(facts, channel.channel, say.words())}, false, false};
    append(row, say.cells(channel.score), {Subject::Kind::score, Scope::overall(), {}, channel.channel});
    const Subject rest = restOf(channel);
    if (channel.difference)
      append(row,
             {say.difference(*channel.difference), say.difference(channel.interval->lo),
              say.difference(channel.interval->hi), say.difference(channel.interval90->lo),
              say.difference(channel.interval90->hi)},
             rest);
    else
      append(row, std::vector<std::string>(5, dash), rest);
    append(row, {say.p(channel.p_adjusted), say.verdict(channel).text}, rest);
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string noteOf(const Parity& parity, const Words& words) {
  std::vector<std::string> out;
  out.push_back(
      words(CX_TEXT("chart", "Thick: 90 % interval, inside the band = equal. Square: different. Hollow: undecided.")));
  out.push_back(words(CX_TEXT("chart", "Channels are compared as independent groups of forms.")));
  std::vector<std::string> why;
  for (const ChannelParity& channel : parity.channels)
    if (channel.reason && std::ranges::find(why, words(*channel.reason)) == why.end())
      why.push_back(words(*channel.reason));
  out.insert(out.end(), why.begin(), why.end());
  return joined(out, " ");
}

}  // namespace

Chart parityForest(const Facts& facts, const Words& words, bool dense) {
  const Wording say(words, facts.rules());
  Chart chart;
  chart.id = "parity";
  chart.title = words(CX_TEXT("chart", "Parity"));
  const int digits = facts.rules().scale == Scale::benchmark ? 0 : 2;
  chart.subtitle = words(text(CX_TEXT("chart", "channel − rest, ±%1 band"), {Number{facts.parity.band, digits}}));
  std::vector<std::string> spokenRows;
  for (const ChannelParity& channel : facts.parity.channels)
    spokenRows.push_back(spoken(channelName(facts, channel.channel, words), channel, say));
  chart.summary = joined(spokenRows, "; ") + ".";
  chart.note = noteOf(facts.parity, words);
  chart.body = bodyOf(facts, dense, say);
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, say);
  return chart;
}

}  // namespace cx
