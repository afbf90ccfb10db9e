// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/label_room.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

namespace cx {

std::vector<bool> labelsThatFit(const std::vector<LabelWish>& wishes, double gap) {
  std::vector<std::size_t> order(wishes.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return wishes[a].weight > wishes[b].weight; });
  std::vector<bool> stands(wishes.size(), false);
  for (const std::size_t i : order) {
    bool free = true;
    for (std::size_t j = 0; j < wishes.size() && free; ++j)
      free =
          !stands[j] || std::fabs(wishes[i].centre - wishes[j].centre) >= (wishes[i].width + wishes[j].width) / 2 + gap;
    stands[i] = free;
  }
  return stands;
}

std::vector<bool> evenLabels(const std::vector<LabelWish>& wishes, std::size_t anchor, double gap) {
  const std::size_t n = wishes.size();
  std::vector<bool> stands(n, false);
  for (std::size_t stride = 1; stride <= n; ++stride) {
    const LabelWish* before = nullptr;
    bool free = true;
    for (std::size_t i = anchor % stride; i < n && free; i += stride) {
      free = !before || wishes[i].centre - before->centre >= (wishes[i].width + before->width) / 2 + gap;
      before = &wishes[i];
    }
    if (!free && stride < n) continue;
    for (std::size_t i = anchor % stride; i < n; i += stride) stands[i] = true;
    break;
  }
  return stands;
}

std::vector<double> pushedApart(std::vector<double> centres, double apart, double lo, double hi) {
  std::vector<std::size_t> order(centres.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return centres[a] < centres[b]; });
  // Down from the top, then up from the bottom: each pass moves only what would touch or leave.
  double least = lo;
  for (const std::size_t i : order) {
    centres[i] = std::max(centres[i], least);
    least = centres[i] + apart;
  }
  double most = hi;
  for (const std::size_t i : std::views::reverse(order)) {
    centres[i] = std::min(centres[i], most);
    most = centres[i] - apart;
  }
  return centres;
}

}  // namespace cx
