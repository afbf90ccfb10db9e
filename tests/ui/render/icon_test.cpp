// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/icon.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include "ui/render/theme.h"

namespace cx {
namespace {

/// The smallest box around what is drawn.
QRect inked(const QImage& image) {
  QRect box;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (qAlpha(image.pixel(x, y)) > 0) box |= QRect(x, y, 1, 1);
  return box;
}

QColor darkest(const QImage& image) {
  QColor found;
  int most = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (qAlpha(image.pixel(x, y)) > most) {
        most = qAlpha(image.pixel(x, y));
        found = image.pixelColor(x, y);
        found.setAlpha(255);
      }
  return found;
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

TEST(Icon, KeepsItsShapeInOblongRoom) {
  QImage image(48, 16, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  icon(QStringLiteral("circle-help"), Qt::black).paint(&painter, image.rect());
  painter.end();
  const QRect box = inked(image);
  EXPECT_NEAR(box.width(), box.height(), 1);
  EXPECT_NEAR(box.center().x(), image.rect().center().x(), 1);
}

TEST(Icon, IsDrawnInTheInkOfItsState) {
  const Theme& light = theme(ThemeKind::light);
  const QIcon help = icon(QStringLiteral("circle-help"), light);
  const auto ink = [&](QIcon::Mode mode, QIcon::State state) {
    return darkest(help.pixmap(QSize(32, 32), mode, state).toImage().convertToFormat(QImage::Format_ARGB32)).name();
  };
  EXPECT_EQ(ink(QIcon::Normal, QIcon::Off), light.colour(Role::text_muted).name());
  EXPECT_EQ(ink(QIcon::Active, QIcon::Off), light.colour(Role::text).name());
  EXPECT_EQ(ink(QIcon::Disabled, QIcon::Off), light.colour(Role::rule_strong).name());
  EXPECT_EQ(ink(QIcon::Normal, QIcon::On), light.colour(Role::own).name());
}

}  // namespace
}  // namespace cx
