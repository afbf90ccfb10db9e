// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/base/from_to.h"
#include "core/chart/answer_words.h"
#include "core/chart/diverging.h"

namespace cx {
namespace {

/// What the colours mean where the scales differ, or where a level of one statement is no level of another.
LegendItem mixedItem(int level, const Words& words) {
  static constexpr std::array names{CX_TEXT("chart", "strong disagreement"), CX_TEXT("chart", "disagreement"),
                                    CX_TEXT("chart", "middle of the scale"), CX_TEXT("chart", "agreement"),
                                    CX_TEXT("chart", "strong agreement")};
  return {LegendItem::Sign::level, words(names[std::size_t(level - 1)]), level};
}

std::vector<LegendItem> mixedLevels(const std::vector<AnswerBar>& bars, const Words& words) {
  std::array<bool, 5> seen{};
  for (const AnswerBar& bar : bars)
    for (std::size_t i = 0, points = std::size_t(bar.statement->scale.points()); i < points; ++i)
      seen[std::size_t(shadeOf(i, points) - 1)] = true;
  std::vector<LegendItem> out;
  for (int level = 1; level <= 5; ++level)
    if (seen[std::size_t(level - 1)]) out.push_back(mixedItem(level, words));
  return out;
}

/// Levels that share a colour are named together: "6–8".
std::vector<LegendItem> sharedLevels(const Statement& statement, const Words& words) {
  std::vector<LegendItem> out;
  const std::vector<int> answers = answersInOrder(statement);
  int first = 0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const int shade = shadeOf(i, answers.size());
    if (answers.size() <= 5 || out.empty() || out.back().level != shade) {
      first = answers[i];
      out.push_back({LegendItem::Sign::level, levelName(statement, answers[i], words), shade});
    } else {
      out.back().text = fromTo(words, first, answers[i]);
    }
  }
  return out;
}

}  // namespace

std::vector<LegendItem> divergingLegend(const std::vector<AnswerBar>& bars, NeutralPlace neutral, const Wording& say) {
  if (bars.empty()) return {};
  std::vector<LegendItem> out =
      sameScale(bars) ? sharedLevels(*bars.front().statement, say.words()) : mixedLevels(bars, say.words());
  if (neutral == NeutralPlace::hidden) std::erase_if(out, [](const LegendItem& item) { return item.level == 3; });
  const auto any = [&](bool Distribution::*what) {
    return std::ranges::any_of(bars, [&](const AnswerBar& bar) { return bar.answers.*what; });
  };
  if (any(&Distribution::small_base))
    out.push_back({LegendItem::Sign::small_base, say(text(CX_TEXT("chart", "small base, n < 30 (*): counts")))});
  if (any(&Distribution::suppressed))
    out.push_back({LegendItem::Sign::suppressed,
                   say(text(CX_TEXT("chart", "suppressed: n < %1"), {Number{double(say.rules().min_n)}}))});
  return out;
}

}  // namespace cx
