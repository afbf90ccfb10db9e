// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace cx {

class Theme;

/// One bundled icon ("lock") in one colour, sharp at any device pixel ratio. Empty for a name that is not bundled.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& colour, double devicePixelRatio = 1);

/// An icon for buttons: muted at rest, in text colour when active, faint when disabled.
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme);
/// An icon of one colour in every state.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour);

/// Draws an icon as paths, so that vector outputs stay vector.
void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour);

}  // namespace cx
