// SPDX-License-Identifier: GPL-3.0-or-later
// Differences of people who are met twice, printed beside the scores of everybody, must not give away the few who are
// met once.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include "core/chart/facts.h"
#include "tests/support/soak.h"
#include "tests/support/subtraction.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// A form of a person in one of the groups: waves, or channels of one wave.
struct Given {
  std::size_t group;
  int person;
  bool operator==(const Given&) const = default;
};

/// A panel over three groups, most of it in all of them, some in two or one, some unnamed.
class Panel {
 public:
  explicit Panel(unsigned seed) : random_(seed) {
    const int people = 12 + below(30);
    for (int person = 0; person < people; ++person)
      for (std::size_t group = 0; group < groups; ++group)
        if (below(10) < keeps_[group]) forms_.push_back({group, person});
    for (std::size_t group = 0; group < groups; ++group)  // unnamed ones, each a person of its own
      for (int more = below(3) == 0 ? below(9) : 0; more > 0; --more)
        forms_.push_back({group, -1 - int(forms_.size())});
  }
  static constexpr std::size_t groups = 3;
  [[nodiscard]] const std::vector<Given>& forms() const { return forms_; }
  [[nodiscard]] std::string answers() { return {digit(), digit(), digit(), digit()}; }

 private:
  int below(int bound) { return int(random_() % unsigned(bound)); }
  char digit() { return char('1' + below(5)); }

  std::mt19937 random_;
  /// In some panels all stay, in others few come back.
  std::array<int, groups> keeps_{7 + below(4), 7 + below(4), 7 + below(4)};
  std::vector<Given> forms_;
};

/// What a reader knows of the overall scores of single forms.
class Reader {
 public:
  explicit Reader(const Panel& panel) : panel_(panel), known_(panel.forms().size()) {}

  using Row = Subtraction::Row;
  [[nodiscard]] Row empty() const { return Row(panel_.forms().size()); }
  template <class Of>
  [[nodiscard]] Row sum(const Of& of) const {
    Row row = empty();
    for (std::size_t at = 0; at < row.size(); ++at) row[at] = of(panel_.forms()[at]) ? 1 : 0;
    return row;
  }
  [[nodiscard]] Row group(std::size_t group) const {
    return sum([&](const Given& form) { return form.group == group; });
  }
  [[nodiscard]] bool gave(std::size_t group, int person) const {
    return person >= 0 && std::ranges::find(panel_.forms(), Given{group, person}) != panel_.forms().end();
  }
  void know(const Row& row) { known_.know(row); }

  /// Everybody of a group for whom `of` holds, if they are too few to be shown: whether their sum follows all the same.
  template <class Of>
  [[nodiscard]] bool finds(const Of& of, int minimum) const {
    const Row row = sum(of);
    const auto n = std::ranges::count(row, 1);
    return n > 0 && n < minimum && known_.gives(row);
  }
  /// Any single form.
  [[nodiscard]] bool findsOne() const {
    for (std::size_t at = 0; at < panel_.forms().size(); ++at) {
      Row row = empty();
      row[at] = 1;
      if (known_.gives(row)) return true;
    }
    return false;
  }

 private:
  const Panel& panel_;
  Subtraction known_;
};

int panels() {
  return trials(1000, 25);
}

std::string nameOf(int person) {
  return person < 0 ? std::string() : "p" + std::to_string(person);
}

/// A workspace whose waves, or whose channels, are the panel's groups.
Workspace filled(const TemporaryFolder& folder, Panel& panel, bool byWave) {
  Workspace workspace = newWorkspace(folder);
  value(workspace.edit(text("Fill"), [&](Workspace& w) {
    std::vector<WaveId> waves;
    std::vector<ChannelId> channels;
    for (std::size_t group = 0; group < Panel::groups; ++group) {
      const std::string name = "G" + std::to_string(group);
      if (byWave || waves.empty()) waves.push_back(addWave(w, {{}, name, {}, 0, {}, {}, 1}));
      if (!byWave || channels.empty()) channels.push_back(addChannel(w, {{}, name, {}, ChannelKind::digital, 0}));
    }
    for (const Given& form : panel.forms()) {
      Submission one;
      one.wave = waves[byWave ? form.group : 0];
      one.channel = channels[byWave ? 0 : form.group];
      one.answers = answers(panel.answers());
      one.person = nameOf(form.person);
      addSubmission(w, one);
    }
  }));
  return workspace;
}

