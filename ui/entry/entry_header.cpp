// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_header.h"

#include <algorithm>

namespace cx {

LevelId EntryHeader::level(AttributeId attribute) const {
  for (const LevelId& level : levels)
    if (level.attribute == attribute) return level;
  return {attribute, 0};
}

void EntryHeader::setLevel(LevelId level) {
  std::erase_if(levels, [&](const LevelId& other) { return other.attribute == level.attribute; });
  if (level.number == 0) return;
  levels.push_back(level);
  std::sort(levels.begin(), levels.end());
}

}  // namespace cx
