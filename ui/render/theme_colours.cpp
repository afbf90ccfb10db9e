// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme.h"

#include <array>

namespace cx {
namespace {

struct Shade {
  QRgb light, dark, print;
};

/// In the order of Role.
// clang-format off
constexpr std::array<Shade, roleCount> shades{{
    {0xF5F6F8, 0x12161A, 0xFFFFFF},  // surface.window
    {0xFFFFFF, 0x191E23, 0xFFFFFF},  // surface.page
    {0xEEF1F4, 0x232A31, 0xF3F5F7},  // surface.sunken
    {0xE6EEF8, 0x20344B, 0xFFFFFF},  // surface.selected
    {0xDDE2E7, 0x2E363E, 0xD3D9DF},  // rule
    {0xB9C2CB, 0x4A5560, 0x9AA5B0},  // rule.strong
    {0x7F8A95, 0x7C8894, 0x7F8A95},  // control.border
    {0x15202B, 0xE9EDF1, 0x101820},  // text
    {0x52606D, 0xA9B4BF, 0x4A5763},  // text.muted
    {0x606D79, 0x93A0AC, 0x5F6C78},  // text.faint
    {0x1B5CA8, 0x84B9F5, 0x1B5CA8},  // text.link
    {0xFFFFFF, 0x0E1A28, 0xFFFFFF},  // text.onAccent
    {0xE6EAEE, 0x2A3239, 0xE3E7EB},  // grid
    {0x7F8A95, 0x7C8894, 0x7F8A95},  // axis
    {0x52606D, 0xA9B4BF, 0x4A5763},  // neutral.line
    {0x1F62B0, 0x5E9FE6, 0x1A5AA6},  // own
    {0xC9DCF2, 0x24405F, 0xC9DCF2},  // own.soft
    {0x10355F, 0xCFE3FA, 0x0D2E55},  // own.ink
    {0x15202B, 0xF4F7FA, 0x101820},  // benchmark
    {0x15202B, 0xF4F7FA, 0x101820},  // target
    {0x75818D, 0x9AA6B2, 0x6E7A86},  // lastWave
    {0x9A4100, 0xFFA859, 0x933E00},  // likert.1
    {0xD57A25, 0xAA6018, 0xD57A25},  // likert.2
    {0xD3D9DF, 0x39424B, 0xD8DDE2},  // likert.3
    {0x7F8A95, 0x7C8894, 0x7F8A95},  // likert.3.line
    {0x5793D3, 0x3A77BB, 0x5793D3},  // likert.4
    {0x174F93, 0x8FC4FF, 0x154B8C},  // likert.5
    {0xFFFFFF, 0x15202B, 0xFFFFFF},  // likert.ink.1
    {0x15202B, 0xFFFFFF, 0x101820},  // likert.ink.2
    {0x15202B, 0xE9EDF1, 0x101820},  // likert.ink.3
    {0x15202B, 0xFFFFFF, 0x101820},  // likert.ink.4
    {0xFFFFFF, 0x15202B, 0xFFFFFF},  // likert.ink.5
    {0xF0B47C, 0x8A4B14, 0xF0B47C},  // heat.below2
    {0xFBE3CD, 0x4A3220, 0xFBE3CD},  // heat.below1
    {0xEDF3FA, 0x22303F, 0xEDF3FA},  // heat.1
    {0xCFE0F3, 0x24405F, 0xCFE0F3},  // heat.2
    {0xA6C7EA, 0x2B5485, 0xA6C7EA},  // heat.3
    {0x6FA3DB, 0x3D78BD, 0x6FA3DB},  // heat.4
    {0x2A68B0, 0x7DB4F0, 0x2A68B0},  // heat.5
    {0x15202B, 0xFFFFFF, 0x101820},  // heat.ink.below2
    {0x15202B, 0xFFFFFF, 0x101820},  // heat.ink.below1
    {0x15202B, 0xFFFFFF, 0x101820},  // heat.ink.1
    {0x15202B, 0xFFFFFF, 0x101820},  // heat.ink.2
    {0x15202B, 0xFFFFFF, 0x101820},  // heat.ink.3
    {0x15202B, 0xFFFFFF, 0x101820},  // heat.ink.4
    {0xFFFFFF, 0x15202B, 0xFFFFFF},  // heat.ink.5
    {0x7C8893, 0x75828F, 0x7C8893},  // hatch
    {0xE3E7EB, 0x2B333B, 0xE6EAED},  // suppressed
    {0x52606D, 0xA9B4BF, 0x4A5763},  // suppressed.ink
    {0x1F62B0, 0x84B9F5, 0x1A5AA6},  // focus
    {0x9A4A00, 0xF2A65A, 0x934600},  // attention
    {0xFDF0E3, 0x3A2A1B, 0xFFF6EC},  // attention.soft
    {0xEDF0F3, 0x262E35, 0xEDF0F3},  // band
    {0xD3E2F4, 0x223B57, 0xD3E2F4},  // ribbon.1
    {0x8FB3DC, 0x3F6EA3, 0x8FB3DC},  // ribbon.edge
}};
// clang-format on

}  // namespace

QColor Theme::colour(Role role) const {
  const Shade& shade = shades.at(static_cast<std::size_t>(role));
  switch (kind_) {
    case ThemeKind::light:
      return QColor::fromRgb(shade.light);
    case ThemeKind::dark:
      return QColor::fromRgb(shade.dark);
    case ThemeKind::print:
      return QColor::fromRgb(shade.print);
  }
  return {};
}

}  // namespace cx
