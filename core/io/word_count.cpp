// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/word_count.h"

#include "core/io/plain_text.h"

namespace cx {

bool WordCounts::seeText(std::string_view field) {
  const std::size_t known = texts_.find(field);
  if (known != KeyIndex::none) {
    ++times_[known];
    return false;
  }
  if (texts_.keys().size() == most || field.size() > longest) return true;
  texts_.add(field);
  times_.push_back(1);
  return true;
}

std::map<std::string, WordCount> WordCounts::counts() const {
  std::map<std::string, WordCount> out;
  const auto add = [&](const std::string& spelling, std::int64_t times) {
    if (times > 0) out.try_emplace(folded(spelling), WordCount{0, spelling}).first->second.times += times;
  };
  add({}, empty_);
  for (int byte = 0; byte < 0x80; ++byte)
    add(std::string(1, static_cast<char>(byte)), single_[static_cast<std::size_t>(byte)]);
  for (std::size_t i = 0; i < times_.size(); ++i) add(texts_.keys()[i], times_[i]);
  return out;
}

}  // namespace cx
