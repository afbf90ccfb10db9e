// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/viewer_copy.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <random>
#include <set>

#include "core/chart/pages.h"
#include "core/data/viewer_mark.h"
#include "core/io/check.h"
#include "core/io/export_submissions.h"
#include "core/io/sample.h"
#include "core/io/score_table.h"
#include "core/report/build_report.h"
#include "core/scoring/against.h"
#include "core/scoring/analysis.h"
#include "core/scoring/selection.h"
#include "core/survey/attribute.h"
#include "core/survey/erase.h"
#include "core/tally/withheld.h"
#include "tests/support/soak.h"
#include "tests/support/subtraction.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

Workspace copyOf(const Workspace& workspace, const TemporaryFolder& folder, const ViewerCopyOptions& options = {}) {
  const auto file = folder / "copy.touchstone";
  std::filesystem::remove(file);
  value(writeViewerCopy(workspace, file, options));
  return value(openWorkspace(file, Access::write, fixedNow));
}

std::int64_t rowsOf(const Workspace& workspace, const std::string& table) {
  return workspace.database().execAndGet("SELECT count(*) FROM " + table).getInt64();
}

class ViewerCopy : public testing::Test {
 protected:
  TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder);
  WaveId wave;
  ChannelId web, app, shop;

  void SetUp() override {
    value(workspace.edit(text("Fill"), [&](Workspace& w) {
      wave = addWave(w, {{}, "W1", {}, 0, {}, {}, 1});
      web = addChannel(w, {{}, "web", {}, ChannelKind::digital, 0});
      app = addChannel(w, {{}, "app", {}, ChannelKind::digital, 0});
      shop = addChannel(w, {{}, "shop", {}, ChannelKind::traditional, 0});
    }));
  }
  void forms(ChannelId channel, std::string_view written, int times, const std::string& person = {},
             const std::string& comment = {}) {
    value(workspace.edit(text("Add"), [&](Workspace& w) {
      for (int i = 0; i < times; ++i) {
        Submission one;
        one.wave = wave;
        one.channel = channel;
        one.answers = answers(written);
        one.person = person;
        one.comment = comment;
        addSubmission(w, one);
      }
    }));
  }
};

TEST_F(ViewerCopy, HoldsNoFormNoPersonAndNoWordOfThePast) {
  forms(web, "5432", 8, "someone@example.com", "my boss shouts");
  value(workspace.edit(text("Gone and forgotten"), [&](Workspace& w) {
    addQuarantinedRow(w, {0, "answers.csv", 3, "someone@example.com,9", "{}"});
    removeSubmission(w, {1});
  }));
  const Workspace copy = copyOf(workspace, folder);
  for (const char* table : {"submission", "quarantine", "history", "batch", "withdrawn", "reweighted", "decision"})
    EXPECT_EQ(rowsOf(copy, table), 0) << table;
  EXPECT_EQ(copy.database().execAndGet("PRAGMA freelist_count").getInt(), 0);
  const std::string bytes = fileBytes(folder / "copy.touchstone"), owners = fileBytes(folder / "test.touchstone");
  for (const char* secret : {"someone@example.com", "my boss shouts", "answers.csv", "Gone and forgotten"}) {
    EXPECT_NE(owners.find(secret), std::string::npos) << secret << ": the test looks for what is there";
    EXPECT_EQ(bytes.find(secret), std::string::npos) << secret;
  }
  EXPECT_TRUE(checkWorkspace(copy).empty());
}

TEST_F(ViewerCopy, CanBeReadAndNotChangedAndSaysSo) {
  forms(web, "5432", 8);
  Workspace copy = copyOf(workspace, folder);
  EXPECT_TRUE(copy.readOnly());
  ASSERT_TRUE(copy.readOnlyReason());
  const auto edited = copy.edit(text("Add"), [](Workspace& w) { addWave(w, {{}, "W2", {}, 0, {}, {}, 1}); });
  ASSERT_TRUE(edited.has_error());
  EXPECT_EQ(edited.error().kind, ErrorKind::cannot_open);
  EXPECT_EQ(Words()(edited.error().text),
            "“copy.touchstone” is a viewer copy: figures without the forms behind them, and none of fewer than 5 "
            "answers. It can be read, not changed.");
  EXPECT_TRUE(copy.undo().has_error());
  EXPECT_TRUE(erasePerson(copy, "someone").has_error());
  EXPECT_THROW(static_cast<void>(analyse(copy, {})), Failure);
  EXPECT_THROW(static_cast<void>(submissionsCsv(copy)), Failure);
  EXPECT_THROW(static_cast<void>(submissionsJson(copy)), Failure);
  const auto again = writeViewerCopy(copy, folder / "third.touchstone", {});
  ASSERT_TRUE(again.has_error());
  EXPECT_FALSE(std::filesystem::exists(folder / "third.touchstone"));
}

