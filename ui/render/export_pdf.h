// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <filesystem>

#include "core/base/result.h"
#include "core/report/report.h"

namespace cx {

/// The board report as a PDF: vector, searchable, with outline, language and metadata; the same report gives the same
/// bytes.
[[nodiscard]] Result<QByteArray> reportPdf(const Report& report);

/// The same, written to `file` by the safe path: a file that was there before survives any failure.
[[nodiscard]] Result<void> exportReport(const Report& report, const std::filesystem::path& file);

}  // namespace cx
