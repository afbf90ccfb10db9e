// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/aims.h"
#include "core/chart/axes.h"
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/small_base.h"
#include "core/chart/tables.h"

namespace cx {
namespace {

GroupedBars::Bar barOf(const ChannelScores& channel, std::size_t dimension, const std::string& name,
                       const std::optional<double>& aim, const Subject& subject, const Wording& say) {
  const Score& score = channel.scores.dimensions[dimension];
  GroupedBars::Bar bar;
  bar.label = say(channel.channel.name());
  bar.small = starred(say.n(score.n), score);
  bar.value = score.value;
  if (!score.no_variation) bar.interval = score.interval;
  bar.text = score.value ? say.value(*score.value) : score.suppressed ? std::string() : std::string(dash);
  bar.small_base = score.small_base;
  bar.lock = score.suppressed;
  if (!score.suppressed) bar.target = aim;
  bar.name = joined({say.spoken(name + ", " + bar.label, score), spokenAim(bar.target, say)}, ", ");
  bar.subject = subject;
  return bar;
}

Subject subjectOf(const Facts& facts, std::size_t dimension, const ChannelScores& channel) {
  return {
      Subject::Kind::score, Scope::dimension(facts.questionnaire().dimensions[dimension].id), {}, channel.channel.id};
}

GroupedBars barsOf(const Facts& facts, const Wording& say) {
  const Questionnaire& questionnaire = facts.questionnaire();
  GroupedBars bars;
  const auto bounds = commonBounds(questionnaire, indexScopes(questionnaire), say.rules().scale);
  bars.axis = scoreAxis(bounds.value_or(Bounds{}), say.words());
  for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
    GroupedBars::Group group;
    group.label = nameOf(questionnaire.dimensions[d], say.words());
    for (const ChannelScores& channel : facts.channels)
      group.bars.push_back(barOf(channel, d, group.label,
                                 aimOf(facts, Scope::dimension(questionnaire.dimensions[d].id), channel.channel.id),
                                 subjectOf(facts, d, channel), say));
    if (facts.dimensions[d].against) {
      group.published = facts.dimensions[d].against->figure;
      group.published_bars = int(std::ranges::count(facts.channels, true, &ChannelScores::compared));
    }
    bars.groups.push_back(std::move(group));
  }
  return bars;
}

std::vector<LegendItem> legendOf(const GroupedBars& bars, const Wording& say) {
  using Sign = LegendItem::Sign;
  bool small = false, lock = false, published = false, aims = false;
  for (const GroupedBars::Group& group : bars.groups) {
    published = published || (group.published && group.published_bars > 0);
    for (const GroupedBars::Bar& bar : group.bars) {
      small = small || bar.small_base;
      lock = lock || bar.lock;
      aims = aims || bar.target;
    }
  }
  std::vector<LegendItem> out{{Sign::interval, say(text(CX_TEXT("chart", "%1 interval"), {say.level()}))}};
  if (published) out.push_back({Sign::published, say(text(CX_TEXT("chart", "published figure, digital channels")))});
  if (aims) out.push_back({Sign::target, say(text(CX_TEXT("chart", "target")))});
  if (small) out.push_back(starredSmallBaseSign(say.words()));
  if (lock)
    out.push_back({Sign::suppressed, say(text(CX_TEXT("chart", "suppressed: n < %1, or would reveal one"),
                                              {Number{double(say.rules().min_n)}}))});
  return out;
}

/// One row per channel and dimension, so that scores of one dimension stand under each other.
Table twinOf(const Facts& facts, const Wording& say) {
  Table table;
  addColumns(table, {say(text(CX_TEXT("chart", "channel")))}, false);
  addScoreColumns(table, say);
  for (std::size_t d = 0; d < facts.questionnaire().dimensions.size(); ++d) {
    table.rows.push_back({{nameOf(facts.questionnaire().dimensions[d], say.words())}, false, true});
    for (const ChannelScores& channel : facts.channels) {
      Table::Row row{{say(channel.channel.name())}, false, false};
      append(row, say.cells(channel.scores.dimensions[d]), subjectOf(facts, d, channel));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

std::string summaryOf(const GroupedBars& bars) {
  std::vector<std::string> out;
  for (const GroupedBars::Group& group : bars.groups) {
    std::vector<std::string> values;
    for (const GroupedBars::Bar& bar : group.bars)
      if (bar.value) values.push_back(bar.label + " " + bar.text);
    out.push_back(group.label + ": " + joined(values, ", "));
  }
  return joined(out, "; ") + ".";
}

}  // namespace

Chart channelBars(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  Chart chart;
  chart.id = "channels-bars";
  chart.title = words(CX_TEXT("chart", "Score by channel"));
  chart.subtitle = words(CX_TEXT("chart", "per dimension"));
  const GroupedBars bars = barsOf(facts, say);
  chart.legend = legendOf(bars, say);
  chart.summary = summaryOf(bars);
  chart.body = bars;
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, say);
  return chart;
}

}  // namespace cx
