// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/subtraction.h"

#include <algorithm>

namespace cx::test {
namespace {

constexpr std::int64_t prime = 2'147'483'647;

std::int64_t power(std::int64_t base, std::int64_t exponent) {
  std::int64_t out = 1;
  for (; exponent > 0; exponent /= 2, base = base * base % prime)
    if (exponent % 2 == 1) out = out * base % prime;
  return out;
}

}  // namespace

void Subtraction::reduce(Row& row) const {
  for (std::int64_t& x : row) x = (x % prime + prime) % prime;
  for (std::size_t at = 0; at < rows_.size(); ++at) {
    const std::int64_t factor = row[leads_[at]];
    if (factor == 0) continue;
    for (std::size_t i = leads_[at]; i < unknowns_; ++i)
      if (rows_[at][i] != 0) row[i] = (row[i] + (prime - factor) * rows_[at][i]) % prime;
  }
}

void Subtraction::know(Row row) {
  reduce(row);
  const auto lead = std::ranges::find_if(row, [](std::int64_t x) { return x != 0; });
  if (lead == row.end()) return;
  const std::int64_t inverse = power(*lead, prime - 2);
  for (std::int64_t& x : row) x = x * inverse % prime;
  leads_.push_back(std::size_t(lead - row.begin()));
  rows_.push_back(std::move(row));
}

bool Subtraction::gives(Row row) const {
  reduce(row);
  return std::ranges::all_of(row, [](std::int64_t x) { return x == 0; });
}

}  // namespace cx::test
