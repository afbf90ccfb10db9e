// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits, kill −9, the file opened again, everything undone: the workspace is what it was.
#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <iostream>

#include "tests/support/logical_dump.h"
#include "tests/support/random_work.h"
#include "tests/support/soak.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace test;

/// In a process that kill −9 ends with the workspace open.
void editAndDie(const std::filesystem::path& file, unsigned seed, int steps) {
  const pid_t child = ::fork();
  if (child == 0) {
    Workspace workspace = openWorkspace(file).value();
    workspace.database().exec("PRAGMA synchronous=OFF");  // the kernel outlives the process: only speed
    RandomWork work(workspace, seed);
    for (int i = 0; i < steps; ++i) work.step();
    ::raise(SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

TEST(SafetyUndo, TakesFiveHundredRandomEditsBackToTheStart) {
  constexpr int edits = 500;
  const int tries = trials(50, 1);
  int equal = 0;
  for (int i = 0; i < tries; ++i) {
    const TemporaryFolder folder;
    std::string start;
    {
      const Workspace made = newWorkspace(folder);
      start = logicalDump(made.database());
    }
    editAndDie(folder / "test.touchstone", unsigned(21 + i), edits);
    Workspace again = value(openWorkspace(folder / "test.touchstone"));
    again.database().exec("PRAGMA synchronous=OFF");
    ASSERT_NE(logicalDump(again.database()), start);
    while (value(again.undo())) {
    }
    equal += logicalDump(again.database()) == start;
  }
  std::cout << "undo after a kill: " << tries << " trials, " << equal << " back at the start after " << edits
            << " edits\n";
  EXPECT_EQ(equal, tries);
}

}  // namespace
}  // namespace cx
