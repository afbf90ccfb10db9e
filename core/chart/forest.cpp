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

/// "Digital − traditional: −4.0, 95 % interval −9.9 to 1.9, p 0.180, undecided, n 170 and 14".
std::string spoken(const KindParity& kinds, const Wording& say) {
  const ChannelParity& gap = kinds.digital;
  const std::string name = say(text(CX_TEXT("chart", "Digital − traditional")));
  if (!gap.difference) return name + ": " + say.verdict(gap).text;
  return say(text(CX_TEXT("chart", "%1: %2, %3 interval %4, p %5, %6, n %7 and %8"),
                  {name, say.difference(*gap.difference), say.level(), say.interval(*gap.interval), say.p(gap.p),
                   joined({say.verdict(gap).text, say.test(gap)}, ", "), Number{double(gap.score.n)},
                   Number{double(kinds.traditional.n)}}));
}

std::string spoken(const std::string& name, const ChannelParity& channel, const Wording& say) {
  if (!channel.difference) return name + ": " + say.verdict(channel).text;
  return say(text(CX_TEXT("chart", "%1 minus the rest: %2, %3 interval %4, p (Holm) %5, %6, %7"),
                  {name, say.difference(*channel.difference), say.level(), say.interval(*channel.interval),
                   say.p(channel.p_adjusted), joined({say.verdict(channel).text, say.test(channel)}, ", "),
                   say.n(channel.score.n)}));
}

Subject restOf(const ChannelParity& channel) {
  return {Subject::Kind::rest, Scope::overall(), {}, channel.channel};
}

Subject kindsSubject() {
  return {Subject::Kind::kinds, Scope::overall()};
}

std::vector<Mark> marksOf(const std::string& name, const ChannelParity& channel, const Subject& subject) {
  using Kind = Mark::Kind;
  if (!channel.difference) return {};
  const bool different = channel.verdict == ParityVerdict::different;
  const auto look = different                                 ? Mark::Look::attention
                    : channel.verdict == ParityVerdict::equal ? Mark::Look::solid
                                                              : Mark::Look::hollow;
  return {{Kind::whisker, channel.interval->lo, channel.interval->hi, Mark::Look::solid, 0, {}, {}},
          {Kind::thick, channel.interval90->lo, channel.interval90->hi, Mark::Look::solid, 0, {}, {}},
          {different ? Kind::square : Kind::dot, 0, *channel.difference, look, 0, {}, name, subject}};
}

Axis restAxis(const Facts& facts, const Words& words) {
  std::vector<double> reach;
  const auto hold = [&](const ChannelParity& channel) {
    if (!channel.interval) return;
    reach.push_back(channel.interval->lo);
    reach.push_back(channel.interval->hi);
  };
  for (const ChannelParity& channel : facts.parity.channels) hold(channel);
  if (facts.kinds) hold(facts.kinds->digital);
  Axis axis = differenceAxis(reach, 2 * facts.parity.band, words);
  for (Tick& tick : axis.ticks)
    if (tick.neutral) tick.label = words(CX_TEXT("chart", "rest"));
  return axis;
}