void knowChange(Reader& reader, const Change& change, std::size_t then, std::size_t now) {
  if (change.test != ChangeTest::paired) return;
  auto row = reader.sum([&](const Given& one) { return one.group == now && reader.gave(then, one.person); });
  const auto before = reader.sum([&](const Given& one) { return one.group == then && reader.gave(now, one.person); });
  for (std::size_t at = 0; at < row.size(); ++at) row[at] -= before[at];
  reader.know(row);
}

TEST(SafetyPairs, NoChangeOfPeopleMetTwiceGivesTheOthersAway) {
  int judged = 0, recovered = 0;
  for (int set = 0; set < panels(); ++set) {
    Panel panel(unsigned(20260701 + set));
    const TemporaryFolder folder;
    const Workspace workspace = filled(folder, panel, true);
    const Facts facts = factsOf(workspace, {});
    if (facts.waves.size() < 3 || !facts.changes || !facts.now.overall.value) continue;
    Reader reader(panel);
    for (std::size_t wave = 0; wave < 3; ++wave)
      if (facts.history[wave].overall.value) reader.know(reader.group(wave));
    judged += facts.changes->overall.test == ChangeTest::paired;
    knowChange(reader, facts.changes->overall, 1, 2);
    const std::size_t first = firstComparable(facts, Scope::overall());
    knowChange(reader, changesSinceFirst(facts).overall, first, 2);
    const int least = facts.rules().min_n;
    bool found = reader.findsOne();
    for (std::size_t then = 0; then < 2; ++then) {
      found =
          found || reader.finds([&](const Given& f) { return f.group == 2 && !reader.gave(then, f.person); }, least);
      found =
          found || reader.finds([&](const Given& f) { return f.group == then && !reader.gave(2, f.person); }, least);
    }
    recovered += found;
    EXPECT_FALSE(found) << "panel " << set;
  }
  std::cout << "subtraction from changes of people met twice: " << panels() << " trials, " << judged
            << " judged on pairs, " << recovered << " recovered\n";
  EXPECT_GT(judged, panels() / 4);
}

TEST(SafetyPairs, NoChannelPairedWithTheRestGivesThoseOfOneChannelAway) {
  int judged = 0, recovered = 0;
  for (int set = 0; set < panels(); ++set) {
    Panel panel(unsigned(20260801 + set));
    const TemporaryFolder folder;
    const Workspace workspace = filled(folder, panel, false);
    const Facts facts = factsOf(workspace, {});
    if (facts.channels.size() < 3) continue;
    Reader reader(panel);
    reader.know(reader.sum([](const Given&) { return true; }));
    for (std::size_t channel = 0; channel < 3; ++channel)
      if (facts.channels[channel].scores.overall.value) reader.know(reader.group(channel));
    std::map<int, std::set<std::size_t>> judgedBy;
    for (const Given& form : panel.forms())
      if (form.person >= 0) judgedBy[form.person].insert(form.group);
    const auto alike = [&](const std::set<std::size_t>& channels) {
      return std::ranges::count_if(judgedBy, [&](const auto& one) { return one.second == channels; });
    };
    for (std::size_t channel = 0; channel < 3; ++channel) {
      if (facts.parity.channels[channel].pairs == 0) continue;
      ++judged;
      auto row = reader.empty();
      for (std::size_t at = 0; at < row.size(); ++at) {
        const Given& form = panel.forms()[at];
        if (form.person < 0) continue;
        const auto& all = judgedBy[form.person];
        if (!all.contains(channel) || all.size() < 2 || alike(all) < facts.rules().min_n) continue;
        row[at] = form.group == channel ? 2 : -2 / std::int64_t(all.size() - 1);  // twice the difference
      }
      reader.know(row);
    }
    bool found = reader.findsOne();
    for (std::size_t channel = 0; channel < 3; ++channel)
      found = found || reader.finds(
                           [&](const Given& form) {
                             return form.group == channel && (form.person < 0 || judgedBy[form.person].size() < 2);
                           },
                           facts.rules().min_n);
    recovered += found;
    EXPECT_FALSE(found) << "panel " << set;
  }
  std::cout << "subtraction from channels paired with the rest: " << panels() << " trials, " << judged
            << " judged on pairs, " << recovered << " recovered\n";
  EXPECT_GT(judged, panels() / 10);
}

}  // namespace
}  // namespace cx
