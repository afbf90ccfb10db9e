// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever holds what one surface prints must not find a small group's figures by subtraction.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <sstream>

#include "core/chart/facts.h"
#include "core/chart/pages.h"
#include "core/io/score_json.h"
#include "core/io/score_table.h"
#include "core/report/build_report.h"
#include "core/report/report_markdown.h"
#include "core/survey/attribute.h"
#include "tests/support/soak.h"
#include "tests/support/subtraction.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// Data sets per attack: a hundredth of them outside ./dev soak.
int dataSets() {
  return trials(1000, 10);
}

struct Person {
  int wave = 0, channel = 0, team = 0;  ///< team 0: none given
  std::string answers;                  ///< digits, '.' for a skipped one
};

constexpr int waveCount = 3, channelCount = 5, teamCount = 3;

/// A survey of waves, channels and teams, some of them small.
class Survey {
 public:
  Survey(unsigned seed, bool gaps, int statements = 4) : random_(seed), gaps_(gaps), statements_(statements) {
    for (int wave = 0; wave < waveCount; ++wave)
      for (int channel = 0; channel < channelCount; ++channel)
        for (int left = size(wave, channel); left > 0; --left)
          people_.push_back({wave, channel, team(), form(channel)});
  }

  std::vector<Person>& people() { return people_; }
  [[nodiscard]] const std::vector<Person>& people() const { return people_; }
  [[nodiscard]] int minimum() const { return minimum_; }

 private:
  int below(int bound) { return int(random_() % unsigned(bound)); }
  /// Of the newest wave's channels two of a kind are small in every data set.
  int size(int wave, int channel) {
    if (wave == waveCount - 1 && channel / 2 == pair_) return 1 + below(minimum_ - 1);
    return below(3) == 0 ? below(2 * minimum_) : minimum_ + below(12);
  }
  int team() { return below(8) == 0 ? 0 : below(5) == 0 ? 3 : 1 + below(2); }
  std::string form(int channel) {
    std::string out;
    for (int statement = 0; statement < statements_; ++statement)
      out += gaps_ && (channel == 1 ? statement == 2 && below(4) > 0 : below(15) == 0) ? '.' : char('1' + below(5));
    return out;
  }

  std::mt19937 random_;
  bool gaps_;
  int statements_;
  int minimum_ = 5 + below(6), pair_ = below(2);
  std::vector<Person> people_;
};

/// A workspace of the survey.
class Filled {
 public:
  explicit Filled(const Survey& survey, const Questionnaire& questionnaire = smallQuestionnaire())
      : workspace_(newWorkspace(folder_, questionnaire)) {
    Organisation organisation = cx::organisation(workspace_);
    organisation.min_n = survey.minimum();
    value(workspace_.edit(text("Fill"), [&](Workspace& w) {
      setOrganisation(w, organisation);
      for (int wave = 0; wave < waveCount; ++wave)
        waves_.push_back(addWave(w, {{}, "W" + std::to_string(wave), {}, 0, {}, {}, 1}));
      for (const auto& [key, kind] : kinds) channels_.push_back(addChannel(w, {{}, key, {}, kind, 0}));
      Attribute team;
      team.key = "team";
      for (int level = 1; level <= teamCount; ++level) team.levels.push_back({0, "T" + std::to_string(level), {}});
      team_ = addAttribute(w, team);
      for (const Person& person : survey.people()) add(w, person);
    }));
  }

  [[nodiscard]] const Workspace& workspace() const { return workspace_; }
  [[nodiscard]] Split split(const std::string& name) const {
    if (name == "wave") return {Split::Kind::wave, {}, name};
    if (name == "channel") return {Split::Kind::channel, {}, name};
    return {Split::Kind::attribute, team_, name};
  }
  [[nodiscard]] static std::string key(const Person& person, const std::string& split) {
    if (split == "wave") return "W" + std::to_string(person.wave);
    if (split == "channel") return kinds[std::size_t(person.channel)].first;
    return person.team == 0 ? "" : "T" + std::to_string(person.team);
  }
  [[nodiscard]] WaveId newest() const { return waves_.back(); }

