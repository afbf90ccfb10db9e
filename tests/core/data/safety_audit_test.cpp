// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody alters the log of changes, clumsily or with every hash behind it computed anew.
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <iostream>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "core/base/digest.h"
#include "core/data/audit.h"
#include "core/data/history.h"
#include "tests/support/random_work.h"
#include "tests/support/soak.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

struct Entry {
  std::string at, action, name, digest, hash;
  [[nodiscard]] bool saysTheSame(const Entry& other) const {
    return std::tie(at, action, name, digest) == std::tie(other.at, other.action, other.name, other.digest);
  }
};

class SafetyAudit : public testing::Test {
 protected:
  void SetUp() override {
    workspace_.database().exec("PRAGMA synchronous=OFF");
    RandomWork work(workspace_, 17);
    for (int i = 0; i < 40; ++i) work.step();
    printed_ = auditHead(database());
    for (int i = 0; i < 10; ++i) work.step();  // the work goes on after the report was printed
    SQLite::Statement rows(database(), "SELECT at, action, name, digest, hash FROM audit ORDER BY id");
    while (rows.executeStep()) {
      const auto column = [&](int i) { return rows.getColumn(i).getString(); };
      log_.push_back({column(0), column(1), column(2), column(3), column(4)});
    }
    printedAt_ = std::size_t(entryOfHead(database(), printed_).value());
  }
  SQLite::Database& database() { return workspace_.database(); }

  /// As somebody would who has read the program.
  static void rechain(std::vector<Entry>& log) {
    std::string previous;
    for (std::size_t i = 0; i < log.size(); ++i) {
      std::string all;
      for (const std::string& field :
           {previous, std::to_string(i + 1), log[i].at, log[i].action, log[i].name, log[i].digest})
        all += std::to_string(field.size()) + ":" + field;
      previous = log[i].hash = hex(sha256(all));
    }
  }
  /// Whether the log holds and ends, or once ended, in the printed head.
  bool passes(const std::vector<Entry>& log) {
    database().exec("SAVEPOINT tampering; DELETE FROM audit");
    SQLite::Statement insert(database(), "INSERT INTO audit(at, action, name, digest, hash, id) VALUES (?,?,?,?,?,?)");
    for (std::size_t i = 0; i < log.size(); ++i) {
      int place = 0;
      for (const std::string* field : {&log[i].at, &log[i].action, &log[i].name, &log[i].digest, &log[i].hash})
        insert.bind(++place, *field);
      insert.bind(6, std::int64_t(i + 1));
      insert.exec();
      insert.reset();
    }
    const bool holds = !brokenAuditEntry(database()) && entryOfHead(database(), printed_);
    database().exec("ROLLBACK TO tampering; RELEASE tampering");
    return holds;
  }
  /// One change to what stood in the log when its head was printed.
  std::vector<Entry> tampered() {
    std::vector<Entry> log = log_;
    const std::size_t at = random_() % printedAt_;
    const auto begin = log.begin();
    switch (random_() % 4) {
      case 0: {
        std::string* fields[] = {&log[at].at, &log[at].action, &log[at].name, &log[at].digest};
        std::string& field = *fields[random_() % 4];
        if (field.empty())
          field = "x";
        else
          field[random_() % field.size()] ^= 1;
        break;
      }
      case 1:
        log.erase(begin + std::ptrdiff_t(at));
        break;
      case 2:
        log.insert(begin + std::ptrdiff_t(at), {"2026-11-20T09:00:00Z", "edit", R"({"source":"x"})", "00", "00"});
        break;
      default: {
        std::size_t other = random_() % printedAt_;
        while (log[at].saysTheSame(log[other])) other = (other + 1) % printedAt_;  // two of a kind have no order
        std::swap(log[at], log[other]);
      }
    }
    return log;
  }

  TemporaryFolder folder_;
  Workspace workspace_ = newWorkspace(folder_);
  std::string printed_;
  std::size_t printedAt_ = 0;
  std::vector<Entry> log_;
  std::mt19937_64 random_{22};
};

TEST_F(SafetyAudit, FindsEveryAlterationAgainstAPrintedHead) {
  ASSERT_TRUE(passes(log_));
  int found = 0, foundThoughHashesFit = 0;
  const int tries = trials(10'000, 100);
  for (int i = 0; i < tries; ++i) {
    std::vector<Entry> log = tampered();
    found += !passes(log);
    rechain(log);
    foundThoughHashesFit += !passes(log);
  }
  std::cout << "audit log altered: " << tries << " trials, " << found << " found, " << foundThoughHashesFit
            << " found with every hash computed anew\n";
  EXPECT_EQ(found, tries);
  EXPECT_EQ(foundThoughHashesFit, tries);
}

TEST_F(SafetyAudit, FindsThatTheEndWasCutOffAndThatAllOfItIsGone) {
  for (std::size_t left = 0; left < printedAt_; ++left)
    EXPECT_FALSE(passes({log_.begin(), log_.begin() + std::ptrdiff_t(left)})) << left;
  EXPECT_TRUE(passes({log_.begin(), log_.begin() + std::ptrdiff_t(printedAt_)}));
}

TEST_F(SafetyAudit, TakesAPrintedHeadAsItStandsOnPaper) {
  std::string grouped;
  for (std::size_t i = 0; i < printed_.size(); ++i) grouped += (i % 4 == 0 ? " " : "") + printed_.substr(i, 1);
  EXPECT_EQ(entryOfHead(database(), grouped), std::int64_t(printedAt_));
  EXPECT_EQ(entryOfHead(database(), printed_.substr(0, 8)), std::int64_t(printedAt_));
  EXPECT_FALSE(entryOfHead(database(), printed_.substr(0, 7)));
  EXPECT_FALSE(entryOfHead(database(), ""));
}

}  // namespace
}  // namespace cx
