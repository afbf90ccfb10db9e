// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/plan_json.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include "core/base/result.h"

namespace cx {
namespace {

namespace json = boost::json;
using Kind = PlanQuestion::Kind;

json::object input(const PlanQuestion& question) {
  json::object out{{"kind", code(question.kind)}};
  switch (question.kind) {
    case Kind::share:
      out["p"] = question.share;
      out["moe"] = question.margin;
      break;
    case Kind::mean:
    case Kind::nps:
      out["sd"] = sdOf(question);
      out["moe"] = question.margin;
      break;
    case Kind::change:
      out["sd"] = sdOf(question);
      out["delta"] = question.change;
      out["power"] = question.power;
      break;
    case Kind::margin:
      out["n"] = question.n;
      break;
  }
  out["conf"] = question.confidence;
  out["deff"] = question.deff;
  if (question.population) out["N"] = *question.population;
  if (question.response) out["rr"] = *question.response;
  return out;
}

json::object output(const PlanAnswer& answer) {
  if (answer.margin) return {{"moe", *answer.margin}};
  const SamplePlan& sample = *answer.sample;
  json::object out{{"n_raw", sample.raw}};
  out[answer.question.kind == Kind::change ? "n_per_wave" : "n"] = sample.n;
  out["invites"] = sample.invitations ? json::value(*sample.invitations) : nullptr;
  return out;
}

PlanQuestion questionFrom(const json::object& given) {
  const auto number = [&](const char* key, double& to) {
    if (const json::value* value = given.if_contains(key); value && !value->is_null()) to = value->to_number<double>();
  };
  const auto maybe = [&](const char* key) {
    const json::value* value = given.if_contains(key);
    return value && !value->is_null() ? std::optional(value->to_number<double>()) : std::nullopt;
  };
  PlanQuestion out;
  const auto kind = planKindFromCode(std::string(given.at("kind").as_string()));
  if (!kind) throw std::invalid_argument("kind");
  out.kind = *kind;
  number("p", out.share);
  number("moe", out.margin);
  number("delta", out.change);
  number("power", out.power);
  number("n", out.n);
  number("conf", out.confidence);
  number("deff", out.deff);
  out.sd = maybe("sd");
  out.population = maybe("N");
  out.response = maybe("rr");
  return out;
}

}  // namespace

json::object planJson(const PlanAnswer& answer, const Words& words) {
  json::object out{{"input", input(answer.question)}};
  out["output"] = answer.problem ? json::value(nullptr) : json::value(output(answer));
  if (answer.problem) out["problem"] = words(*answer.problem);
  return out;
}

std::vector<PlanQuestion> planQuestions(std::string_view source) {
  try {
    std::vector<PlanQuestion> out;
    const json::value root = json::parse(json::string_view(source.data(), source.size()));
    for (const json::value& one : root.at("cases").as_array()) out.push_back(questionFrom(one.at("input").as_object()));
    return out;
  } catch (const std::exception&) {
    throw Failure(ErrorKind::bad_data,
                  text(CX_TEXT("io", "This is no list of plans: it must be JSON with cases, each with its input.")));
  }
}

}  // namespace cx
