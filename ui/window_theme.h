// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/render/theme.h"

namespace cx {

/// What a person asked for; `system` follows the other windows of the screen.
enum class ThemeChoice { system, light, dark };

/// Whether the system's own windows are light or dark. To be asked before a theme of ours is applied.
[[nodiscard]] ThemeKind systemTheme();

/// The colours of the window: those asked for, or the system's. From Qt 6.5 on it follows the system while it runs;
/// before, the system is what it was when the program began.
class WindowTheme : public QObject {
  Q_OBJECT
 public:
  explicit WindowTheme(ThemeChoice choice, ThemeKind system = systemTheme());

  [[nodiscard]] ThemeChoice choice() const { return choice_; }
  [[nodiscard]] const Theme& current() const { return *current_; }
  void choose(ThemeChoice choice);
  /// The system turned light or dark.
  void setSystem(ThemeKind system);

 Q_SIGNALS:
  /// Every widget has the new style; what paints itself must be told.
  void changed();

 private:
  void apply();
  [[nodiscard]] ThemeKind wanted() const;

  ThemeChoice choice_;
  ThemeKind system_;
  const Theme* current_;
};

}  // namespace cx
