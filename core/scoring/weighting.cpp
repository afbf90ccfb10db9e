// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weighting.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/digest.h"
#include "core/data/viewer_mark.h"
#include "core/survey/called.h"
#include "core/survey/organisation.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

constexpr double slack = 0.005;  ///< shares printed with one decimal need not sum exactly

[[noreturn]] void refuse(const char* sentence, std::vector<TextArg> args) {
  throw Failure(ErrorKind::bad_data, text(sentence, std::move(args)));
}

/// An attribute to balance, its levels and their targets.
struct Variable {
  Attribute attribute;
  std::vector<std::optional<double>> target;  ///< per place in attribute.levels
};

void addTarget(std::vector<Variable>& variables, const std::vector<Attribute>& attributes, const TargetShare& row) {
  const auto attribute = called(attributes, row.attribute);
  if (attribute == attributes.end())
    refuse(CX_TEXT("scoring", "Line %1: there is no attribute “%2”; there are: %3."),
           {std::to_string(row.line), row.attribute, keysOf(attributes)});
  auto variable = std::ranges::find(variables, attribute->id, [](const Variable& v) { return v.attribute.id; });
  if (variable == variables.end())
    variable =
        variables.insert(variables.end(), {*attribute, std::vector<std::optional<double>>(attribute->levels.size())});
  const std::vector<Level>& levels = variable->attribute.levels;
  const auto found = called(levels, row.level);
  if (found == levels.end())
    refuse(CX_TEXT("scoring",
                   "Line %1: nobody is in “%2” of “%3”, so no weight can give it a share. Merge it with another level; "
                   "there are: %4."),
           {std::to_string(row.line), row.level, row.attribute, keysOf(levels)});
  auto& target = variable->target[std::size_t(found - levels.begin())];
  if (target)
    refuse(CX_TEXT("scoring", "Line %1: “%2” of “%3” has a share already."),
           {std::to_string(row.line), row.level, row.attribute});
  target = row.share;
}

/// What makes the shares per cent: 1, or 100 where they sum to 1.
double percentFactor(const Variable& variable) {
  double sum = 0;
  for (const auto& share : variable.target) sum += share.value_or(0);
  if (std::abs(sum - 1) <= slack) return 100;
  if (std::abs(sum - 100) <= 100 * slack) return 1;
  refuse(CX_TEXT("scoring", "The shares of “%1” sum to %2; they must sum to 1 or to 100."),
         {variable.attribute.key, Number{sum, sum < 10 ? 3 : 1}});
}

std::vector<Variable> variablesOf(const std::vector<Attribute>& attributes, const TargetTable& targets) {
  if (targets.empty()) refuse(CX_TEXT("scoring", "There is no target share to weight to."), {});
  std::vector<Variable> out;
  for (const TargetShare& row : targets) addTarget(out, attributes, row);
  for (Variable& variable : out) {
    const double factor = percentFactor(variable);
    for (auto& share : variable.target)
      if (share) *share *= factor;
  }
  return out;
}

/// As raking takes them; 0: none was given.
std::vector<double> sharesOf(const Variable& variable) {
  std::vector<double> out;
  for (const auto& share : variable.target) out.push_back(share.value_or(0));
  return out;
}

/// The rows to weight as raking sees them.
struct Rows {
  std::vector<double> base;
  std::vector<RakingVariable> variables;
};

Rows readRows(const Workspace& workspace, const RakingOptions& options, const std::vector<Variable>& variables,
              RakingReport& report) {
  Rows out;
  std::vector<std::map<int, int>> places;
  for (const Variable& variable : variables) {
    out.variables.push_back({{}, sharesOf(variable)});
    auto& place = places.emplace_back();
    for (const Level& level : variable.attribute.levels) place.emplace(level.number, int(place.size()));
  }
  forEachSubmission(workspace, options.filter, [&](const Submission& row) {
    report.rows.push_back(row.id);
    report.persons.push_back(row.person);
    out.base.push_back(row.weight == 0 ? 0 : options.from_equal ? 1 : double(row.weight) / oneWeight);
    for (std::size_t v = 0; v < variables.size(); ++v) {
      const auto level = std::ranges::find(row.levels, variables[v].attribute.id, &LevelId::attribute);
      out.variables[v].level.push_back(level == row.levels.end() ? blank_level : places[v].at(level->number));
    }
    return true;
  });
  return out;
}

Text obstacle(const RakingProblem& problem, const std::vector<Variable>& variables) {
  if (problem.fault == RakingFault::nobody)
    return text(CX_TEXT("scoring", "There is no submission with a weight above 0 to start from."));
  const Attribute& attribute = variables[problem.variable].attribute;
  const std::string& level = attribute.levels[problem.level].key;
  return problem.fault == RakingFault::empty_level
             ? text(CX_TEXT("scoring", "“%1” of “%2” has a target, but nobody is in it. Merge it with another level."),
                    {level, attribute.key})
             : text(CX_TEXT("scoring",
                            "“%1” of “%2” has people, but no target. Give it a share, or merge it with another level."),
                    {level, attribute.key});
}

