// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/digest.h"
#include "core/base/worker.h"

namespace cx {

/// The digest of a file's bytes, computed on a thread beside their reading.
class FileDigest {
 public:
  void add(std::string_view bytes) {
    filling_ += bytes;
    if (filling_.size() >= enough) addBeside();
  }
  /// Lower-case hexadecimal; nothing can be added afterwards.
  [[nodiscard]] std::string finish() {
    addBeside();
    beside_.rest();
    return digest_.finish();
  }

 private:
  static constexpr std::size_t enough = 1 << 20;
  void addBeside() {
    beside_.rest();
    std::swap(filling_, full_);
    filling_.clear();
    beside_.post([this] { digest_.add(full_); }, 1);
  }

  StreamDigest digest_;
  std::string filling_, full_;
  Worker beside_;  ///< last, so that it ends before what it works on
};

}  // namespace cx
