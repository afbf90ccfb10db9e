// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/viewer_figures.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <tuple>
#include <vector>

#include "core/io/hide_groups.h"
#include "core/scoring/against.h"
#include "core/scoring/buckets.h"
#include "core/scoring/withheld_score.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// A place is a channel, and a level of each attribute.
constexpr std::size_t channelPlace = 0, firstAttribute = 1;
constexpr int all = -1;

/// Forms that have channel and levels in common; a level is 0 where none was given.
using Alike = std::tuple<ChannelId, std::vector<int>>;

struct Survey {
  std::vector<Attribute> attributes;
  std::vector<Channel> channels;
  std::vector<ChannelId> compared;
  double confidence = 0;
  int min_n = 0;

  [[nodiscard]] bool isCompared(ChannelId channel) const {
    return std::ranges::find(compared, channel) != compared.end();
  }
  [[nodiscard]] int placeOf(ChannelId channel) const {
    return static_cast<int>(std::ranges::find(channels, channel, &Channel::id) - channels.begin());
  }
};

std::map<WaveId, std::map<Alike, Tally>> gathered(const Workspace& workspace, const Filter& filter,
                                                  const std::vector<Attribute>& attributes) {
  const auto layouts = layoutsByWave(workspace.database());
  std::map<WaveId, std::map<Alike, TallySheet>> sheets;
  std::vector<int> levels(attributes.size());
  forEachSubmission(workspace, filter, [&](const Submission& form) {
    for (std::size_t at = 0; at < levels.size(); ++at) {
      const auto level = std::ranges::find(form.levels, attributes[at].id, &LevelId::attribute);
      levels[at] = level == form.levels.end() ? 0 : level->number;
    }
    sheets[form.wave]
        .try_emplace({form.channel, levels}, layoutOf(layouts, form.wave))
        .first->second.add({form.weight, form.answers});
    return true;
  });
  std::map<WaveId, std::map<Alike, Tally>> out;
  for (auto& [wave, alike] : sheets)
    for (auto& [key, sheet] : alike) {
      Tally tally = sheet.tally();
      forgetPeople(tally);
      out[wave].emplace(key, std::move(tally));
    }
  return out;
}

/// Of whatever levels.
Place placed(std::size_t attributes, int channel) {
  Place out(firstAttribute + attributes, all);
  out[channelPlace] = channel;
  return out;
}

std::size_t namedAttributes(const Place& place) {
  return std::size_t(
      std::count_if(place.begin() + firstAttribute, place.end(), [](int level) { return level != all; }));
}

/// Nobody reads these: who gave no level, and who belongs to levels of two attributes at once.
bool isUnnamed(const Place& place) {
  return std::find(place.begin() + firstAttribute, place.end(), noLevel) != place.end() || namedAttributes(place) > 1;
}

/// Every group of a wave that could be told apart, by place.
std::map<Place, Tally> groupsOf(const std::map<Alike, Tally>& forms, const Survey& survey) {
  std::map<Place, Tally> out;
  const std::size_t attributes = survey.attributes.size();
  for (const auto& [alike, tally] : forms) {
    const auto& [channel, levels] = alike;
    for (const Place& base : {placed(attributes, all), placed(attributes, survey.placeOf(channel))}) {
      out[base].add(tally);
      for (std::size_t one = 0; one < attributes; ++one) {
        Place at = base;
        at[firstAttribute + one] = levels[one];
        out[at].add(tally);
        for (std::size_t other = one + 1; other < attributes; ++other) {
          Place both = at;
          both[firstAttribute + other] = levels[other];
          out[both].add(tally);
        }
      }
    }
  }
  std::erase_if(out, [](const auto& group) { return group.second.rows() == 0; });
  return out;
}

