// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/quarantine.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_to.hpp>
#include <exception>
#include <utility>

#include "core/base/digest.h"
#include "core/io/delimited.h"
#include "core/io/places.h"
#include "core/survey/door.h"
#include "core/survey/setting.h"
#include "core/survey/submission.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

namespace json = boost::json;

constexpr std::string_view settingPrefix = "import-plan:";

Text whereAndWhy(const ImportProblem& problem) {
  if (problem.column.empty())
    return text(CX_TEXT("io", "row %1: %2"), {std::to_string(problem.row), nested(problem.reason)});
  return text(CX_TEXT("io", "row %1, %2 “%3”: %4"),
              {std::to_string(problem.row), problem.column, problem.value, nested(problem.reason)});
}

/// What `whereAndWhy` was told.
ImportProblem problemIn(const Text& sentence) {
  ImportProblem out;
  const auto word = [&](std::size_t at) { return std::get<std::string>(sentence.args.at(at)); };
  const bool cell = sentence.args.size() > 2;
  out.row = std::stoll(word(0));
  if (cell) out.column = word(1);
  if (cell) out.value = word(2);
  out.reason = std::get<std::vector<Text>>(sentence.args.back()).at(0);
  return out;
}

json::object meaningsJson(const AnswerMeanings& meanings) {
  json::object out;
  for (const auto& [word, answer] : meanings)
    out[word] = answer.state == Answer::State::score ? json::value(answer.value)
                                                     : json::value(json::array{static_cast<int>(answer.state)});
  return out;
}

json::object planJson(const RowPlan& plan, char delimiter) {
  json::array columns;
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    const Column& column = plan.columns[i];
    json::object& one =
        columns.emplace_back(json::object{{"name", column.name}, {"role", name(column.role)}}).as_object();
    if (!column.id.empty()) one["id"] = column.id;
    if (i < plan.meanings.size() && !plan.meanings[i].empty()) one["meanings"] = meaningsJson(plan.meanings[i]);
  }
  json::object out{{"delimiter", std::string(1, delimiter)},
                   {"decimal", std::string(1, plan.decimal)},
                   {"day_first", plan.days == DayOrder::day_first},
                   {"ours", plan.ours},
                   {"columns", std::move(columns)}};
  if (plan.wave) out["wave"] = *plan.wave;
  if (plan.channel) out["channel"] = *plan.channel;
  return out;
}

struct KeptPlan {
  RowPlan rows;
  char delimiter = ',';
};

KeptPlan planFrom(const std::string& source) {
  const json::object object = json::parse(source).as_object();
  const auto textAt = [](const json::object& from, const char* key) {
    const json::value* value = from.if_contains(key);
    return value ? json::value_to<std::string>(*value) : std::string();
  };
  KeptPlan out;
  out.delimiter = textAt(object, "delimiter").at(0);
  out.rows.decimal = textAt(object, "decimal").at(0);
  out.rows.days = object.at("day_first").as_bool() ? DayOrder::day_first : DayOrder::month_first;
  out.rows.ours = object.at("ours").as_bool();
  if (object.contains("wave")) out.rows.wave = textAt(object, "wave");
  if (object.contains("channel")) out.rows.channel = textAt(object, "channel");
  for (const auto& one : object.at("columns").as_array()) {
    const json::object& column = one.as_object();
    out.rows.columns.push_back({textAt(column, "name"), columnRole(textAt(column, "role")).value_or(ColumnRole::ignore),
                                textAt(column, "id")});
    AnswerMeanings& meanings = out.rows.meanings.emplace_back();
    if (const json::value* words = column.if_contains("meanings"))
      for (const auto& [word, answer] : words->as_object())
        meanings[std::string(word)] = answer.is_int64()
                                          ? Answer::score(static_cast<int>(answer.as_int64()))
                                          : Answer{Answer::State(answer.as_array().at(0).to_number<int>()), 0};
  }
  return out;
}

std::optional<QuarantinedRow> rowOf(const Workspace& workspace, std::int64_t id) {
  const auto rows = quarantinedRows(workspace);
  const auto at = std::ranges::find(rows, id, &QuarantinedRow::id);
  return at == rows.end() ? std::nullopt : std::optional(*at);
}

