// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/nps.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/stats/quantiles.h"

namespace cx {

namespace {

/// The answers as 100, 0 and −100.
std::array<Bucket, 3> camps(std::span<const Bucket> answers) {
  std::array<Bucket, 3> out{Bucket{100, 0, 0, 0}, Bucket{0, 0, 0, 0}, Bucket{-100, 0, 0, 0}};
  for (const auto& answer : answers) {
    auto& camp = out[answer.value >= 9 ? 0 : answer.value > 6 ? 1 : 2];
    camp.n += answer.n;
    camp.w += answer.w;
    camp.w2 += answer.w2;
  }
  return out;
}

Nps scored(const std::array<Bucket, 3>& camps, const Summary& summary, std::array<double, 3> weights,
           double confidence) {
  const double all = weights[0] + weights[1] + weights[2];
  Nps out;
  out.n = summary.n;
  out.promoters = camps[0].n;
  out.passives = camps[1].n;
  out.detractors = camps[2].n;
  out.promoter_share = weights[0] / all;
  out.passive_share = weights[1] / all;
  out.detractor_share = weights[2] / all;
  out.score = 100 * (weights[0] - weights[2]) / all;
  out.summary = summary;

  // Three more people, one on each side and one between, ¾ of a promoter and of a detractor among them.
  const double n = summary.n_eff + 3;
  const double p = (out.promoter_share * summary.n_eff + 0.75) / n,
               d = (out.detractor_share * summary.n_eff + 0.75) / n;
  const double half = 100 * normalCritical(confidence) * std::sqrt((p + d - (p - d) * (p - d)) / n);
  out.centre = 100 * (p - d);
  out.interval = {std::max(-100.0, out.centre - half), std::min(100.0, out.centre + half)};
  return out;
}

}  // namespace

std::optional<Nps> nps(std::span<const Bucket> answers, double confidence) {
  const auto parts = camps(answers);
  const auto summary = describe(parts);
  if (!summary.mean) return std::nullopt;
  const auto people = [&](int camp) { return static_cast<double>(parts[camp].n); };
  return scored(parts, summary, {people(0), people(1), people(2)}, confidence);
}

std::optional<Nps> npsWeighted(std::span<const Bucket> answers, double confidence) {
  const auto parts = camps(answers);
  const auto summary = describeWeighted(parts);
  if (!summary.mean) return std::nullopt;
  return scored(parts, summary, {parts[0].w, parts[1].w, parts[2].w}, confidence);
}

}  // namespace cx
