// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace cx {

/// Something that can be found by its name: a place to go to, a thing to do, a figure to read.
struct FindEntry {
  enum class Kind { go, act, read };
  Kind kind = Kind::go;
  QString icon;               ///< icon file without ".svg"
  QString title;              ///< what is searched first
  QString small;              ///< where it belongs, or what it says; searched too
  QString keys;               ///< its shortcut, or empty
  std::function<void()> run;  ///< done when it is chosen
};

}  // namespace cx
