// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/chart/benchmark.h"

namespace cx {
namespace {

std::string kindOf(MetricType type, const Words& words) {
  switch (type) {
    case MetricType::index_sum_max:
      return words(CX_TEXT("chart", "index, points given ÷ points possible"));
    case MetricType::respondent_share:
      return words(CX_TEXT("chart", "share of respondents"));
    case MetricType::level_share:
      return words(CX_TEXT("chart", "share on a level of a maturity model"));
    case MetricType::score_0_100:
      return words(CX_TEXT("chart", "index of another instrument, 0–100"));
    case MetricType::nps:
      return words(CX_TEXT("chart", "Net Promoter Score"));
    case MetricType::mean_scale:
      return words(CX_TEXT("chart", "mean on another scale"));
  }
  return {};
}

std::string valueOf(const Reference& figure, const Words& words) {
  const int digits = figure.value == std::round(figure.value) ? 0 : 1;
  switch (figure.metric_type) {
    case MetricType::respondent_share:
    case MetricType::level_share:
      return words.number(figure.value, digits) + " %";
    case MetricType::nps:
      return words.signedNumber(figure.value, digits);
    case MetricType::index_sum_max:
    case MetricType::score_0_100:
    case MetricType::mean_scale:
      break;
  }
  return words.number(figure.value, 1);
}

void addOnce(std::vector<std::string>& list, const std::string& words) {
  if (!words.empty() && std::ranges::find(list, words) == list.end()) list.push_back(words);
}

ContextCard cardOf(const std::vector<const Reference*>& figures, const Words& words) {
  const Reference& first = *figures.front();
  ContextCard card;
  card.title = sourceWords(first, words);
  std::vector<std::string> kinds;
  for (const Reference* figure : figures) {
    addOnce(kinds, kindOf(figure->metric_type, words));
    card.figures.push_back({valueOf(*figure, words), words(figure->title)});
    const std::string n = figure->n ? words(text(CX_TEXT("chart", "n %1"), {Number{double(*figure->n)}}))
                                    : words(CX_TEXT("chart", "n not published"));
    addOnce(card.small, words(figure->population) + ", " + n);
  }
  card.kind = joined(kinds, "; ");
  addOnce(card.small, std::string(code(first.certainty)) + ", " + howRead(first.certainty, words));
  for (const Reference* figure : figures) addOnce(card.small, words(figure->note));
  return card;
}

}  // namespace

std::vector<ContextCard> contextCards(const Words& words) {
  std::vector<std::vector<const Reference*>> studies;
  for (const Reference& figure : publishedFigures()) {
    if (figure.comparable()) continue;
    const auto same = [&](const auto& study) { return study.front()->source == figure.source; };
    const auto study = std::ranges::find_if(studies, same);
    if (study == studies.end())
      studies.push_back({&figure});
    else
      study->push_back(&figure);
  }
  std::vector<ContextCard> out;
  for (const auto& study : studies) out.push_back(cardOf(study, words));
  return out;
}

}  // namespace cx