TEST_F(ViewerCopy, TakesNoNameThatIsTaken) {
  forms(web, "5432", 8);
  const std::string before = fileBytes(folder / "test.touchstone");
  const auto written = writeViewerCopy(workspace, folder / "test.touchstone", {});
  ASSERT_TRUE(written.has_error());
  EXPECT_EQ(written.error().kind, ErrorKind::usage);
  EXPECT_EQ(fileBytes(folder / "test.touchstone"), before);
}

TEST_F(ViewerCopy, KeepsTheTotalWhereTwoChannelsAreHidden) {
  forms(web, "5555", 20);
  forms(app, "1111", 3);
  forms(shop, "2222", 4);
  const Workspace copy = copyOf(workspace, folder);
  ScoreQuery query;
  query.by = {{Split::Kind::channel, {}, "channel"}};
  const ScoreTable table = scoreTable(copy, query);
  ASSERT_EQ(table.groups.size(), 4U);
  // (20 · 100 + 3 · 20 + 4 · 40) / 27
  EXPECT_NEAR(*table.groups[0].scores.overall.value, 2220.0 / 27, 1e-9);
  EXPECT_EQ(table.groups[0].scores.overall.n, 27);
  ASSERT_EQ(table.groups[1].key.front().second, "web");
  EXPECT_EQ(table.groups[1].scores.overall.value, 100);
  EXPECT_TRUE(table.groups[2].scores.overall.suppressed);
  EXPECT_TRUE(table.groups[3].scores.overall.suppressed);
}

TEST_F(ViewerCopy, ComparesDigitalChannelsWhereOnlySuchAreHidden) {
  forms(web, "5555", 20);
  forms(app, "1111", 3);
  value(workspace.edit(text("Add"), [&](Workspace& w) { addChannel(w, {{}, "chat", {}, ChannelKind::digital, 0}); }));
  forms(channelByKey(workspace, "chat")->id, "2222", 4);
  forms(shop, "3333", 9);
  const Workspace copy = copyOf(workspace, folder);
  const auto compared = [](const Workspace& one) {
    const Selection selection(one, {});
    return selection.total(selection.wave()->id, comparedChannels(selection.channels()));
  };
  EXPECT_EQ(compared(copy), compared(workspace));
  EXPECT_FALSE(withholds(compared(copy), {}));
}

TEST_F(ViewerCopy, DropsAWaveThatIsTooSmallAltogether) {
  forms(web, "5432", 4);
  const Workspace copy = copyOf(workspace, folder);
  const Tally total = tallyOf(copy.database(), {});
  EXPECT_EQ(total.rows(), 4) << "how many are hidden is no secret";
  const auto none = [](const Count& count) { return count.n == 0; };
  EXPECT_TRUE(std::ranges::all_of(total.overall(), none, &ScoreCount::count));
  for (int slot = 0; slot < 4; ++slot) EXPECT_TRUE(std::ranges::all_of(total.slot(slot), none)) << slot;
}

TEST_F(ViewerCopy, IsOfWhatTheFilterLetsPassAndNamesNothingElse) {
  forms(web, "5555", 20);
  forms(shop, "1111", 20);
  const Workspace copy = copyOf(workspace, folder, {{{}, {web}, {}}, 0});
  EXPECT_EQ(tallyOf(copy.database(), {}).rows(), 20);
  ASSERT_EQ(channels(copy).size(), 1U);
  EXPECT_EQ(channels(copy).front().key, "web");
}

TEST_F(ViewerCopy, ForgetsWeightsWhichCouldTellPeopleApart) {
  value(workspace.edit(text("Add"), [&](Workspace& w) {
    for (int i = 0; i < 9; ++i) {
      Submission one;
      one.wave = wave;
      one.channel = web;
      one.answers = answers("5432");
      one.weight = 700'001 + i * 13;
      addSubmission(w, one);
    }
  }));
  const Workspace copy = copyOf(workspace, folder);
  EXPECT_EQ(tallyOf(copy.database(), {}).total(), Count::of(oneWeight) * 9);
  EXPECT_EQ(tallyOf(copy.database(), {}).slot(0)[7], Count::of(oneWeight) * 9) << "the fives";
}

