// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPixmap>
#include <cmath>
#include <utility>

#include "ui/render/icon.h"

namespace cx {
namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

constexpr ThemeKind kinds[] = {ThemeKind::light, ThemeKind::dark, ThemeKind::print};

TEST(Theme, TextReadsOnEverySurfaceItStandsOn) {
  const std::pair<Role, Role> pairs[] = {{Role::text, Role::surface_page},
                                         {Role::text, Role::surface_window},
                                         {Role::text, Role::surface_selected},
                                         {Role::text_muted, Role::surface_page},
                                         {Role::text_muted, Role::surface_sunken},
                                         {Role::text_faint, Role::surface_page},
                                         {Role::text_link, Role::surface_page},
                                         {Role::text_on_accent, Role::own},
                                         {Role::suppressed_ink, Role::suppressed},
                                         {Role::attention, Role::surface_page},
                                         {Role::attention, Role::attention_soft},
                                         {Role::likert_ink_1, Role::likert_1},
                                         {Role::likert_ink_2, Role::likert_2},
                                         {Role::likert_ink_3, Role::likert_3},
                                         {Role::likert_ink_4, Role::likert_4},
                                         {Role::likert_ink_5, Role::likert_5},
                                         {Role::heat_ink_below_2, Role::heat_below_2},
                                         {Role::heat_ink_below_1, Role::heat_below_1},
                                         {Role::heat_ink_1, Role::heat_1},
                                         {Role::heat_ink_2, Role::heat_2},
                                         {Role::heat_ink_3, Role::heat_3},
                                         {Role::heat_ink_4, Role::heat_4},
                                         {Role::heat_ink_5, Role::heat_5}};
  for (const ThemeKind kind : kinds)
    for (const auto& [ink, ground] : pairs)
      EXPECT_GE(contrast(theme(kind).colour(ink), theme(kind).colour(ground)), 4.5)
          << "theme " << int(kind) << " ink " << int(ink) << " on " << int(ground);
}

TEST(Theme, MarksStandOutFromThePage) {
  for (const ThemeKind kind : kinds)
    for (const Role mark : {Role::own, Role::benchmark, Role::target, Role::last_wave, Role::attention, Role::axis,
                            Role::neutral_line, Role::hatch, Role::focus})
      EXPECT_GE(contrast(theme(kind).colour(mark), theme(kind).colour(Role::surface_page)), 3.0)
          << "theme " << int(kind) << " mark " << int(mark);
}

TEST(Theme, EveryRoleIsOpaque) {
  for (const ThemeKind kind : kinds)
    for (int role = 0; role < roleCount; ++role) EXPECT_EQ(theme(kind).colour(Role(role)).alpha(), 255);
}

TEST(Theme, FontIsTheBundledFamilyAndItsDigitsHaveOneWidth) {
  const QFont font = theme(ThemeKind::light).font(Type::body);
  EXPECT_EQ(QFontInfo(font).family(), fontFamily());
  const QFontMetricsF metrics(font);
  const double width = metrics.horizontalAdvance(QLatin1Char('0'));
  for (char digit = '1'; digit <= '9'; ++digit) EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QLatin1Char(digit)), width);
}

TEST(Theme, PaperTypeIsNeverBelowSevenPoints) {
  for (int type = 0; type <= int(Type::small); ++type) EXPECT_GE(TypeScale::print()[Type(type)].size, 7 * 96.0 / 72);
}

TEST(Theme, StyleSheetNamesNoUnknownColour) {
  for (const ThemeKind kind : kinds) EXPECT_FALSE(styleSheet(theme(kind)).contains(QLatin1Char('@')));
}

TEST(Icon, TakesTheColourAskedForAndKnowsOnlyBundledNames) {
  const QImage image = iconPixmap(QStringLiteral("lock"), 16, Qt::red, 2).toImage();
  EXPECT_EQ(image.size(), QSize(32, 32));
  bool red = false;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) red |= image.pixelColor(x, y) == QColor(Qt::red);
  EXPECT_TRUE(red);
  const QImage none = iconPixmap(QStringLiteral("no-such-icon"), 16, Qt::red).toImage();
  for (int y = 0; y < none.height(); ++y)
    for (int x = 0; x < none.width(); ++x) EXPECT_EQ(none.pixelColor(x, y).alpha(), 0);
}

}  // namespace
}  // namespace cx