Text misfit(const RakingReport& report) {
  const double off = 100 * report.exact->margin_error;
  if (!report.cap)
    return text(CX_TEXT("scoring",
                        "The targets contradict each other for these people: the best weights stay %1 percentage "
                        "points off. Merge levels, or weight to fewer attributes."),
                {Number{off, 2}});
  return text(CX_TEXT("scoring",
                      "No weights from %1 to %2 meet the targets: the best stay %3 percentage points off. Widen the "
                      "cap, or merge levels."),
              {Number{report.cap->lo, 2}, Number{report.cap->hi, 2}, Number{off, 2}});
}

WeightReport describeWeights(const std::vector<double>& weights, const Rows& rows, double confidence) {
  WeightReport out;
  out.stats = weightStats(weights).value_or(WeightStats{});
  out.margin_simple = marginOfError(double(out.stats.n), confidence).value_or(0);
  out.margin_weighted = marginOfError(out.stats.n_eff, confidence).value_or(0);
  out.margin_error = marginError(margins(weights, rows.base, rows.variables));
  return out;
}

/// In millionths, and never 0 for somebody who counts.
Weight saved(double weight) {
  return weight == 0 ? 0 : std::max<Weight>(1, std::llround(weight * oneWeight));
}

/// A changeset of more rows than this is too large to keep: they are a batch.
constexpr std::size_t mostRowsOfAnEdit = 10'000;

std::string digestOf(const std::vector<SubmissionId>& rows, const std::vector<Weight>& weights) {
  StreamDigest digest;
  for (std::size_t at = 0; at < rows.size(); ++at)
    digest.add(std::to_string(rows[at].value) + "," + std::to_string(weights[at]) + ";");
  return digest.finish();
}

void addMargins(RakingReport& report, const Rows& rows, const std::vector<Variable>& variables) {
  for (const Margin& margin : margins(report.weights, rows.base, rows.variables)) {
    const Attribute& attribute = variables[margin.variable].attribute;
    const auto level = margin.level == blank_level ? std::optional<Level>()
                                                   : std::optional(attribute.levels[std::size_t(margin.level)]);
    if (level && margin.target == 0 && margin.achieved == 0) continue;
    report.margins.push_back({attribute, level, margin.target, margin.achieved});
  }
}

void addReports(RakingReport& report, const Rows& rows, double confidence) {
  report.before = describeWeights(rows.base, rows, confidence);
  report.exact = describeWeights(report.weights, rows, confidence);
  std::vector<double> rounded;
  for (const double weight : report.weights) rounded.push_back(double(saved(weight)) / oneWeight);
  report.rounded = describeWeights(rounded, rows, confidence);
  if (!report.cap) return;
  const Raking free = rake(rows.base, rows.variables, std::nullopt);
  if (!free.weights.empty()) report.uncapped = describeWeights(free.weights, rows, confidence);
  constexpr double near = 1e-6;
  for (const double weight : report.weights) {
    if (weight == 0) continue;
    report.at_floor += weight <= report.cap->lo * (1 + near);
    report.at_ceiling += weight >= report.cap->hi * (1 - near);
  }
}

}  // namespace

std::vector<PlacedTarget> placeTargets(const std::vector<Attribute>& attributes, const TargetTable& targets) {
  std::vector<PlacedTarget> out;
  for (const Variable& variable : variablesOf(attributes, targets))
    for (std::size_t level = 0; level < variable.target.size(); ++level)
      if (variable.target[level])
        out.push_back({variable.attribute.id, variable.attribute.levels[level].number, *variable.target[level]});
  return out;
}

RakingReport rakeWorkspace(const Workspace& workspace, const TargetTable& targets, const RakingOptions& options) {
  needForms(workspace.database());
  const std::vector<Variable> variables = variablesOf(attributes(workspace), targets);
  RakingReport report;
  report.cap = options.cap;
  const Rows rows = readRows(workspace, options, variables, report);
  Raking raking = rake(rows.base, rows.variables, options.cap);
  if (!raking.problems.empty()) {
    report.problem = obstacle(raking.problems.front(), variables);
    return report;
  }
  report.cycles = raking.cycles;
  report.rounds = raking.rounds;
  report.weights = std::move(raking.weights);
  addMargins(report, rows, variables);
  addReports(report, rows, organisation(workspace).confidence);
  if (!raking.converged) report.problem = misfit(report);
  return report;
}

Result<void> saveWeights(Workspace& workspace, const RakingReport& report) {
  if (report.problem) return Error{ErrorKind::bad_data, *report.problem};
  std::vector<Weight> weights;
  for (const double weight : report.weights) weights.push_back(saved(weight));
  const Text name =
      counted(std::int64_t(report.rows.size()), CX_TEXT_N("scoring", "Weight %n submission(s) to target shares"));
  if (report.rows.size() <= mostRowsOfAnEdit)
    return workspace.edit(name, [&](Workspace& w) { setWeights(w, report.rows, weights); });
  return workspace.editBatch(name, [&](Workspace& w, BatchId batch) {
    return History::BatchFacts{setWeights(w, batch, report.rows, weights), digestOf(report.rows, weights)};
  });
}

}  // namespace cx
