// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/thing_changes.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "core/scoring/versions.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/decision.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

using Kind = ThingChange::Kind;
using Fate = ThingChange::Fate;
using Details = std::vector<Text>;

TextArg shown(const std::string& words) {
  return words.empty() ? std::string("–") : words;
}
TextArg shown(const LocalText& words) {
  return words == LocalText{} ? TextArg(std::string("–")) : TextArg(words);
}
TextArg shown(const std::optional<Date>& date) {
  return date ? TextArg(*date) : TextArg(std::string("–"));
}
TextArg shown(int number) {
  return Number{double(number)};
}
TextArg shown(double number) {
  return Number{number, 3};
}

TextArg shown(ChannelKind kind) {
  switch (kind) {
    case ChannelKind::unset:
      return std::string("–");
    case ChannelKind::digital:
      return nested(text(CX_TEXT("scoring", "digital")));
    case ChannelKind::traditional:
      return nested(text(CX_TEXT("scoring", "traditional")));
    case ChannelKind::organisation:
      return nested(text(CX_TEXT("scoring", "organisation-wide")));
  }
  return std::string();
}

template <class Value>
void compare(Details& out, const char* what, const Value& then, const Value& now) {
  if (then == now) return;
  out.push_back(text(CX_TEXT("scoring", "%1: %2 → %3"), {nested(text(what)), shown(then), shown(now)}));
}

Details details(const Organisation& then, const Organisation& now) {
  Details out;
  compare(out, CX_TEXT("scoring", "name"), then.name, now.name);
  compare(out, CX_TEXT("scoring", "industry"), then.industry, now.industry);
  compare(out, CX_TEXT("scoring", "sponsor"), then.sponsor, now.sponsor);
  compare(out, CX_TEXT("scoring", "owner"), then.owner, now.owner);
  compare(out, CX_TEXT("scoring", "time zone"), then.zone, now.zone);
  compare(out, CX_TEXT("scoring", "smallest group shown"), then.min_n, now.min_n);
  compare(out, CX_TEXT("scoring", "confidence level"), then.confidence, now.confidence);
  return out;
}

Details details(const Wave& then, const Wave& now) {
  Details out;
  compare(out, CX_TEXT("scoring", "key"), then.key, now.key);
  compare(out, CX_TEXT("scoring", "title"), then.title, now.title);
  compare(out, CX_TEXT("scoring", "place in time"), then.position, now.position);
  compare(out, CX_TEXT("scoring", "first day"), then.starts, now.starts);
  compare(out, CX_TEXT("scoring", "last day"), then.ends, now.ends);
  compare(out, CX_TEXT("scoring", "questionnaire version"), then.questionnaire, now.questionnaire);
  return out;
}

Details details(const Channel& then, const Channel& now) {
  Details out;
  compare(out, CX_TEXT("scoring", "key"), then.key, now.key);
  compare(out, CX_TEXT("scoring", "title"), then.title, now.title);
  compare(out, CX_TEXT("scoring", "kind"), then.kind, now.kind);
  compare(out, CX_TEXT("scoring", "place in the list"), then.position, now.position);
  return out;
}

std::string levelKeys(const Attribute& attribute) {
  std::string out;
  for (const Level& level : attribute.levels) out += (out.empty() ? "" : ", ") + level.key;
  return out;
}

Details details(const Attribute& then, const Attribute& now) {
  Details out;
  compare(out, CX_TEXT("scoring", "key"), then.key, now.key);
  compare(out, CX_TEXT("scoring", "title"), then.title, now.title);
  compare(out, CX_TEXT("scoring", "levels"), levelKeys(then), levelKeys(now));
  if (out.empty() && then != now) out.push_back(text(CX_TEXT("scoring", "names of levels")));
  return out;
}

Details details(const Decision& then, const Decision& now) {
  Details out;
  compare(out, CX_TEXT("scoring", "words"), then.text, now.text);
  compare(out, CX_TEXT("scoring", "owner"), then.owner, now.owner);
  compare(out, CX_TEXT("scoring", "due"), then.due, now.due);
  return out;
}

LocalText nameOf(const Decision& decision) {
  return decision.text;
}
template <class Thing>
LocalText nameOf(const Thing& thing) {
  return thing.name();
}

/// By id: removed ones in their old order, then added and changed ones in the new.
template <class Thing>
void compareLists(std::vector<ThingChange>& out, Kind kind, const std::vector<Thing>& then,
                  const std::vector<Thing>& now) {
  for (const Thing& one : then)
    if (std::ranges::find(now, one.id, &Thing::id) == now.end()) out.push_back({kind, Fate::removed, nameOf(one), {}});
  for (const Thing& one : now) {
    const auto before = std::ranges::find(then, one.id, &Thing::id);
    if (before == then.end())
      out.push_back({kind, Fate::added, nameOf(one), {}});
    else if (*before != one)
      out.push_back({kind, Fate::changed, nameOf(one), details(*before, one)});
  }
}

std::set<int> versions(const Workspace& workspace) {
  std::set<int> out;
  SQLite::Statement rows(workspace.database(), "SELECT version FROM questionnaire");
  while (rows.executeStep()) out.insert(rows.getColumn(0).getInt());
  return out;
}

LocalText versioned(const Questionnaire& one) {
  const std::string version = " v" + std::to_string(one.version);
  return {one.title.en + (one.title.en.empty() ? "" : version), one.title.ko + (one.title.ko.empty() ? "" : version)};
}

/// What a new version breaks against the one before it.
Details breaks(const Workspace& workspace, const Questionnaire& newer) {
  const std::set<int> all = versions(workspace);
  const auto at = all.find(newer.version);
  if (at == all.begin() || at == all.end()) return {};
  std::string broken;
  for (const Break& one : breaksBetween(questionnaireVersion(workspace, *std::prev(at)), newer))
    broken += (broken.empty() ? "" : ", ") + one.statement;
  if (broken.empty()) return {};
  return {text(CX_TEXT("scoring", "not comparable with the version before: %1"), {broken})};
}

void compareQuestionnaires(std::vector<ThingChange>& out, const Workspace& then, const Workspace& now) {
  const std::set<int> before = versions(then), after = versions(now);
  for (const int version : before)
    if (!after.contains(version))
      out.push_back({Kind::questionnaire, Fate::removed, versioned(questionnaireVersion(then, version)), {}});
  for (const int version : after) {
    const Questionnaire one = questionnaireVersion(now, version);
    if (!before.contains(version))
      out.push_back({Kind::questionnaire, Fate::added, versioned(one), breaks(now, one)});
    else if (questionnaireVersion(then, version) != one)
      out.push_back({Kind::questionnaire, Fate::changed, versioned(one), {}});
  }
}

}  // namespace

std::vector<ThingChange> changedThings(const Workspace& then, const Workspace& now) {
  std::vector<ThingChange> out;
  const Organisation before = organisation(then), after = organisation(now);
  if (before != after) out.push_back({Kind::organisation, Fate::changed, after.name, details(before, after)});
  compareQuestionnaires(out, then, now);
  compareLists(out, Kind::wave, waves(then), waves(now));
  compareLists(out, Kind::channel, channels(then), channels(now));
  compareLists(out, Kind::attribute, attributes(then), attributes(now));
  compareLists(out, Kind::decision, decisions(then), decisions(now));
  return out;
}

}  // namespace cx
