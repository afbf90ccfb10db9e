// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/gauge.h"

#include <algorithm>

#include "core/base/result.h"

namespace cx {

void Gauge::tell(std::int64_t read) {
  last_ = read;
  if (!progress_) return;
  const double share = bytes_ == 0 ? 1 : std::min(1.0, static_cast<double>(read) / static_cast<double>(bytes_));
  if (!progress_(from_ + (to_ - from_) * share))
    throw Failure(ErrorKind::usage, text(CX_TEXT("io", "Stopped as you asked; nothing was changed.")));
}

}  // namespace cx
