// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/charts.h"
#include "core/chart/parity_headline.h"
#include "core/report/sections.h"

namespace cx {
namespace {

std::string undecided(const Facts& facts, const Words& words) {
  std::vector<std::string> names;
  for (const ChannelParity& channel : facts.parity.channels)
    if (channel.verdict == ParityVerdict::undecided) names.push_back(channelName(facts, channel.channel, words));
  return names.empty() ? std::string() : words(text(CX_TEXT("report", "%1: undecided."), {listed(names, words)}));
}

NotesBlock howToRead(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  const std::string band = words.number(facts.parity.band, facts.rules().scale == Scale::benchmark ? 0 : 2);
  NotesBlock notes{words(CX_TEXT("report", "How to read this")), {}};
  const auto add = [&](const char* term, std::string sentence) {
    notes.items.push_back({words(term), std::move(sentence)});
  };
  add(CX_TEXT("report", "equal"),
      words(text(CX_TEXT("report", "the whole 90 % interval lies within ±%1 points of the rest"), {band})));
  add(CX_TEXT("report", "different"), words(text(CX_TEXT("report", "a test finds a difference, p (Holm) below %1"),
                                                 {Number{1 - facts.rules().confidence, 2}})));
  add(CX_TEXT("report", "undecided"), words(CX_TEXT("report", "neither can be said; it takes more answers")));
  std::vector<std::string> plain{
      words(CX_TEXT("report",
                    "Thick line: 90 % interval. An interval in the table is for one cell and no test between cells.")),
      howCompared(facts, words)};
  for (const ChannelParity& channel : facts.parity.channels)
    if (!channel.score.suppressed && channel.reason) {
      plain.push_back(words(*channel.reason));
      break;
    }
  const bool published =
      std::ranges::any_of(facts.dimensions, [](const Published& one) { return one.against.has_value(); });
  std::vector<std::string> traditional;
  for (const ChannelScores& channel : facts.channels)
    if (published && !channel.compared) traditional.push_back(words(channel.channel.name()));
  if (!traditional.empty())
    plain.push_back(
        words(text(CX_TEXT("report", "Published figures speak of digital channels; not compared with them: %1."),
                   {listed(traditional, words)})));
  notes.items.push_back({{}, joined(plain, " ")});
  return notes;
}

}  // namespace

ReportSection channelsSection(const Workspace&, const Facts& facts, const Words& words) {
  const std::string gap = gapLine(facts, words);
  ReportSection section{"channels",
                        words(CX_TEXT("report", "Channels")),
                        parityHeadline(facts, words),
                        joined({gap.empty() ? gap : gap + ".", undecided(facts, words)}, " "),
                        {}};
  Chart table = statementHeatmap(facts, words);
  table.note.clear();  // told beside the forest
  section.blocks.push_back({Block::Place::full, std::move(table)});
  if (facts.parity.channels.size() < 2) return section;
  Chart forest = parityForest(facts, words, true);
  forest.note.clear();
  section.blocks.push_back({Block::Place::left, std::move(forest)});
  section.blocks.push_back({Block::Place::right, howToRead(facts, words)});
  return section;
}

}  // namespace cx
