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

/// A word of a column, by its folded spelling.
struct WordCount {
  std::int64_t times = 0;
  std::string spelling;  ///< as it stands first in the file
};

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
    if (!field.empty()) return seeText(field);
    ++empty_;
    return false;
  }
  /// By folded spelling; blanks are the empty word.
  [[nodiscard]] std::map<std::string, WordCount> counts() const;

 private:
  bool seeText(std::string_view field);

  std::int64_t empty_ = 0;
  std::array<std::int64_t, 256> single_{};
  KeyIndex texts_;
  std::vector<std::int64_t> times_;
};

}  // namespace cx
