// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readers.h"

namespace cx {

void Readers::pause() {
  const std::lock_guard lock(mutex_);
  ++pauses_;
  paused_ = true;
}

void Readers::resume() {
  {
    const std::lock_guard lock(mutex_);
    paused_ = false;
  }
  resumed_.notify_all();
}

unsigned Readers::begin() {
  std::unique_lock lock(mutex_);
  resumed_.wait(lock, [this] { return !paused_; });
  return pauses_;
}

}  // namespace cx
