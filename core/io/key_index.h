// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace cx {

/// Numbers the different texts of a column, 0, 1, 2 … in the order in which they appear. Asking again for a text that
/// is known costs a few nanoseconds: an import asks three times a row.
class KeyIndex {
 public:
  static constexpr std::size_t none = SIZE_MAX;

  /// The text's number, or `none`.
  [[nodiscard]] std::size_t find(std::string_view key) const;
  /// The number of a text that `find` does not know.
  std::size_t add(std::string_view key);
  [[nodiscard]] const std::deque<std::string>& keys() const { return keys_; }

 private:
  [[nodiscard]] std::size_t placeOf(std::string_view key) const;
  void grow();

  std::deque<std::string> keys_;
  std::vector<std::uint32_t> table_ = std::vector<std::uint32_t>(64);  ///< number + 1, or 0; a power of two
};

}  // namespace cx
