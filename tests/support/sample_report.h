// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace cx {

/// A board report of a fictitious survey with every kind of block, and a table that runs over several sheets.
[[nodiscard]] Report sampleReport(Language language = Language::en);

}  // namespace cx
