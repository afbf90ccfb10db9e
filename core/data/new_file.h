// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <utility>

#include "core/data/database.h"

namespace cx {

/// Removes a new file unless it was kept; its connection is closed by then.
class NewFile {
 public:
  explicit NewFile(std::filesystem::path file) : file_(std::move(file)) {}
  ~NewFile() {
    if (!kept_) removeDatabase(file_);
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  void keep() { kept_ = true; }

 private:
  std::filesystem::path file_;
  bool kept_ = false;
};

}  // namespace cx
