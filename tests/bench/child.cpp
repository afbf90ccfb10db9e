// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <exception>
#include <iostream>
#include <stdexcept>

#include "core/base/result.h"

namespace cx::bench {
namespace {

double seconds(const timeval& time) {
  return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

[[noreturn]] void runAndLeave(const std::function<void()>& work) {
  try {
    work();
    ::_exit(0);
  } catch (const Failure& failure) {
    std::cerr << failure.error().text.source << '\n';
  } catch (const std::exception& failure) {
    std::cerr << failure.what() << '\n';
  }
  ::_exit(1);
}

}  // namespace

Cost inChild(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = ::fork();
  if (child == 0) runAndLeave(work);
  int status = 0;
  rusage used{};
  if (child < 0 || ::wait4(child, &status, 0, &used) != child || status != 0)
    throw std::runtime_error("a measured piece of work failed");
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
  return {passed.count(), seconds(used.ru_utime) + seconds(used.ru_stime), double(used.ru_maxrss) / 1024};
}

}  // namespace cx::bench
