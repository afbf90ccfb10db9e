// SPDX-License-Identifier: GPL-3.0-or-later
// kill −9 at the writes themselves: each point of a commit, of an import and of a backup, one after the other.
#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>

#include "core/io/check.h"
#include "core/io/import.h"
#include "core/survey/erase.h"
#include "core/survey/past.h"
#include "tests/support/killed_at_change.h"
#include "tests/support/soak.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// What a person would miss: the comments of all forms, and how many rows wait to be checked.
struct Content {
  std::vector<std::string> forms;
  std::size_t quarantined = 0;
  bool operator==(const Content&) const = default;
};

Content contentOf(const Workspace& workspace) {
  Content out;
  forEachSubmission(workspace, {}, [&](const Submission& form) {
    out.forms.push_back(form.comment);
    return true;
  });
  out.quarantined = quarantinedRows(workspace).size();
  return out;
}

void enterForm(Workspace& workspace, const std::string& comment) {
  value(workspace.edit(text("Enter form"), [&](Workspace& w) {
    Submission form;
    form.wave = waves(w).front().id;
    form.channel = channels(w).front().id;
    form.answers = answers("5432");
    form.comment = comment;
    addSubmission(w, form);
  }));
}

class SafetyKill : public testing::Test {
 protected:
  using Acknowledge = std::function<void()>;
  using Work = std::function<void(Workspace&, const Acknowledge&)>;

  void SetUp() override {
    {
      Workspace made = newWorkspace(folder_);
      value(made.edit(text("Set up"), [](Workspace& w) { addWave(w, {{}, "w1", {}, 0, {}, {}, 1}); }));
      enterForm(made, "before");
    }
    untouched_ = fileBytes(file());
  }

  [[nodiscard]] std::filesystem::path file() const { return folder_ / "test.touchstone"; }
  [[nodiscard]] std::filesystem::path backups() const { return folder_ / "backups"; }

  KilledRun runOnce(int change, const Work& work) {
    std::filesystem::remove_all(backups());
    std::filesystem::remove(folder_ / "test.touchstone-journal");
    std::ofstream(file(), std::ios::binary | std::ios::trunc) << untouched_;
    return runKilledAtChange(change, [&](const Acknowledge& acknowledge) {
      Workspace workspace = openWorkspace(file(), Access::write, fixedNow, backups()).value();
      work(workspace, acknowledge);
    });
  }

  /// Whether the file opens, passes its check and holds what was acknowledged, and at most the next step besides.
  [[nodiscard]] bool isWhole(const KilledRun& run, const std::vector<Content>& steps) const {
    const Result<Workspace> opened = openWorkspace(file(), Access::write, fixedNow, backups());
    if (!opened || opened->readOnly() || !checkWorkspace(*opened).empty()) return false;
    const Content found = contentOf(*opened);
    const auto last = std::size_t(run.acknowledged);
    return found == steps.at(last) || (last + 1 < steps.size() && found == steps[last + 1]);
  }
  [[nodiscard]] bool backupsAreWhole() const {
    std::error_code none;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(backups(), none)) {
      if (entry.path().extension() != ".touchstone") continue;
      const Result<Workspace> opened = openWorkspace(entry.path(), Access::read);
      if (!opened || !checkWorkspace(*opened).empty() || contentOf(*opened).forms.at(0) != "before") return false;
    }
    return true;
  }

  struct Tally {
    int trials = 0, bad = 0, badBackups = 0;
  };
  /// Kills at up to `most` points, evenly over all changes; `steps` are the contents before and after each
  /// acknowledgement.
  Tally killEverywhere(int most, const Work& work, const std::vector<Content>& steps) {
    const KilledRun whole = runOnce(0, work);
    EXPECT_EQ(std::size_t(whole.acknowledged) + 1, steps.size());
    EXPECT_TRUE(isWhole(whole, steps)) << "undisturbed";
    const int stride = std::max(1, whole.changes / most);
    Tally tally;
    for (int change = 1; change <= whole.changes; change += stride) {
      const KilledRun run = runOnce(change, work);
      EXPECT_TRUE(run.killed) << change;
      ++tally.trials;
      const bool good = isWhole(run, steps);
      if (!good && tally.bad++ == 0) first_bad_ = change;
      if (!backupsAreWhole()) ++tally.badBackups;
    }
    return tally;
  }
  void expectNothingLost(const char* what, const Tally& tally) {
    std::cout << "kill -9 inside a write, " << what << ": " << tally.trials << " trials, " << tally.bad
              << " lost or half, " << tally.badBackups << " half backups\n";
    RecordProperty("trials", tally.trials);
    EXPECT_EQ(tally.bad, 0) << "first at change " << first_bad_;
    EXPECT_EQ(tally.badBackups, 0);
  }

  /// 300 rows of two new waves, every hundredth with an answer that is none.
  [[nodiscard]] std::filesystem::path data() const {
    std::ofstream out(folder_ / "data.csv", std::ios::binary);
    out << "wave,channel,a1,a2,b1,b2,comment\n";
    for (int row = 0; row < 300; ++row)
      out << (row % 2 ? "w2" : "w3") << ",web," << 1 + row % 5 << ",2,3," << (row % 100 == 99 ? 9 : 4) << ",row " << row
          << "\n";
    return folder_ / "data.csv";
  }
  [[nodiscard]] static std::vector<Content> beforeAndAfterImport() {
    Content before{{"before"}, 0}, after{{"before"}, 3};
    for (int row = 0; row < 300; ++row)
      if (row % 100 != 99) after.forms.push_back("row " + std::to_string(row));
    return {before, after};
  }

  TemporaryFolder folder_;
  std::string untouched_;
  int first_bad_ = 0;
};

