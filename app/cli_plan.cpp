// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>
#include <charconv>
#include <cmath>

#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/io/byte_source.h"
#include "core/io/json_text.h"
#include "core/io/plan_json.h"
#include "core/scoring/plan_sentences.h"

namespace cx {
namespace {

namespace json = boost::json;
using Kind = PlanQuestion::Kind;

std::optional<double> above0(const Arguments& arguments, std::string_view name) {
  const auto word = arguments.value(name);
  if (!word) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(word->data(), word->data() + word->size(), value);
  if (error != std::errc() || end != word->data() + word->size() || !std::isfinite(value) || value <= 0)
    throw Failure(ErrorKind::usage,
                  text(CX_TEXT("app", "%1 takes a number above 0, not “%2”."), {std::string(name), *word}));
  return value;
}

std::optional<double> percent(const Arguments& arguments, std::string_view name) {
  const auto value = above0(arguments, name);
  return value ? std::optional(*value / 100) : std::nullopt;
}

Kind kindFrom(const Arguments& arguments) {
  const bool margin = arguments.has("--margin"), detect = arguments.has("--detect"), people = arguments.has("--people");
  if (margin + detect + people > 1)
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "Give one of --margin, --detect and --people.")));
  if (people) return Kind::margin;
  if (detect) return Kind::change;
  const std::string of = arguments.value("--of").value_or("share");
  if (of == "share") return Kind::share;
  if (of == "score") return Kind::mean;
  if (of == "nps") return Kind::nps;
  throw Failure(ErrorKind::usage, text(CX_TEXT("app", "--of takes share, score or nps, not “%1”."), {of}));
}

/// Standard deviations and design effect of the workspace that is named, if one is.
void takeBasis(PlanQuestion& question, const Arguments& arguments) {
  if (arguments.operands().empty()) return;
  const PlanBasis basis = planBasis(openToRead(arguments.operands()[0]));
  const bool nps = question.kind == Kind::nps || arguments.value("--of") == "nps";
  question.sd = nps ? basis.nps_sd : basis.score_sd;
  question.deff = basis.deff;
}

PlanQuestion questionFrom(const Arguments& arguments) {
  PlanQuestion out;
  out.kind = kindFrom(arguments);
  if (arguments.value("--of") == "nps" && out.kind == Kind::change) out.sd = usualNpsSd;
  takeBasis(out, arguments);
  const auto set = [](double& to, const std::optional<double>& given) { to = given.value_or(to); };
  constexpr double usualMargin = 3, usualNpsMargin = 5;
  const double margin = above0(arguments, "--margin").value_or(out.kind == Kind::nps ? usualNpsMargin : usualMargin);
  out.margin = out.kind == Kind::share ? margin / 100 : margin;
  set(out.change, above0(arguments, "--detect"));
  set(out.n, above0(arguments, "--people"));
  set(out.share, percent(arguments, "--share"));
  set(out.confidence, percent(arguments, "--confidence"));
  set(out.power, percent(arguments, "--power"));
  set(out.deff, above0(arguments, "--deff"));
  if (const auto sd = above0(arguments, "--sd")) out.sd = sd;
  out.population = above0(arguments, "--population");
  out.response = percent(arguments, "--response");
  return out;
}

void tell(const Console& console, const PlanAnswer& answer) {
  for (const Text& sentence : planSentences(answer)) console.say(sentence);
}

json::object caseList(const std::vector<PlanAnswer>& answers, const Words& words) {
  json::array cases;
  for (const PlanAnswer& answer : answers) cases.push_back(planJson(answer, words));
  return {{"schema", "cx-planner/1"}, {"cases", std::move(cases)}};
}

int runPlan(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(0, 1, "plan");
  std::vector<PlanAnswer> answers;
  if (const auto cases = arguments.value("--cases"))
    for (const PlanQuestion& question : planQuestions(readSmallFile(pathOf(*cases)))) answers.push_back(plan(question));
  else
    answers.push_back(plan(questionFrom(arguments)));
  if (arguments.has("--json")) {
    json::object out = caseList(answers, console.words());
    if (answers.size() == 1)
      for (const auto& [key, value] : planJson(answers.front(), console.words())) out[key] = value;
    console.write(jsonText(out));
  }
  for (const PlanAnswer& answer : answers) {
    if (answer.problem) throw Failure(ErrorKind::bad_data, *answer.problem);
    if (!arguments.has("--json")) tell(console, answer);
  }
  return exitDone;
}

}  // namespace

Verb planVerb() {
  return {
      "plan",
      "[FILE]",
      text(CX_TEXT("app", "how many people a survey must reach; a workspace brings its own spread")),
      {{"--margin", "POINTS", text(CX_TEXT("app", "to know a figure to within ± so many points; 3 when not given"))},
       {"--detect", "POINTS", text(CX_TEXT("app", "to find a change of so many points between two waves"))},
       {"--people", "N", text(CX_TEXT("app", "the other way round: the margin that so many people give"))},
       {"--of", "share|score|nps", text(CX_TEXT("app", "which figure; a share when not given"))},
       {"--share", "%", text(CX_TEXT("app", "the share expected; 50 when not given, which needs most people"))},
       {"--sd", "POINTS", text(CX_TEXT("app", "standard deviation; 18 for a score and 80 for an NPS when not given"))},
       {"--confidence", "%", text(CX_TEXT("app", "95 when not given"))},
       {"--power", "%", text(CX_TEXT("app", "how surely a change is found; 80 when not given"))},
       {"--deff", "X", text(CX_TEXT("app", "design effect of the weights to come; 1 when not given"))},
       {"--population", "N", text(CX_TEXT("app", "how many people there are at all"))},
       {"--response", "%", text(CX_TEXT("app", "response rate, to say how many to invite"))},
       {"--cases", "PLANS.json", text(CX_TEXT("app", "many questions at once, in the shape that --json prints"))},
       {"--json", "", text(CX_TEXT("app", "print as JSON"))}},
      runPlan};
}

}  // namespace cx
