// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/io/key_index.h"

namespace cx {

/// How often the different cells of a column occur; single characters cost next to nothing.
class WordCounts {
 public:
  static constexpr std::size_t most = 300, longest = 200;  ///< different words that are kept, bytes of one

  /// Whether the word, longer than one byte, is seen for the first time.
  bool see(std::string_view field) {
    if (field.size() == 1) {
      ++single_[static_cast<unsigned char>(field[0])];
      return false;
    }
    return !field.empty() && seeText(field);
  }
  /// By folded spelling; blanks are left out.
  [[nodiscard]] std::map<std::string, std::int64_t> counts() const;

 private:
  bool seeText(std::string_view field);

  std::array<std::int64_t, 256> single_{};
  KeyIndex texts_;
  std::vector<std::int64_t> times_;
};

}  // namespace cx
