// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/aims.h"

#include <algorithm>
#include <cmath>

namespace cx {

const Target* targetOf(const Facts& facts, const Scope& scope, ChannelId channel) {
  const auto& chosen = facts.selection.view().channels;
  if (!channel && chosen.size() > 1) return nullptr;
  const ChannelId meant = !channel && !chosen.empty() ? chosen.front() : channel;
  const auto at = std::ranges::find_if(
      facts.targets, [&](const Target& target) { return target.scope == scope && target.channel == meant; });
  return at == facts.targets.end() ? nullptr : &*at;
}

std::optional<double> aimOf(const Facts& facts, const Scope& scope, ChannelId channel) {
  const Target* target = targetOf(facts, scope, channel);
  if (!target) return std::nullopt;
  const ScoreRules rules = scope.kind == Scope::Kind::statement ? facts.statementRules() : facts.rules();
  return onScale(*target, facts.questionnaire(), rules.scale);
}

std::string aimText(double value, const Wording& say) {
  const int most = decimals(say.rules().scale);
  const bool whole = say.rules().scale != Scale::mean && std::abs(value - std::round(value)) < 0.05;
  return say.words().number(value, whole ? 0 : most);
}

std::string spokenAim(const std::optional<double>& aim, const Wording& say) {
  return aim ? say(text(CX_TEXT("chart", "target %1"), {aimText(*aim, say)})) : std::string();
}

std::string aimCell(const std::optional<double>& aim, const Wording& say) {
  return aim ? aimText(*aim, say) : std::string(dash);
}

void addAim(std::vector<Mark>& marks, const std::optional<double>& aim) {
  if (aim) marks.push_back({Mark::Kind::tick, 0, *aim, Mark::Look::solid, 0, {}, {}});
}

}  // namespace cx
