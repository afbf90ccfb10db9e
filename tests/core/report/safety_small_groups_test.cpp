// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever holds what one surface prints must not find a small group's figures by subtraction.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

#include "core/chart/facts.h"
#include "core/chart/pages.h"
#include "core/chart/why.h"
#include "core/io/score_json.h"
#include "core/io/score_table.h"
#include "core/report/build_report.h"
#include "core/report/report_markdown.h"
#include "tests/support/small_groups.h"
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

/// What a reader of a table of groups × scopes can add up. The unknowns are the sums over the smallest groups that the
/// splits tell apart, people without a team among them.
class TableAttack {
 public:
  TableAttack(const SmallGroups& survey, const ScoreTable& table, const std::vector<std::string>& splits)
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

  const SmallGroups& survey_;
  const ScoreTable& table_;
  std::vector<std::string> splits_;
  std::vector<Scope> scopes_;
  std::map<std::vector<std::string>, std::size_t> cells_;
  std::optional<Subtraction> known_;
  int hidden_ = 0;
};

/// What attacks on many tables came to.
struct Attacked {
  int hidden = 0, recovered = 0;

  /// On a table split `by`, under a filter that lets pass the people of `survey`.
  void table(const Filled& filled, const SmallGroups& survey, const std::vector<std::string>& by, const Filter& filter,
             const std::string& where) {
    ScoreQuery query;
    query.filter = filter;
    for (const std::string& split : by) query.by.push_back(filled.split(split));
    const ScoreTable table = scoreTable(filled.workspace(), query);
    const TableAttack attack(survey, table, by);
    hidden += attack.hidden();
    const auto found = attack.recovered();
    recovered += int(found.size());
    if (!found.empty()) ADD_FAILURE() << where << " by " << by.front() << " " << by.back() << ": " << found.front();
  }
  void report(const char* what) const {
    std::cout << "subtraction from " << what << ": " << dataSets() << " trials, " << hidden << " figures hidden, "
              << recovered << " recovered\n";
    EXPECT_GT(hidden, dataSets());
    EXPECT_EQ(recovered, 0);
  }
};

TEST(SafetySmallGroups, NoTableOfScoresGivesAHiddenFigureAwayBySubtraction) {
  const std::vector<std::vector<std::string>> splits{
      {"wave"}, {"channel"}, {"team"}, {"wave", "channel"}, {"channel", "team"}, {"wave", "team"}};
  Attacked attacked;
  for (int set = 0; set < dataSets(); ++set) {
    const SmallGroups survey(unsigned(20260914 + set), set % 2 == 1);
    const Filled filled(survey);
    for (const auto& by : splits) attacked.table(filled, survey, by, {}, "data set " + std::to_string(set));
  }
  attacked.report("tables of scores");
}

TEST(SafetySmallGroups, NoTableThatIsSplitThreeWaysGivesAHiddenFigureAway) {
  Attacked attacked;
  for (int set = 0; set < dataSets(); ++set) {
    const SmallGroups survey(unsigned(20260301 + set), set % 2 == 1);
    const Filled filled(survey);
    attacked.table(filled, survey, {"wave", "channel", "team"}, {}, "data set " + std::to_string(set));
  }
  attacked.report("tables split three ways");
}

TEST(SafetySmallGroups, NoTableUnderTwoFiltersAtOnceGivesAHiddenFigureAway) {
  Attacked attacked;
  for (int set = 0; set < dataSets(); ++set) {
    const SmallGroups survey(unsigned(20260401 + set), set % 2 == 1);
    const Filled filled(survey);
    const int team = 1 + set % teamCount;
    const auto under = [&](const auto& passes) {
      SmallGroups part = survey;
      std::erase_if(part.people(), [&](const Person& person) { return !passes(person); });
      return part;
    };
    const std::string where = "data set " + std::to_string(set);
    attacked.table(filled, under([&](const Person& one) { return one.team == team && one.channel < 3; }), {"wave"},
                   {{}, {filled.channel(0), filled.channel(1), filled.channel(2)}, {filled.level(team)}}, where);
    attacked.table(filled, under([&](const Person& one) { return one.team == team && one.wave == 2; }), {"channel"},
                   {{filled.newest()}, {}, {filled.level(team)}}, where);
    attacked.table(filled, under([&](const Person& one) { return one.wave > 0 && one.channel != 4; }),
                   {"channel", "team"},
                   {{filled.wave(1), filled.wave(2)},
                    {filled.channel(0), filled.channel(1), filled.channel(2), filled.channel(3)},
                    {}},
                   where);
  }
  attacked.report("tables under two filters");
}

