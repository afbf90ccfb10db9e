// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace cx {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
namespace {

ThemeKind kindOf(Qt::ColorScheme scheme) {
  return scheme == Qt::ColorScheme::Dark ? ThemeKind::dark : ThemeKind::light;
}

}  // namespace

ThemeKind systemTheme() {
  return kindOf(QGuiApplication::styleHints()->colorScheme());
}
#else
ThemeKind systemTheme() {
  const QPalette palette = QGuiApplication::palette();
  const int paper = palette.color(QPalette::Window).lightness();
  return paper < palette.color(QPalette::WindowText).lightness() ? ThemeKind::dark : ThemeKind::light;
}
#endif

WindowTheme::WindowTheme(ThemeChoice choice, ThemeKind system)
    : choice_(choice), system_(system), current_(&theme(wanted())) {
  applyTheme(*current_);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
          [this](Qt::ColorScheme scheme) { setSystem(kindOf(scheme)); });
#endif
}

ThemeKind WindowTheme::wanted() const {
  switch (choice_) {
    case ThemeChoice::system:
      return system_;
    case ThemeChoice::light:
      return ThemeKind::light;
    case ThemeChoice::dark:
      return ThemeKind::dark;
  }
  return ThemeKind::light;
}

void WindowTheme::choose(ThemeChoice choice) {
  choice_ = choice;
  apply();
}

void WindowTheme::setSystem(ThemeKind system) {
  system_ = system;
  apply();
}

void WindowTheme::apply() {
  const Theme& next = theme(wanted());
  if (&next == current_) return;
  current_ = &next;
  applyTheme(next);
  Q_EMIT changed();
}

}  // namespace cx
