// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on a disk that has no room left, at many fill levels.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>

#include "core/io/check.h"
#include "tests/app/command_line.h"
#include "tests/support/small_disk.h"
#include "tests/support/soak.h"

namespace cx {
namespace {

using namespace test;
using testing::HasSubstr;

constexpr std::uintmax_t diskBytes = 8 << 20, page = 4096;

/// What is in a workspace, as far as a person would notice.
struct Content {
  std::string fingerprint;
  std::size_t steps = 0;
  bool operator==(const Content&) const = default;
};

/// A disk holds a workspace, an older export and the person's data folder.
class SafetyDisk : public CommandLine {
 protected:
  void SetUp() override {
    ::setenv("SOURCE_DATE_EPOCH", "1790000000", 1);
    std::filesystem::create_directory(folder_ / "disk");
    sample_ = folder_ / "sample.touchstone";
    done({"sample", sample_.string()});
    std::string data = "wave,channel,M1,M2,M3,M4,G1,G2,G3,G4,T1,T2,T3,T4\n";
    for (int row = 0; row < 1500; ++row) data += "W9,app,5,4,3,2,1,5,4,3,2,1,5,4\n";
    data_ = write("data.csv", data);
  }
  void TearDown() override { ::unsetenv("SOURCE_DATE_EPOCH"); }

  /// Puts everything in its place; must be done before each trial that changed something.
  void furnish() {
    for (const auto& entry : std::filesystem::directory_iterator(disk())) std::filesystem::remove_all(entry);
    std::filesystem::copy_file(sample_, workspace());
    std::filesystem::create_directory(disk() / "data");
    ::setenv("XDG_DATA_HOME", (disk() / "data").c_str(), 1);
    before_ = content();
  }
  [[nodiscard]] std::filesystem::path disk() const { return folder_ / "disk"; }
  [[nodiscard]] std::filesystem::path workspace() const { return disk() / "w.touchstone"; }

  /// Opens it for writing, which a full disk must not prevent; a fingerprint of its own stands for what fails its
  /// check.
  [[nodiscard]] Content content() const {
    const Result<Workspace> opened = openWorkspace(workspace());
    if (!opened || opened->readOnly()) return {"does not open", 0};
    if (!checkWorkspace(*opened).empty()) return {"fails its check", 0};
    return {dataFingerprint(*opened), opened->history().entries().size()};
  }
  /// The files that are there, without the ballast and without finished backups.
  [[nodiscard]] std::vector<std::string> files() const {
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(disk())) {
      const bool backup = entry.path().string().find("/backups/") != std::string::npos;
      if (!entry.is_regular_file() || entry.path().filename() == "ballast" ||
          (backup && entry.path().extension() == ".touchstone"))
        continue;
      out.push_back(std::filesystem::relative(entry.path(), disk()).string());
    }
    std::ranges::sort(out);
    return out;
  }

  struct Counts {
    int trials = 0, done = 0, refused = 0, wrong = 0;
  };
  /// One refusal: its code, one clear sentence, everything as it was.
  void expectIntact(const ProcessResult& result, const std::vector<std::string>& filesBefore, Counts& counts) {
    const bool sentence = result.code == 5 && std::count(result.err.begin(), result.err.end(), '\n') == 1 &&
                          result.err.find(full_) != std::string::npos;
    const bool intact = content() == before_ && files() == filesBefore;
    EXPECT_TRUE(sentence) << result.code << ": " << result.err;
    EXPECT_TRUE(intact) << content().fingerprint << testing::PrintToString(files());
    counts.wrong += !sentence || !intact;
    ++counts.refused;
  }
  void report(const std::string& what, const Counts& counts) {
    std::cout << "full disk, " << what << ": " << counts.trials << " fill levels, " << counts.refused << " refused, "
              << counts.done << " done, " << counts.wrong << " wrong\n";
    RecordProperty("trials", counts.trials);
    EXPECT_GT(counts.refused, 0) << "it was never full";
    EXPECT_GT(counts.done, 0) << "there was never room";
  }

  /// A command that changes the workspace, at each level of `limit`.
  template <class Limited>
  void expectWholeOrRefused(const std::string& what, const std::vector<std::uintmax_t>& levels,
                            const std::vector<std::string>& words, const Limited& limited) {
    Counts counts;
    furnish();
    for (const std::uintmax_t level : levels) {
      SCOPED_TRACE(what + " at " + std::to_string(level));
      ++counts.trials;
      const auto filesBefore = files();
      const ProcessResult result = limited(level, words);
      if (result.code != 0) {
        expectIntact(result, filesBefore, counts);
        continue;
      }
      ++counts.done;
      const Content after = content();
      const bool stored = after.steps == before_.steps + 1 && after.fingerprint != before_.fingerprint;
      EXPECT_TRUE(stored) << after.fingerprint;
      EXPECT_EQ(files(), filesBefore);
      counts.wrong += !stored;
      furnish();
    }
    report(what, counts);
  }
  /// A command that replaces an older export by a new one.
  template <class Limited>
  void expectOldOrNew(const std::string& name, const std::vector<std::uintmax_t>& levels,
                      const std::vector<std::string>& verb, const Limited& limited) {
    const std::string target = (disk() / name).string(), older = "an older " + name + "\n";
    std::vector<std::string> words = verb;
    words.insert(words.end(), {"--out", target});
    Counts counts;
    furnish();
    done(words);
    const std::string newer = fileBytes(target);
    write("disk/" + name, older);
    for (const std::uintmax_t level : levels) {
      SCOPED_TRACE(name + " at " + std::to_string(level));
      ++counts.trials;
      const auto filesBefore = files();
      const ProcessResult result = limited(level, words);
      const std::string there = fileBytes(target);
      if (result.code != 0) {
        expectIntact(result, filesBefore, counts);
        EXPECT_EQ(there, older);
        counts.wrong += there != older;
        continue;
      }
      ++counts.done;
      counts.wrong += there != newer;
      EXPECT_TRUE(there == newer) << "partial";
      EXPECT_EQ(files(), filesBefore);
      clearAway();
      write("disk/" + name, older);
    }
    report(name, counts);
  }
  virtual void clearAway() {}

