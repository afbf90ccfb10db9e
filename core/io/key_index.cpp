// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/key_index.h"

namespace cx {
namespace {

/// FNV-1a: the texts are a few bytes long.
std::uint64_t hashOf(std::string_view key) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash ^ hash >> 32;
}

}  // namespace

std::size_t KeyIndex::placeOf(std::string_view key) const {
  std::size_t place = hashOf(key) & (table_.size() - 1);
  while (table_[place] != 0 && keys_[table_[place] - 1] != key) place = (place + 1) & (table_.size() - 1);
  return place;
}

std::size_t KeyIndex::find(std::string_view key) const {
  const std::uint32_t entry = table_[placeOf(key)];
  return entry == 0 ? none : entry - 1;
}

std::size_t KeyIndex::add(std::string_view key) {
  if (2 * (keys_.size() + 1) > table_.size()) grow();
  table_[placeOf(key)] = static_cast<std::uint32_t>(keys_.size() + 1);
  keys_.emplace_back(key);
  return keys_.size() - 1;
}

void KeyIndex::grow() {
  table_.assign(2 * table_.size(), 0);
  for (std::size_t number = 0; number < keys_.size(); ++number)
    table_[placeOf(keys_[number])] = static_cast<std::uint32_t>(number + 1);
}

}  // namespace cx
