// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/small_base.h"

namespace cx {

LegendItem smallBaseSign(const Words& words) {
  return {LegendItem::Sign::small_base, words(CX_TEXT("chart", "small base, n < 30"))};
}

LegendItem starredSmallBaseSign(const Words& words) {
  return {LegendItem::Sign::small_base, words(CX_TEXT("chart", "small base, n < 30 (*)"))};
}

}  // namespace cx
