// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cx {

class ReportLayout;

/// One sheet of the report, as it will be printed, at the widget's width.
class PagePreview : public QWidget {
  Q_OBJECT
 public:
  explicit PagePreview(QWidget* parent = nullptr);

  /// `layout` must outlive the preview or be replaced; null shows nothing.
  void setPage(const ReportLayout* layout, int page);
  /// Its share of the printed size.
  [[nodiscard]] double zoom() const;

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void zoomed();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  const ReportLayout* layout_ = nullptr;
  int page_ = 0;
};

}  // namespace cx
