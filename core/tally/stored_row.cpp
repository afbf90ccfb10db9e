// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tally/stored_row.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "core/base/digest.h"

namespace cx {
namespace {

constexpr std::size_t longestNumber = 10;

/// Seven bits a byte, the lowest first; no number reads like the beginning of another.
char* putNumber(char* out, std::int64_t number) {
  auto rest = static_cast<std::uint64_t>(number);
  for (; rest >= 128; rest >>= 7) *out++ = static_cast<char>((rest & 127) | 128);
  *out++ = static_cast<char>(rest);
  return out;
}

}  // namespace

std::int64_t hashOf(const StoredRow& row) {
  const std::array numbers{row.id, row.wave, row.channel, row.weight};
  const std::array fields{&row.answers, &row.levels, &row.person, &row.date, &row.comment};
  std::size_t most = (numbers.size() + fields.size()) * longestNumber;
  for (const std::string* field : fields) most += field->size();
  thread_local std::vector<char> bytes;
  if (bytes.size() < most) bytes.resize(most);
  char* end = bytes.data();
  for (const std::int64_t number : numbers) end = putNumber(end, number);
  for (const std::string* field : fields)
    end = std::ranges::copy(*field, putNumber(end, std::int64_t(field->size()))).out;
  return static_cast<std::int64_t>(rowHash({bytes.data(), std::size_t(end - bytes.data())}));
}

}  // namespace cx