  static constexpr std::array<std::pair<const char*, ChannelKind>, channelCount> kinds{
      {{"web", ChannelKind::digital},
       {"app", ChannelKind::digital},
       {"shop", ChannelKind::traditional},
       {"line", ChannelKind::traditional},
       {"firm", ChannelKind::organisation}}};

 private:
  void add(Workspace& w, const Person& person) {
    Submission one;
    one.wave = waves_[std::size_t(person.wave)];
    one.channel = channels_[std::size_t(person.channel)];
    one.answers = answers(person.answers);
    if (person.team > 0) one.levels = {{team_, person.team}};
    addSubmission(w, one);
  }

  TemporaryFolder folder_;
  Workspace workspace_;
  std::vector<WaveId> waves_;
  std::vector<ChannelId> channels_;
  AttributeId team_;
};

/// What a reader of a table of groups × scopes can add up. The unknowns are the sums over the smallest groups that the
/// splits tell apart, people without a team among them.
class TableAttack {
 public:
  TableAttack(const Survey& survey, const ScoreTable& table, const std::vector<std::string>& splits)
      : survey_(survey), table_(table), splits_(splits), scopes_(scopes(table.questionnaire)) {
    for (const Person& person : survey.people()) cells_.try_emplace(cellOf(person), cells_.size());
    known_.emplace(cells_.size() * scopes_.size());
    for (const ScoreGroup& group : table.groups) learn(group);
  }

  /// The hidden figures that follow from the shown ones.
  [[nodiscard]] std::vector<std::string> recovered() const {
    std::vector<std::string> out;
    for (const ScoreGroup& group : table_.groups)
      for (std::size_t scope = 0; scope < scopes_.size(); ++scope) {
        const Score& score = scoreIn(group.scores, table_.questionnaire, scopes_[scope]);
        if (score.suppressed && score.n > 0 && known_->gives(sum(membersOf(group.key), scope)))
          out.push_back(nameOf(group.key) + scopes_[scope].key() + " n=" + std::to_string(score.n));
      }
    for (const ScoreGroup& group : table_.groups) remainder(group, out);
    return out;
  }
  [[nodiscard]] int hidden() const { return hidden_; }

 private:
  using Key = std::vector<std::pair<std::string, std::string>>;

  std::vector<std::string> cellOf(const Person& person) const {
    std::vector<std::string> out;
    for (const std::string& split : splits_) out.push_back(Filled::key(person, split));
    return out;
  }
  std::set<std::size_t> membersOf(const Key& key) const {
    std::set<std::size_t> out;
    for (const Person& person : survey_.people())
      if (std::ranges::all_of(key, [&](const auto& part) { return Filled::key(person, part.first) == part.second; }))
        out.insert(cells_.at(cellOf(person)));
    return out;
  }
  Subtraction::Row sum(const std::set<std::size_t>& members, std::size_t scope, std::int64_t times = 1) const {
    Subtraction::Row row(cells_.size() * scopes_.size());
    for (const std::size_t cell : members) row[cell * scopes_.size() + scope] = times;
    return row;
  }

  void learn(const ScoreGroup& group) {
    const auto members = membersOf(group.key);
    std::set<std::int64_t> n;
    for (std::size_t scope = 0; scope < scopes_.size(); ++scope) {
      const Score& score = scoreIn(group.scores, table_.questionnaire, scopes_[scope]);
      n.insert(score.n);
      hidden_ += score.suppressed;
      if (score.value) known_->know(sum(members, scope));
    }
    // Where everybody answered everything, a dimension is the mean of its statements and overall that of all.
    if (n.size() > 1) return;
    for (std::size_t parent = 0; parent < scopes_.size(); ++parent) {
      if (scopes_[parent].kind == Scope::Kind::statement) continue;
      const auto asked = statementsOf(table_.questionnaire, scopes_[parent]);
      auto row = sum(members, parent, std::int64_t(asked.size()));
      for (const Statement* statement : asked) {
        const auto at = std::ranges::find(scopes_, Scope::statement(statement->id)) - scopes_.begin();
        for (const std::size_t cell : members) row[cell * scopes_.size() + std::size_t(at)] = -1;
      }
      known_->know(row);
    }
  }

