// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "core/base/date.h"

namespace cx {

class Workspace;

/// An instant by the clock of the organisation.
[[nodiscard]] QDateTime localTime(Instant instant, const Workspace& workspace);
/// The day that it is there now.
[[nodiscard]] Date localToday(const Workspace& workspace);

[[nodiscard]] inline QDate qDate(Date date) {
  return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

}  // namespace cx