/// A questionnaire whose one statement is an outcome question, so that it is hidden by the same rules. Its dimension
/// stands behind those that tallies know.
Questionnaire asStatement(const Questionnaire& questionnaire, const OutcomeQuestion& outcome) {
  Questionnaire out;
  for (std::size_t d = 0; d <= questionnaire.dimensions.size(); ++d)
    out.dimensions.push_back({std::to_string(d), {}, {}});
  Statement statement;
  statement.id = outcome.id;
  statement.scale = outcome.scale;
  statement.slot = outcome.slot;
  out.dimensions.back().statements.push_back(std::move(statement));
  return out;
}

using HiddenParts = std::map<Place, std::set<TallyPart>>;

/// Adds what may not be shown of what this questionnaire asks, all groups seen together.
void hide(HiddenParts& hidden, const std::map<Place, Tally>& groups, const Questionnaire& questionnaire,
          const Survey& survey) {
  ScoreTable table;
  table.questionnaire = questionnaire;
  table.rules = {Scale::rescaled, false, survey.confidence, survey.min_n};
  std::vector<Place> places;
  for (const auto& [place, tally] : groups) {
    places.push_back(place);
    GroupScores& scores = table.groups.emplace_back().scores;
    scores = scoresOf(tally, questionnaire, table.rules);
    if (isUnnamed(place)) scores.rows = std::numeric_limits<std::int64_t>::min() / 2;  // the first to join the hidden
  }
  hideGroups(table, places, std::vector<Split>(places.front().size(), Split{Split::Kind::channel, {}, {}}));
  for (std::size_t at = 0; at < places.size(); ++at)
    for (const Scope& scope : scopes(questionnaire))
      if (scoreIn(table.groups[at].scores, questionnaire, scope).suppressed)
        hidden[places[at]].insert(partOf(questionnaire, scope));
}

HiddenParts hiddenParts(const std::map<Place, Tally>& groups, const Questionnaire& questionnaire,
                        const Survey& survey) {
  HiddenParts out;
  hide(out, groups, questionnaire, survey);
  for (const OutcomeQuestion& outcome : questionnaire.outcomes) {
    HiddenParts one;
    hide(one, groups, asStatement(questionnaire, outcome), survey);
    for (const auto& [place, parts] : one)
      if (const TallyPart slot{TallyPart::Kind::slot, outcome.slot}; parts.contains(slot)) out[place].insert(slot);
  }
  return out;
}

std::vector<TallyPart> partsOf(const Questionnaire& questionnaire) {
  std::vector<TallyPart> out;
  for (const Scope& scope : scopes(questionnaire)) out.push_back(partOf(questionnaire, scope));
  for (const OutcomeQuestion& outcome : questionnaire.outcomes) out.push_back({TallyPart::Kind::slot, outcome.slot});
  return out;
}

bool holdsScores(const Tally& tally, const TallyPart& part) {
  const auto scored = [](const ScoreCount& entry) { return entry.score.valid; };
  switch (part.kind) {
    case TallyPart::Kind::overall:
      return std::ranges::any_of(tally.overall(), scored);
    case TallyPart::Kind::dimension:
      return std::ranges::any_of(tally.dimension(part.at), scored);
    case TallyPart::Kind::slot:
      break;
  }
  const auto& counts = tally.slot(part.at);
  return std::any_of(counts.begin() + std::min<std::ptrdiff_t>(firstScoreByte, std::ssize(counts)), counts.end(),
                     [](const Count& count) { return count.n > 0; });
}

/// What of the groups of a wave may be shown.
class Cut {
 public:
  Cut(const std::map<Place, Tally>& groups, const HiddenParts& hidden, std::vector<TallyPart> parts)
      : groups_(groups), hidden_(hidden), parts_(std::move(parts)) {}

  /// Of a group, what may be shown. Where that is nothing, `anonymous` groups do not even say how many they are.
  [[nodiscard]] Tally shown(const Place& place, bool anonymous) const {
    Tally out = groups_.at(place);
    return without(std::move(out), place, anonymous);
  }
  [[nodiscard]] const std::vector<TallyPart>& parts() const { return parts_; }
  /// `rest`, which is part of the group at `place`, without what that may not show.
  [[nodiscard]] Tally without(Tally rest, const Place& place, bool anonymous) const {
    const auto at = hidden_.find(place);
    if (at == hidden_.end()) return rest;
    const bool nothing = std::ranges::all_of(parts_, [&](const TallyPart& part) {
      return at->second.contains(part) || !holdsScores(groups_.at(place), part);
    });
    std::vector<TallyPart> lacking;
    std::ranges::copy_if(parts_, std::back_inserter(lacking),
                         [&](const TallyPart& part) { return nothing || at->second.contains(part); });
    withhold(rest, lacking);
    if (nothing && anonymous) forgetAll(rest);
    return rest;
  }

