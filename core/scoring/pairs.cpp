// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pairs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/base/digest.h"
#include "core/scoring/buckets.h"
#include "core/stats/paired.h"
#include "core/stats/proportion.h"
#include "core/survey/submission.h"

namespace cx {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Reads what one form scores on some scopes of a questionnaire.
class FormScores {
 public:
  FormScores(const Questionnaire& questionnaire, const std::vector<Scope>& scopes, const ScoreRules& rules)
      : layout_(questionnaire.layout()), rules_(rules) {
    for (const Scope& scope : scopes) places_.push_back(placeOf(questionnaire, scope));
  }

  /// Per scope, or `none`.
  void read(std::string_view answers, std::vector<double>& out) const {
    const PersonScores scores = personScores(answers, layout_);
    out.clear();
    for (const Place& place : places_) {
      if (place.statement)
        out.push_back(answerTo(*place.statement, answers));
      else
        out.push_back(place.score < scores.size() ? valueOf(scores[place.score], indexScale(rules_.scale)) : none);
    }
  }

 private:
  struct Place {
    const Statement* statement = nullptr;
    std::size_t score = std::numeric_limits<std::size_t>::max();  ///< per dimension, overall last; none: not asked
  };

  [[nodiscard]] Place placeOf(const Questionnaire& questionnaire, const Scope& scope) const {
    const auto& dimensions = questionnaire.dimensions;
    switch (scope.kind) {
      case Scope::Kind::overall:
        return {nullptr, dimensions.size()};
      case Scope::Kind::dimension: {
        const auto at = std::ranges::find(dimensions, scope.id, &Dimension::id);
        if (at != dimensions.end()) return {nullptr, std::size_t(at - dimensions.begin())};
        break;
      }
      case Scope::Kind::statement:
        return {rules_.scale == Scale::top2 ? nullptr : questionnaire.statement(scope.id)};
    }
    return {};
  }
  static double valueOf(const PersonScore& score, Scale scale) { return score.valid ? valueOn(scale, score) : none; }
  [[nodiscard]] double answerTo(const Statement& statement, std::string_view answers) const {
    const AnswerScale& scale = statement.scale;
    const Answer answer = answerAt(answers, statement.slot, scale.min);
    if (answer.state != Answer::State::score) return none;
    const int turned = statement.reverse ? scale.min + scale.max - answer.value : answer.value;
    return valueOn(rules_.scale, {1, turned, scale.min, scale.max, true});
  }

  Layout layout_;
  ScoreRules rules_;
  std::vector<Place> places_;
};

constexpr std::size_t mostChannels = 64;

/// The places of the channels one person judged, with the score of the first form about each, or `none`.
using Judged = std::map<std::size_t, double>;

std::uint64_t bitsOf(const Judged& person) {
  std::uint64_t out = 0;
  for (const auto& [channel, score] : person) out |= std::uint64_t{1} << channel;
  return out;
}

/// Channel − the mean of the person's others.
void addDifferences(const Judged& person, std::vector<Differences>& out) {
  double sum = 0, n = 0;
  for (const auto& [channel, score] : person)
    if (!std::isnan(score)) sum += score, ++n;
  if (n < 2) return;
  for (const auto& [channel, score] : person)
    if (!std::isnan(score)) out[channel].add(score - (sum - score) / (n - 1));
}

/// Over the channels of a kind; none where the person has no score of any.
std::optional<double> meanOf(const Judged& person, const std::vector<Channel>& channels, ChannelKind kind) {
  double sum = 0, n = 0;
  for (const auto& [channel, score] : person)
    if (channels[channel].kind == kind && !std::isnan(score)) sum += score, ++n;
  return n > 0 ? std::optional(sum / n) : std::nullopt;
}

}  // namespace

bool mayMeet(const Tally& one, const Tally& other) {
  return std::min(one.keyed(), other.keyed()) >= std::int64_t(fewestPairs);
}

KeyedForms::KeyedForms(const Workspace& workspace, const Filter& filter) {
  forEachKeyedForm(workspace, filter, [&](const KeyedForm& form) {
    auto channel = std::ranges::find(channels_, form.channel);
    if (channel == channels_.end()) channel = channels_.insert(channel, form.channel);
    forms_[form.wave].push_back({rowHash(form.person), std::uint32_t(answers_.size()),
                                 std::uint16_t(form.answers.size()), std::uint16_t(channel - channels_.begin())});
    answers_ += form.answers;
  });
  for (auto& [wave, forms] : forms_) std::ranges::sort(forms);
}

