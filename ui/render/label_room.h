// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace cx {

/// A label's wish: a stretch of a line, and how much it matters.
struct LabelWish {
  double centre = 0, width = 0;
  int weight = 0;
};

/// Which labels may stand when those that would touch must go: heavier ones first, then earlier ones.
[[nodiscard]] std::vector<bool> labelsThatFit(const std::vector<LabelWish>& wishes, double gap);

/// The closest even rhythm of labels, counted from the anchor, in which none touch.
[[nodiscard]] std::vector<bool> evenLabels(const std::vector<LabelWish>& wishes, std::size_t anchor, double gap);

/// Moves centres apart to at least `apart`, in their order, staying between `lo` and `hi` as long as there is room.
[[nodiscard]] std::vector<double> pushedApart(std::vector<double> centres, double apart, double lo, double hi);

}  // namespace cx
