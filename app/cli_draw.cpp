// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_draw.h"

#include <QApplication>
#include <QHashSeed>
#include <QLoggingCategory>

#include "ui/render/theme.h"

namespace cx {
namespace {

char programName[] = "touchstone-cli";
char* programArguments[] = {programName, nullptr};
int programCount = 1;

/// Pictures need no display, and must not differ from one run to the next. What Qt remarks about the machine is no
/// message of ours; QT_LOGGING_RULES brings it back.
int& prepared() {
  QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
  QHashSeed::setDeterministicGlobalSeed();
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
  return programCount;
}

}  // namespace

DrawingRoom::DrawingRoom() : application_(std::make_unique<QApplication>(prepared(), programArguments)) {
  loadFonts();
}
DrawingRoom::~DrawingRoom() = default;

}  // namespace cx
