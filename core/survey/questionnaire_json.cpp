// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <boost/json.hpp>
#include <set>

#include "core/survey/questionnaire.h"

namespace cx {
namespace {

namespace json = boost::json;

[[noreturn]] void refuse(const char* source, std::vector<TextArg> args = {}) {
  throw Failure(ErrorKind::bad_data, text(source, std::move(args)));
}

std::string str(const json::object& object, std::string_view key, std::string_view otherwise = "") {
  const json::value* value = object.if_contains(key);
  return value && value->is_string() ? std::string(value->as_string()) : std::string(otherwise);
}

LocalText local(const json::object& object, std::string_view key) {
  const json::value* value = object.if_contains(key);
  if (!value) return {};
  if (value->is_string()) return {std::string(value->as_string()), std::string(value->as_string())};
  return {str(value->as_object(), "en"), str(value->as_object(), "ko")};
}

json::object write(const LocalText& text) {
  return {{"en", text.en}, {"ko", text.ko}};
}

int number(const json::object& object, std::string_view key, int otherwise) {
  const json::value* value = object.if_contains(key);
  return value ? value->to_number<int>() : otherwise;
}

AnswerScale readScale(const json::object& object, const std::string& owner) {
  AnswerScale scale{number(object, "min", 1), number(object, "max", 5), {}};
  if (scale.min < 0 || scale.max <= scale.min || scale.max - scale.min > 10)  // in this order nothing can overflow
    refuse(CX_TEXT("core", "Question “%1” has the scale %2–%3; a scale needs 2 to 11 points and starts at 0 or above."),
           {owner, std::to_string(scale.min), std::to_string(scale.max)});
  if (const json::value* labels = object.if_contains("labels"))
    for (const auto& [value, label] : labels->as_object())
      scale.labels[std::stoi(std::string(value))] = local(labels->as_object(), value);
  return scale;
}

json::object write(const AnswerScale& scale) {
  json::object labels;
  for (const auto& [value, label] : scale.labels) labels[std::to_string(value)] = write(label);
  return {{"min", scale.min}, {"max", scale.max}, {"labels", std::move(labels)}};
}

AnswerScale scaleOf(const json::object& object, const std::string& owner) {
  const json::value* scale = object.if_contains("scale");
  return readScale(scale ? scale->as_object() : json::object{}, owner);
}

Statement readStatement(const json::object& object) {
  Statement out;
  out.id = str(object, "id");
  out.text = local(object, "text");
  if (out.text == LocalText{}) out.text = {out.id, out.id};
  out.channel_text = local(object, "channel_text");
  out.label = local(object, "short");
  out.tag = local(object, "tag");
  out.scale = scaleOf(object, out.id);
  out.reverse = object.contains("reverse") && object.at("reverse").as_bool();
  out.mirrors = str(object, "mirrors");
  out.slot = number(object, "slot", -1);
  out.wording = number(object, "wording", 1);
  out.nuance = number(object, "nuance", 0);
  return out;
}

json::object write(const Statement& statement, bool withSlots) {
  json::object out{{"id", statement.id}, {"text", write(statement.text)}};
  if (statement.channel_text != LocalText{}) out["channel_text"] = write(statement.channel_text);
  if (statement.label != LocalText{}) out["short"] = write(statement.label);
  if (statement.tag != LocalText{}) out["tag"] = write(statement.tag);
  out["scale"] = write(statement.scale);
  out["reverse"] = statement.reverse;
  if (!statement.mirrors.empty()) out["mirrors"] = statement.mirrors;
  if (!withSlots) return out;
  out["slot"] = statement.slot;
  if (statement.wording != 1) out["wording"] = statement.wording;
  if (statement.nuance != 0) out["nuance"] = statement.nuance;
  return out;
}

OutcomeQuestion readOutcome(const json::object& object) {
  OutcomeQuestion out;
  out.id = str(object, "id");
  out.title = local(object, "title");
  out.scale = scaleOf(object, out.id);
  if (object.contains("satisfied_from")) out.satisfied_from = number(object, "satisfied_from", 0);
  out.slot = number(object, "slot", -1);
  return out;
}

json::object write(const OutcomeQuestion& outcome, bool withSlots) {
  json::object out{{"id", outcome.id}, {"title", write(outcome.title)}, {"scale", write(outcome.scale)}};
  if (outcome.satisfied_from) out["satisfied_from"] = *outcome.satisfied_from;
  if (withSlots) out["slot"] = outcome.slot;
  return out;
}

/// A test instrument names the outcome's column and cut; the scale follows from the kind, widened to hold the cut.
OutcomeQuestion metaOutcome(const std::string& kind, const json::object& object) {
  OutcomeQuestion out;
  out.id = str(object, "column", kind);
  out.title = {out.id, out.id};
  if (object.contains("from")) out.satisfied_from = number(object, "from", 0);
  const int shift = number(object, "shift", 0);
  if (kind == "nps") out.scale = {std::max(0, -shift), 10 - shift, {}};
  if (kind == "ces") out.scale = {1, 7, {}};
  if (kind == "csat")
    out.scale = {1, out.satisfied_from.value_or(4) > 7 ? 10 : out.satisfied_from.value_or(4) > 5 ? 7 : 5, {}};
  return out;
}

OutcomeMeasure readMeasure(const json::object& object, const std::string& kind, std::string_view questionKey) {
  OutcomeMeasure out{kind, str(object, questionKey, kind), {}, number(object, "shift", 0)};
  if (object.contains("from")) out.from = number(object, "from", 0);
  return out;
}

json::object write(const OutcomeMeasure& measure) {
  json::object out{{"kind", measure.kind}, {"question", measure.question}};
  if (measure.from) out["from"] = *measure.from;
  if (measure.shift != 0) out["shift"] = measure.shift;
  return out;
}

DriverPlan readDrivers(const json::object& object) {
  DriverPlan out{str(object, "outcome"), {}};
  const json::value& list = object.at("predictors");
  if (list.is_string()) return {out.outcome, {std::string(list.as_string())}};
  for (const json::value& predictor : list.as_array()) out.predictors.emplace_back(predictor.as_string());
  return out;
}

json::object write(const DriverPlan& plan) {
  json::array predictors;
  for (const std::string& predictor : plan.predictors) predictors.emplace_back(predictor);
  return {{"outcome", plan.outcome}, {"predictors", std::move(predictors)}};
}

Questionnaire readMeta(const json::object& object) {
  Questionnaire out;
  out.id = str(object, "id");
  out.title = local(object, "title");
  const json::object& items = object.at("items").as_object();
  for (const auto& [id, members] : object.at("dims").as_object()) {
    Dimension dimension{std::string(id), {std::string(id), std::string(id)}, {}};
    const auto add = [&](const json::value& key) {
      const std::string name(key.as_string());
      const json::object& item = items.at(name).as_object();
      Statement statement;
      statement.id = name;
      statement.text = {name, name};
      statement.scale = readScale(item, name);
      statement.reverse = item.contains("reverse") && item.at("reverse").as_bool();
      dimension.statements.push_back(std::move(statement));
    };
    if (members.is_array())
      for (const json::value& member : members.as_array()) add(member);
    else
      add(members);
    out.dimensions.push_back(std::move(dimension));
  }
  for (const char* kind : {"nps", "csat", "ces"})
    if (const json::value* outcome = object.if_contains(kind)) {
      OutcomeQuestion question = metaOutcome(kind, outcome->as_object());
      out.measures.push_back(readMeasure(outcome->as_object(), kind, "column"));
      if (!out.statement(question.id) && !out.outcome(question.id)) out.outcomes.push_back(std::move(question));
    }
  return out;
}

Questionnaire readDefinition(const json::object& object) {
  Questionnaire out;
  out.id = str(object, "id");
  out.title = local(object, "title");
  out.version = number(object, "version", 1);
  for (const json::value& value : object.at("dimensions").as_array()) {
    const json::object& source = value.as_object();
    Dimension dimension{str(source, "id"), local(source, "title"), {}};
    if (dimension.title == LocalText{}) dimension.title = {dimension.id, dimension.id};
    for (const json::value& statement : source.at("statements").as_array())
      dimension.statements.push_back(readStatement(statement.as_object()));
    out.dimensions.push_back(std::move(dimension));
  }
  if (const json::value* outcomes = object.if_contains("outcomes"))
    for (const json::value& outcome : outcomes->as_array()) out.outcomes.push_back(readOutcome(outcome.as_object()));
  if (const json::value* measures = object.if_contains("measures"))
    for (const json::value& measure : measures->as_array())
      out.measures.push_back(readMeasure(measure.as_object(), str(measure.as_object(), "kind"), "question"));
  return out;
}

void validate(const Questionnaire& questionnaire) {
  std::set<std::string> dimensions, questions;
  if (questionnaire.statements().empty()) refuse(CX_TEXT("core", "The questionnaire has no statement."));
  for (const Dimension& dimension : questionnaire.dimensions) {
    if (dimension.id.empty() || !dimensions.insert(dimension.id).second)
      refuse(CX_TEXT("core", "Dimension “%1” has no id, or one that stands twice."), {dimension.id});
    if (dimension.statements.empty()) refuse(CX_TEXT("core", "Dimension “%1” has no statement."), {dimension.id});
    for (const Statement& statement : dimension.statements)
      if (statement.id.empty() || !questions.insert(statement.id).second)
        refuse(CX_TEXT("core", "Statement “%1” has no id, or one that stands twice."), {statement.id});
  }
  for (const OutcomeQuestion& outcome : questionnaire.outcomes)
    if (outcome.id.empty() || !questions.insert(outcome.id).second)
      refuse(CX_TEXT("core", "Question “%1” has no id, or one that stands twice."), {outcome.id});
  const auto known = [&](const std::string& question) {
    if (!questions.contains(question))
      refuse(CX_TEXT("core", "The definition speaks of a question “%1” that it does not contain."), {question});
  };
  for (const OutcomeMeasure& measure : questionnaire.measures) {
    if (measure.kind != "nps" && measure.kind != "csat" && measure.kind != "ces")
      refuse(CX_TEXT("core", "A measure is called nps, csat or ces, not “%1”."), {measure.kind});
    known(measure.question);
  }
  if (!questionnaire.drivers) return;
  known(questionnaire.drivers->outcome);
  for (const std::string& predictor : questionnaire.drivers->predictors) known(predictor);
}

}  // namespace

Questionnaire parseQuestionnaire(std::string_view source) {
  Questionnaire out;
  try {
    const json::value root = json::parse(json::string_view(source.data(), source.size()));
    const json::object& object = root.as_object();
    out = object.contains("items") ? readMeta(object) : readDefinition(object);
    if (const json::value* drivers = object.if_contains("drivers")) out.drivers = readDrivers(drivers->as_object());
    if (const json::value* benchmark = object.if_contains("benchmark"))
      for (const auto& [key, value] : benchmark->as_object())
        out.benchmark[std::string(key)] = value.to_number<double>();
  } catch (const Failure&) {
    throw;
  } catch (const std::exception&) {
    refuse(CX_TEXT("core",
                   "This is not a questionnaire definition: it must be JSON with dimensions and their statements."));
  }
  validate(out);
  return out;
}

std::string questionnaireJson(const Questionnaire& questionnaire, bool withSlots) {
  json::array dimensions, outcomes;
  for (const Dimension& dimension : questionnaire.dimensions) {
    json::array statements;
    for (const Statement& statement : dimension.statements) statements.push_back(write(statement, withSlots));
    dimensions.push_back(
        json::object{{"id", dimension.id}, {"title", write(dimension.title)}, {"statements", std::move(statements)}});
  }
  for (const OutcomeQuestion& outcome : questionnaire.outcomes) outcomes.push_back(write(outcome, withSlots));
  json::object out{{"id", questionnaire.id},
                   {"title", write(questionnaire.title)},
                   {"version", questionnaire.version},
                   {"dimensions", std::move(dimensions)},
                   {"outcomes", std::move(outcomes)}};
  if (!questionnaire.measures.empty()) {
    json::array measures;
    for (const OutcomeMeasure& measure : questionnaire.measures) measures.push_back(write(measure));
    out["measures"] = std::move(measures);
  }
  if (questionnaire.drivers) out["drivers"] = write(*questionnaire.drivers);
  if (!questionnaire.benchmark.empty()) {
    json::object benchmark;
    for (const auto& [key, value] : questionnaire.benchmark) benchmark[key] = value;
    out["benchmark"] = std::move(benchmark);
  }
  return json::serialize(out);
}

}  // namespace cx
