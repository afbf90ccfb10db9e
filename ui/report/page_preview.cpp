// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_preview.h"

#include <QPainter>
#include <cmath>

#include "ui/render/paint_report.h"
#include "ui/render/theme.h"

namespace cx {

PagePreview::PagePreview(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void PagePreview::setPage(const ReportLayout* layout, int page) {
  layout_ = layout;
  page_ = page;
  update();
}

double PagePreview::zoom() const {
  return width() / reportPageSize().width();
}

int PagePreview::heightForWidth(int width) const {
  return int(std::lround(width * reportPageSize().height() / reportPageSize().width()));
}

QSize PagePreview::sizeHint() const {
  return {560, heightForWidth(560)};
}

void PagePreview::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  Q_EMIT zoomed();
}

void PagePreview::paintEvent(QPaintEvent*) {
  if (!layout_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  layout_->paint(painter, page_, QRectF(rect()));
  painter.setPen(theme(ThemeKind::print).colour(Role::rule_strong));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace cx