 private:
  const std::map<Place, Tally>& groups_;
  const HiddenParts& hidden_;
  std::vector<TallyPart> parts_;
};

/// What channels beyond the compared ones withhold: where there is none of it, what is left of a total are compared
/// ones alone, and saying so tells nothing more.
class Others {
 public:
  void see(const Tally& shown, const std::vector<TallyPart>& parts) {
    for (const TallyPart& part : parts)
      if (withholds(shown, part)) parts_.insert(part);
    uncounted_ = uncounted_ || shown.rows() == 0;
  }
  [[nodiscard]] Tally leave(Tally rest) const {
    withhold(rest, {parts_.begin(), parts_.end()});
    if (uncounted_) forgetCount(rest);
    return rest;
  }

 private:
  std::set<TallyPart> parts_;
  bool uncounted_ = false;
};

/// Adds the cells of a wave, of those who belong to `level` or of all.
void addCells(std::map<CellKey, Tally>& out, WaveId wave, LevelId level, const std::map<Place, Tally>& groups,
              const Cut& cut, const Survey& survey) {
  const auto place = [&](int channel) {
    Place at = placed(survey.attributes.size(), channel);
    const auto attribute = std::ranges::find(survey.attributes, level.attribute, &Attribute::id);
    if (level.attribute) at[firstAttribute + std::size_t(attribute - survey.attributes.begin())] = level.number;
    return at;
  };
  const auto add = [&](ChannelId channel, Tally tally) {
    if (tally != Tally{}) out.emplace(CellKey{wave, channel, level}, std::move(tally));
  };
  if (!groups.contains(place(all))) return;
  const bool anonymous = bool(level.attribute);
  Tally rest = groups.at(place(all));
  Others others;
  for (const Channel& channel : survey.channels) {
    const Place at = place(survey.placeOf(channel.id));
    if (!groups.contains(at)) continue;
    Tally shown = cut.shown(at, anonymous);
    rest.add(shown, -1);
    if (!survey.isCompared(channel.id)) others.see(shown, cut.parts());
    add(channel.id, std::move(shown));
  }
  rest = cut.without(std::move(rest), place(all), anonymous);
  Tally ours = others.leave(rest);
  rest.add(ours, -1);
  add(comparedRest, std::move(ours));
  add(otherRest, std::move(rest));
}

}  // namespace

std::map<CellKey, Tally> viewerFigures(const Workspace& workspace, const Filter& filter, int min_n) {
  const Organisation organisation = cx::organisation(workspace);
  Survey survey{cx::attributes(workspace), cx::channels(workspace), {}, organisation.confidence, min_n};
  survey.compared = comparedChannels(survey.channels);
  const auto forms = gathered(workspace, filter, survey.attributes);
  std::map<CellKey, Tally> out;
  for (const Wave& wave : waves(workspace)) {
    const auto given = forms.find(wave.id);
    if (given == forms.end()) continue;
    const Questionnaire questionnaire = questionnaireVersion(workspace, wave.questionnaire);
    const auto groups = groupsOf(given->second, survey);
    if (groups.empty()) continue;
    const HiddenParts hidden = hiddenParts(groups, questionnaire, survey);
    const Cut cut(groups, hidden, partsOf(questionnaire));
    addCells(out, wave.id, {}, groups, cut, survey);
    for (const Attribute& attribute : survey.attributes)
      for (const Level& level : attribute.levels)
        addCells(out, wave.id, {attribute.id, level.number}, groups, cut, survey);
  }
  return out;
}

}  // namespace cx
