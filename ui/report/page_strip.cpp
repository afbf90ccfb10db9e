// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_strip.h"

#include <QPainter>

#include "ui/render/paint_report.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int thumbnailWidth = 120;

QPixmap thumbnail(const ReportLayout& layout, int page, double ratio) {
  const QSizeF paper = reportPageSize();
  const QSizeF size(thumbnailWidth, thumbnailWidth * paper.height() / paper.width());
  QPixmap pixmap((size * ratio).toSize());
  pixmap.setDevicePixelRatio(ratio);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  layout.paint(painter, page, QRectF(QPointF(), size));
  painter.setPen(theme(ThemeKind::print).colour(Role::rule_strong));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5));
  return pixmap;
}

}  // namespace

PageStrip::PageStrip(QWidget* parent) : QListWidget(parent) {
  setViewMode(QListView::IconMode);
  setMovement(QListView::Static);
  setFlow(QListView::TopToBottom);
  setWrapping(false);
  setIconSize(QSize(thumbnailWidth, thumbnailWidth));
  setSpacing(2);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PageStrip::add(const ReportLayout& layout) {
  for (int page = 0; page < layout.pages(); ++page) {
    const ReportSection& section = layout.report().sections[layout.section(page)];
    const bool first = layout.firstPage(layout.section(page)) == page;
    const QPixmap picture = thumbnail(layout, page, devicePixelRatioF());
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);  // a tinted page would not be what is printed
    auto* item = new QListWidgetItem(icon, first ? qText(section.title) : QString());
    item->setData(Qt::AccessibleTextRole, qText(section.title));
    addItem(item);
  }
}

}  // namespace cx
