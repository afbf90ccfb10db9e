// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/chart/chart.h"
#include "ui/render/drawing.h"
#include "ui/render/theme.h"

namespace cx {

/// A mark that a screen reader names and the keyboard reaches.
struct NamedMark {
  QString name;
  QRectF box;
  std::optional<Subject> subject = {};
  QRectF number = {};  ///< where its figure is printed, if that is elsewhere
};

/// One chart laid out at one size in px of 1/96 inch: the only drawing path. A screen hosts it in a view, exports
/// render it to a painter. Drawings lie under and over what Qt Charts draws.
class ChartScene : public QGraphicsScene {
 public:
  explicit ChartScene(const QSizeF& size);

  void add(Drawing drawing, double z);
  void setMarks(std::vector<NamedMark> marks) { marks_ = std::move(marks); }
  [[nodiscard]] const std::vector<NamedMark>& marks() const { return marks_; }
  /// Every drawing, lowest first.
  [[nodiscard]] std::vector<const Drawing*> drawings() const;

 private:
  std::vector<NamedMark> marks_;
};

/// The height a chart wants at a width, legend and note included.
[[nodiscard]] double chartHeight(const Chart& chart, double width, const TypeScale& type);

/// The height with rows packed to their least pitch.
[[nodiscard]] double leastChartHeight(const Chart& chart, double width, const TypeScale& type);

/// Below this width a chart has to leave words out.
[[nodiscard]] double leastChartWidth(const Chart& chart, const TypeScale& type);

/// Lays a chart out. Less height than chartHeight() packs rows down to their least pitch, more lets them grow.
[[nodiscard]] std::unique_ptr<ChartScene> chartScene(const Chart& chart, const Theme& theme, const QSizeF& size,
                                                     const TypeScale& type);

}  // namespace cx
