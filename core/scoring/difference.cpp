// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/difference.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>
#include <utility>

#include "core/scoring/thing_changes.h"
#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

using Group = std::pair<std::int64_t, std::int64_t>;  // wave and channel

/// The rows of one state in the order of their ids.
class Rows {
 public:
  explicit Rows(const Workspace& workspace)
      : rows_(workspace.database(), "SELECT id, wave, channel, hash FROM submission ORDER BY id") {
    next();
  }
  [[nodiscard]] bool there() const { return there_; }
  [[nodiscard]] std::int64_t id() const { return rows_.getColumn(0).getInt64(); }
  [[nodiscard]] Group group() const { return {rows_.getColumn(1).getInt64(), rows_.getColumn(2).getInt64()}; }
  [[nodiscard]] std::int64_t hash() const { return rows_.getColumn(3).getInt64(); }
  void next() { there_ = rows_.executeStep(); }

 private:
  SQLite::Statement rows_;
  bool there_ = false;
};

std::map<Group, RowCounts> comparedRows(const Workspace& before, const Workspace& after) {
  std::map<Group, RowCounts> out;
  Rows then(before), now(after);
  while (then.there() || now.there()) {
    if (!now.there() || (then.there() && then.id() < now.id())) {
      ++out[then.group()].removed;
      then.next();
    } else if (!then.there() || now.id() < then.id()) {
      ++out[now.group()].added;
      now.next();
    } else {
      if (then.hash() != now.hash()) ++out[now.group()].changed;
      then.next();
      now.next();
    }
  }
  return out;
}

template <class Things, class IdType>
LocalText nameIn(const Things& now, const Things& then, IdType id) {
  for (const Things* things : {&now, &then})
    for (const auto& one : *things)
      if (one.id == id) return one.name();
  return {};
}

/// Waves in the order of time, those that are gone last; channels in their order.
void groupRows(const Workspace& then, const Workspace& now, Difference& out) {
  const auto wavesThen = waves(then), wavesNow = waves(now);
  const auto channelsThen = channels(then), channelsNow = channels(now);
  const auto place = [](const auto& things, std::int64_t id) {
    return std::ranges::find_if(things, [id](const auto& one) { return one.id.value == id; }) - things.begin();
  };
  std::vector<std::pair<Group, RowCounts>> groups;
  for (const auto& one : comparedRows(then, now))
    if (one.second.any()) groups.push_back(one);
  std::ranges::sort(groups, {}, [&](const auto& one) {
    return std::pair(place(wavesNow, one.first.first), place(channelsNow, one.first.second));
  });
  for (const auto& [group, rows] : groups) {
    out.groups.push_back({nameIn(wavesNow, wavesThen, WaveId{group.first}),
                          nameIn(channelsNow, channelsThen, ChannelId{group.second}), rows});
    out.rows.added += rows.added;
    out.rows.removed += rows.removed;
    out.rows.changed += rows.changed;
  }
}

/// The wave asked for where both have it, else the newest of both that has submissions.
const Wave* commonWave(const std::vector<Wave>& then, const std::vector<Wave>& now, const Workspace& present,
                       WaveId asked) {
  const auto inBoth = [&](const Wave& wave) { return std::ranges::find(then, wave.id, &Wave::id) != then.end(); };
  const auto wanted = std::ranges::find(now, asked, &Wave::id);
  if (wanted != now.end() && inBoth(*wanted)) return &*wanted;
  const Wave* out = nullptr;
  for (const Wave& wave : now)
    if (inBoth(wave) && tallyOf(present.database(), {{wave.id}, {}, {}}).rows() > 0) out = &wave;
  return out;
}

void compareScores(const Workspace& then, const Workspace& now, WaveId asked, Difference& out) {
  const std::vector<Wave> before = waves(then), after = waves(now);
  const Wave* wave = commonWave(before, after, now, asked);
  if (!wave) return;
  out.wave = wave->name();
  const Organisation rules = organisation(now);
  const auto group = [&](const Workspace& workspace, const Questionnaire& questionnaire) {
    return scoresOf(tallyOf(workspace.database(), {{wave->id}, {}, {}}), questionnaire,
                    {Scale::benchmark, false, rules.confidence, rules.min_n});
  };
  const int versionThen = std::ranges::find(before, wave->id, &Wave::id)->questionnaire;
  const Questionnaire asks = questionnaireVersion(now, wave->questionnaire),
                      asked_then = questionnaireVersion(then, versionThen);
  const GroupScores scoresThen = group(then, asked_then), scoresNow = group(now, asks);
  out.scores.push_back({{}, scoresThen.overall, scoresNow.overall});
  for (std::size_t d = 0; d < asks.dimensions.size(); ++d) {
    ScoreChange change{asks.dimensions[d].title, {}, scoresNow.dimensions[d]};
    change.then.none = true;
    for (std::size_t old = 0; old < asked_then.dimensions.size(); ++old)
      if (asked_then.dimensions[old].id == asks.dimensions[d].id) change.then = scoresThen.dimensions[old];
    out.scores.push_back(std::move(change));
  }
}

std::int64_t quarantined(const Workspace& workspace) {
  return workspace.database().execAndGet("SELECT count(*) FROM quarantine").getInt64();
}

}  // namespace

bool Difference::any() const {
  return rows.any() || quarantined_then != quarantined_now || !things.empty();
}

Difference differenceBetween(const Workspace& then, const Workspace& now, WaveId wave) {
  Difference out;
  groupRows(then, now, out);
  out.quarantined_then = quarantined(then);
  out.quarantined_now = quarantined(now);
  out.things = changedThings(then, now);
  compareScores(then, now, wave, out);
  return out;
}

}  // namespace cx