TEST(ViewerCopySample, ShowsWhatTheWorkspaceShowsOrNothing) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder, builtInQuestionnaire("digital-cx"));
  value(writeSample(workspace));
  const Workspace copy = copyOf(workspace, folder);
  int shown = 0, hidden = 0;
  for (const Split::Kind kind : {Split::Kind::channel, Split::Kind::attribute}) {
    ScoreQuery query;
    query.weighted = false;
    query.by = {{Split::Kind::wave, {}, "wave"}};
    const Attribute attribute = attributes(workspace).front();
    query.by.push_back(kind == Split::Kind::channel ? Split{kind, {}, "channel"}
                                                    : Split{kind, attribute.id, attribute.key});
    const ScoreTable ours = scoreTable(workspace, query), theirs = scoreTable(copy, query);
    for (const ScoreGroup& group : theirs.groups) {
      const auto same = std::ranges::find(ours.groups, group.key, &ScoreGroup::key);
      ASSERT_NE(same, ours.groups.end());
      for (const Scope& scope : scopes(ours.questionnaire)) {
        const Score &our = scoreIn(same->scores, ours.questionnaire, scope),
                    &their = scoreIn(group.scores, ours.questionnaire, scope);
        if (!their.value) {
          hidden += our.value.has_value();
          continue;
        }
        ++shown;
        EXPECT_EQ(their, our) << scope.key();
      }
    }
  }
  std::cout << "viewer copy of the sample: " << shown << " figures alike, " << hidden << " shown to the owner alone\n";
  EXPECT_GT(shown, 400);
  EXPECT_LT(hidden, shown / 5);
}

TEST(ViewerCopySample, FillsThePagesAndTheReport) {
  const TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder, builtInQuestionnaire("digital-cx"));
  value(writeSample(workspace));
  const Workspace copy = copyOf(workspace, folder);
  View view;
  view.weighted = false;
  const Words words;
  const auto headOf = [&](const Workspace& one) { return overviewPage(one, view, words).head; };
  EXPECT_EQ(headOf(copy), headOf(workspace));
  EXPECT_EQ(trendsPage(copy, view, words).charts.size(), trendsPage(workspace, view, words).charts.size());
  EXPECT_EQ(channelsPage(copy, view, words).charts.size(), channelsPage(workspace, view, words).charts.size());
  EXPECT_EQ(buildReport(copy, view, words).sections.size(), buildReport(workspace, view, words).sections.size());
}

TEST_F(ViewerCopy, RefusesTwoAttributesAtOnceInOneSentence) {
  AttributeId team, region;
  value(workspace.edit(text("Attributes"), [&](Workspace& w) {
    team = addAttribute(w, {{}, "team", {}, {{0, "T1", {}}}});
    region = addAttribute(w, {{}, "region", {}, {{0, "R1", {}}}});
  }));
  forms(web, "5432", 8);
  const Workspace copy = copyOf(workspace, folder);
  try {
    static_cast<void>(tallyOf(copy.database(), {{}, {}, {{team, 1}, {region, 1}}}));
    FAIL();
  } catch (const Failure& failure) {
    EXPECT_EQ(
        Words()(failure.error().text),
        "This is a viewer copy: it holds figures, not the forms that this needs. Ask whoever keeps the workspace.");
  }
}

/// One wave of people; a team lies in one region, which a reader may know.
struct Somebody {
  int channel = 0, team = 0;
  std::string answers;
  [[nodiscard]] int region() const { return team == 0 ? 0 : 1 + (team - 1) / 2; }
};

constexpr int channelsAsked = 5, teams = 4, regions = 2, statements = 4;
constexpr ChannelKind kinds[channelsAsked] = {ChannelKind::digital, ChannelKind::digital, ChannelKind::traditional,
                                              ChannelKind::traditional, ChannelKind::organisation};

std::vector<Somebody> crowd(unsigned seed, bool gaps) {
  std::mt19937 random(seed);
  const auto below = [&](unsigned bound) { return int(random() % bound); };
  std::vector<Somebody> out;
  for (int channel = 0; channel < channelsAsked; ++channel)
    for (int left = below(3) == 0 ? 1 + below(4) : 3 + below(20); left > 0; --left) {
      Somebody one{channel, below(9) == 0 ? 0 : 1 + std::min(below(teams), below(teams + 2)), {}};
      for (int i = 0; i < statements; ++i) one.answers += gaps && below(5) == 0 ? '.' : char('1' + below(5));
      out.push_back(std::move(one));
    }
  return out;
}

