// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace cx {

class EntryDesk;
class Theme;

/// The whole form at a glance over the card: one small cell per question, groups apart, the focused one ringed. A click
/// goes there.
class ProgressStrip : public QWidget {
  Q_OBJECT
 public:
  explicit ProgressStrip(EntryDesk& desk, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  [[nodiscard]] QRectF place(std::size_t question) const;

  EntryDesk& desk_;
  const Theme* theme_;
};

}  // namespace cx
