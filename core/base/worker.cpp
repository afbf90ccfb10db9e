// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"

#include <system_error>
#include <utility>

namespace cx {

Worker::~Worker() {
  {
    const Lock lock(mutex_);
    ending_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

bool Worker::started() {
  if (thread_.joinable()) return true;
  try {
    thread_ = std::thread([this] { work(); });
  } catch (const std::system_error&) {
    return false;
  }
  return true;
}

void Worker::throwFailure() {
  if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
}

void Worker::post(Job job, std::size_t most) {
  if (!started()) return job();
  {
    Lock lock(mutex_);
    changed_.wait(lock, [&] { return jobs_.size() < most; });
    throwFailure();
    jobs_.push_back(std::move(job));
  }
  changed_.notify_all();
}

std::size_t Worker::left() {
  const Lock lock(mutex_);
  return jobs_.size();
}

void Worker::rest() {
  Lock lock(mutex_);
  changed_.wait(lock, [this] { return jobs_.empty(); });
  throwFailure();
}

void Worker::work() {
  Lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
    if (ending_) return;
    const Job job = std::move(jobs_.front());
    lock.unlock();
    std::exception_ptr failure;
    try {
      job();
    } catch (...) {
      failure = std::current_exception();
    }
    lock.lock();
    jobs_.pop_front();
    if (failure) {
      failure_ = failure;
      jobs_.clear();
    }
    changed_.notify_all();
  }
}

}  // namespace cx
