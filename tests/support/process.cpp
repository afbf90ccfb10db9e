// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

#include "tests/support/workspace_fixture.h"

extern char** environ;

namespace cx::test {
namespace {

int start(const std::vector<std::string>& words, const std::filesystem::path& out, const std::filesystem::path& err) {
  std::vector<char*> argv;
  for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  int pid = 0;
  const int failed = posix_spawnp(&pid, argv[0], &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) throw std::runtime_error("cannot run " + words.front());
  return pid;
}

int codeOf(int status) {
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

ProcessResult runProcess(const std::vector<std::string>& words) {
  const TemporaryFolder folder;
  const int pid = start(words, folder / "out", folder / "err");
  int status = 0;
  ::waitpid(pid, &status, 0);
  return {codeOf(status), fileBytes(folder / "out"), fileBytes(folder / "err")};
}

RunningProcess::RunningProcess(const std::vector<std::string>& words, const std::filesystem::path& out)
    : pid_(start(words, out, "/dev/null")) {}

RunningProcess::~RunningProcess() {
  kill();
}

bool RunningProcess::ended() {
  int status = 0;
  if (!ended_ && ::waitpid(pid_, &status, WNOHANG) == pid_) {
    ended_ = true;
    code_ = codeOf(status);
  }
  return ended_;
}

void RunningProcess::kill() {
  if (!ended()) ::kill(pid_, SIGKILL);
  wait();
}

int RunningProcess::wait() {
  int status = 0;
  if (!ended_ && ::waitpid(pid_, &status, 0) == pid_) {
    ended_ = true;
    code_ = codeOf(status);
  }
  return code_;
}

}  // namespace cx::test
