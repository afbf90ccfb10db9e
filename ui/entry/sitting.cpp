// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sitting.h"

#include <algorithm>

namespace cx {
namespace {

std::optional<int> median(std::vector<int> values) {
  if (values.empty()) return std::nullopt;
  const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace

void Sitting::key(Instant at) {
  if (!began_) began_ = at;
  ++keysNow_;
}

void Sitting::stored(Instant at) {
  keys_.push_back(keysNow_);
  seconds_.push_back(began_ ? int((at - *began_).count()) : 0);
  keysNow_ = 0;
  began_.reset();
  last_ = at;
}

std::optional<int> Sitting::keysPerForm() const {
  return median(keys_);
}

std::optional<int> Sitting::secondsPerForm() const {
  return median(seconds_);
}

}  // namespace cx
