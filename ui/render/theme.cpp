// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHashSeed>
#include <QResource>
#include <array>

namespace cx {
namespace {

constexpr double pt = 96.0 / 72;

// In the order of Type.
constexpr std::array<TypeStyle, 9> screenStyles{{{34, 40, QFont::DemiBold},
                                                 {24, 32, QFont::DemiBold},
                                                 {18, 26, QFont::DemiBold},
                                                 {14, 20, QFont::DemiBold},
                                                 {14, 20, QFont::DemiBold},
                                                 {13, 20, QFont::Normal},
                                                 {13, 20, QFont::DemiBold},
                                                 {12, 16, QFont::Medium},
                                                 {11, 16, QFont::Normal}}};
constexpr std::array<TypeStyle, 9> printStyles{{{24 * pt, 28 * pt, QFont::DemiBold},
                                                {17 * pt, 22 * pt, QFont::DemiBold},
                                                {13 * pt, 18 * pt, QFont::DemiBold},
                                                {10.5 * pt, 14 * pt, QFont::DemiBold},
                                                {10 * pt, 13.5 * pt, QFont::DemiBold},
                                                {9.5 * pt, 13.5 * pt, QFont::Normal},
                                                {9.5 * pt, 13.5 * pt, QFont::DemiBold},
                                                {8.5 * pt, 11 * pt, QFont::Medium},
                                                {7.5 * pt, 10 * pt, QFont::Normal}}};

/// A bundled font where it lies in the program: Qt reads a file once more for each of its weights and sizes.
bool loadFont(const QString& file) {
  const QResource font(file);
  if (!font.isValid() || font.compressionAlgorithm() != QResource::NoCompression) return false;
  const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(font.data()), font.size());
  return QFontDatabase::addApplicationFontFromData(bytes) >= 0;
}

}  // namespace

const TypeScale& TypeScale::screen() {
  static const TypeScale scale(screenStyles.data());
  return scale;
}

const TypeScale& TypeScale::print() {
  static const TypeScale scale(printStyles.data());
  return scale;
}

const TypeStyle& TypeScale::operator[](Type type) const {
  return styles_[static_cast<std::size_t>(type)];
}

const Theme& theme(ThemeKind kind) {
  static const Theme light(ThemeKind::light), dark(ThemeKind::dark), print(ThemeKind::print);
  switch (kind) {
    case ThemeKind::light:
      return light;
    case ThemeKind::dark:
      return dark;
    case ThemeKind::print:
      return print;
  }
  return light;
}

QFont Theme::font(Type type) const {
  const bool paper = kind_ == ThemeKind::print;
  const TypeStyle& style = (paper ? TypeScale::print() : TypeScale::screen())[type];
  QFont font(fontFamily());
  if (paper)
    font.setPointSizeF(style.size / pt);
  else
    font.setPixelSize(qRound(style.size));
  font.setWeight(style.weight);
  return font;
}

QPalette Theme::palette() const {
  QPalette palette;
  palette.setColor(QPalette::Window, colour(Role::surface_page));
  palette.setColor(QPalette::Base, colour(Role::surface_page));
  palette.setColor(QPalette::AlternateBase, colour(Role::surface_sunken));
  palette.setColor(QPalette::Button, colour(Role::surface_page));
  palette.setColor(QPalette::ToolTipBase, colour(Role::text));
  palette.setColor(QPalette::ToolTipText, colour(Role::surface_page));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText}) {
    palette.setColor(role, colour(Role::text));
    palette.setColor(QPalette::Disabled, role, colour(Role::text_faint));
  }
  palette.setColor(QPalette::PlaceholderText, colour(Role::text_faint));
  palette.setColor(QPalette::Highlight, colour(Role::surface_selected));
  palette.setColor(QPalette::HighlightedText, colour(Role::text));
  palette.setColor(QPalette::Link, colour(Role::text_link));
  palette.setColor(QPalette::LinkVisited, colour(Role::text_link));
  palette.setColor(QPalette::Light, colour(Role::surface_window));
  palette.setColor(QPalette::Midlight, colour(Role::rule));
  palette.setColor(QPalette::Mid, colour(Role::rule_strong));
  palette.setColor(QPalette::Dark, colour(Role::control_border));
  palette.setColor(QPalette::Shadow, colour(Role::rule_strong));
  return palette;
}

QString fontFamily() {
  return QStringLiteral("Touchstone Sans");
}

bool loadFonts() {
  bool complete = true;
  for (const char* weight : {"Regular", "Medium", "SemiBold"}) {
    complete = loadFont(QStringLiteral(":/fonts/TouchstoneSans-%1.ttf").arg(QLatin1String(weight))) && complete;
  }
  QApplication::setFont(theme(ThemeKind::light).font(Type::body));
  return complete;
}

void makeOutputDeterministic() {
  QHashSeed::setDeterministicGlobalSeed();
}

}  // namespace cx
