// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPixmap>
#include <cmath>
#include <utility>

#include "tests/ui/render/colour_distance.h"

namespace cx {
namespace {

using test::apartForEveryEye;
using test::contrast;

constexpr ThemeKind kinds[] = {ThemeKind::light, ThemeKind::dark, ThemeKind::print};

TEST(Theme, TextReadsOnEverySurfaceItStandsOn) {
  const std::pair<Role, Role> pairs[] = {{Role::text, Role::surface_page},
                                         {Role::text, Role::surface_window},
                                         {Role::text, Role::surface_selected},
                                         {Role::text_muted, Role::surface_page},
                                         {Role::text_muted, Role::surface_sunken},
                                         {Role::text_faint, Role::surface_page},
                                         {Role::text_link, Role::surface_page},
                                         {Role::text, Role::surface_sunken},
                                         {Role::text, Role::attention_soft},
                                         {Role::text, Role::own_soft},
                                         {Role::text_muted, Role::surface_window},
                                         {Role::text_muted, Role::surface_selected},
                                         {Role::text_faint, Role::surface_window},
                                         {Role::text_faint, Role::surface_sunken},
                                         {Role::text_link, Role::surface_sunken},
                                         {Role::attention, Role::surface_selected},
                                         {Role::attention, Role::surface_sunken},
                                         {Role::benchmark, Role::surface_page},
                                         {Role::own, Role::surface_page},
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

TEST(Theme, MarksStandOutFromWhatTheyStandOn) {
  const std::pair<Role, Role> pairs[] = {{Role::own, Role::surface_page},
                                         {Role::benchmark, Role::surface_page},
                                         {Role::target, Role::surface_page},
                                         {Role::last_wave, Role::surface_page},
                                         {Role::axis, Role::surface_page},
                                         {Role::neutral_line, Role::surface_page},
                                         {Role::attention, Role::surface_page},
                                         {Role::likert_1, Role::surface_page},
                                         {Role::likert_2, Role::surface_page},
                                         {Role::likert_3_line, Role::surface_page},
                                         {Role::likert_4, Role::surface_page},
                                         {Role::likert_5, Role::surface_page},
                                         {Role::hatch, Role::surface_page},
                                         {Role::hatch, Role::surface_sunken},
                                         {Role::own_ink, Role::own_soft},
                                         {Role::own_ink, Role::ribbon},
                                         {Role::own, Role::ribbon},
                                         {Role::own, Role::band},
                                         {Role::benchmark, Role::band},
                                         {Role::target, Role::band},
                                         {Role::control_border, Role::surface_page}};
  for (const ThemeKind kind : kinds)
    for (const auto& [mark, ground] : pairs)
      EXPECT_GE(contrast(theme(kind).colour(mark), theme(kind).colour(ground)), 3.0)
          << "theme " << int(kind) << " mark " << int(mark) << " on " << int(ground);
}

/// Who needs much contrast gets it for what is read and for where the keyboard is.
TEST(Theme, ReadsAtHighContrast) {
  for (const ThemeKind kind : {ThemeKind::light, ThemeKind::dark})
    for (const Role ground : {Role::surface_page, Role::surface_window, Role::surface_sunken, Role::surface_selected}) {
      EXPECT_GE(contrast(theme(kind).colour(Role::text), theme(kind).colour(ground)), 7.0)
          << "theme " << int(kind) << " on " << int(ground);
      EXPECT_GE(contrast(theme(kind).colour(Role::focus), theme(kind).colour(ground)), 3.0)
          << "theme " << int(kind) << " on " << int(ground);
    }
}

TEST(Theme, TellsMarksApartForEveryColourVision) {
  constexpr struct {
    Role a, b;
    double least;
  } pairs[] = {{Role::own, Role::benchmark, 15},       {Role::own, Role::last_wave, 12},
               {Role::own, Role::attention, 15},       {Role::benchmark, Role::attention, 15},
               {Role::benchmark, Role::last_wave, 15}, {Role::likert_1, Role::likert_2, 15},
               {Role::likert_2, Role::likert_3, 15},   {Role::likert_3, Role::likert_4, 15},
               {Role::likert_4, Role::likert_5, 15},   {Role::likert_2, Role::likert_4, 20},
               {Role::likert_1, Role::likert_5, 20},   {Role::heat_below_2, Role::heat_below_1, 7},
               {Role::heat_below_1, Role::heat_1, 7},  {Role::heat_below_1, Role::heat_2, 7},
               {Role::heat_1, Role::heat_2, 5},        {Role::heat_2, Role::heat_3, 5},
               {Role::heat_3, Role::heat_4, 7},        {Role::heat_4, Role::heat_5, 7},
               {Role::heat_below_2, Role::heat_4, 15}};
  for (const ThemeKind kind : kinds)
    for (const auto& [a, b, least] : pairs)
      EXPECT_GE(apartForEveryEye(theme(kind).colour(a), theme(kind).colour(b)), least)
          << "theme " << int(kind) << ' ' << int(a) << " and " << int(b);
}

TEST(ColourDistance, IsTheOneOfTheStandardsOwnExamples) {
  // Pairs 1, 7, 17 and 25 of Sharma, Wu and Dalal (2005), table 1.
  EXPECT_NEAR(test::distance({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425, 5e-5);
  EXPECT_NEAR(test::distance({50, 0, 0}, {50, -1, 2}), 2.3669, 5e-5);
  EXPECT_NEAR(test::distance({50, 2.5, 0}, {73, 25, -18}), 27.1492, 5e-5);
  EXPECT_NEAR(test::distance({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}), 1.2644, 5e-5);
  EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-9);
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

}  // namespace
}  // namespace cx