  std::filesystem::path sample_;
  std::string data_;
  std::string full_ = "disk is full";
  Content before_;
};

/// From none to `most` free bytes, dense where it is tight.
std::vector<std::uintmax_t> levelsUpTo(std::uintmax_t most) {
  const int count = trials(50, 5);
  std::vector<std::uintmax_t> out;
  for (int i = 0; i < count; ++i) {
    const double share = double(i) / (count - 1);
    out.push_back(std::uintmax_t(share * share * double(most)) / page * page);
  }
  return out;
}

class SafetySmallDisk : public SafetyDisk {
 protected:
  void SetUp() override {
    SafetyDisk::SetUp();
    small_.emplace(disk(), diskBytes);
    if (!small_->mounted()) GTEST_SKIP() << "a disk of 8 MB cannot be mounted here; the size limits are tried instead";
  }
  /// Runs the command with so many bytes free; they stay so until the next.
  auto filled() {
    return [this](std::uintmax_t free, const std::vector<std::string>& words) {
      small_->leaveFree(free);
      return cli(words);
    };
  }
  void clearAway() override { small_->clear(); }

  std::optional<SmallDisk> small_;
};

TEST_F(SafetySmallDisk, KeepsWhatIsThereWhenAnEntryDoesNotFit) {
  expectWholeOrRefused("entry", levelsUpTo(1 << 20),
                       {"enter", workspace().string(), "--wave", "W9", "5 4 3 2 1 5 4 3 2 1 5 4"}, filled());
}

TEST_F(SafetySmallDisk, KeepsWhatIsThereWhenAnImportDoesNotFit) {
  expectWholeOrRefused("import", levelsUpTo(2 << 20), {"import", workspace().string(), data_}, filled());
}

TEST_F(SafetySmallDisk, KeepsTheOlderCsvWhenTheNewOneDoesNotFit) {
  expectOldOrNew("x.csv", levelsUpTo(256 << 10), {"export", workspace().string(), "--quiet"}, filled());
}

TEST_F(SafetySmallDisk, KeepsTheOlderJsonWhenTheNewOneDoesNotFit) {
  expectOldOrNew("x.json", levelsUpTo(1 << 20), {"export", workspace().string(), "--quiet"}, filled());
}

TEST_F(SafetySmallDisk, KeepsTheOlderReportWhenTheNewOneDoesNotFit) {
  expectOldOrNew("x.pdf", levelsUpTo(1 << 20), {"report", workspace().string(), "--quiet"}, filled());
}

/// Where no disk can be mounted: no file may outgrow a limit, which to the program is the same.
class SafetySizeLimit : public SafetyDisk {
 protected:
  void SetUp() override {
    SafetyDisk::SetUp();
    full_ = "";  // a limit on one file is told in the system's own words
  }
  static auto limited() {
    return [](std::uintmax_t bytes, const std::vector<std::string>& words) {
      std::vector<std::string> shell{
          "/bin/sh", "-c", "trap '' XFSZ; ulimit -f " + std::to_string(bytes / 512) + "; exec \"$0\" \"$@\"", CLI};
      shell.insert(shell.end(), words.begin(), words.end());
      return runProcess(shell);
    };
  }
  /// From a page to beyond `most`, which must do.
  static std::vector<std::uintmax_t> sizesUpTo(std::uintmax_t most) {
    std::vector<std::uintmax_t> out = levelsUpTo(most);
    for (std::uintmax_t& size : out) size += page;
    return out;
  }
};

TEST_F(SafetySizeLimit, KeepsWhatIsThereWhenNothingMayGrow) {
  const auto size = std::filesystem::file_size(sample_);
  expectWholeOrRefused("entry under a size limit", sizesUpTo(size * 2),
                       {"enter", workspace().string(), "--wave", "W9", "5 4 3 2 1 5 4 3 2 1 5 4"}, limited());
  expectWholeOrRefused("import under a size limit", sizesUpTo(size * 4), {"import", workspace().string(), data_},
                       limited());
}

TEST_F(SafetySizeLimit, KeepsOlderExportsWhenNothingMayGrow) {
  expectOldOrNew("x.csv", sizesUpTo(512 << 10), {"export", workspace().string(), "--quiet"}, limited());
  expectOldOrNew("x.json", sizesUpTo(1 << 20), {"export", workspace().string(), "--quiet"}, limited());
  expectOldOrNew("x.pdf", sizesUpTo(1 << 20), {"report", workspace().string(), "--quiet"}, limited());
}

}  // namespace
}  // namespace cx
