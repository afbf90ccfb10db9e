// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/date.h"

namespace cx {

/// What was keyed since the workspace was opened: how many forms, and what one costs.
class Sitting {
 public:
  void key(Instant at);
  /// The form that the keys since the last one made is stored.
  void stored(Instant at);

  [[nodiscard]] int forms() const { return int(keys_.size()); }
  /// Medians over the forms; nothing before the first.
  [[nodiscard]] std::optional<int> keysPerForm() const;
  [[nodiscard]] std::optional<int> secondsPerForm() const;
  [[nodiscard]] std::optional<Instant> lastStored() const { return last_; }

 private:
  int keysNow_ = 0;
  std::optional<Instant> began_, last_;
  std::vector<int> keys_, seconds_;
};

}  // namespace cx