  /// People without a team are a group too, though no table names it.
  void remainder(const ScoreGroup& group, std::vector<std::string>& out) const {
    const bool named = std::ranges::any_of(group.key, [](const auto& part) { return part.first == "team"; });
    if (named || std::ranges::find(splits_, "team") == splits_.end()) return;
    Key key = group.key;
    key.emplace_back("team", "");
    for (std::size_t scope = 0; scope < scopes_.size(); ++scope) {
      const auto n = answering(key, scopes_[scope]);
      if (n > 0 && n < table_.rules.min_n && known_->gives(sum(membersOf(key), scope)))
        out.push_back(nameOf(key) + scopes_[scope].key() + " n=" + std::to_string(n));
    }
  }
  /// Who counts there: for a statement who answered it, for a dimension who answered half of it.
  std::int64_t answering(const Key& key, const Scope& scope) const {
    std::int64_t n = 0;
    for (const Person& person : survey_.people()) {
      if (!std::ranges::all_of(key, [&](const auto& part) { return Filled::key(person, part.first) == part.second; }))
        continue;
      const auto given = [&](std::size_t at) { return person.answers[at] != '.'; };
      const bool a = given(0) || given(1), b = given(2) || given(3);
      if (scope.kind == Scope::Kind::overall) n += a && b;
      if (scope.kind == Scope::Kind::dimension) n += scope.id == "A" ? a : b;
      if (scope.kind == Scope::Kind::statement) n += given(std::size_t((scope.id[0] - 'a') * 2 + scope.id[1] - '1'));
    }
    return n;
  }
  static std::string nameOf(const Key& key) {
    std::string out;
    for (const auto& [split, value] : key) out += split + "=" + value + " ";
    return out;
  }

  const Survey& survey_;
  const ScoreTable& table_;
  std::vector<std::string> splits_;
  std::vector<Scope> scopes_;
  std::map<std::vector<std::string>, std::size_t> cells_;
  std::optional<Subtraction> known_;
  int hidden_ = 0;
};

TEST(SafetySmallGroups, NoTableOfScoresGivesAHiddenFigureAwayBySubtraction) {
  const std::vector<std::vector<std::string>> splits{
      {"wave"}, {"channel"}, {"team"}, {"wave", "channel"}, {"channel", "team"}, {"wave", "team"}};
  int hidden = 0, recovered = 0;
  for (int set = 0; set < dataSets(); ++set) {
    const Survey survey(unsigned(20260914 + set), set % 2 == 1);
    const Filled filled(survey);
    for (const auto& by : splits) {
      ScoreQuery query;
      for (const std::string& split : by) query.by.push_back(filled.split(split));
      const ScoreTable table = scoreTable(filled.workspace(), query);
      const TableAttack attack(survey, table, by);
      hidden += attack.hidden();
      const auto found = attack.recovered();
      recovered += int(found.size());
      if (!found.empty())
        ADD_FAILURE() << "data set " << set << " by " << by.front() << " " << by.back() << ": " << found.front();
    }
  }
  std::cout << "subtraction from tables of scores: " << dataSets() << " trials, " << hidden << " figures hidden, "
            << recovered << " recovered\n";
  EXPECT_GT(hidden, dataSets());
  EXPECT_EQ(recovered, 0);
}

/// Two channels of one kind whose figures the newest wave hides altogether; -1 where there are none.
std::pair<int, int> hiddenAlike(const Filled& filled) {
  const Facts facts = factsOf(filled.workspace(), {});
  std::map<ChannelKind, std::vector<int>> hidden;
  for (const ChannelScores& one : facts.channels)
    for (int channel = 0; channel < channelCount; ++channel)
      if (one.channel.key == Filled::kinds[std::size_t(channel)].first && one.scores.overall.suppressed)
        hidden[one.channel.kind].push_back(channel);
  for (const auto& [kind, channels] : hidden)
    if (channels.size() >= 2) return {channels[0], channels[1]};
  return {-1, -1};
}

