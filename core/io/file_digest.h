// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <string>
#include <string_view>

#include "core/base/digest.h"

namespace cx {

/// The digest of a file's bytes, computed on a thread beside their reading.
class FileDigest {
 public:
  FileDigest() = default;
  FileDigest(const FileDigest&) = delete;
  FileDigest& operator=(const FileDigest&) = delete;
  ~FileDigest() { wait(); }
  void add(std::string_view bytes) {
    filling_ += bytes;
    if (filling_.size() >= enough) addBeside();
  }
  /// Lower-case hexadecimal; nothing can be added afterwards.
  [[nodiscard]] std::string finish() {
    addBeside();
    wait();
    return digest_.finish();
  }

 private:
  static constexpr std::size_t enough = 1 << 20;
  void wait() {
    if (adding_.valid()) adding_.get();
  }
  void addBeside() {
    wait();
    std::swap(filling_, full_);
    filling_.clear();
    adding_ = std::async(std::launch::async | std::launch::deferred, [this] { digest_.add(full_); });
  }

  StreamDigest digest_;
  std::string filling_, full_;
  std::future<void> adding_;
};

}  // namespace cx
