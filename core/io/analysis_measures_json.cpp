// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>

#include "core/io/analysis_blocks.h"
#include "core/scoring/against.h"

namespace cx {
namespace {

namespace json = boost::json;

Text why(NoDrivers reason, const std::string& named) {
  switch (reason) {
    case NoDrivers::too_few_rows:
      return text(CX_TEXT("io",
                          "Too few people answered the outcome and every statement: it takes 50, and ten per "
                          "statement."));
    case NoDrivers::constant:
      return named.empty() ? text(CX_TEXT("io", "Everybody gave the same answer to the outcome question."))
                           : text(CX_TEXT("io", "Everybody gave the same answer to: %1."), {named});
    case NoDrivers::duplicate:
      return text(CX_TEXT("io", "These statements say the same thing, so their parts cannot be told apart: %1."),
                  {named});
  }
  return {};
}

std::string_view verdict(const Welch& test, double rounding) {
  if (test.interval.lo > rounding) return "above";
  return test.interval.hi < -rounding ? "below" : "not distinguishable";
}

}  // namespace

json::object AnalysisBlocks::recommendation(const MeasureAnalysis& measure) const {
  json::object out{{"column", measure.measure.question}, {"shift", measure.measure.shift}, {"n", 0}, {"nps", nullptr}};
  if (!measure.nps || !measure.weighted) {
    out["reason"] = reason(measure.carried ? text(CX_TEXT("scoring", "No answers."))
                                           : text(CX_TEXT("io", "A recommendation score needs answers from 0 to 10.")));
    return out;
  }
  const Nps &plain = *measure.nps, &weighted = *measure.weighted;
  out["n"] = plain.n;
  out["promoters"] = plain.promoters;
  out["passives"] = plain.passives;
  out["detractors"] = plain.detractors;
  out["p_prom"] = plain.promoter_share;
  out["p_pass"] = plain.passive_share;
  out["p_detr"] = plain.detractor_share;
  out["nps"] = plain.score;
  out["sd"] = orNull(plain.summary.sd);
  out["se"] = orNull(plain.summary.se);
  putInterval(out, "ci", meanInterval(plain.summary, analysis_.confidence));
  out["aw_center"] = plain.centre;
  putInterval(out, "aw", plain.interval);
  putInterval(out, "w_aw", weighted.interval);
  out["w_nps"] = weighted.score;
  out["w_se"] = orNull(weighted.summary.se);
  putInterval(out, "w_ci", meanInterval(weighted.summary, analysis_.confidence));
  out["n_eff"] = weighted.summary.n_eff;
  return out;
}

json::object AnalysisBlocks::measure(const MeasureAnalysis& measure) const {
  if (measure.measure.kind == "nps") return recommendation(measure);
  json::object out{{"column", measure.measure.question}};
  out[measure.measure.kind == "ces" ? "easy_from" : "satisfied_from"] = measure.measure.from.value_or(0);
  for (const auto& [key, value] : share(measure.share)) out[key] = value;
  out["mean"] = sample(measure.answers);
  return out;
}

json::object AnalysisBlocks::figureSide(const FigureTest& figure, const FigureTest::Side& side) const {
  json::object out{{"benchmark", figure.figure}};
  out["diff"] = orNull(side.difference);
  if (!side.test) {
    out["reason"] = reason(text(CX_TEXT("io", "No standard error: fewer than two answers, or all of them equal.")));
    return out;
  }
  out["se"] = side.test->se;
  out["t"] = side.test->t;
  out["df"] = side.test->df;
  out["p"] = side.test->p;
  putInterval(out, "ci_diff", side.test->interval);
  out["verdict"] = verdict(*side.test, publishedRounding);
  out["rounding_half_width"] = publishedRounding;
  json::array margins;
  for (const auto& [margin, test] : side.equivalence) {
    json::object one{{"margin", margin}, {"p_lower", test.p_lower}, {"p_upper", test.p_upper}, {"p", test.p}};
    putInterval(one, "ci90", test.interval90);
    one["equivalent"] = test.equal;
    margins.push_back(std::move(one));
  }
  out["tost"] = std::move(margins);
  return out;
}

json::object AnalysisBlocks::figure(const FigureTest& figure) const {
  json::object out = figureSide(figure, figure.plain);
  out["weighted"] = figureSide(figure, figure.weighted);
  return out;
}

json::object AnalysisBlocks::drivers() const {
  const Drivers& drivers = *analysis_.drivers;
  const DriverPlan& plan = *analysis_.plan;
  json::object out{{"outcome", plan.outcome}, {"n", drivers.n}, {"k", drivers.k}};
  if (drivers.reason) {
    std::string named;
    for (const std::size_t at : drivers.named) named += (named.empty() ? "" : ", ") + plan.predictors.at(at);
    out["reason"] = reason(why(*drivers.reason, named));
    return out;
  }
  out["R2"] = drivers.r2;
  out["adj_R2"] = drivers.adjusted_r2;
  out["condition_number"] = drivers.condition;
  json::object all;
  const auto percent = [](const std::optional<double>& part) { return part ? json::value(100 * *part) : nullptr; };
  for (std::size_t at = 0; at < drivers.drivers.size(); ++at) {
    const Driver& driver = drivers.drivers[at];
    json::object one{{"r", driver.r}};
    putInterval(one, "r_ci", driver.r_interval);
    one["spearman"] = orNull(driver.spearman);
    one["beta_std"] = driver.beta;
    one["relative_weight"] = driver.weight;
    one["relative_weight_pct"] = percent(driver.weight_share);
    one["shapley_r2"] = orNull(driver.shapley);
    one["shapley_pct"] = percent(driver.shapley_share);
    all[plan.predictors.at(at)] = std::move(one);
  }
  out["drivers"] = std::move(all);
  out["note"] = reason(text(CX_TEXT("io", "Association, not proof of a cause.")));
  return out;
}

}  // namespace cx
