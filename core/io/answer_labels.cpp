// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/answer_labels.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>

#include "core/base/resource.h"
#include "core/io/plain_text.h"

namespace cx {
namespace {

/// One known scale: its labels by answer, 0 the lowest, in each language.
struct KnownScale {
  int points = 0;
  std::map<std::string, int> en, ko;  ///< folded label → answer
  std::vector<LocalText> first;       ///< as a person would write them
};

struct Table {
  std::vector<KnownScale> scales;
  std::map<std::string, Answer> states;
};

std::string textOf(const boost::json::value& value) {
  return boost::json::value_to<std::string>(value);
}

KnownScale scaleFrom(const boost::json::object& object) {
  KnownScale out;
  for (const auto& point : object.at("points").as_array()) {
    const auto add = [&](const char* language, std::map<std::string, int>& labels) {
      for (const auto& label : point.at(language).as_array()) labels.emplace(folded(textOf(label)), out.points);
      return textOf(point.at(language).at(0));
    };
    LocalText& first = out.first.emplace_back();
    first.en = add("en", out.en);
    first.ko = add("ko", out.ko);
    ++out.points;
  }
  return out;
}

Table readTable() {
  Table out;
  const auto text = resource("answer-labels.json");
  const auto root = boost::json::parse(boost::json::string_view(text.data(), text.size())).as_object();
  for (const auto& scale : root.at("scales").as_array()) out.scales.push_back(scaleFrom(scale.as_object()));
  const auto add = [&](const char* key, Answer answer) {
    for (const auto& word : root.at(key).as_array()) out.states.emplace(folded(textOf(word)), answer);
  };
  add("not_applicable", Answer::notApplicable());
  add("skipped", Answer::skipped());
  add("not_asked", Answer::notAsked());
  return out;
}

const Table& table() {
  static const Table read = readTable();
  return read;
}

std::optional<int> answerOf(const KnownScale& scale, const std::string& label) {
  for (const auto* labels : {&scale.en, &scale.ko})
    if (const auto at = labels->find(label); at != labels->end()) return at->second;
  return {};
}

/// Two labels of one language that one answer would have to stand for.
std::set<std::string> collisions(const KnownScale& scale, const std::set<std::string>& labels) {
  std::set<std::string> out;
  for (const auto* language : {&scale.en, &scale.ko}) {
    std::map<int, std::string> taken;
    for (const std::string& label : labels) {
      const auto at = language->find(label);
      if (at == language->end()) continue;
      const auto [first, fresh] = taken.emplace(at->second, label);
      if (fresh) continue;
      out.insert(label);
      out.insert(first->second);
    }
  }
  return out;
}

std::size_t explained(const KnownScale& scale, const std::set<std::string>& labels) {
  const auto count =
      std::ranges::count_if(labels, [&](const std::string& label) { return answerOf(scale, label).has_value(); });
  return static_cast<std::size_t>(count) - collisions(scale, labels).size();
}

/// The scale's own labels as a known scale.
KnownScale ownScale(const AnswerScale& scale) {
  KnownScale out;
  out.points = scale.points();
  for (const auto& [value, label] : scale.labels) {
    if (!label.en.empty()) out.en.emplace(folded(label.en), value - scale.min);
    if (!label.ko.empty()) out.ko.emplace(folded(label.ko), value - scale.min);
  }
  return out;
}

/// Among the known scales that explain all labels, one with a label at both ends before one without, then the first.
const KnownScale* completeScale(const std::set<std::string>& labels) {
  const KnownScale* best = nullptr;
  const auto ends = [&](const KnownScale& scale) {
    const auto has = [&](int answer) {
      return std::ranges::any_of(labels, [&](const std::string& label) { return answerOf(scale, label) == answer; });
    };
    return int{has(0)} + int{has(scale.points - 1)};
  };
  for (const KnownScale& scale : table().scales)
    if (!labels.empty() && explained(scale, labels) == labels.size() && (!best || ends(scale) > ends(*best)))
      best = &scale;
  return best;
}

}  // namespace

std::optional<Answer> stateWord(const std::string& word) {
  const auto at = table().states.find(word);
  return at == table().states.end() ? std::nullopt : std::optional(at->second);
}

LabelReading readLabels(const std::set<std::string>& labels, const AnswerScale& scale) {
  const KnownScale own = ownScale(scale);
  const KnownScale* best = &own;
  for (const KnownScale& known : table().scales)
    if (known.points == scale.points() && explained(known, labels) > explained(*best, labels)) best = &known;
  LabelReading out;
  out.unclear = collisions(*best, labels);
  for (const std::string& label : labels) {
    const auto answer = answerOf(*best, label);
    if (answer && !out.unclear.contains(label)) {
      out.values[label] = scale.min + *answer;
    } else {
      out.unclear.insert(label);
    }
  }
  return out;
}

std::optional<std::vector<LocalText>> scaleOf(const std::set<std::string>& labels) {
  const KnownScale* scale = completeScale(labels);
  return scale ? std::optional(scale->first) : std::nullopt;
}

std::optional<NumberedLabel> numberedLabel(const std::string& text) {
  constexpr std::string_view digits = "0123456789", unit = "점";
  constexpr std::size_t most = 2;
  const auto number = [](std::string_view number_text) {
    int out = 0;
    for (const char c : number_text) out = 10 * out + (c - '0');
    return out;
  };
  const std::size_t front = std::min(text.find_first_not_of(digits), text.size());
  if (front > 0 && front <= most && front < text.size()) {
    std::string_view rest(text);
    rest.remove_prefix(front);
    if (rest == unit) return NumberedLabel{number(text.substr(0, front)), {}};
    if (rest.find_first_of(digits) != std::string_view::npos || rest.front() == '%') return {};
    rest.remove_prefix(std::min(rest.find_first_not_of(" .):=-_"), rest.size()));
    if (rest.starts_with(unit)) rest.remove_prefix(unit.size());
    return rest.empty() ? std::nullopt
                        : std::optional(NumberedLabel{number(text.substr(0, front)), std::string(trimmed(rest))});
  }
  const std::size_t open = text.rfind('(');
  if (open == std::string::npos || open == 0 || !text.ends_with(')')) return {};
  std::string_view inside = std::string_view(text).substr(open + 1, text.size() - open - 2);
  if (inside.ends_with(unit)) inside.remove_suffix(unit.size());
  if (inside.empty() || inside.size() > most || inside.find_first_not_of(digits) != std::string_view::npos) return {};
  return NumberedLabel{number(inside), std::string(trimmed(std::string_view(text).substr(0, open)))};
}

}  // namespace cx
