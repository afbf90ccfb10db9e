// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/io/byte_source.h"
#include "core/io/xlsx_number.h"

namespace cx {

/// What numbers are in cells of each style, by the style's number. Throws XmlFault.
[[nodiscard]] std::vector<NumberKind> cellKinds(ByteSource styles);

}  // namespace cx
