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

std::map<std::string, std::int64_t> WordCounts::counts() const {
  std::map<std::string, std::int64_t> out;
  for (int byte = 0; byte < 0x80; ++byte)
    if (const std::int64_t times = single_[static_cast<std::size_t>(byte)]; times > 0)
      out[folded(std::string(1, static_cast<char>(byte)))] += times;
  for (std::size_t i = 0; i < times_.size(); ++i) out[folded(texts_.keys()[i])] += times_[i];
  out.erase("");
  return out;
}

}  // namespace cx
