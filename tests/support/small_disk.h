// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace cx::test {

/// A disk of its own for this process and its children, held in memory: it can be filled to the last page, and is gone
/// with the process however that ends.
class SmallDisk {
 public:
  /// Mounts `bytes` at `folder`, which exists. `mounted()` is false where the system does not allow it.
  SmallDisk(std::filesystem::path folder, std::uintmax_t bytes);
  ~SmallDisk();
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  [[nodiscard]] bool mounted() const { return mounted_; }
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  /// Fills it until `bytes` are free, in whole pages; less where that is all there is.
  void leaveFree(std::uintmax_t bytes);
  /// Takes away what fills it.
  void clear();

 private:
  [[nodiscard]] std::filesystem::path ballast() const { return folder_ / "ballast"; }

  std::filesystem::path folder_;
  bool mounted_ = false;
};

}  // namespace cx::test
