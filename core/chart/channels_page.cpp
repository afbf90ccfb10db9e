// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/pages.h"
#include "core/chart/parity_headline.h"

namespace cx {

ChannelsPage channelsPage(const Workspace& workspace, const View& view, const Words& words) {
  const Facts facts = factsOf(workspace, view, Reach::two_waves);
  ChannelsPage page;
  if (facts.empty()) {
    page.empty = emptySentence(facts, words);
    return page;
  }
  const std::string gap = gapLine(facts, words);
  page.head = {parityHeadline(facts, words), (gap.empty() ? gap : gap + ". ") + conditionsLine(facts, words)};
  page.charts = {channelBars(facts, words), parityForest(facts, words), statementHeatmap(facts, words)};
  return page;
}

}  // namespace cx