const std::vector<KeyedForms::Form>& KeyedForms::of(WaveId wave) const {
  static const std::vector<Form> nobody;
  const auto at = forms_.find(wave);
  return at == forms_.end() ? nobody : at->second;
}

std::string_view KeyedForms::answersOf(const Form& form) const {
  return std::string_view(answers_).substr(form.answers, form.length);
}

template <class Visit>
std::int64_t KeyedForms::eachDifference(WaveId older, const Questionnaire& olderVersion, WaveId newer,
                                        const Questionnaire& newerVersion, const std::vector<Scope>& of,
                                        const ScoreRules& rules, const Visit& visit) const {
  if (older == newer) return 0;
  std::int64_t met = 0;
  const FormScores readOlder(olderVersion, of, rules), readNewer(newerVersion, of, rules);
  std::vector<double> was, is;
  const std::vector<Form>&before = this->of(older), &after = this->of(newer);
  auto one = before.begin();
  for (auto other = after.begin(); other != after.end(); ++other) {
    if (other != after.begin() && other->person == std::prev(other)->person) continue;
    one = std::find_if(one, before.end(), [&](const Form& form) { return form.person >= other->person; });
    if (one == before.end()) break;
    if (one->person != other->person) continue;
    ++met;
    readOlder.read(answersOf(*one), was);
    readNewer.read(answersOf(*other), is);
    for (std::size_t at = 0; at < of.size(); ++at)
      if (!std::isnan(was[at]) && !std::isnan(is[at])) visit(at, is[at] - was[at]);
  }
  return met;
}

Pairs KeyedForms::between(WaveId older, const Questionnaire& olderVersion, WaveId newer,
                          const Questionnaire& newerVersion, const ScoreRules& rules) const {
  const auto all = scopes(newerVersion);
  std::vector<Differences> differences(all.size());
  Pairs out;
  out.met = eachDifference(older, olderVersion, newer, newerVersion, all, rules,
                           [&](std::size_t at, double difference) { differences[at].add(difference); });
  for (std::size_t at = 0; at < all.size(); ++at) out.scopes.push_back({all[at], differences[at].summary()});
  return out;
}

std::vector<double> KeyedForms::differences(WaveId older, const Questionnaire& olderVersion, WaveId newer,
                                            const Questionnaire& newerVersion, const Scope& scope,
                                            const ScoreRules& rules) const {
  std::vector<double> out;
  eachDifference(older, olderVersion, newer, newerVersion, {scope}, rules,
                 [&](std::size_t, double difference) { out.push_back(difference); });
  return out;
}

ChannelPairs KeyedForms::among(const std::vector<Channel>& channels, WaveId wave, const Questionnaire& questionnaire,
                               const Scope& scope, const ScoreRules& rules) const {
  if (channels.size() > mostChannels) return {};
  const FormScores reader(questionnaire, {scope}, rules);
  std::vector<Judged> people;
  std::map<std::uint64_t, int> alike;
  const std::vector<Form>& all = of(wave);
  for (auto form = all.begin(); form != all.end();) {
    Judged judged;
    const std::uint64_t person = form->person;
    for (std::vector<double> score; form != all.end() && form->person == person; ++form) {
      const auto place =
          std::size_t(std::ranges::find(channels, channels_[form->channel], &Channel::id) - channels.begin());
      if (place == channels.size() || judged.contains(place)) continue;
      reader.read(answersOf(*form), score);
      judged.emplace(place, score.front());
    }
    if (judged.size() < 2) continue;
    ++alike[bitsOf(judged)];
    people.push_back(std::move(judged));
  }
  std::vector<Differences> differences(channels.size());
  Differences kinds;
  ChannelPairs out;
  for (const Judged& person : people) {
    if (alike[bitsOf(person)] < rules.min_n) continue;
    addDifferences(person, differences);
    const auto digital = meanOf(person, channels, ChannelKind::digital),
               traditional = meanOf(person, channels, ChannelKind::traditional);
    if (digital && traditional) kinds.add(*digital - *traditional);
    for (const auto& [channel, score] : person) ++out.channels[channels[channel].id].forms;
  }
  for (std::size_t at = 0; at < channels.size(); ++at)
    out.channels[channels[at].id].difference = differences[at].summary();
  out.kinds = kinds.summary();
  return out;
}

}  // namespace cx
