// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdio>

#include "ui/application.h"
#include "ui/render/theme.h"

/// One main for all tests that need Qt: no display, the bundled fonts, the light theme.
int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  cx::makeOutputDeterministic();
  cx::Application application(argc, argv);
  if (!cx::loadFonts()) {
    std::fputs("The bundled fonts are missing.\n", stderr);
    return 1;
  }
  cx::applyTheme(cx::theme(cx::ThemeKind::light));
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
