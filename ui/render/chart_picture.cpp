// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_picture.h"

#include <QPainter>
#include <cmath>

#include "ui/render/chart_style.h"

namespace cx {
namespace {

constexpr double margin = 24, chartWidth = 960;

}  // namespace

ChartPicture::ChartPicture(const Chart& chart) {
  const Theme& print = theme(ThemeKind::print);
  const TypeScale& type = TypeScale::screen();
  const ChartStyle style{print, type};
  double y = margin;
  if (!chart.title.empty()) {
    const TextStyle title = style.text(Type::panel), subtitle = style.text(Type::body, Role::text_muted);
    const QRectF box = frame_.text({margin, y + 10}, elided(toQString(chart.title), title, chartWidth), title);
    const double left = box.right() + 10;
    frame_.text({left, y + 10}, elided(toQString(chart.subtitle), subtitle, margin + chartWidth - left), subtitle);
    y += 32;
  }
  chart_ = {margin, y};
  const double height = chartHeight(chart, chartWidth, type);
  scene_ = chartScene(chart, print, {chartWidth, height}, type);
  y += height + 12;
  const TextStyle small = style.text(Type::small, Role::text_muted);
  const QStringList source = wrapped(toQString(chart.source), small, chartWidth);
  if (!source.isEmpty()) {
    frame_.horizontal(y, margin, margin + chartWidth, style.colour(Role::rule));
    y += 6;
  }
  for (const QString& line : source) {
    frame_.text({margin, y + style.line(Type::small) / 2}, line, small);
    y += style.line(Type::small);
  }
  size_ = {chartWidth + 2 * margin, std::ceil(y + margin - 6)};
}

void ChartPicture::paint(QPainter& painter) const {
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.fillRect(QRectF(QPointF(), size_), theme(ThemeKind::print).colour(Role::surface_page));
  frame_.paint(painter);
  scene_->render(&painter, QRectF(chart_, scene_->sceneRect().size()), scene_->sceneRect());
}

}  // namespace cx
