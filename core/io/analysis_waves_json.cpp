// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>

#include "core/io/analysis_blocks.h"

namespace cx {
namespace {

namespace json = boost::json;

json::value shareStep(const StatementStep& step) {
  if (!step.change) return nullptr;
  json::object out{{"x1", step.older->x}, {"n1", step.older->n}, {"x2", step.newer->x}, {"n2", step.newer->n}};
  out["diff"] = step.change->difference;
  putInterval(out, "ci", step.change->interval);
  out["z"] = orNull(step.change->z);
  out["p"] = orNull(step.change->p);
  return out;
}

json::object slopeTest(const SlopeTest& test) {
  json::object out{{"se", test.se}};
  if (test.df) out["df"] = *test.df;
  out[test.df ? "t" : "z"] = test.statistic;
  out["p"] = test.p;
  putInterval(out, "ci", test.interval);
  return out;
}

json::object orderJson(const MannKendall& order) {
  return {{"S", order.s},
          {"tau_b", orNull(order.tau_b)},
          {"z", orNull(order.z)},
          {"p_normal", orNull(order.p_normal)},
          {"p_exact", orNull(order.p_exact)}};
}

}  // namespace

json::object AnalysisBlocks::paired(const Paired& paired, bool holds) const {
  json::object out{{"n_pairs", paired.n}, {"mean_diff", paired.difference}, {"sd_diff", paired.sd}, {"se", paired.se}};
  out["t"] = orNull(paired.t);
  out["df"] = paired.df;
  out["p"] = orNull(paired.p);
  putInterval(out, "ci", paired.interval);
  out["cohen_dz"] = orNull(paired.d_z);
  out["wilcoxon"] = json::object{{"n_nonzero", paired.wilcoxon.n},
                                 {"V", paired.wilcoxon.v},
                                 {"z", orNull(paired.wilcoxon.z)},
                                 {"p", orNull(paired.wilcoxon.p)}};
  if (!paired.p) out["reason"] = noDifference();
  if (!paired.wilcoxon.p) out["wilcoxon"].as_object()["reason"] = noDifference();
  out["judges"] = holds;
  return out;
}

json::object AnalysisBlocks::step(const WaveStep& step) const {
  json::object scores, boxes, pairs, by_holm, by_weight;
  for (const ScopeStep& scope : step.scopes) {
    const std::string key = treeKey(scope.scope);
    scores[key] = comparison(scope.comparison);
    if (scope.paired) pairs[key] = paired(*scope.paired, scope.pairing_holds);
    if (scope.scope.kind == Scope::Kind::overall) continue;
    by_holm[key] = orNull(scope.p_holm);
    by_weight[key] = orNull(scope.p_holm_weighted);
  }
  for (const StatementStep& statement : step.statements) {
    boxes[statement.id] = shareStep(statement);
    if (statement.change && !statement.change->p) boxes[statement.id].as_object()["reason"] = noDifference();
  }
  json::object out{{"from", step.from}, {"to", step.to}, {"suppressed", step.suppressed}};
  out["scores"] = std::move(scores);
  out["top_box"] = std::move(boxes);
  if (!pairs.empty()) out["paired"] = std::move(pairs);
  out["p_holm_dimensions"] = std::move(by_holm);
  out["p_holm_dimensions_weighted"] = std::move(by_weight);
  return out;
}

json::object AnalysisBlocks::line(const ScopeTrend& trend, const ScopeTrend::Line& line,
                                  Summary Sample::*summary) const {
  json::array means, errors;
  for (const Sample& wave : trend.waves) {
    means.push_back(orNull((wave.*summary).mean));
    errors.push_back(orNull((wave.*summary).se));
  }
  json::object out{{"wave_means", std::move(means)}, {"wave_se", std::move(errors)}, {"m", line.waves}};
  if (!line.slope) {
    out["slope"] = nullptr;
    out["reason"] = reason(
        text(CX_TEXT("io", "A trend needs three waves with %1 answers or more."), {Number{double(analysis_.min_n)}}));
    return out;
  }
  out["slope"] = line.slope->slope;
  out["intercept"] = line.slope->intercept;
  out["wls"] = line.slope->classical ? json::value(slopeTest(*line.slope->classical)) : nullptr;
  out["fixed"] = slopeTest(line.slope->fixed);
  out["fixed"].as_object()["Q_resid"] = line.slope->residual;
  out["report"] = slopeTest(line.slope->report);
  if (line.order) out["mann_kendall"] = orderJson(*line.order);
  return out;
}

json::object AnalysisBlocks::trend(const ScopeTrend& trend) const {
  json::object out = line(trend, trend.plain, &Sample::plain);
  out["weighted"] = line(trend, trend.weighted, &Sample::weighted);
  return out;
}

}  // namespace cx
