// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <memory>

#include "core/chart/chart.h"
#include "ui/render/chart_scene.h"
#include "ui/render/drawing.h"

class QPainter;

namespace cx {

/// A chart as a picture that stands alone: title and subtitle above, source line below, in the print theme.
class ChartPicture {
 public:
  explicit ChartPicture(const Chart& chart);

  /// In px of 1/96 inch.
  [[nodiscard]] QSizeF size() const { return size_; }
  void paint(QPainter& painter) const;
  /// The chart's own scene, and the words around it.
  [[nodiscard]] const ChartScene& scene() const { return *scene_; }
  [[nodiscard]] const Drawing& frame() const { return frame_; }

 private:
  std::unique_ptr<ChartScene> scene_;
  Drawing frame_;
  QSizeF size_;
  QPointF chart_;
};

}  // namespace cx
