// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/render/theme.h"

namespace cx {
namespace {

QByteArray coloured(const QString& name, const QColor& colour) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll().replace("currentColor", colour.name().toLatin1());
}

}  // namespace

void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour) {
  const QByteArray svg = coloured(name, colour);
  if (svg.isEmpty()) return;
  QSvgRenderer(svg).render(&painter, box);
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double devicePixelRatio) {
  // Every panel of every page shows the same few.
  const QString key =
      QStringLiteral("icon/%1/%2/%3/%4").arg(name, colour.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
  pixmap.setDevicePixelRatio(devicePixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  paintIcon(painter, name, QRectF(0, 0, size, size), colour);
  painter.end();
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

QIcon icon(const QString& name, int size, const QColor& colour) {
  QIcon icon;
  for (const double ratio : {1.0, 2.0, 3.0}) icon.addPixmap(iconPixmap(name, size, colour, ratio));
  return icon;
}

QIcon icon(const QString& name, const Theme& theme, int size) {
  QIcon icon;
  for (const double ratio : {1.0, 2.0, 3.0}) {
    icon.addPixmap(iconPixmap(name, size, theme.colour(Role::text_muted), ratio));
    icon.addPixmap(iconPixmap(name, size, theme.colour(Role::text), ratio), QIcon::Active);
    icon.addPixmap(iconPixmap(name, size, theme.colour(Role::rule_strong), ratio), QIcon::Disabled);
    icon.addPixmap(iconPixmap(name, size, theme.colour(Role::own), ratio), QIcon::Normal, QIcon::On);
  }
  return icon;
}

}  // namespace cx
