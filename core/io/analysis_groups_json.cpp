// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>

#include "core/io/analysis_blocks.h"

namespace cx {
namespace {

namespace json = boost::json;

json::object ranksJson(const MannWhitney& ranks) {
  return {{"U", ranks.u},
          {"z", orNull(ranks.z)},
          {"p", orNull(ranks.p)},
          {"p_cc", orNull(ranks.p_corrected)},
          {"cliff_delta", ranks.cliff}};
}

json::value kruskalJson(const std::optional<KruskalWallis>& test) {
  if (!test) return nullptr;
  return json::object{{"H", test->h}, {"df", test->df}, {"p", test->p}, {"epsilon_sq", test->epsilon_squared}};
}

json::value classicJson(const std::optional<ClassicAnova>& test) {
  if (!test) return nullptr;
  return json::object{{"F", orNull(test->f)}, {"df1", test->df1}, {"df2", test->df2}, {"p", orNull(test->p)}};
}

}  // namespace

json::value AnalysisBlocks::noDifference() const {
  return reason(text(CX_TEXT("io", "No test: nobody differs from anybody else.")));
}

json::value AnalysisBlocks::welch(const std::optional<Welch>& test) const {
  json::object out;
  if (!test) {
    out["reason"] = noDifference();
    return out;
  }
  out["diff"] = test->difference;
  out["se"] = test->se;
  out["t"] = test->t;
  out["df"] = test->df;
  out["p"] = test->p;
  putInterval(out, "ci", test->interval);
  return out;
}

json::value AnalysisBlocks::anova(const std::optional<WelchAnova>& test) const {
  if (!test)
    return json::object{{"F", nullptr},
                        {"reason", reason(text(CX_TEXT("io", "In a group everybody has the same score.")))}};
  return json::object{{"F", test->f}, {"df1", test->df1}, {"df2", test->df2}, {"p", test->p}};
}

json::object AnalysisBlocks::comparison(const Comparison& comparison) const {
  json::object out{{"n1", comparison.n_older}, {"n2", comparison.n_newer}};
  if (comparison.n_older < 2 || comparison.n_newer < 2) {
    out["diff"] = orNull(comparison.difference);
    out["reason"] = reason(text(CX_TEXT("io", "A test needs two answers on each side.")));
    return out;
  }
  out["welch"] = welch(comparison.welch);
  out["welch_weighted"] = welch(comparison.weighted);
  if (!comparison.welch) {
    for (const char* test : {"welch", "welch_weighted"}) {
      out[test].as_object()["diff"] = orNull(comparison.difference);
      out[test].as_object()["se"] = 0;
    }
  }
  out["cohen_d"] = comparison.effect ? json::value(comparison.effect->d) : nullptr;
  out["hedges_g"] = comparison.effect ? json::value(comparison.effect->g) : nullptr;
  out["mann_whitney"] = comparison.ranks ? json::value(ranksJson(*comparison.ranks)) : nullptr;
  if (comparison.ranks && !comparison.ranks->p) out["mann_whitney"].as_object()["reason"] = noDifference();
  return out;
}

json::object AnalysisBlocks::breakdown(const Breakdown& breakdown) const {
  json::object groups, out;
  for (const GroupSample& group : breakdown.groups) {
    json::object one = sample(group.sample);
    one["suppressed"] = group.suppressed;
    one["small_n"] = group.small_base;
    groups[group.key] = std::move(one);
  }
  out["groups"] = std::move(groups);
  const auto key = [&](std::size_t place) { return json::value(breakdown.groups[place].key); };
  const auto tested = [&](std::size_t place) { return key(breakdown.tested[place]); };
  json::array levels;
  for (const std::size_t place : breakdown.tested) levels.push_back(key(place));
  out["tested_levels"] = std::move(levels);
  if (!breakdown.gap) {
    out["reason"] = reason(
        text(CX_TEXT("io", "Fewer than two groups with %1 answers or more."), {Number{double(analysis_.min_n)}}));
    return out;
  }
  out["welch_anova"] = anova(breakdown.anova);
  out["welch_anova_weighted"] = anova(breakdown.anova_weighted);
  out["eta_sq"] = breakdown.classic ? json::value(breakdown.classic->eta_squared) : nullptr;
  out["classic_anova"] = classicJson(breakdown.classic);
  if (breakdown.classic && !breakdown.classic->p) out["classic_anova"].as_object()["reason"] = noDifference();
  out["kruskal_wallis"] = kruskalJson(breakdown.ranks);
  json::array pairs;
  for (const Pair& pair : breakdown.pairs) {
    json::object one{{"a", tested(pair.first)}, {"b", tested(pair.second)}};
    for (const auto& [name, value] : comparison(pair.comparison)) one[name] = value;
    one["p_holm"] = orNull(pair.p_holm);
    one["p_bh"] = orNull(pair.p_bh);
    one["p_holm_weighted"] = orNull(pair.p_holm_weighted);
    pairs.push_back(std::move(one));
  }
  if (!pairs.empty()) out["pairwise"] = std::move(pairs);
  const GroupGap& gap = *breakdown.gap;
  out["parity"] = json::object{{"index", gap.index},
                               {"gap", gap.gap},
                               {"lowest", key(gap.lowest)},
                               {"highest", key(gap.highest)},
                               {"w_index", gap.weighted_index},
                               {"w_gap", gap.weighted_gap}};
  return out;
}

json::object AnalysisBlocks::group(const GroupAnalysis& group) const {
  json::object out;
  for (const Breakdown& scope : group.scopes) out[treeKey(scope.scope)] = breakdown(scope);
  return out;
}

}  // namespace cx
