// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/figures.h"

#include <algorithm>

#include "core/benchmark/figures_json.h"
#include "core/survey/questionnaire.h"

namespace cx {

namespace {

constexpr std::string_view digitalCx = "digital-cx";

bool onPublishedScale(const Statement& statement) {
  return statement.scale.min == 1 && statement.scale.max == 5 && !statement.reverse;
}

bool asksTheSame(const Dimension& dimension, const Reference& figure) {
  return std::ranges::equal(dimension.statements, figure.statements, {}, &Statement::id) &&
         std::ranges::all_of(dimension.statements, onPublishedScale);
}

}  // namespace

std::string_view code(Certainty certainty) {
  switch (certainty) {
    case Certainty::publisher:
      return "A";
    case Certainty::mirror:
      return "B";
    case Certainty::article:
      return "S";
    case Certainty::computed:
      return "C";
  }
  return "";
}

bool Reference::comparable() const {
  return metric_type == MetricType::index_sum_max && instrument == digitalCx;
}

const std::vector<Reference>& publishedFigures() {
  static const std::vector<Reference> figures = readPublishedFigures();
  return figures;
}

const std::vector<UnpublishedTopic>& unpublishedTopics() {
  static const std::vector<UnpublishedTopic> topics = readUnpublishedTopics();
  return topics;
}

const Reference* publishedFigure(std::string_view key) {
  const auto found = std::ranges::find(publishedFigures(), key, &Reference::key);
  return found == publishedFigures().end() ? nullptr : &*found;
}

std::string_view comparisonScope(std::string_view industry) {
  return industry == "e-commerce" ? industry : "all";
}

const Reference* publishedFor(const Questionnaire& questionnaire, const Dimension& dimension,
                              std::string_view industry) {
  if (questionnaire.id != digitalCx) return nullptr;
  const std::string_view scope = comparisonScope(industry);
  const auto found = std::ranges::find_if(publishedFigures(), [&](const Reference& figure) {
    return figure.comparable() && figure.statement.empty() && figure.dimension == dimension.id && figure.scope == scope;
  });
  return found != publishedFigures().end() && asksTheSame(dimension, *found) ? &*found : nullptr;
}

const Reference* publishedFor(const Statement& statement) {
  const Reference* figure = statement.mirrors.empty() ? nullptr : publishedFigure(statement.mirrors);
  const bool fits = figure && figure->comparable() && !figure->statement.empty() && onPublishedScale(statement);
  return fits ? figure : nullptr;
}

bool anyPublished(const Questionnaire& questionnaire, std::string_view industry) {
  const auto has = [](const Statement* statement) { return publishedFor(*statement) != nullptr; };
  return std::ranges::any_of(questionnaire.statements(), has) ||
         std::ranges::any_of(questionnaire.dimensions, [&](const Dimension& dimension) {
           return publishedFor(questionnaire, dimension, industry) != nullptr;
         });
}

}  // namespace cx
