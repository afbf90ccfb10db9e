// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/analysis_json.h"

#include <boost/json/array.hpp>

#include "core/io/analysis_blocks.h"
#include "core/io/json_text.h"
#include "core/scoring/scores.h"
#include "core/stats/quantiles.h"

namespace cx {
namespace {

namespace json = boost::json;

json::object dataset(const Analysis& analysis, const Words& words) {
  json::array waves, left_out;
  for (const std::string& wave : analysis.waves) waves.emplace_back(wave);
  for (const std::string& wave : analysis.left_out) left_out.emplace_back(wave);
  return {{"id", analysis.questionnaire.id},
          {"title", words(analysis.questionnaire.title)},
          {"waves", std::move(waves)},
          {"waves_not_comparable", std::move(left_out)}};
}

json::object config(const Analysis& analysis) {
  return {{"conf_level", analysis.confidence},
          {"half_rule", "answered*2 >= k per dimension; overall needs every dimension valid"},
          {"anonymity_min_n", analysis.min_n},
          {"small_n", smallBase},
          {"z", normalCritical(analysis.confidence)}};
}

json::object instrument(const Questionnaire& questionnaire) {
  json::object items, dimensions;
  for (const Dimension& dimension : questionnaire.dimensions) {
    json::array members;
    for (const Statement& statement : dimension.statements) {
      members.emplace_back(statement.id);
      items[statement.id] =
          json::object{{"min", statement.scale.min}, {"max", statement.scale.max}, {"reverse", statement.reverse}};
    }
    dimensions[dimension.id] = std::move(members);
  }
  return {{"items", std::move(items)}, {"dimensions", std::move(dimensions)}};
}

}  // namespace

json::value orNull(const std::optional<double>& number) {
  return number ? json::value(*number) : nullptr;
}

void putInterval(json::object& out, const std::string& prefix, const std::optional<Interval>& interval) {
  out[prefix + "_lo"] = interval ? json::value(interval->lo) : nullptr;
  out[prefix + "_hi"] = interval ? json::value(interval->hi) : nullptr;
}

std::string treeKey(const Scope& scope) {
  return scope.kind == Scope::Kind::overall ? "overall" : scope.id;
}

json::value AnalysisBlocks::reason(const Text& sentence) const {
  return json::value(words_(sentence));
}

json::object AnalysisBlocks::counts() const {
  return {{"rows", analysis_.rows},
          {"rows_used", analysis_.rows - analysis_.zero_weight},
          {"zero_weight", analysis_.zero_weight}};
}

json::object AnalysisBlocks::weights() const {
  if (!analysis_.weights)
    return {{"n", 0}, {"reason", reason(text(CX_TEXT("io", "No submission has a weight above 0.")))}};
  const WeightStats& weights = *analysis_.weights;
  return {{"n", weights.n},
          {"sum_w", weights.sum},
          {"sum_w2", weights.sum_of_squares},
          {"min", weights.min},
          {"max", weights.max},
          {"cv", weights.cv},
          {"deff_kish", weights.deff},
          {"n_eff", weights.n_eff},
          {"moe_srs", orNull(marginOfError(double(weights.n), analysis_.confidence))},
          {"moe_weighted", orNull(marginOfError(weights.n_eff, analysis_.confidence))}};
}

std::string analysisJson(const Analysis& analysis, const Words& words) {
  const AnalysisBlocks blocks(analysis, words);
  json::object out{{"schema", "cx-golden/1"},    {"dataset", dataset(analysis, words)},
                   {"config", config(analysis)}, {"instrument", instrument(analysis.questionnaire)},
                   {"counts", blocks.counts()},  {"weights", blocks.weights()}};
  json::object items, dimensions, trends, figures;
  for (const StatementAnalysis& statement : analysis.statements) items[statement.id] = blocks.statement(statement);
  for (std::size_t at = 0; at + 1 < analysis.scopes.size(); ++at)
    dimensions[treeKey(analysis.scopes[at].scope)] = blocks.scope(at);
  out["items"] = std::move(items);
  out["dimensions"] = std::move(dimensions);
  out["overall"] = blocks.scope(analysis.scopes.size() - 1);
  for (const MeasureAnalysis& measure : analysis.measures) out[measure.measure.kind] = blocks.measure(measure);
  for (const GroupAnalysis& group : analysis.groups) out["by_" + group.name] = blocks.group(group);
  json::array steps;
  for (const WaveStep& step : analysis.steps) steps.push_back(blocks.step(step));
  if (!steps.empty()) out["wave_changes"] = std::move(steps);
  for (const ScopeTrend& trend : analysis.trends) trends[treeKey(trend.scope)] = blocks.trend(trend);
  if (!trends.empty()) out["trend"] = std::move(trends);
  for (const FigureTest& figure : analysis.figures) figures[treeKey(figure.scope)] = blocks.figure(figure);
  if (!figures.empty()) out["benchmark"] = std::move(figures);
  if (analysis.drivers) out["key_drivers"] = blocks.drivers();
  return jsonText(out);
}

}  // namespace cx
