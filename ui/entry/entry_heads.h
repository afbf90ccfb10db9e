// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace cx {

class EntryModel;
class Theme;

/// The grid's head: groups with a line under their title, and the questions' ids; the focused one stands out.
class EntryHeads : public QHeaderView {
  Q_OBJECT
 public:
  explicit EntryHeads(const EntryModel& model, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintColumn(QPainter& painter, int section) const;
  void paintGroups(QPainter& painter) const;

  const EntryModel& entries_;
  const Theme* theme_;
};

}  // namespace cx
