// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace cx {

enum class ThemeKind { light, dark, print };

/// What a colour is for; one role per token of the design.
enum class Role {
  surface_window,
  surface_page,
  surface_sunken,
  surface_selected,
  rule,
  rule_strong,
  control_border,
  text,
  text_muted,
  text_faint,
  text_link,
  text_on_accent,
  grid,
  axis,
  neutral_line,
  own,
  own_soft,
  own_ink,
  benchmark,
  target,
  last_wave,
  likert_1,
  likert_2,
  likert_3,
  likert_3_line,
  likert_4,
  likert_5,
  likert_ink_1,
  likert_ink_2,
  likert_ink_3,
  likert_ink_4,
  likert_ink_5,
  heat_below_2,
  heat_below_1,
  heat_1,
  heat_2,
  heat_3,
  heat_4,
  heat_5,
  heat_ink_below_2,
  heat_ink_below_1,
  heat_ink_1,
  heat_ink_2,
  heat_ink_3,
  heat_ink_4,
  heat_ink_5,
  hatch,
  suppressed,
  suppressed_ink,
  focus,
  attention,
  attention_soft,
  band,
  ribbon,
  ribbon_edge,
};
inline constexpr int roleCount = static_cast<int>(Role::ribbon_edge) + 1;

/// The nine sizes of type. A size that is not here is not used.
enum class Type { figure, headline, page, panel, number, body, strong, label, small };

/// Size and line height in px of 1/96 inch, and weight.
struct TypeStyle {
  double size = 13, line = 20;
  QFont::Weight weight = QFont::Normal;
};

/// The type of one medium: pixels on a screen, points on paper, both written in px of 1/96 inch.
class TypeScale {
 public:
  [[nodiscard]] static const TypeScale& screen();
  [[nodiscard]] static const TypeScale& print();
  [[nodiscard]] const TypeStyle& operator[](Type type) const;

 private:
  explicit TypeScale(const TypeStyle* styles) : styles_(styles) {}
  const TypeStyle* styles_;
};

/// One set of colours with the type that goes with it.
class Theme {
 public:
  [[nodiscard]] ThemeKind kind() const { return kind_; }
  [[nodiscard]] QColor colour(Role role) const;
  /// For widgets: pixels on screen, points in print.
  [[nodiscard]] QFont font(Type type) const;
  [[nodiscard]] QPalette palette() const;

 private:
  friend const Theme& theme(ThemeKind kind);
  explicit Theme(ThemeKind kind) : kind_(kind) {}
  ThemeKind kind_;
};

[[nodiscard]] const Theme& theme(ThemeKind kind);

/// The one family on screen and paper, with digits of one width.
[[nodiscard]] QString fontFamily();
/// Registers the bundled fonts and makes the body font the application's; call once after QApplication.
/// False when a font file is missing.
bool loadFonts();

/// Seeds Qt's hashes so that two runs write the same bytes; call before QApplication.
void makeOutputDeterministic();

/// The chrome: buttons, chips, inputs, tables, menus, scroll bars. Dynamic properties choose variants:
/// QLabel[type="headline|page|panel|strong|label|small"], [tone="muted|faint|attention|link"] on any label,
/// QPushButton[filled="true"] once per page, QPushButton[quiet="true"] without a border,
/// QToolButton[chip="true"] in the filter bar, QWidget[surface="page|window|sunken"], QFrame[rule="true|thin|vertical"]
/// a 1 px line, QLabel[mark="sample"], [problem="true"] on an input that is wrong.
[[nodiscard]] QString styleSheet(const Theme& theme);

/// Fusion with the theme's palette and style sheet for the whole application.
void applyTheme(const Theme& theme);

}  // namespace cx
