// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local_time.h"

#include <QTimeZone>
#include <chrono>

#include "core/survey/organisation.h"
#include "core/survey/workspace.h"

namespace cx {

QDateTime localTime(Instant instant, const Workspace& workspace) {
  const QTimeZone zone(QByteArray::fromStdString(organisation(workspace).zone));
  return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), zone.isValid() ? zone : QTimeZone::utc());
}

Date localToday(const Workspace& workspace) {
  const QDate day = localTime(workspace.now(), workspace).date();
  return std::chrono::year(day.year()) / day.month() / day.day();
}

}  // namespace cx
