// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/subtraction.h"

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

}  // namespace

void Subtraction::add(Equation equation) {
  for (auto& [unknown, coefficient] : equation) coefficient = (coefficient % prime + prime) % prime;
  for (const auto& [unknown, row] : rows_)
    if (const auto at = equation.find(unknown); at != equation.end()) addTimes(equation, row, prime - at->second);
  if (equation.empty()) return;
  const std::size_t lead = equation.begin()->first;
  const std::int64_t inverse = inverseOf(equation.begin()->second);
  for (auto& [unknown, coefficient] : equation) coefficient = coefficient * inverse % prime;
  for (auto& [unknown, row] : rows_)
    if (const auto at = row.find(lead); at != row.end()) addTimes(row, equation, prime - at->second);
  rows_.emplace(lead, std::move(equation));
}

std::vector<std::size_t> Subtraction::solved() const {
  std::vector<std::size_t> out;
  for (const auto& [unknown, row] : rows_)
    if (row.size() == 1) out.push_back(unknown);
  return out;
}

}  // namespace cx
