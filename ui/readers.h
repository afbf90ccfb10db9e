// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace cx {

/// Reads that go on in the background while the document is changed. A commit needs the file for itself: before a
/// change what is read is stopped and nothing new begins, so that the change waits for nobody; afterwards reading
/// begins anew. Used from any thread.
class Readers {
 public:
  void pause();
  void resume();
  [[nodiscard]] bool paused() const { return paused_; }

  /// Calls `read` once no change is under way, and again when it failed while one was. `wanted` false: gives up.
  template <class Read>
  auto undisturbed(const std::function<bool()>& wanted, const Read& read) {
    for (;;) {
      const unsigned before = begin();
      auto result = read();
      if (!result.has_error() || before == pauses_ || !wanted()) return result;
    }
  }

 private:
  /// Waits until no change is under way; how many there were.
  unsigned begin();

  std::mutex mutex_;
  std::condition_variable resumed_;
  std::atomic<bool> paused_ = false;
  std::atomic<unsigned> pauses_ = 0;
};

}  // namespace cx
