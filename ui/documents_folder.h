// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cx {

/// Where a person's files are looked for and written first.
[[nodiscard]] QString documentsFolder();

}  // namespace cx