/// As many people as can be change places between two channels of the newest wave; whether anything differs then.
bool exchange(Survey& survey, std::pair<int, int> channels) {
  std::vector<std::string*> one, other;
  for (Person& person : survey.people()) {
    if (person.wave != waveCount - 1) continue;
    if (person.channel == channels.first) one.push_back(&person.answers);
    if (person.channel == channels.second) other.push_back(&person.answers);
  }
  bool differs = false;
  for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
    differs = differs || *one[i] != *other[i];
    std::swap(*one[i], *other[i]);
  }
  return differs;
}

/// Everything a reader can be given of a view, but for the fingerprints of the data itself.
struct Surfaces {
  OverviewPage overview;
  ChannelsPage channels;
  TrendsPage trends;
  std::string report, scores;

  Surfaces(const Filled& filled, const View& view) {
    const Words words;
    const Workspace& workspace = filled.workspace();
    overview = overviewPage(workspace, view, words);
    channels = channelsPage(workspace, view, words);
    trends = trendsPage(workspace, view, words);
    std::istringstream lines(reportMarkdown(buildReport(workspace, view, words)));
    for (std::string line; std::getline(lines, line);)
      if (line.find("Data ") == std::string::npos && line.find("Data:") == std::string::npos &&
          line.find("Audit log head") == std::string::npos)
        report += line + "\n";
    ScoreQuery query;
    query.scale = view.scale;
    query.weighted = view.weighted;
    query.filter.waves = {filled.newest()};
    query.by = {filled.split("channel")};
    const ScoreTable table = scoreTable(workspace, query);
    scores = scoresJson(workspace, query, table, true, words) + scoresCsv(query, table, true, words);
  }
};

/// The first line that two texts do not share; empty where they are equal.
std::string firstDifference(const std::string& a, const std::string& b) {
  std::istringstream one(a), other(b);
  std::string left, right;
  while (true) {
    const bool more = bool(std::getline(one, left)), otherMore = bool(std::getline(other, right));
    if (!more && !otherMore) return {};
    if (more != otherMore || left != right) return left + " | " + right;
  }
}

TEST(SafetySmallGroups, NoPageReportOrTableTellsWhoIsInWhichHiddenChannel) {
  const Questionnaire questionnaire = builtInQuestionnaire("digital-cx");
  constexpr std::array scales{Scale::benchmark, Scale::rescaled, Scale::mean, Scale::top2};
  int compared = 0;
  for (int set = 0; set < dataSets(); ++set) {
    Survey survey(unsigned(20261120 + set), false, 12);
    const Filled filled(survey, questionnaire);
    const auto channels = hiddenAlike(filled);
    if (channels.first < 0 || !exchange(survey, channels)) continue;
    ++compared;
    const Filled exchanged(survey, questionnaire);
    View view;
    view.scale = scales[std::size_t(set) % scales.size()];
    const Surfaces before(filled, view), after(exchanged, view);
    EXPECT_EQ(before.overview.head, after.overview.head) << set;
    EXPECT_EQ(before.overview.charts, after.overview.charts) << set;
    EXPECT_EQ(before.overview.notices, after.overview.notices) << set;
    EXPECT_EQ(before.channels.head, after.channels.head) << set;
    EXPECT_EQ(before.channels.charts, after.channels.charts) << set;
    EXPECT_EQ(before.trends.head, after.trends.head) << set;
    EXPECT_EQ(before.trends.charts, after.trends.charts) << set;
    EXPECT_EQ(before.trends.changes, after.trends.changes) << set;
    EXPECT_EQ(firstDifference(before.report, after.report), "") << set;
    EXPECT_EQ(firstDifference(before.scores, after.scores), "") << set;
  }
  std::cout << "people changing places in hidden channels: " << compared << " trials, every surface compared\n";
  EXPECT_GT(compared, dataSets() / 2);
}

}  // namespace
}  // namespace cx