/// What a reader of a viewer copy knows: sums over people, of each answer they gave.
class Reader {
 public:
  Reader(const std::vector<Somebody>& people, bool gaps)
      : people_(people), gaps_(gaps), workspace_(newWorkspace(folder_)), known_(people.size() * statements) {
    value(workspace_.edit(text("Fill"), [&](Workspace& w) {
      const WaveId wave = addWave(w, {{}, "W1", {}, 0, {}, {}, 1});
      for (const ChannelKind kind : kinds)
        channels_.push_back(addChannel(w, {{}, "c" + std::to_string(channels_.size()), {}, kind, 0}));
      Attribute team{{}, "team", {}, {}}, region{{}, "region", {}, {}};
      for (int level = 1; level <= teams; ++level) team.levels.push_back({0, "T" + std::to_string(level), {}});
      for (int level = 1; level <= regions; ++level) region.levels.push_back({0, "R" + std::to_string(level), {}});
      team_ = addAttribute(w, team);
      region_ = addAttribute(w, region);
      for (const Somebody& person : people) {
        Submission one;
        one.wave = wave;
        one.channel = channels_[std::size_t(person.channel)];
        one.answers = answers(person.answers);
        if (person.team > 0) one.levels = {{team_, person.team}, {region_, person.region()}};
        addSubmission(w, one);
      }
    }));
    const Workspace copy = copyOf(workspace_, folder_);
    cells_ = storedCells(copy.database());
    for (const auto& [key, tally] : cells_) learn(key, tally);
  }

  /// How many figures of small groups follow from what is known.
  [[nodiscard]] int recovered() const {
    int out = 0;
    for (int channel = -1; channel < channelsAsked; ++channel)
      for (int team = -1; team <= teams; ++team)
        for (int region = -1; region <= regions; ++region)
          for (const TallyPart& part : parts()) {
            const auto in = [&](const Somebody& one) {
              return (channel < 0 || one.channel == channel) && (team < 0 || one.team == team) &&
                     (region < 0 || one.region() == region) && gives(one, part);
            };
            const auto n = std::ranges::count_if(people_, in);
            if (n == 0 || n >= 5 || !known_.gives(sum(in, part))) continue;
            ++out;
            ADD_FAILURE() << "channel " << channel << " team " << team << " region " << region << " part "
                          << int(part.kind) << ' ' << part.at << " n=" << n;
          }
    return out;
  }
  [[nodiscard]] const std::map<CellKey, Tally>& cells() const { return cells_; }
  [[nodiscard]] int learnt() const { return learnt_; }
  [[nodiscard]] int withheld() const { return withheld_; }

 private:
  using Passes = std::function<bool(const Somebody&)>;

  /// Where people leave gaps, a dimension is no sum of its statements: only those are looked at.
  [[nodiscard]] std::vector<TallyPart> parts() const {
    std::vector<TallyPart> out;
    for (int slot = 0; slot < statements; ++slot) out.push_back({TallyPart::Kind::slot, slot});
    if (gaps_) return out;
    out.push_back({TallyPart::Kind::dimension, 0});
    out.push_back({TallyPart::Kind::dimension, 1});
    out.push_back({TallyPart::Kind::overall, 0});
    return out;
  }
  [[nodiscard]] static bool covers(const TallyPart& part, int statement) {
    if (part.kind == TallyPart::Kind::slot) return part.at == statement;
    return part.kind == TallyPart::Kind::overall || statement / 2 == part.at;
  }
  [[nodiscard]] static bool gives(const Somebody& person, const TallyPart& part) {
    return part.kind != TallyPart::Kind::slot || person.answers[std::size_t(part.at)] != '.';
  }
  [[nodiscard]] Subtraction::Row sum(const Passes& passes, const TallyPart& part) const {
    Subtraction::Row row(people_.size() * statements);
    for (std::size_t at = 0; at < people_.size(); ++at)
      for (int statement = 0; statement < statements; ++statement)
        if (passes(people_[at]) && covers(part, statement)) row[at * statements + std::size_t(statement)] = 1;
    return row;
  }
  [[nodiscard]] bool withholds(ChannelId channel, LevelId level, const TallyPart& part) const {
    const auto at = cells_.find({cells_.begin()->first.wave, channel, level});
    return at != cells_.end() && cx::withholds(at->second, part);
  }

