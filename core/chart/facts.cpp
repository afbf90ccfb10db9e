// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/facts.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/chart/benchmark.h"
#include "core/scoring/versions.h"
#include "core/stats/adjust.h"

namespace cx {
namespace {

bool contains(const std::vector<ChannelId>& ids, ChannelId id) {
  return std::ranges::find(ids, id) != ids.end();
}

std::vector<ChannelId> comparedWith(const Facts& facts) {
  const std::vector<Channel>& all = facts.selection.channels();
  if (anyPublished(facts)) return comparedChannels(all);
  std::vector<ChannelId> out;
  for (const Channel& channel : all) out.push_back(channel.id);
  return out;
}

/// The channels with submissions, suppressed as one table whose total is shown.
std::vector<ChannelScores> channelScores(const Facts& facts) {
  std::vector<ChannelScores> out;
  for (const Channel& channel : facts.selection.channels()) {
    const Tally& tally = facts.selection.tally(facts.wave().id, channel.id);
    if (tally.rows() == 0) continue;
    out.push_back({channel, scoresOf(tally, facts.questionnaire(), facts.rules(), facts.statementRules().scale),
                   contains(facts.compared, channel.id)});
  }
  std::ranges::stable_partition(out, &ChannelScores::compared);
  std::vector<GroupScores> groups;
  for (const ChannelScores& channel : out) groups.push_back(channel.scores);
  suppressBreakdown(groups, facts.questionnaire(), facts.rules());
  for (std::size_t i = 0; i < out.size(); ++i) out[i].scores = std::move(groups[i]);
  return out;
}

/// Whether figures over some of the channels, shown beside those over all, give a hidden channel away.
bool splitReveals(const Facts& facts, const Scope& scope, const std::vector<bool>& part) {
  std::vector<std::int64_t> n;
  std::vector<Hidden> hidden;
  for (const ChannelScores& channel : facts.channels) {
    const Score& score = scoreIn(channel.scores, facts.questionnaire(), scope);
    n.push_back(score.n);
    hidden.push_back(score.suppressed ? Hidden::too_few : Hidden::no);
  }
  return partReveals(n, hidden, part, facts.rules().min_n);
}

Text revealing() {
  return text(CX_TEXT("chart", "Not shown: it would give away a suppressed channel by subtraction."));
}

/// Of people who judged several channels, the organisation-wide forms left out.
ChannelPairs channelPairs(const Facts& facts, const KeyedForms& keyed) {
  std::vector<Channel> compared;
  for (const ChannelScores& channel : facts.channels)
    if (channel.channel.kind != ChannelKind::organisation) compared.push_back(channel.channel);
  return keyed.among(compared, facts.wave().id, facts.questionnaire(), Scope::overall(), facts.rules());
}

Parity parityOver(const Facts& facts, const ChannelPairs& pairs) {
  std::vector<ChannelTally> channels;
  std::vector<bool> part;
  for (const ChannelScores& channel : facts.channels) {
    part.push_back(channel.channel.kind != ChannelKind::organisation);
    if (part.back())
      channels.push_back(
          {channel.channel.id, facts.selection.tally(facts.wave().id, channel.channel.id), channel.scores.overall});
  }
  Parity parity = parityOf(channels, facts.questionnaire(), Scope::overall(), facts.rules(), pairs);
  if (!splitReveals(facts, Scope::overall(), part)) return parity;
  Parity closed;
  closed.band = parity.band;
  for (const ChannelParity& channel : parity.channels)
    closed.channels.push_back(
        {channel.channel, channel.score, {}, {}, {}, {}, {}, ParityVerdict::too_few_answers, revealing()});
  return closed;
}

Tally totalOf(const Facts& facts, ChannelKind kind, std::vector<bool>& part) {
  Tally out;
  for (const ChannelScores& channel : facts.channels) {
    part.push_back(channel.channel.kind == kind);
    if (part.back()) out.add(facts.selection.tally(facts.wave().id, channel.channel.id));
  }
  return out;
}

std::optional<KindParity> kindsOver(const Facts& facts, const ChannelPairs& pairs) {
  std::vector<bool> digital, traditional;
  const Tally ours = totalOf(facts, ChannelKind::digital, digital),
              theirs = totalOf(facts, ChannelKind::traditional, traditional);
  if (ours.rows() == 0 || theirs.rows() == 0) return std::nullopt;
  KindParity out = digitalAgainstTraditional(ours, theirs, facts.questionnaire(), Scope::overall(), facts.rules(),
                                             facts.parity.pairs_shown ? &pairs.kinds : nullptr);
  if (splitReveals(facts, Scope::overall(), digital) || splitReveals(facts, Scope::overall(), traditional))
    hide(out, revealing());
  return out;
}

/// The scores of the forms that published figures may be compared with. They stand beside those of all forms and of the
/// channels, so that what would follow by subtraction is suppressed, and a family's single hidden member gets a
/// partner.
GroupScores comparedScores(const Facts& facts, const Tally& compared) {
  GroupScores out = scoresOf(compared, facts.questionnaire(), facts.rules(), facts.statementRules().scale);
  std::vector<bool> part;
  for (const ChannelScores& channel : facts.channels) part.push_back(channel.compared);
  const auto close = [&](const Scope& scope, Score& ours) {
    if (splitReveals(facts, scope, part)) suppress(ours, revealing());
  };
  for (std::size_t d = 0; d < out.dimensions.size(); ++d)
    close(Scope::dimension(facts.questionnaire().dimensions[d].id), out.dimensions[d]);
  const auto statements = facts.questionnaire().statements();
  for (std::size_t i = 0; i < out.statements.size(); ++i) close(Scope::statement(statements[i]->id), out.statements[i]);
  std::vector<GroupScores> alone{std::move(out)};
  suppressBreakdown(alone, facts.questionnaire(), facts.rules());
  return std::move(alone.front());
}

Published published(const Score& ours, const Reference* figure, const ScoreRules& rules) {
  return {figure, figure ? against(ours, figure->value, rules) : std::nullopt, ours};
}

void comparePublished(Facts& facts) {
  const Questionnaire& questionnaire = facts.questionnaire();
  const Tally compared = facts.selection.total(facts.wave().id, facts.compared);
  facts.compared_rows = compared.rows();
  const GroupScores ours = comparedScores(facts, compared);
  const std::string& industry = facts.selection.organisation().industry;
  for (std::size_t d = 0; d < ours.dimensions.size(); ++d)
    facts.dimensions.push_back(published(
        ours.dimensions[d], publishedFor(questionnaire, questionnaire.dimensions[d], industry), facts.rules()));
  const auto statements = questionnaire.statements();
  for (std::size_t i = 0; i < ours.statements.size(); ++i)
    facts.statements.push_back(published(ours.statements[i], publishedFor(*statements[i]), facts.statementRules()));
}

/// A target is set for what is asked today; beside a score that does not measure the same it would mislead.
std::vector<Target> targetsFor(const Workspace& workspace, const Questionnaire& asked) {
  const Questionnaire newest = currentQuestionnaire(workspace);
  std::vector<Target> out = targets(workspace);
  std::erase_if(out, [&](const Target& target) { return !comparable(asked, newest, target.scope); });
  return out;
}

std::vector<Wave> wavesUntilNow(const Facts& facts) {
  std::vector<Wave> out;
  for (const Wave& wave : facts.selection.waves()) {
    out.push_back(wave);
    if (wave.id == facts.wave().id) break;
  }
  return out;
}

std::vector<GroupScores> historyOf(const Facts& facts) {
  std::vector<GroupScores> out;
  for (const Wave& wave : facts.waves)
    out.push_back(scoresOf(facts.selection.total(wave.id), facts.selection.questionnaire(wave), facts.rules()));
  return out;
}

GroupScores scoresIn(const Facts& facts, const Tally& tally, const Wave& wave) {
  return scoresOf(tally, facts.selection.questionnaire(wave), facts.rules(), facts.statementRules().scale);
}

/// The forms that name their person, of the waves that somebody may be met in again; none is read where nobody can be.
KeyedForms keyedForms(const Workspace& workspace, const Facts& facts) {
  if (!mayMeet(facts.total, facts.total)) return {};
  std::set<WaveId> earlier;
  if (facts.compare()) earlier.insert(facts.compare()->id);
  if (!facts.history.empty())
    for (const Scope& scope : indexScopes(facts.questionnaire()))
      earlier.insert(facts.waves[firstComparable(facts, scope)].id);
  earlier.erase(facts.wave().id);
  const View& view = facts.selection.view();
  Filter filter{{}, view.channels, view.levels};
  for (const WaveId wave : earlier)
    if (mayMeet(facts.total, facts.selection.total(wave))) filter.waves.push_back(wave);
  const auto naming = std::ranges::count_if(facts.selection.channels(), [&](const Channel& channel) {
    const Tally& tally = facts.selection.tally(facts.wave().id, channel.id);
    return channel.kind != ChannelKind::organisation && mayMeet(tally, tally);
  });
  if (filter.waves.empty() && naming < 2) return {};
  filter.waves.push_back(facts.wave().id);
  return KeyedForms(workspace, filter);
}

Pairs pairsSince(const Facts& facts, const KeyedForms& keyed, const Wave& older, const ScoreRules& rules) {
  return keyed.between(older.id, facts.selection.questionnaire(older), facts.wave().id, facts.questionnaire(), rules);
}

/// Nobody left since then, and some came. Shown for two earlier waves, it would tell who came in between.
bool onlyGrew(const Facts& facts, const Wave& older, const Pairs& pairs) {
  return facts.selection.total(older.id).rows() == pairs.met && facts.now.rows > pairs.met;
}

Changes sinceFirst(const Facts& facts, const KeyedForms& keyed) {
  const Wave* compare = facts.compare();
  const bool grew = compare && onlyGrew(facts, *compare, pairsSince(facts, keyed, *compare, facts.rules()));
  std::map<std::size_t, Changes> known;
  const auto from = [&](const Scope& scope) -> const Changes& {
    const std::size_t first = firstComparable(facts, scope);
    const auto at = known.find(first);
    if (at != known.end()) return at->second;
    const Wave& older = facts.waves[first];
    Pairs pairs = pairsSince(facts, keyed, older, facts.rules());
    if (grew && older.id != compare->id && onlyGrew(facts, older, pairs)) pairs = {};
    return known
        .emplace(first, changesBetween(facts.history[first], facts.selection.questionnaire(older), facts.history.back(),
                                       facts.questionnaire(), facts.rules(), pairs))
        .first->second;
  };
  Changes out{from(Scope::overall()).overall, {}, {}};
  std::vector<std::optional<double>> p;
  for (std::size_t d = 0; d < facts.questionnaire().dimensions.size(); ++d) {
    out.dimensions.push_back(from(Scope::dimension(facts.questionnaire().dimensions[d].id)).dimensions[d]);
    p.push_back(out.dimensions.back().p);
  }
  // The dimensions may start at different waves: one family all the same.
  const auto adjusted = holm(p);
  for (std::size_t d = 0; d < p.size(); ++d) judge(out.dimensions[d], adjusted[d], facts.rules());
  return out;
}

}  // namespace

ScoreRules Facts::statementRules() const {
  ScoreRules out = rules();
  out.scale = selection.view().scale;
  return out;
}

Facts factsOf(const Workspace& workspace, const View& view, Reach reach) {
  Facts facts{Selection(workspace, view), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, 0, {}, {}};
  if (!facts.selection.wave()) return facts;
  facts.total = facts.selection.total(facts.wave().id);
  facts.now = scoresIn(facts, facts.total, facts.wave());
  if (facts.empty()) return facts;
  facts.waves = wavesUntilNow(facts);
  if (reach == Reach::all_waves) facts.history = historyOf(facts);
  const KeyedForms keyed = keyedForms(workspace, facts);
  if (const Wave* compare = facts.compare()) {
    facts.before = scoresIn(facts, facts.selection.total(compare->id), *compare);
    facts.changes =
        changesBetween(*facts.before, facts.selection.questionnaire(*compare), facts.now, facts.questionnaire(),
                       facts.statementRules(), pairsSince(facts, keyed, *compare, facts.statementRules()));
  }
  if (reach == Reach::all_waves) facts.since_first = sinceFirst(facts, keyed);
  facts.compared = comparedWith(facts);
  facts.channels = channelScores(facts);
  const ChannelPairs met = channelPairs(facts, keyed);
  facts.parity = parityOver(facts, met);
  facts.kinds = kindsOver(facts, met);
  comparePublished(facts);
  facts.targets = targetsFor(workspace, facts.questionnaire());
  return facts;
}

std::size_t firstComparable(const Facts& facts, const Scope& scope) {
  const std::size_t last = facts.waves.size() - 1;
  std::size_t first = last;
  for (std::size_t at = last; at > 0; --at) {
    const Questionnaire& version = facts.selection.questionnaire(facts.waves[at - 1]);
    if (!comparable(version, facts.questionnaire(), scope)) break;
    if (scoreIn(facts.history[at - 1], version, scope).value) first = at - 1;
  }
  return first;
}

}  // namespace cx
