// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parity_headline.h"

#include <algorithm>
#include <cmath>

#include "core/chart/wording.h"

namespace cx {
namespace {

std::vector<const ChannelParity*> with(const Parity& parity, ParityVerdict verdict) {
  std::vector<const ChannelParity*> out;
  for (const ChannelParity& channel : parity.channels)
    if (channel.verdict == verdict) out.push_back(&channel);
  std::ranges::stable_sort(out, std::greater{},
                           [](const ChannelParity* c) { return c->difference ? std::abs(*c->difference) : 0; });
  return out;
}

std::string names(const std::vector<const ChannelParity*>& channels, const Facts& facts, const Words& words) {
  std::vector<std::string> out;
  for (const ChannelParity* channel : channels) out.push_back(channelName(facts, channel->channel, words));
  return listed(out, words);
}

std::string equalClause(const std::vector<const ChannelParity*>& equal, const Facts& facts, const Words& words) {
  if (equal.empty()) return words(CX_TEXT("chart", "no channel is shown to be equal to it"));
  if (equal.size() == 1) return words(text(CX_TEXT("chart", "only %1 is equal to it"), {names(equal, facts, words)}));
  return words(text(CX_TEXT("chart", "%1 are equal to it"), {names(equal, facts, words)}));
}

}  // namespace

std::string channelName(const Facts& facts, ChannelId id, const Words& words) {
  const auto& all = facts.selection.channels();
  return words(std::ranges::find(all, id, &Channel::id)->name());
}

Text parityClause(const std::string& name, const ChannelParity& channel, int decimals) {
  return text(*channel.difference < 0 ? CX_TEXT("chart", "%1 scores %2 points below the rest")
                                      : CX_TEXT("chart", "%1 scores %2 points above the rest"),
              {name, Number{std::abs(*channel.difference), decimals}});
}

std::string parityHeadline(const Facts& facts, const Words& words) {
  const auto different = with(facts.parity, ParityVerdict::different), equal = with(facts.parity, ParityVerdict::equal);
  const auto undecided = with(facts.parity, ParityVerdict::undecided);
  if (different.empty() && equal.empty() && undecided.empty())
    return words(facts.channels.size() < 2 ? CX_TEXT("chart", "One channel only: there is nothing to compare it with")
                                           : CX_TEXT("chart", "Too few answers to compare the channels"));
  if (different.empty() && undecided.empty())
    return words(CX_TEXT("chart", "Every channel is equal to the rest, within five points"));
  std::string first;
  if (different.empty())
    first = words(CX_TEXT("chart", "No channel is shown to differ from the rest"));
  else if (different.size() == 1)
    first = words(parityClause(names(different, facts, words), *different.front(), decimals(facts.rules().scale)));
  else
    first = words(text(CX_TEXT("chart", "%1 differ from the rest"), {names(different, facts, words)}));
  return first + "; " + equalClause(equal, facts, words);
}

std::string howCompared(const Facts& facts, const Words& words) {
  std::vector<std::string> paired;
  bool independent = false;
  for (const ChannelParity& channel : facts.parity.channels) {
    if (channel.pairs > 0)
      paired.push_back(channelName(facts, channel.channel, words) + " " + words.count(channel.pairs));
    else
      independent = independent || channel.difference;
  }
  if (paired.empty()) return words(CX_TEXT("chart", "Channels are compared as independent groups of forms."));
  std::string line =
      words(text(CX_TEXT("chart", "Channel and rest paired by person, unweighted: %1 pairs."), {joined(paired, ", ")}));
  if (!independent) return line;
  return line + " " + words(CX_TEXT("chart", "The others are compared as independent groups of forms."));
}

std::string gapLine(const Facts& facts, const Words& words) {
  const Parity& parity = facts.parity;
  if (!parity.gap) return {};
  const Wording say(words, facts.rules());
  const std::string gap = say.value(*parity.gap);
  std::string line;
  if (!parity.anova)
    line = words(text(CX_TEXT("chart", "Largest gap %1 points, not tested"), {gap}));
  else if (parity.withinNoise(facts.rules().confidence))
    line = words(text(CX_TEXT("chart", "Largest gap %1 points, within noise (Welch ANOVA p %2)"),
                      {gap, say.p(parity.anova->p)}));
  else
    line = words(text(CX_TEXT("chart", "Largest gap %1 points (Welch ANOVA p %2)"), {gap, say.p(parity.anova->p)}));
  if (!parity.index) return line;
  return line + ", " + words(text(CX_TEXT("chart", "parity index %1"), {Number{*parity.index}}));
}

}  // namespace cx
