// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "ui/page_entry.h"

class QLabel;
class QVBoxLayout;

namespace cx {

class ElidedLabel;
class RailItem;
class Theme;

/// The left edge: whose workspace it is, and the pages with icon, word and shortcut digit, groups parted by rules.
class Rail : public QWidget {
  Q_OBJECT
 public:
  static constexpr int usualWidth = 183;  ///< and a rule of 1 px

  Rail(const QList<PageEntry>& pages, QWidget* parent = nullptr);

  /// Names the workspace; the sample is marked as one.
  void setWorkspace(const QString& organisation, const QString& file, bool sample);
  void setNoWorkspace();
  void setCurrent(int page);
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void chosen(int page);
  void findWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addPages(QVBoxLayout& column);
  void addFind(QVBoxLayout& column);
  void retranslate();

  QList<PageEntry> pages_;
  QList<RailItem*> items_;
  RailItem* find_ = nullptr;
  QLabel *organisation_, *sample_;
  ElidedLabel* file_;
};

}  // namespace cx
