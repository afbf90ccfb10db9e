// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/raking_json.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "core/io/json_text.h"

namespace cx {
namespace {

namespace json = boost::json;

void putReport(json::object& out, const WeightReport& report) {
  const WeightStats& stats = report.stats;
  out["n"] = stats.n;
  out["sum_w"] = stats.sum;
  out["sum_w2"] = stats.sum_of_squares;
  out["min"] = stats.min;
  out["max"] = stats.max;
  out["cv"] = stats.cv;
  out["deff_kish"] = stats.deff;
  out["n_eff"] = stats.n_eff;
  out["moe_srs"] = report.margin_simple;
  out["moe_weighted"] = report.margin_weighted;
  out["max_margin_error"] = report.margin_error;
}

json::value reportOrNull(const std::optional<WeightReport>& report) {
  if (!report) return nullptr;
  json::object out;
  putReport(out, *report);
  return out;
}

json::array marginsJson(const RakingReport& report) {
  json::array out;
  for (const LevelMargin& margin : report.margins)
    out.push_back(json::object{{"variable", margin.attribute.key},
                               {"level", margin.level ? margin.level->key : "(missing)"},
                               {"target", margin.target},
                               {"achieved", margin.achieved}});
  return out;
}

json::array weightsJson(const RakingReport& report) {
  json::array out;
  for (std::size_t at = 0; at < report.weights.size(); ++at) {
    json::object one{{"row", at + 1}};
    if (!report.persons[at].empty()) one["person"] = report.persons[at];
    one["weight"] = report.weights[at];
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace

std::string rakingJson(const RakingReport& report, bool saved, const Words& words) {
  json::object out{{"iterations", report.cycles},
                   {"rounds", report.rounds},
                   {"converged", !report.problem},
                   {"saved", saved},
                   {"cap", nullptr},
                   {"margins", marginsJson(report)}};
  if (report.cap) out["cap"] = json::array{report.cap->lo, report.cap->hi};
  if (report.exact) putReport(out, *report.exact);
  out["before"] = reportOrNull(report.before);
  out["rounded"] = reportOrNull(report.rounded);
  out["uncapped"] = reportOrNull(report.uncapped);
  out["at_floor"] = report.at_floor;
  out["at_ceiling"] = report.at_ceiling;
  out["problem"] = report.problem ? json::value(words(*report.problem)) : nullptr;
  out["weights"] = weightsJson(report);
  return jsonText(out);
}

}  // namespace cx
