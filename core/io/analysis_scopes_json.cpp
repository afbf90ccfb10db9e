// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <boost/json/array.hpp>

#include "core/io/analysis_blocks.h"

namespace cx {
namespace {

namespace json = boost::json;

constexpr double full = 100;

/// The figures of one summary: sum, mean, sd, se and interval, under names that begin with `prefix`.
void putSummary(json::object& out, const std::string& prefix, const Summary& summary, double confidence) {
  out[prefix + "sum"] = summary.mean ? json::value(summary.sum) : nullptr;
  out[prefix + "mean"] = orNull(summary.mean);
  out[prefix + "sd"] = orNull(summary.sd);
  out[prefix + "se"] = orNull(summary.se);
  if (prefix.empty()) out["df"] = summary.n > 1 ? json::value(summary.df) : nullptr;
  putInterval(out, prefix + "ci", meanInterval(summary, confidence));
}

void putRatio(json::object& out, const std::string& prefix, const Summary& ratio, double confidence) {
  out[prefix + "pct"] = orNull(ratio.mean);
  out[prefix + "se"] = orNull(ratio.se);
  putInterval(out, prefix + "ci", meanInterval(ratio, confidence));
}

std::optional<Interval> cut(const std::optional<Interval>& interval, double floor, double ceiling) {
  if (!interval) return std::nullopt;
  return Interval{std::clamp(interval->lo, floor, ceiling), std::clamp(interval->hi, floor, ceiling)};
}

/// Numbers that are whole print as such.
json::value whole(double number) {
  return json::value(static_cast<std::int64_t>(number));
}

Text why(NoReliability reason) {
  switch (reason) {
    case NoReliability::one_statement:
      return text(CX_TEXT("io", "Reliability needs two statements."));
    case NoReliability::too_few_rows:
      return text(CX_TEXT("io", "Fewer than three people answered every statement."));
    case NoReliability::too_few_vary:
      return text(CX_TEXT("io", "Fewer than two statements have answers that differ."));
    case NoReliability::no_total_variance:
      return text(CX_TEXT("io", "Everybody has the same total."));
  }
  return {};
}

}  // namespace

json::object AnalysisBlocks::sample(const Sample& sample) const {
  json::object out{{"n", sample.plain.n}};
  putSummary(out, "", sample.plain, analysis_.confidence);
  out["median"] = orNull(median(sample.buckets));
  putSummary(out, "w_", sample.weighted, analysis_.confidence);
  const bool some = sample.plain.n > 0;
  out["n_eff"] = some ? json::value(sample.weighted.n_eff) : nullptr;
  out["deff_kish"] = some ? json::value(double(sample.weighted.n) / sample.weighted.n_eff) : nullptr;
  if (!some) out["reason"] = reason(text(CX_TEXT("scoring", "No answers.")));
  if (sample.plain.n == 1) out["reason"] = reason(text(CX_TEXT("scoring", "One answer has no interval.")));
  if (sample.plain.se && *sample.plain.se == 0)
    out["reason"] = reason(text(CX_TEXT("scoring", "No variation: an interval is not meaningful.")));
  return out;
}

json::object AnalysisBlocks::sampleWithin(const Sample& given, double floor, double ceiling) const {
  json::object out = sample(given);
  for (const auto& [prefix, summary] : {std::pair("ci", &given.plain), {"w_ci", &given.weighted}}) {
    const auto interval = cut(meanInterval(*summary, analysis_.confidence), floor, ceiling);
    out[std::string(prefix) + "_lo_trunc"] = interval ? json::value(interval->lo) : nullptr;
    out[std::string(prefix) + "_hi_trunc"] = interval ? json::value(interval->hi) : nullptr;
  }
  return out;
}

json::object AnalysisBlocks::share(const SampleShare& share) const {
  json::object out{{"x", share.plain.x}, {"n", share.plain.n}};
  const bool some = share.plain.n > 0;
  const auto number = [&](double value) { return some ? json::value(value) : json::value(nullptr); };
  out["p"] = number(share.plain.share);
  putInterval(out, "wilson", share.wilson);
  putInterval(out, "ac", share.agresti_coull);
  putInterval(out, "cp", share.clopper_pearson);
  out["w_p"] = number(share.weighted.share);
  out["n_eff"] = number(share.weighted.n_eff);
  putInterval(out, "w_wilson", share.wilson_weighted);
  out["moe_max_srs"] = orNull(share.margin);
  out["moe_max_weighted"] = orNull(share.margin_weighted);
  if (!some) out["reason"] = reason(text(CX_TEXT("scoring", "No answers.")));
  return out;
}

json::object AnalysisBlocks::statement(const StatementAnalysis& statement) const {
  const AnswerScale& scale = statement.scale;
  const double floor = full * scale.min / scale.max;
  json::object out{{"n_blank", statement.blank},
                   {"n_not_applicable", statement.not_applicable},
                   {"n_not_asked", statement.not_asked},
                   {"mean_score", sample(statement.answers)},
                   {"floor_pct", floor},
                   {"pct", sampleWithin(statement.percent, floor, full)}};
  const auto& mean = statement.answers.plain.mean;
  out["pomp_mean"] = mean ? json::value(full * (*mean - scale.min) / (scale.max - scale.min)) : nullptr;
  json::array values, counts, shares;
  double total = 0;
  for (const Bucket& bucket : statement.distribution) total += bucket.w;
  for (const Bucket& bucket : statement.distribution) {
    values.push_back(whole(bucket.value));
    counts.emplace_back(bucket.n);
    shares.push_back(total > 0 ? json::value(bucket.w / total) : nullptr);
  }
  out["distribution"] = json::object{{"values", values}, {"count", counts}, {"w_share", shares}};
  const std::string box = std::to_string(statement.box) + "_box";
  out["top_" + box] = share(statement.top);
  out["bottom_" + box] = share(statement.bottom);
  return out;
}

json::object AnalysisBlocks::pooled(const PooledScore& pooled) const {
  json::object out{{"n", pooled.plain.n}, {"n_answers", pooled.answers}};
  out["sum_scores"] = pooled.points;
  out["sum_max"] = pooled.possible;
  putRatio(out, "", pooled.plain, analysis_.confidence);
  putRatio(out, "w_", pooled.weighted, analysis_.confidence);
  if (!pooled.plain.mean) out["reason"] = reason(text(CX_TEXT("scoring", "No answers.")));
  return out;
}

json::object AnalysisBlocks::scope(std::size_t place) const {
  const ScopeAnalysis& scope = analysis_.scopes[place];
  json::object out{{"k", scope.statements},
                   {"floor_pct", scope.floor},
                   {"n_valid", scope.person.plain.n},
                   {"n_insufficient", scope.insufficient},
                   {"person", sampleWithin(scope.person, scope.floor, full)},
                   {"person_pomp", sample(scope.rescaled)},
                   {"pooled", pooled(scope.pooled)}};
  const bool overall = scope.scope.kind == Scope::Kind::overall;
  out[overall ? "reliability_all_items" : "reliability"] = reliability(analysis_.reliabilities[place], scope.scope);
  return out;
}

json::object AnalysisBlocks::reliability(const Reliability& reliability, const Scope& scope) const {
  json::object out{{"k", reliability.k}, {"k_used", reliability.k_used}, {"n", reliability.n}};
  out["alpha"] = orNull(reliability.alpha);
  if (reliability.reason) {
    out["reason"] = reason(why(*reliability.reason));
    return out;
  }
  putInterval(out, "feldt", reliability.interval);
  out["alpha_std"] = orNull(reliability.alpha_standardised);
  out["mean_interitem_r"] = orNull(reliability.mean_correlation);
  json::object items;
  const auto statements = statementsOf(analysis_.questionnaire, scope);
  for (std::size_t at = 0; at < statements.size(); ++at)
    items[statements[at]->id] = json::object{{"r_item_rest", orNull(reliability.statements[at].r_rest)},
                                             {"alpha_if_dropped", orNull(reliability.statements[at].alpha_dropped)}};
  out["items"] = std::move(items);
  if (reliability.omega) out["omega_total_optional"] = *reliability.omega;
  return out;
}

}  // namespace cx
