// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QThread>
#include <memory>
#include <semaphore>
#include <string>
#include <vector>

namespace cx {
namespace {

struct Heard {
  std::vector<int> values;
  std::vector<std::string> errors;
};

/// Runs `work` for `receiver` and keeps what is delivered.
void ask(Background& background, QObject* receiver, Heard& heard, std::function<Result<int>()> work) {
  background.run<int>(
      receiver, [work = std::move(work)](const Background::Wanted&) { return work(); },
      [&heard](int value) { heard.values.push_back(value); },
      [&heard](const Error& error) { heard.errors.push_back(error.text.source); });
}

void settle(const Background& background) {
  ASSERT_TRUE(QTest::qWaitFor([&] { return background.idle(); }));
}

TEST(Background, DeliversAValueOnTheThreadThatAsked) {
  Background background;
  QObject receiver;
  QThread *worked = nullptr, *told = nullptr;
  background.run<int>(
      &receiver,
      [&](const Background::Wanted&) -> Result<int> {
        worked = QThread::currentThread();
        return 7;
      },
      [&](int) { told = QThread::currentThread(); }, [](const Error&) {});
  settle(background);
  EXPECT_EQ(told, QThread::currentThread());
  EXPECT_NE(worked, nullptr);
  EXPECT_NE(worked, told);
}

TEST(Background, LetsTheLatestRequestWinThoughItIsReadyFirst) {
  Background background(2);
  QObject receiver;
  Heard heard;
  std::binary_semaphore latest{0};
  ask(background, &receiver, heard, [&]() -> Result<int> {
    latest.acquire();  // the older work ends after the newer
    return 1;
  });
  ask(background, &receiver, heard, [&]() -> Result<int> {
    latest.release();
    return 2;
  });
  settle(background);
  EXPECT_EQ(heard.values, std::vector<int>{2});
}

TEST(Background, DoesNotBeginWorkThatIsOutOfDate) {
  Background background(1);
  QObject receiver;
  Heard heard;
  std::binary_semaphore go{0};
  bool second = false;
  ask(background, &receiver, heard, [&]() -> Result<int> {
    go.acquire();
    return 1;
  });
  ask(background, &receiver, heard, [&]() -> Result<int> {
    second = true;
    return 2;
  });
  ask(background, &receiver, heard, []() -> Result<int> { return 3; });
  go.release();
  settle(background);
  EXPECT_FALSE(second);
  EXPECT_EQ(heard.values, std::vector<int>{3});
}

TEST(Background, KeepsTheRequestsOfTwoReceiversApart) {
  Background background;
  QObject one, other;
  Heard heard;
  ask(background, &one, heard, []() -> Result<int> { return 1; });
  ask(background, &other, heard, []() -> Result<int> { return 2; });
  settle(background);
  EXPECT_EQ(heard.values.size(), 2U);
}

TEST(Background, TellsNothingToAReceiverThatIsGone) {
  Background background;
  Heard heard;
  std::binary_semaphore go{0};
  auto receiver = std::make_unique<QObject>();
  ask(background, receiver.get(), heard, [&]() -> Result<int> {
    go.acquire();
    return 1;
  });
  receiver.reset();
  go.release();
  settle(background);
  EXPECT_TRUE(heard.values.empty());
}

TEST(Background, HandsOnTheErrorInsteadOfAValue) {
  Background background;
  QObject receiver;
  Heard heard;
  ask(background, &receiver, heard, []() -> Result<int> { return Error{ErrorKind::bad_data, text("No answers.")}; });
  settle(background);
  EXPECT_TRUE(heard.values.empty());
  EXPECT_EQ(heard.errors, std::vector<std::string>{"No answers."});
}

TEST(Background, WaitsForItsWorkBeforeItGoes) {
  QObject receiver;
  Heard heard;
  bool ended = false;
  {
    Background background;
    std::binary_semaphore begun{0};
    ask(background, &receiver, heard, [&]() -> Result<int> {
      begun.release();
      QThread::yieldCurrentThread();
      ended = true;
      return 1;
    });
    begun.acquire();
  }
  EXPECT_TRUE(ended);
  QTest::qWait(0);
  EXPECT_TRUE(heard.values.empty());
}

}  // namespace
}  // namespace cx