/// Everything a reader can be given of a view, but for the fingerprints of the data itself.
struct Surfaces {
  OverviewPage overview;
  ChannelsPage channels;
  TrendsPage trends;
  std::string report, scores;
  Report values;         ///< of the report: everything the PDF prints
  std::string why = {};  ///< what F4 says of every figure of the pages and of the report

  Surfaces(const Filled& filled, const View& view, bool withWhy) {
    const Words words;
    const Workspace& workspace = filled.workspace();
    overview = overviewPage(workspace, view, words);
    channels = channelsPage(workspace, view, words);
    trends = trendsPage(workspace, view, words);
    values = buildReport(workspace, view, words);
    std::istringstream lines(reportMarkdown(values));
    for (std::string line; std::getline(lines, line);)
      if (line.find("Data:") == std::string::npos && line.find("Audit log head") == std::string::npos)
        report += line + "\n";
    ScoreQuery query;
    query.scale = view.scale;
    query.weighted = view.weighted;
    query.filter.waves = {filled.newest()};
    query.by = {filled.split("channel")};
    const ScoreTable table = scoreTable(workspace, query);
    scores = scoresJson(workspace, query, table, true, words) + scoresCsv(query, table, true, words);
    withoutFingerprints(values);
    if (withWhy) explain(workspace, view);
  }

 private:
  /// The proof of what the data are differs wherever the data do.
  static void withoutFingerprints(Report& report) {
    for (ReportSection& section : report.sections)
      for (Block& block : section.blocks)
        if (auto* notes = std::get_if<NotesBlock>(&block.body); notes && notes->title == "Fingerprint")
          std::erase_if(notes->items, [](const NotesBlock::Item& item) {
            return item.term == "Data" || item.term == "Audit log head";
          });
  }
  void explain(const Workspace& workspace, const View& view) {
    std::vector<Subject> subjects;
    for (const auto* charts : {&overview.charts, &channels.charts, &trends.charts})
      for (const Chart& chart : *charts) collect(chart.table, subjects);
    for (const Table* table : {&overview.outcomes, &trends.changes}) collect(*table, subjects);
    for (const ReportSection& section : values.sections)
      for (const Block& block : section.blocks) {
        if (const auto* chart = std::get_if<Chart>(&block.body)) collect(chart->table, subjects);
        if (const auto* table = std::get_if<TableBlock>(&block.body)) collect(table->table, subjects);
      }
    for (const Subject& subject : subjects) why += plainText(whyOf(workspace, view, subject, Words())) + "\n";
  }
  static void collect(const Table& table, std::vector<Subject>& out) {
    for (const Table::Row& row : table.rows)
      for (const auto& subject : row.subjects)
        if (subject && std::ranges::find(out, *subject) == out.end()) out.push_back(*subject);
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
    SmallGroups survey(unsigned(20261120 + set), false, 12);
    const Filled filled(survey, questionnaire);
    const auto channels = hiddenAlike(filled);
    if (channels.first < 0 || !exchange(survey, channels)) continue;
    ++compared;
    const Filled exchanged(survey, questionnaire);
    View view;
    view.scale = scales[std::size_t(set) % scales.size()];
    const bool withWhy = set % 5 == 0;  // each takes as long as all the others together
    const Surfaces before(filled, view, withWhy), after(exchanged, view, withWhy);
    EXPECT_EQ(before.overview.head, after.overview.head) << set;
    EXPECT_EQ(before.overview.charts, after.overview.charts) << set;
    EXPECT_EQ(before.overview.notices, after.overview.notices) << set;
    EXPECT_EQ(before.channels.head, after.channels.head) << set;
    EXPECT_EQ(before.channels.charts, after.channels.charts) << set;
    EXPECT_EQ(before.trends.head, after.trends.head) << set;
    EXPECT_EQ(before.trends.charts, after.trends.charts) << set;
    EXPECT_EQ(before.trends.changes, after.trends.changes) << set;
    EXPECT_EQ(before.overview.outcomes, after.overview.outcomes) << set;
    EXPECT_EQ(firstDifference(before.report, after.report), "") << set;
    ASSERT_EQ(before.values.sections.size(), after.values.sections.size()) << set;
    for (std::size_t at = 0; at < before.values.sections.size(); ++at)
      EXPECT_TRUE(before.values.sections[at] == after.values.sections[at])
          << set << ' ' << before.values.sections[at].id;
    EXPECT_TRUE(before.values == after.values) << set;
    EXPECT_EQ(firstDifference(before.why, after.why), "") << set;
    EXPECT_EQ(firstDifference(before.scores, after.scores), "") << set;
  }
  std::cout << "people changing places in hidden channels: " << compared << " trials, every surface compared\n";
  EXPECT_GT(compared, dataSets() / 2);
}

}  // namespace
}  // namespace cx
