// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/figures_json.h"

#include <array>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <stdexcept>
#include <utility>

#include "core/base/resource.h"

namespace cx {

namespace {

namespace json = boost::json;

constexpr std::array<std::pair<std::string_view, MetricType>, 6> metricTypes{{
    {"index_sum_max", MetricType::index_sum_max},
    {"respondent_share", MetricType::respondent_share},
    {"level_share", MetricType::level_share},
    {"score_0_100", MetricType::score_0_100},
    {"nps", MetricType::nps},
    {"mean_scale", MetricType::mean_scale},
}};

constexpr std::array<std::pair<std::string_view, Certainty>, 4> certainties{{
    {"A", Certainty::publisher},
    {"B", Certainty::mirror},
    {"S", Certainty::article},
    {"C", Certainty::computed},
}};

/// An absent key and null mean the same.
const json::value* given(const json::object& row, std::string_view key) {
  const json::value* value = row.if_contains(key);
  return value && !value->is_null() ? value : nullptr;
}

std::string string(const json::object& row, std::string_view key) {
  const json::value* value = given(row, key);
  return value ? std::string(value->as_string()) : std::string();
}

LocalText local(const json::object& row, std::string_view key) {
  const json::object& text = row.at(key).as_object();
  return {std::string(text.at("en").as_string()), std::string(text.at("ko").as_string())};
}

std::vector<std::string> strings(const json::object& row, std::string_view key) {
  std::vector<std::string> list;
  if (const json::value* value = given(row, key))
    for (const json::value& item : value->as_array()) list.emplace_back(item.as_string());
  return list;
}

std::optional<Date> date(const json::object& row, std::string_view key) {
  const std::string text = string(row, key);
  return text.empty() ? std::nullopt : parseIsoDate(text);
}

template <class Names>
auto named(const Names& names, std::string_view name) {
  for (const auto& [known, value] : names)
    if (known == name) return value;
  throw std::invalid_argument("unknown word in the reference library: " + std::string(name));
}

Source source(const json::object& row) {
  return {local(row, "title"), string(row, "publisher"), row.at("year").to_number<int>(), date(row, "published"),
          strings(row, "urls")};
}

Reference reference(const json::object& row) {
  Reference figure;
  figure.key = string(row, "key");
  figure.edition = string(row, "edition");
  figure.instrument = string(row, "instrument");
  figure.scope = string(row, "scope");
  figure.dimension = string(row, "dimension");
  figure.statement = string(row, "item");
  figure.statements = strings(row, "statements");
  figure.title = local(row, "title");
  figure.value = row.at("value").to_number<double>();
  figure.metric_type = named(metricTypes, string(row, "metric_type"));
  figure.population = local(row, "population");
  if (const json::value* n = given(row, "n")) figure.n = n->to_number<std::int64_t>();
  figure.source = source(row.at("source").as_object());
  figure.certainty = named(certainties, string(row, "certainty"));
  figure.retrieved = date(row, "retrieved");
  figure.note = local(row, "note");
  return figure;
}

UnpublishedTopic topic(const json::object& row) {
  return {string(row, "dimension"), string(row, "item"), string(row, "evidence"), local(row, "note")};
}

template <class Row>
auto rows(std::string_view file, Row read) {
  std::vector<decltype(read(json::object{}))> list;
  const json::value document = json::parse(resource(file));
  for (const json::value& row : document.as_array()) list.push_back(read(row.as_object()));
  return list;
}

}  // namespace

std::vector<Reference> readPublishedFigures() {
  return rows("published-figures.json", reference);
}

std::vector<UnpublishedTopic> readUnpublishedTopics() {
  return rows("unpublished-topics.json", topic);
}

}  // namespace cx