RowChart::Row rowOf(const Facts& facts, const ChannelParity& channel, bool dense, const Wording& say) {
  RowChart::Row row;
  row.label = channelName(facts, channel.channel, say.words());
  row.small = starred(say.n(channel.score.n), channel.score);
  row.lock = channel.score.suppressed;
  row.marks = {marksOf(spoken(row.label, channel, say), channel, restOf(channel))};
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

/// Both kinds of channels, on the same axis: zero is what the traditional ones score.
RowChart::Row kindsRow(const KindParity& kinds, bool dense, const Wording& say) {
  const ChannelParity& gap = kinds.digital;
  RowChart::Row row;
  // One line leaves no room for the long words.
  row.label = say(text(dense ? CX_TEXT("chart", "Digital − trad.") : CX_TEXT("chart", "Digital − traditional")));
  row.small =
      say(text(CX_TEXT("chart", "n %1 and %2"),
               {Number{double(gap.score.n)}, starred(say.words().count(kinds.traditional.n), kinds.traditional)}));
  row.strong = true;
  row.lock = gap.score.suppressed;
  row.marks = {marksOf(spoken(kinds, say), gap, kindsSubject())};
  RowChart::Cell difference{{dash, Tone::muted, Glyph::none}, {}, false}, verdict{say.verdict(gap), {}, false};
  if (gap.difference)
    difference = {{say.difference(*gap.difference), Tone::strong, Glyph::none}, {say.interval(*gap.interval)}, false};
  else
    verdict.name = spoken(kinds, say);
  difference.subject = verdict.subject = kindsSubject();
  const std::string p = say(text(CX_TEXT("chart", "p %1, alone"), {say.p(gap.p)}));
  if (dense) {
    row.cells = {difference, {{say.p(gap.p), Tone::muted, Glyph::none}, {}, false}, verdict};
    return row;
  }
  if (gap.p) verdict.small = {p};
  row.cells = {difference, verdict};
  return row;
}

RowChart bodyOf(const Facts& facts, bool dense, const Wording& say) {
  const Words& words = say.words();
  RowChart body;
  body.pitch = dense ? RowChart::Pitch::dense : RowChart::Pitch::two_line;
  body.panels.push_back({{}, restAxis(facts, words), Interval{-facts.parity.band, facts.parity.band}, 1});
  if (dense)
    body.columns = {{words(CX_TEXT("chart", "Difference")), true},
                    {words(CX_TEXT("chart", "p (Holm)")), true},
                    {words(CX_TEXT("chart", "Verdict")), false}};
  else
    body.columns = {{words(CX_TEXT("chart", "Difference")), true},
                    {words(CX_TEXT("chart", "Verdict, p (Holm)")), false}};
  for (const ChannelParity& channel : facts.parity.channels) body.rows.push_back(rowOf(facts, channel, dense, say));
  if (facts.kinds) body.rows.push_back(kindsRow(*facts.kinds, dense, say));
  return body;
}

/// Two rows: the traditional channels' score, then the digital ones' with the difference.
void addKinds(Table& table, const KindParity& kinds, const Wording& say) {
  const ChannelParity& gap = kinds.digital;
  Table::Row traditional{{say(text(CX_TEXT("chart", "Traditional channels")))}, true, false},
      digital{{say(text(CX_TEXT("chart", "Digital channels, minus the traditional")))}, true, false};
  append(traditional, say.cells(kinds.traditional), kindsSubject());
  append(traditional, std::vector<std::string>(7, dash), kindsSubject());
  append(digital, say.cells(gap.score), kindsSubject());
  if (gap.difference)
    append(digital,
           {say.difference(*gap.difference), say.difference(gap.interval->lo), say.difference(gap.interval->hi),
            say.difference(gap.interval90->lo), say.difference(gap.interval90->hi)},
           kindsSubject());
  else
    append(digital, std::vector<std::string>(5, dash), kindsSubject());
  append(digital, {say.p(gap.p), say.verdict(gap).text}, kindsSubject());
  table.rows.push_back(std::move(traditional));
  table.rows.push_back(std::move(digital));
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
  if (facts.kinds) addKinds(table, *facts.kinds, say);
  return table;
}

std::string noteOf(const Facts& facts, const Words& words) {
  const Parity& parity = facts.parity;
  std::vector<std::string> out;
  out.push_back(
      words(CX_TEXT("chart", "Thick: 90 % interval, inside the band = equal. Square: different. Hollow: undecided.")));
  out.push_back(howCompared(facts, words));
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
  if (facts.kinds) spokenRows.push_back(spoken(*facts.kinds, say));
  chart.summary = joined(spokenRows, "; ") + ".";
  chart.note = noteOf(facts, words);
  chart.body = bodyOf(facts, dense, say);
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, say);
  return chart;
}

}  // namespace cx
