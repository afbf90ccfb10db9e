// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

#include "core/base/result.h"

namespace cx {

/// Work that must not hold up the window. Each receiver has at most one request that counts: the latest. Its result is
/// delivered on the thread that asked; to a receiver that is gone nothing is.
class Background {
 public:
  explicit Background(int threads = 2);
  /// Waits for what is under way; nothing is delivered any more.
  ~Background();
  Background(const Background&) = delete;
  Background& operator=(const Background&) = delete;

  /// True as long as somebody waits for the work: false once a newer request was made or the receiver is gone.
  using Wanted = std::function<bool()>;

  /// Runs `work` on another thread, then `receive` with its value or `failure` with its error on this one.
  /// `work` must hold everything it needs by value; it may stop early when it is no longer wanted.
  template <class Value>
  void run(QObject* receiver, std::function<Result<Value>(const Wanted&)> work, std::function<void(Value)> receive,
           std::function<void(const Error&)> failure) {
    const auto job = [work = std::move(work), receive = std::move(receive),
                      failure = std::move(failure)](const Wanted& wanted) -> Delivery {
      auto result = std::make_shared<Result<Value>>(work(wanted));
      return [result, receive, failure] {
        if (result->has_error()) return failure(result->error());
        receive(std::move(result->value()));
      };
    };
    start(receiver, job);
  }

  /// True when no work is under way and nothing waits to be delivered.
  [[nodiscard]] bool idle() const { return pending_ == 0; }

 private:
  using Delivery = std::function<void()>;
  using Generation = std::shared_ptr<std::atomic<std::uint64_t>>;

  void start(QObject* receiver, std::function<Delivery(const Wanted&)> job);
  Generation generationOf(QObject* receiver);

  QHash<QObject*, Generation> newest_;
  int pending_ = 0;
  QThreadPool pool_;
  std::unique_ptr<QObject> home_;  ///< lives on the asking thread; deliveries are posted to it
};

}  // namespace cx