TEST_F(SafetyKill, LosesNoEntryThatWasAcknowledged) {
  const auto work = [](Workspace& workspace, const Acknowledge& acknowledge) {
    for (const char* comment : {"one", "two"}) {
      enterForm(workspace, comment);
      acknowledge();
    }
    if (!workspace.undo().value()) throw std::runtime_error("nothing to undo");
    acknowledge();
  };
  const std::vector<Content> steps{
      {{"before"}, 0}, {{"before", "one"}, 0}, {{"before", "one", "two"}, 0}, {{"before", "one"}, 0}};
  expectNothingLost("entry and undo", killEverywhere(trials(10'000, 40), work, steps));
}

TEST_F(SafetyKill, LeavesNoHalfImport) {
  const auto work = [from = data()](Workspace& workspace, const Acknowledge& acknowledge) {
    if (importFile(workspace, from).value().rows_imported != 297) throw std::runtime_error("another import");
    acknowledge();
  };
  expectNothingLost("import", killEverywhere(trials(10'000, 25), work, beforeAndAfterImport()));
}

TEST_F(SafetyKill, LeavesNoHalfImportThoughItOutgrowsTheCache) {
  const auto work = [from = data()](Workspace& workspace, const Acknowledge& acknowledge) {
    workspace.database().exec("PRAGMA cache_size=8");  // pages reach the file before the commit
    if (importFile(workspace, from).value().rows_imported != 297) throw std::runtime_error("another import");
    acknowledge();
  };
  expectNothingLost("import beyond the cache", killEverywhere(trials(10'000, 25), work, beforeAndAfterImport()));
}

TEST_F(SafetyKill, RestoresABackupWholeOrNotAtAll) {
  const auto work = [](Workspace& workspace, const Acknowledge& acknowledge) {
    enterForm(workspace, "one");  // the day's backup holds the first form alone
    acknowledge();
    restoreBackup(workspace, workspace.backups().list().back()).value();
    acknowledge();
  };
  const std::vector<Content> steps{{{"before"}, 0}, {{"before", "one"}, 0}, {{"before"}, 0}};
  expectNothingLost("restoring a backup", killEverywhere(trials(10'000, 40), work, steps));
}

TEST_F(SafetyKill, ErasesAPersonWholeOrNotAtAll) {
  const auto work = [](Workspace& workspace, const Acknowledge& acknowledge) {
    value(workspace.edit(text("Enter"), [](Workspace& w) {
      Submission form = latestSubmissions(w, {}, 1).front();
      form.person = "kim";
      form.comment = "words to be gone";
      addSubmission(w, form);
    }));
    acknowledge();
    erasePerson(workspace, "kim").value();
    acknowledge();
    if (fileBytes(workspace.file()).find("words to be gone") != std::string::npos) throw std::runtime_error("traces");
  };
  const std::vector<Content> steps{{{"before"}, 0}, {{"before", "words to be gone"}, 0}, {{"before"}, 0}};
  expectNothingLost("erasing a person", killEverywhere(trials(10'000, 40), work, steps));
}

TEST_F(SafetyKill, FindsTheDamageThatAJournalInMemoryLeaves) {
  const auto work = [from = data()](Workspace& workspace, const Acknowledge& acknowledge) {
    workspace.database().exec("PRAGMA journal_mode=MEMORY");
    (void)importFile(workspace, from).value();
    acknowledge();
  };
  const Tally tally = killEverywhere(trials(100, 25), work, beforeAndAfterImport());
  std::cout << "kill -9 inside a write, control without a journal: " << tally.trials << " trials, " << tally.bad
            << " lost or half\n";
  EXPECT_GT(tally.bad, 0) << "this harness would not see what it is for";
}

}  // namespace
}  // namespace cx
