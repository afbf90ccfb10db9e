// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <algorithm>
#include <vector>

namespace cx::test {

/// Words as they arrived at the paint engine, with their box from capitals to descenders in the device's px.
struct PaintedWords {
  QString words;
  QRectF box;
  double size = 0;
};

/// What was painted: the words, and how often a picture or a translucent colour was used.
struct Painted {
  std::vector<PaintedWords> words;
  int pixmaps = 0, translucent = 0;
};

/// A device that keeps what is written on it and forgets the rest.
class TextRecorder : public QPaintDevice {
 public:
  explicit TextRecorder(const QSize& size) : size_(size), engine_(painted_) {}

  [[nodiscard]] const Painted& painted() const { return painted_; }

  QPaintEngine* paintEngine() const override { return &engine_; }

 protected:
  int metric(PaintDeviceMetric metric) const override {
    switch (metric) {
      case PdmWidth:
        return size_.width();
      case PdmHeight:
        return size_.height();
      case PdmWidthMM:
        return qRound(size_.width() * 25.4 / 96);
      case PdmHeightMM:
        return qRound(size_.height() * 25.4 / 96);
      case PdmNumColors:
        return 1 << 24;
      case PdmDepth:
        return 32;
      case PdmDpiX:
      case PdmDpiY:
      case PdmPhysicalDpiX:
      case PdmPhysicalDpiY:
        return 96;
      case PdmDevicePixelRatio:
        return 1;
      case PdmDevicePixelRatioScaled:
        return int(QPaintDevice::devicePixelRatioFScale());
      default:
        return 0;
    }
  }

 private:
  class Engine : public QPaintEngine {
   public:
    explicit Engine(Painted& painted) : QPaintEngine(AllFeatures), painted_(painted) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { ++painted_.pixmaps; }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {
      ++painted_.pixmaps;
    }
    void drawPath(const QPainterPath&) override { look(); }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { look(); }
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
      const double size = item.font().pixelSize();
      const QRectF box(at.x(), at.y() - 0.72 * size, item.width(), 0.9 * size);
      const QTransform& transform = painter()->combinedTransform();
      painted_.words.push_back({item.text(), transform.mapRect(box), size * transform.m22()});
      look();
    }
    void updateState(const QPaintEngineState&) override {}

   private:
    void look() {
      const bool pen = painter()->pen().style() != Qt::NoPen && painter()->pen().color().alpha() != 255;
      const bool brush = painter()->brush().style() != Qt::NoBrush && painter()->brush().color().alpha() != 255;
      if (pen || brush || painter()->opacity() < 1) ++painted_.translucent;
    }
    Painted& painted_;
  };

  QSize size_;
  Painted painted_;
  mutable Engine engine_;
};

/// Pairs of words that lie on each other, and words that leave the page, in plain sentences; empty when all is well.
inline std::vector<QString> textFaults(const std::vector<PaintedWords>& words, const QRectF& page) {
  std::vector<QString> faults;
  constexpr double slack = 0.75;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!page.adjusted(-slack, -slack, slack, slack).contains(words[i].box))
      faults.push_back(QStringLiteral("“%1” leaves the page at %2 … %3, %4 … %5")
                           .arg(words[i].words)
                           .arg(words[i].box.left())
                           .arg(words[i].box.right())
                           .arg(words[i].box.top())
                           .arg(words[i].box.bottom()));
    for (std::size_t j = i + 1; j < words.size(); ++j) {
      const QRectF both = words[i].box & words[j].box;
      if (both.width() > slack && both.height() > slack)
        faults.push_back(QStringLiteral("“%1” lies on “%2” at %3, %4")
                             .arg(words[i].words, words[j].words)
                             .arg(both.left())
                             .arg(both.top()));
    }
  }
  return faults;
}

}  // namespace cx::test
