// SPDX-License-Identifier: GPL-3.0-or-later
// Bits flipped, sectors lost, pages swapped, files cut: nothing crashes, nothing wrong is believed, nothing intact is
// lost.
#include <SQLiteCpp/Exception.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include "core/data/page_scan.h"
#include "core/io/check.h"
#include "core/io/salvage.h"
#include "core/io/sample.h"
#include "tests/support/soak.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

using Forms = std::map<std::int64_t, Submission>;
constexpr std::size_t pageSize = 4096, submissionColumns = 11;

/// The forms that can be read, and whether reading came to its end.
std::pair<Forms, bool> formsOf(const std::filesystem::path& file) {
  Forms out;
  try {
    const Result<Workspace> opened = openWorkspace(file, Access::read);
    if (!opened) return {out, false};
    forEachSubmission(*opened, {}, [&](const Submission& form) {
      out[form.id.value] = form;
      return true;
    });
  } catch (const std::exception&) {  // damage that SQLite, or the reading of a value, noticed
    return {out, false};
  }
  return {out, true};
}

class SafetyDamage : public testing::Test {
 protected:
  void SetUp() override {
    {
      Workspace made = newWorkspace(folder_, builtInQuestionnaire("digital-cx"));
      value(writeSample(made));
      addLongComments(made);
      importAndUndo(made);
    }
    whole_ = fileBytes(folder_ / "test.touchstone");
    ASSERT_EQ(whole_.size() % pageSize, 0U);
    forms_ = formsOf(folder_ / "test.touchstone").first;
    forEachRawRow(folder_ / "test.touchstone", submissionColumns, [&](const RawRow& row) {
      if (forms_.contains(row.id)) pages_[row.id] = row.pages;
    });
    ASSERT_EQ(forms_.size(), 721U + 20U);
    ASSERT_EQ(pages_.size(), forms_.size());
  }
  static void addLongComments(Workspace& workspace) {
    value(workspace.edit(text("Enter"), [](Workspace& w) {
      for (int i = 0; i < 20; ++i) {
        Submission form = latestSubmissions(w, {}, 1).front();
        form.comment = std::string(std::size_t(500 * i), char('a' + i));  // up to two pages beyond its own
        addSubmission(w, form);
      }
    }));
  }
  /// Rows that look like submissions and are none.
  static void importAndUndo(Workspace& workspace) {
    value(workspace.editBatch(text("Import"), [](Workspace& w, BatchId batch) {
      SubmissionWriter writer(w, batch);
      Submission form = latestSubmissions(w, {}, 1).front();
      form.comment = "undone";
      for (int i = 0; i < 300; ++i) writer.add(form);
      writer.finish();
      return History::BatchFacts{300, "digest"};
    }));
    value(workspace.undo());
  }

  std::size_t below(std::size_t limit) { return random_() % limit; }
  std::size_t anyPage() { return below(whole_.size() / pageSize) * pageSize; }
  std::string mutant() {
    std::string bytes = whole_;
    const auto scribble = [&](std::size_t at, std::size_t count) {
      for (std::size_t i = at; i < std::min(at + count, bytes.size()); ++i) bytes[i] = static_cast<char>(below(256));
    };
    switch (below(8)) {
      case 0:
      case 1:
        bytes[below(bytes.size())] ^= static_cast<char>(1 << below(8));
        break;
      case 2:
        scribble(below(bytes.size()), 1 + below(64));
        break;
      case 3:
        bytes.replace(below(bytes.size() / 512) * 512, 512, 512, '\0');
        break;
      case 4:
        bytes.replace(anyPage(), pageSize, pageSize, '\0');
        break;
      case 5:
        scribble(anyPage(), pageSize);
        break;
      case 6:
        bytes.resize(below(bytes.size()));
        break;
      default: {
        const std::size_t one = anyPage(), other = anyPage();
        const std::string kept = bytes.substr(one, pageSize);
        bytes.replace(one, pageSize, bytes, other, pageSize);
        if (below(2)) bytes.replace(other, pageSize, kept);
      }
    }
    return bytes;
  }
  [[nodiscard]] bool pageIsIntact(const std::string& bytes, std::uint64_t page) const {
    const std::size_t at = (page - 1) * pageSize;
    return bytes.size() >= at + pageSize && bytes.compare(at, pageSize, whole_, at, pageSize) == 0;
  }
  [[nodiscard]] std::set<std::int64_t> formsOnIntactPages(const std::string& bytes) const {
    std::set<std::int64_t> out;
    for (const auto& [id, pages] : pages_)
      if (std::ranges::all_of(pages, [&](std::uint64_t page) { return pageIsIntact(bytes, page); })) out.insert(id);
    return out;
  }

