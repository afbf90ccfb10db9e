// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace cx {

/// A thread beside the one that owns it, which does jobs one after the other in the order they came. What a job throws
/// ends those behind it and is thrown again by the next `post` or `rest`. Where no thread can be had, `post` does the
/// job itself.
class Worker {
 public:
  using Job = std::function<void()>;

  Worker() = default;
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  /// Ends the job that runs; what waits behind it is not done.
  ~Worker();

  /// First waits while `most` jobs are left.
  void post(Job job, std::size_t most);
  /// Jobs that are not done yet.
  [[nodiscard]] std::size_t left();
  /// Waits until none is left.
  void rest();

 private:
  using Lock = std::unique_lock<std::mutex>;
  void work();
  void throwFailure();
  [[nodiscard]] bool started();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> jobs_;  ///< the first one runs
  std::exception_ptr failure_;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace cx
