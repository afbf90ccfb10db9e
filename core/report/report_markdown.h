// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/report/report.h"

namespace cx {

/// The report as Markdown: charts as their table twins, texts escaped so that nothing in them turns into markup.
[[nodiscard]] std::string reportMarkdown(const Report& report);

}  // namespace cx
