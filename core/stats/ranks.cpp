// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ranks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/stats/quantiles.h"

namespace cx {

namespace {

/// The whole number that values agreeing to nine decimals share.
double tieKey(double value) {
  return std::nearbyint(value * 1e9);
}

/// `n` people of one group who tie at `key`.
struct Entry {
  double key;
  std::size_t group;
  double n;
};

/// What ranking everyone together leaves of each group.
struct Ranking {
  std::vector<double> n, rank_sum;
  double all = 0;
  double ties = 0;  ///< Σ(t³ − t) over the ties
  bool everyone_ties = false;
};

Ranking rank(std::vector<Entry> entries, std::size_t groups) {
  std::ranges::sort(entries, {}, &Entry::key);
  Ranking out{std::vector<double>(groups), std::vector<double>(groups)};
  for (auto first = entries.begin(); first != entries.end();) {
    const auto last = std::find_if(first, entries.end(), [&](const Entry& e) { return e.key != first->key; });
    const double size = std::accumulate(first, last, 0.0, [](double n, const Entry& e) { return n + e.n; });
    const double place = out.all + (size + 1) / 2;
    for (auto entry = first; entry != last; ++entry) {
      out.n[entry->group] += entry->n;
      out.rank_sum[entry->group] += entry->n * place;
    }
    out.all += size;
    out.ties += size * size * size - size;
    out.everyone_ties = first == entries.begin() && last == entries.end();
    first = last;
  }
  return out;
}

void enter(std::vector<Entry>& entries, std::span<const Bucket> buckets, std::size_t group) {
  for (const auto& bucket : buckets) {
    if (bucket.n > 0) entries.push_back({tieKey(bucket.value), group, static_cast<double>(bucket.n)});
  }
}

}  // namespace

std::optional<MannWhitney> mannWhitney(std::span<const Bucket> older, std::span<const Bucket> newer) {
  std::vector<Entry> entries;
  enter(entries, older, 0);
  enter(entries, newer, 1);
  const auto ranking = rank(std::move(entries), 2);
  const double n1 = ranking.n[0], n2 = ranking.n[1], n = ranking.all;
  if (n1 < 2 || n2 < 2) return std::nullopt;

  MannWhitney out;
  out.u = ranking.rank_sum[1] - n2 * (n2 + 1) / 2;
  out.cliff = 2 * out.u / (n1 * n2) - 1;
  if (ranking.everyone_ties) return out;
  const double deviation = out.u - n1 * n2 / 2;
  const double sd = std::sqrt(n1 * n2 / 12 * (n + 1 - ranking.ties / (n * (n - 1))));
  out.z = deviation / sd;
  out.p = normalTwoSided(*out.z);
  out.p_corrected = std::min(1.0, normalTwoSided(std::max(0.0, std::abs(deviation) - 0.5) / sd));
  return out;
}

std::optional<KruskalWallis> kruskalWallis(std::span<const std::vector<Bucket>> groups) {
  std::vector<Entry> entries;
  for (std::size_t group = 0; group < groups.size(); ++group) enter(entries, groups[group], group);
  const auto ranking = rank(std::move(entries), groups.size());
  if (groups.size() < 2 || std::ranges::count(ranking.n, 0.0) > 0 || ranking.everyone_ties) return std::nullopt;

  const double n = ranking.all;
  double between = 0;
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const double away = ranking.rank_sum[group] / ranking.n[group] - (n + 1) / 2;
    between += ranking.n[group] * away * away;
  }
  const double h = 12 / (n * (n + 1)) * between / (1 - ranking.ties / (n * n * n - n));
  const double df = static_cast<double>(groups.size()) - 1;
  return KruskalWallis{h, df, chiSquareUpper(h, df), h / (n - 1)};
}

Wilcoxon wilcoxon(std::span<const double> differences) {
  std::vector<Entry> entries;
  for (const double difference : differences) {
    const double key = tieKey(difference);
    if (key != 0) entries.push_back({std::abs(key), key > 0 ? 1U : 0U, 1});
  }
  const auto ranking = rank(std::move(entries), 2);
  const double n = ranking.all;
  Wilcoxon out{static_cast<std::uint64_t>(n), ranking.rank_sum[1], {}, {}};
  if (n == 0) return out;
  const double variance = n * (n + 1) * (2 * n + 1) / 24 - ranking.ties / 48;
  out.z = (out.v - n * (n + 1) / 4) / std::sqrt(variance);
  out.p = normalTwoSided(*out.z);
  return out;
}

std::vector<double> midRanks(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
  std::vector<double> ranks(values.size());
  for (std::size_t first = 0, last = 0; first < order.size(); first = last) {
    while (last < order.size() && tieKey(values[order[last]]) == tieKey(values[order[first]])) ++last;
    const double place = static_cast<double>(first + last + 1) / 2;
    for (std::size_t i = first; i < last; ++i) ranks[order[i]] = place;
  }
  return ranks;
}

}  // namespace cx