std::optional<KeptPlan> planOf(const Workspace& workspace, const QuarantinedRow& row) {
  const json::object reason = json::parse(row.reason).as_object();
  const json::value* key = reason.if_contains("plan");
  const std::string kept =
      key ? setting(workspace, std::string(settingPrefix) + json::value_to<std::string>(*key)) : std::string();
  return kept.empty() ? std::nullopt : std::optional(planFrom(kept));
}

std::vector<std::string> cellsOf(const QuarantinedRow& row, char delimiter) {
  DelimitedReader reader(
      [&row, at = std::size_t{0}](char* to, std::size_t room) mutable {
        const std::size_t got = row.raw.copy(to, room, at);
        at += got;
        return got;
      },
      row.file, delimiter);
  if (!reader.next()) return {};
  return {reader.fields().begin(), reader.fields().end()};
}

[[noreturn]] void refuseGone() {
  throw Failure(ErrorKind::bad_data, text(CX_TEXT("io", "This quarantined row is gone; look at the list again.")));
}

/// Ends an edit that found a value it cannot accept, with nothing changed.
struct StillOut {
  CellProblem problem;
};

void bringIn(Workspace& workspace, const KeptPlan& plan, std::int64_t row, const std::vector<std::string>& cells) {
  Places places(workspace, true);
  RowReader reader(workspace, plan.rows, places);
  Submission submission;
  const RowReader::Fields fields(cells.begin(), cells.end());
  if (auto refused = reader.read(fields, submission)) throw StillOut{std::move(*refused)};
  addSubmission(workspace, submission);
  removeQuarantinedRow(workspace, row);
  places.arrangeWaves();
}

}  // namespace

std::string keepRowPlan(Workspace& workspace, const RowPlan& plan, char delimiter) {
  const std::string kept = json::serialize(planJson(plan, delimiter));
  const std::string key = hex(sha256(kept)).substr(0, 16);
  setSetting(workspace, std::string(settingPrefix) + key, kept);
  return workspace.readOnly() ? std::string() : key;
}

std::string quarantineReason(const ImportProblem& problem, const std::string& plan, std::size_t column) {
  json::object out = json::parse(toJson(whereAndWhy(problem))).as_object();
  if (!plan.empty()) {
    out["plan"] = plan;
    out["column"] = column;
  }
  return json::serialize(out);
}

ImportProblem refusedAs(const QuarantinedRow& row) {
  ImportProblem out;
  try {
    out.reason = textFromJson(row.reason);
    out = problemIn(out.reason);
  } catch (const std::exception&) {  // kept by a program that writes reasons another way
    if (out.reason.source.empty()) out.reason = text(row.reason);
  }
  out.line = row.line;
  return out;
}

std::optional<QuarantinedCells> quarantinedCells(const Workspace& workspace, std::int64_t id) {
  const auto row = rowOf(workspace, id);
  const auto plan = row ? planOf(workspace, *row) : std::nullopt;
  if (!plan) return {};
  QuarantinedCells out{plan->rows.columns, cellsOf(*row, plan->delimiter), {}};
  out.cells.resize(out.columns.size());
  const json::object reason = json::parse(row->reason).as_object();
  if (const json::value* column = reason.if_contains("column"))
    if (const auto number = column->to_number<std::size_t>(); number < out.columns.size()) out.column = number;
  return out;
}

Result<std::optional<CellProblem>> bringInQuarantined(Workspace& workspace, std::int64_t id,
                                                      const std::vector<std::string>& cells) {
  return atDoor(workspace.file(), [&]() -> std::optional<CellProblem> {
    const auto row = rowOf(workspace, id);
    const auto plan = row ? planOf(workspace, *row) : std::nullopt;
    if (!plan) refuseGone();
    std::optional<CellProblem> still;
    try {
      workspace
          .edit(text(CX_TEXT("io", "Bring in line %1 of %2"), {std::to_string(row->line), row->file}),
                [&](Workspace& w) { bringIn(w, *plan, id, cells); })
          .value();
    } catch (const StillOut& out) {
      still = out.problem;
    }
    return still;
  });
}

Result<void> dropQuarantined(Workspace& workspace, std::int64_t id) {
  const auto row = rowOf(workspace, id);
  if (!row)
    return Error{ErrorKind::bad_data, text(CX_TEXT("io", "This quarantined row is gone; look at the list again."))};
  return workspace.edit(text(CX_TEXT("io", "Drop line %1 of %2"), {std::to_string(row->line), row->file}),
                        [&](Workspace& w) { removeQuarantinedRow(w, id); });
}

}  // namespace cx
