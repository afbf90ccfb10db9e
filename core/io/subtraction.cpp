// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/subtraction.h"

#include <algorithm>
#include <random>

namespace cx {
namespace {

constexpr std::int64_t prime = 2'147'483'647;

std::int64_t inverseOf(std::int64_t x) {
  std::int64_t out = 1;
  for (std::int64_t exponent = prime - 2; exponent > 0; exponent /= 2, x = x * x % prime)
    if (exponent % 2 == 1) out = out * x % prime;
  return out;
}

}  // namespace

/// Takes out of the equation every unknown that a row is solved for. A row holds nothing before its own unknown.
void Subtraction::reduce(Equation& equation) {
  for (std::size_t at = 0; at < equation.size();) {
    const auto [unknown, coefficient] = equation[at];
    if (unknown >= rows_.size() || rows_[unknown].empty()) {
      ++at;
      continue;
    }
    const std::int64_t times = prime - coefficient;
    sum_.clear();
    auto left = equation.begin() + std::ptrdiff_t(at);
    for (const auto& [other, factor] : rows_[unknown]) {
      for (; left != equation.end() && left->first < other; ++left) sum_.push_back(*left);
      std::int64_t total = times * factor % prime;
      if (left != equation.end() && left->first == other) total = (total + (left++)->second) % prime;
      if (total != 0) sum_.emplace_back(other, total);
    }
    sum_.insert(sum_.end(), left, equation.end());
    equation.resize(at);
    equation.insert(equation.end(), sum_.begin(), sum_.end());
  }
}

void Subtraction::add(Equation equation) {
  std::ranges::sort(equation);
  for (auto& [unknown, coefficient] : equation) coefficient = (coefficient % prime + prime) % prime;
  reduce(equation);
  if (equation.empty()) return;
  const std::size_t lead = equation.front().first;
  const std::int64_t inverse = inverseOf(equation.front().second);
  for (auto& [unknown, coefficient] : equation) coefficient = coefficient * inverse % prime;
  if (rows_.size() <= lead) rows_.resize(lead + 1);
  rows_[lead] = std::move(equation);
}

std::vector<std::size_t> Subtraction::solved() const {
  // Of all solutions of the equations with 0 on the right, one taken at random: an unknown that has a single solution
  // is 0 in each of them, and any other is 0 in one of as many as the prime.
  std::size_t unknowns = 0;
  for (const Equation& row : rows_)
    if (!row.empty()) unknowns = std::max(unknowns, row.back().first + 1);
  std::mt19937_64 dice(1);
  std::vector<std::int64_t> solution(unknowns);
  for (std::int64_t& one : solution) one = std::int64_t(dice() % std::uint64_t(prime - 1)) + 1;
  std::vector<std::size_t> out;
  for (std::size_t lead = rows_.size(); lead-- > 0;) {
    const Equation& row = rows_[lead];
    if (row.empty()) continue;
    std::int64_t behind = 0;
    for (auto at = row.begin() + 1; at != row.end(); ++at) behind = (behind + at->second * solution[at->first]) % prime;
    solution[lead] = (prime - behind) % prime;
    if (solution[lead] == 0) out.push_back(lead);
  }
  return out;
}

}  // namespace cx
