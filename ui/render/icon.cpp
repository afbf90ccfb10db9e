// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <utility>

#include "ui/render/theme.h"

namespace cx {
namespace {

QByteArray coloured(const QString& name, const QColor& colour) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll().replace("currentColor", colour.name().toLatin1());
}

struct Inks {
  QColor rest, active, disabled, on;
};

/// Drawn once it is shown, in the size and the state it is shown in.
class BundledIcon : public QIconEngine {
 public:
  BundledIcon(QString name, const Inks& inks) : name_(std::move(name)), inks_(inks) {}
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    QRectF box(0, 0, side(rect.size()), side(rect.size()));
    box.moveCenter(QRectF(rect).center());
    paintIcon(*painter, name_, box, ink(mode, state));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return iconPixmap(name_, side(size), ink(mode, state));
  }
  [[nodiscard]] QIconEngine* clone() const override { return new BundledIcon(*this); }

 private:
  static int side(const QSize& room) { return std::min(room.width(), room.height()); }
  [[nodiscard]] const QColor& ink(QIcon::Mode mode, QIcon::State state) const {
    if (mode == QIcon::Disabled) return inks_.disabled;
    if (state == QIcon::On) return inks_.on;
    return mode == QIcon::Active ? inks_.active : inks_.rest;
  }

  QString name_;
  Inks inks_;
};

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

QIcon icon(const QString& name, const QColor& colour) {
  return QIcon(new BundledIcon(name, {colour, colour, colour, colour}));
}

QIcon icon(const QString& name, const Theme& theme) {
  return QIcon(new BundledIcon(name, {theme.colour(Role::text_muted), theme.colour(Role::text),
                                      theme.colour(Role::rule_strong), theme.colour(Role::own)}));
}

}  // namespace cx
