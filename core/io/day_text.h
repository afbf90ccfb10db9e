// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/date.h"

namespace cx {

/// How "3/4/2026" is read.
enum class DayOrder { month_first, day_first };

/// A day as survey tools write it, with or without a time of day behind it: 2026-09-14, 2026/09/14 10:42:11 AM GMT+9,
/// 2026. 9. 14 오전 10:42:11, 2026년 9월 14일, 20260914, 14.9.2026, 14-Sep-2026, and 9/14/2026 in the given order.
[[nodiscard]] std::optional<Date> parseDay(std::string_view field, DayOrder order = DayOrder::month_first);

/// What the days of a column say about their order.
class DayEvidence {
 public:
  void see(std::string_view field);
  [[nodiscard]] std::int64_t days() const { return days_; }
  /// Nothing when no day depends on the order, or when all could be read both ways.
  [[nodiscard]] std::optional<DayOrder> order() const;
  /// Days that would be another under the other order.
  [[nodiscard]] bool ambiguous() const { return either_ > 0 && month_first_ == 0 && day_first_ == 0; }

 private:
  std::int64_t days_ = 0, month_first_ = 0, day_first_ = 0, either_ = 0;
};

}  // namespace cx
