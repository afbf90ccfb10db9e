// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/subtraction.h"

#include <iterator>
#include <ranges>
#include <utility>

namespace cx {
namespace {

constexpr std::int64_t prime = 2'147'483'647;

std::int64_t inverseOf(std::int64_t x) {
  std::int64_t out = 1;
  for (std::int64_t exponent = prime - 2; exponent > 0; exponent /= 2, x = x * x % prime)
    if (exponent % 2 == 1) out = out * x % prime;
  return out;
}

/// Adds `times` the other equation, times ≥ 0.
void addTimes(Subtraction::Equation& equation, const Subtraction::Equation& other, std::int64_t times) {
  for (const auto& [unknown, coefficient] : other) {
    const auto at = equation.try_emplace(unknown, 0).first;
    at->second = (at->second + times * coefficient) % prime;
    if (at->second == 0) equation.erase(at);
  }
}

/// Takes out of the equation every unknown that a row is solved for.
void reduce(Subtraction::Equation& equation, const Subtraction::Rows& rows) {
  for (auto at = equation.begin(); at != equation.end();) {
    const std::size_t unknown = at->first;
    if (const auto row = rows.find(unknown); row != rows.end()) addTimes(equation, row->second, prime - at->second);
    at = equation.upper_bound(unknown);  // a row holds nothing before its own unknown
  }
}

}  // namespace

void Subtraction::add(Equation equation) {
  for (auto& [unknown, coefficient] : equation) coefficient = (coefficient % prime + prime) % prime;
  reduce(equation, rows_);
  if (equation.empty()) return;
  const std::size_t lead = equation.begin()->first;
  const std::int64_t inverse = inverseOf(equation.begin()->second);
  for (auto& [unknown, coefficient] : equation) coefficient = coefficient * inverse % prime;
  rows_.emplace(lead, std::move(equation));
}

std::vector<std::size_t> Subtraction::solved() const {
  Rows reduced = rows_;
  std::vector<std::size_t> out;
  for (auto& [lead, row] : std::views::reverse(reduced)) {
    // Those that stand behind are reduced already; the row itself begins before them.
    Equation behind(std::next(row.begin()), row.end());
    reduce(behind, reduced);
    row.erase(std::next(row.begin()), row.end());
    row.insert(behind.begin(), behind.end());
    if (row.size() == 1) out.push_back(lead);
  }
  return out;
}

}  // namespace cx