  struct Counts {
    int mutants = 0, changed = 0, reported = 0, refused = 0, unsound = 0;
    std::int64_t intact = 0, salvaged = 0, wrong = 0;
  };
  void look(const std::string& bytes, Counts& counts) {
    const auto file = folder_ / "mutant.touchstone", out = folder_ / "salvaged.touchstone";
    std::filesystem::remove(out);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
    ++counts.mutants;
    const auto [read, toTheEnd] = formsOf(file);
    if (!toTheEnd || read != forms_) {
      ++counts.changed;
      const Result<Workspace> opened = openWorkspace(file, Access::read);
      counts.reported += !opened || !checkWorkspace(*opened).empty();
    }
    const Result<SalvageReport> report = salvageWorkspace(file, out, fixedNow());
    const auto expected = formsOnIntactPages(bytes);
    const bool firstPage = pageIsIntact(bytes, 1);
    if (firstPage) counts.intact += std::int64_t(expected.size());
    counts.refused += report.has_error();
    if (report.has_error()) return;
    const auto [found, readable] = formsOf(out);
    const Result<Workspace> opened = openWorkspace(out, Access::read);
    counts.unsound += !readable || !opened || !checkWorkspace(*opened).empty();
    for (const auto& [id, form] : found) {
      const auto original = forms_.find(id);
      counts.wrong += original == forms_.end() || original->second != form;
      counts.salvaged += firstPage && expected.contains(id);
    }
  }

  TemporaryFolder folder_;
  std::string whole_;
  Forms forms_;
  std::map<std::int64_t, std::vector<std::uint64_t>> pages_;
  std::mt19937_64 random_{8};
};

TEST_F(SafetyDamage, IsReportedAndWhatIsIntactIsSalvaged) {
  Counts counts;
  for (const int tries = trials(10'000, 100); counts.mutants < tries;) look(mutant(), counts);
  std::cout << "damaged workspaces: " << counts.mutants << " trials, " << counts.changed << " with changed rows, "
            << counts.reported << " of them reported; of " << counts.intact << " rows on intact pages "
            << counts.salvaged << " salvaged, " << counts.wrong << " wrong, " << counts.refused << " files refused, "
            << counts.unsound << " salvaged files failed their check\n";
  EXPECT_GT(counts.changed, counts.mutants / 10);  // or the mutants do no harm
  EXPECT_GE(counts.reported, counts.changed * 0.999);
  EXPECT_GE(double(counts.salvaged), double(counts.intact) * 0.95);
  EXPECT_EQ(counts.wrong, 0);
  EXPECT_EQ(counts.unsound, 0);
}

TEST_F(SafetyDamage, LeavesWhatWasUndoneAwayThoughTheListOfTablesIsLost) {
  std::string bytes = whole_;
  for (const char* table : {"CREATE TABLE history(", "CREATE TABLE withdrawn("}) {
    const std::size_t page = whole_.find(table) / pageSize;
    ASSERT_GT(page, 0U);
    bytes.replace(page * pageSize, pageSize, pageSize, '\0');
  }
  Counts counts;
  look(bytes, counts);
  EXPECT_EQ(counts.refused, 0);
  EXPECT_EQ(counts.salvaged, std::int64_t(forms_.size()));
  EXPECT_EQ(counts.wrong, 0);
}

TEST_F(SafetyDamage, OfASoundFileSalvageIsACopyWithItsPast) {
  const auto out = folder_ / "copy.touchstone";
  const SalvageReport report = value(salvageWorkspace(folder_ / "test.touchstone", out, fixedNow()));
  EXPECT_TRUE(report.sound);
  EXPECT_EQ(report.forms, 741);
  EXPECT_EQ(formsOf(out).first, forms_);
  EXPECT_EQ(value(openWorkspace(out)).history().entries().size(), 3U);
}

TEST_F(SafetyDamage, OfTheFirstPageIsToldAndNothingIsLeftBehind) {
  std::string bytes = whole_;
  bytes.replace(0, pageSize, pageSize, '\0');
  std::ofstream(folder_ / "mutant.touchstone", std::ios::binary) << bytes;
  const auto out = folder_ / "salvaged.touchstone";
  const auto refused = salvageWorkspace(folder_ / "mutant.touchstone", out, fixedNow());
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::cannot_open);
  EXPECT_FALSE(std::filesystem::exists(out));
}

TEST_F(SafetyDamage, NeverReplacesAFileThatIsThere) {
  std::ofstream(folder_ / "there.touchstone") << "mine";
  for (const char* from : {"test.touchstone", "there.touchstone"})
    EXPECT_FALSE(salvageWorkspace(folder_ / from, folder_ / "there.touchstone", fixedNow()));
  EXPECT_EQ(fileBytes(folder_ / "there.touchstone"), "mine");
}

}  // namespace
}  // namespace cx