  void learn(const CellKey& key, const Tally& tally) {
    for (const TallyPart& part : parts()) {
      const bool rest = key.channel.value < 0;
      // What stands beside the channels is theirs who are withheld.
      const auto in = [&](const Somebody& one) {
        if (key.level.attribute == team_ && one.team != key.level.number) return false;
        if (key.level.attribute == region_ && one.region() != key.level.number) return false;
        if (!gives(one, part)) return false;
        const ChannelId channel = channels_[std::size_t(one.channel)];
        return rest ? withholds(channel, key.level, part) : channel == key.channel;
      };
      const bool lacks = rest ? emptyPart(tally, part) : cx::withholds(tally, part);
      if (lacks) {
        ++withheld_;
        continue;
      }
      ++learnt_;
      EXPECT_EQ(answeredIn(tally, part), std::ranges::count_if(people_, in)) << "the reader reads the cell wrongly";
      known_.know(sum(in, part));
    }
  }
  [[nodiscard]] static bool emptyPart(const Tally& tally, const TallyPart& part) {
    return answeredIn(tally, part) == 0;
  }
  [[nodiscard]] static std::int64_t answeredIn(const Tally& tally, const TallyPart& part) {
    std::int64_t n = 0;
    const auto add = [&](const std::vector<ScoreCount>& counts) {
      for (const ScoreCount& entry : counts) n += entry.count.n;
    };
    if (part.kind == TallyPart::Kind::overall) add(tally.overall());
    if (part.kind == TallyPart::Kind::dimension) add(tally.dimension(part.at));
    if (part.kind != TallyPart::Kind::slot) return n;
    const auto& counts = tally.slot(part.at);
    for (std::size_t byte = firstScoreByte; byte < counts.size(); ++byte) n += counts[byte].n;
    return n;
  }

  TemporaryFolder folder_;
  const std::vector<Somebody>& people_;
  bool gaps_;
  Workspace workspace_;
  Subtraction known_;
  std::vector<ChannelId> channels_;
  AttributeId team_, region_;
  std::map<CellKey, Tally> cells_;
  int learnt_ = 0, withheld_ = 0;
};

TEST(SafetyViewerCopy, NoFigureOfASmallGroupFollowsFromTheFileBySubtraction) {
  int learnt = 0, withheld = 0, recovered = 0;
  const int sets = trials(1000, 12);
  for (int set = 0; set < sets; ++set) {
    const bool gaps = set % 2 == 1;
    const auto people = crowd(unsigned(20261129 + set), gaps);
    const Reader reader(people, gaps);
    recovered += reader.recovered();
    learnt += reader.learnt();
    withheld += reader.withheld();
    if (testing::Test::HasFailure()) {
      std::cout << "data set " << set << '\n';
      break;
    }
  }
  std::cout << "subtraction from viewer copies: " << sets << " trials, " << learnt << " sums in the files, " << withheld
            << " withheld, " << recovered << " recovered\n";
  EXPECT_GT(withheld, sets);
  EXPECT_GT(learnt, sets);
  EXPECT_EQ(recovered, 0);
}

/// Two channels of a side that are hidden altogether, and two people of one team in them; nobody where there are none.
std::vector<std::size_t> mayChangePlaces(const std::vector<Somebody>& people) {
  const auto size = [&](int channel) { return std::ranges::count(people, channel, &Somebody::channel); };
  for (std::size_t one = 0; one < people.size(); ++one)
    for (std::size_t other = one + 1; other < people.size(); ++other) {
      const Somebody &a = people[one], &b = people[other];
      if (a.channel != b.channel && kinds[a.channel] == kinds[b.channel] && a.team == b.team && size(a.channel) < 5 &&
          size(b.channel) < 5 && a.answers != b.answers)
        return {one, other};
    }
  return {};
}

TEST(SafetyViewerCopy, TellsNotWhoIsInWhichHiddenChannel) {
  int compared = 0;
  for (int set = 0; compared < trials(200, 4) && set < 5000; ++set) {
    auto people = crowd(unsigned(20261129 + set), false);
    const auto who = mayChangePlaces(people);
    if (who.empty()) continue;
    ++compared;
    const auto before = Reader(people, false).cells();
    std::swap(people[who[0]].answers, people[who[1]].answers);
    EXPECT_TRUE(Reader(people, false).cells() == before) << set;
  }
  EXPECT_GE(compared, 4);
}

}  // namespace
}  // namespace cx
