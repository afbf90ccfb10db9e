// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, ended by kill −9 at random moments while it holds a workspace.
#include <sched.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <random>

#include "core/io/check.h"
#include "tests/app/command_line.h"
#include "tests/support/soak.h"

namespace cx {
namespace {

using namespace test;
using Clock = std::chrono::steady_clock;

struct Counts {
  int trials = 0;
  int acknowledged = 0, lost = 0;
  int kept = 0;      ///< committed, though the kill came before it could be said
  int halves = 0;    ///< neither before nor after
  int broken = 0;    ///< does not open, or fails its check
  int journals = 0;  ///< killed inside the transaction: a journal waited to be rolled back
};

class SafetyKillCli : public CommandLine {
 protected:
  void SetUp() override {
    workspace_ = file("w.touchstone");
    done({"new", workspace_});
    enter_ = {CLI, "enter", workspace_, "--wave", "W1", "--channel", "web", "4 4 4 4 4 4 4 4 4 4 4 4", "--comment"};
    done({enter_.begin() + 1, enter_.end() - 1});
    span_ = spanOf(enter_, "first");
  }

  struct Ending {
    bool acknowledged = false, journal = false;
  };
  /// Runs the program until it holds the workspace, and then for at most `patience`.
  Ending killAfter(const std::vector<std::string>& words, Clock::duration patience) {
    RunningProcess program(words, folder_ / "said");
    while (!holdsTheWorkspace() && !program.ended()) ::sched_yield();
    for (const auto until = Clock::now() + patience; Clock::now() < until && !program.ended();) ::sched_yield();
    program.kill();
    std::error_code none;
    const auto journal = std::filesystem::file_size(workspace_ + "-journal", none);
    const std::string said = fileBytes(folder_ / "said");
    return {!said.empty() && said.back() == '\n', !none && journal > 0};
  }
  /// How long the program holds the workspace when nothing disturbs it.
  Clock::duration spanOf(std::vector<std::string> words, const std::string& last) {
    words.push_back(last);
    RunningProcess program(words, folder_ / "said");
    while (!holdsTheWorkspace() && !program.ended()) ::sched_yield();
    const auto from = Clock::now();
    EXPECT_EQ(program.wait(), 0);
    return Clock::now() - from;
  }
  Clock::duration randomMoment() {
    std::uniform_real_distribution<> share(0, 1.5);  // beyond its end too: what was acknowledged must stay
    return std::chrono::duration_cast<Clock::duration>(span_ * share(random_));
  }
  [[nodiscard]] bool holdsTheWorkspace() const { return std::filesystem::exists(workspace_ + "-lock"); }

  /// The comments in the workspace after the kill, oldest first; nothing when it is not in order.
  std::optional<std::vector<std::string>> found() {
    const Result<Workspace> opened = openWorkspace(workspace_);
    if (!opened || opened->readOnly() || !checkWorkspace(*opened).empty()) return {};
    std::vector<std::string> out;
    forEachSubmission(*opened, {}, [&](const Submission& form) {
      out.push_back(form.comment);
      return true;
    });
    return out;
  }

  static void count(const Ending& ending, bool untouched, bool stored, bool sound, Counts& counts) {
    counts.acknowledged += ending.acknowledged;
    counts.journals += ending.journal;
    counts.broken += !sound;
    counts.lost += ending.acknowledged && !stored;
    counts.kept += stored && !ending.acknowledged;
    counts.halves += sound && !stored && !untouched;
  }
  void report(const char* what, const Counts& counts) {
    std::cout << "kill -9 during " << what << ": " << counts.trials << " trials, " << counts.acknowledged
              << " acknowledged, " << counts.lost << " acknowledged lost, " << counts.kept
              << " stored but not yet acknowledged, " << counts.halves << " half, " << counts.broken
              << " failed checks, " << counts.journals << " killed inside the transaction\n";
    RecordProperty("trials", counts.trials);
    EXPECT_EQ(counts.lost, 0);
    EXPECT_EQ(counts.halves, 0);
    EXPECT_EQ(counts.broken, 0);
  }

  std::string workspace_;
  std::vector<std::string> enter_;
  Clock::duration span_{};
  std::mt19937 random_{20261122};
};

TEST_F(SafetyKillCli, LosesNoEntryThatWasAcknowledged) {
  Counts counts;
  for (auto before = found().value(); counts.trials < trials(200, 4); ++counts.trials) {
    auto words = enter_, after = before;
    words.push_back("form " + std::to_string(counts.trials));
    after.push_back(words.back());
    const Ending ending = killAfter(words, randomMoment());
    const auto forms = found();
    count(ending, forms == before, forms == after, forms.has_value(), counts);
    if (counts.broken + counts.halves > 0) break;
    before = *forms;
  }
  report("entry", counts);
}

TEST_F(SafetyKillCli, LeavesNoHalfImport) {
  constexpr std::size_t rows = 4000;
  std::string data = "wave,channel,M1,M2,M3,M4,G1,G2,G3,G4,T1,T2,T3,T4,comment\n";
  for (std::size_t row = 0; row < rows; ++row)
    data += std::string(row % 2 ? "W2" : "W3") + ",app,5,4,3,2,1,5,4,3,2,1,5,4,row " + std::to_string(row) + "\n";
  const std::vector<std::string> import{CLI, "import", workspace_, write("data.csv", data)};
  const std::string untouched = fileBytes(workspace_);
  const std::size_t before = found().value().size();
  span_ = spanOf(import, "--quiet");
  ASSERT_EQ(found().value().size(), before + rows);
  Counts counts;
  for (; counts.trials < trials(200, 4); ++counts.trials) {
    write("w.touchstone", untouched);
    const Ending ending = killAfter(import, randomMoment());
    const auto forms = found();
    count(ending, forms && forms->size() == before, forms && forms->size() == before + rows, forms.has_value(), counts);
  }
  report("import", counts);
}

}  // namespace
}  // namespace cx
