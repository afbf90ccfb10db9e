// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <stdexcept>
#include <vector>

namespace cx {
namespace {

using testing::ElementsAre;

/// A job that ends when it is let go.
class Held {
 public:
  Worker::Job job() {
    return [this] {
      begun_.set_value();
      free_.get_future().wait();
    };
  }
  void waitForBegin() { begun_.get_future().wait(); }
  void letGo() { free_.set_value(); }

 private:
  std::promise<void> begun_, free_;
};

TEST(Worker, DoesJobsInTheirOrderOnAnotherThread) {
  std::vector<int> done;
  std::thread::id where;
  Worker worker;
  for (int job = 0; job < 100; ++job)
    worker.post(
        [&, job] {
          done.push_back(job);
          where = std::this_thread::get_id();
        },
        3);
  worker.rest();
  std::vector<int> wanted(100);
  for (int job = 0; job < 100; ++job) wanted[std::size_t(job)] = job;
  EXPECT_EQ(done, wanted);
  EXPECT_NE(where, std::this_thread::get_id());
  EXPECT_EQ(worker.left(), 0U);
}

TEST(Worker, CountsTheJobThatRunsAsLeft) {
  Held held;
  Worker worker;
  worker.post(held.job(), 2);
  held.waitForBegin();
  worker.post([] {}, 2);
  EXPECT_EQ(worker.left(), 2U);
  held.letGo();
  worker.rest();
  EXPECT_EQ(worker.left(), 0U);
}

TEST(Worker, AFailureEndsWhatStandsBehindItAndIsToldOnce) {
  Held held;
  std::vector<int> done;
  Worker worker;
  worker.post(held.job(), 4);
  held.waitForBegin();
  worker.post([] { throw std::runtime_error("full disk"); }, 4);
  worker.post([&] { done.push_back(1); }, 4);
  held.letGo();
  EXPECT_THROW(worker.rest(), std::runtime_error);
  worker.post([&] { done.push_back(2); }, 4);
  worker.rest();
  EXPECT_THAT(done, ElementsAre(2));
}

TEST(Worker, TheNextPostTellsAFailure) {
  Worker worker;
  worker.post([] { throw std::runtime_error("full disk"); }, 1);
  EXPECT_THROW(worker.post([] {}, 1), std::runtime_error);
}

}  // namespace
}  // namespace cx
