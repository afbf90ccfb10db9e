// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace cx::test {

/// What a program said and how it ended.
struct ProcessResult {
  int code = -1;  ///< exit code; minus the signal's number where one ended it
  std::string out, err;
};

/// Runs a program to its end, without a shell.
[[nodiscard]] ProcessResult runProcess(const std::vector<std::string>& words);

/// A program that runs while the test does something else.
class RunningProcess {
 public:
  /// Its standard output goes to `out`.
  RunningProcess(const std::vector<std::string>& words, const std::filesystem::path& out);
  ~RunningProcess();
  RunningProcess(const RunningProcess&) = delete;
  RunningProcess& operator=(const RunningProcess&) = delete;

  [[nodiscard]] bool ended();
  /// kill −9, and waits until it is gone.
  void kill();
  /// Waits for its end; the code as in ProcessResult.
  int wait();

 private:
  int pid_ = 0;
  bool ended_ = false;
  int code_ = -1;
};

}  // namespace cx::test
