// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/stored_row.h"

#include <string_view>

#include "core/base/digest.h"

namespace cx {
namespace {

/// Seven bits a byte, the lowest first; no number reads like the beginning of another.
void appendNumber(std::string& out, std::int64_t number) {
  auto rest = static_cast<std::uint64_t>(number);
  for (; rest >= 128; rest >>= 7) out += static_cast<char>((rest & 127) | 128);
  out += static_cast<char>(rest);
}

void appendField(std::string& out, std::string_view field) {
  appendNumber(out, std::int64_t(field.size()));
  out += field;
}

}  // namespace

std::int64_t hashOf(const StoredRow& row) {
  thread_local std::string bytes;
  bytes.clear();
  for (const std::int64_t number : {row.id, row.wave, row.channel, row.weight}) appendNumber(bytes, number);
  for (const std::string* field : {&row.answers, &row.levels, &row.person, &row.date, &row.comment})
    appendField(bytes, *field);
  return static_cast<std::int64_t>(rowHash(bytes));
}

}  // namespace cx
