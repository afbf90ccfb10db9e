// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "core/chart/subject.h"
#include "ui/page_entry.h"

class QMenuBar;

namespace cx {

class Document;
class FindPanel;
class Theme;

/// Finds what the window offers by its name: pages to go to, filters and actions to do, figures to read.
class Finder : public QObject {
  Q_OBJECT
 public:
  Finder(Document& document, const QList<PageEntry>& pages, const QMenuBar& menus, QWidget& window);

  void open();
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void pageWanted(int page);
  void whyWanted(const cx::Subject& figure);

 private:
  Document& document_;
  QList<PageEntry> pages_;
  const QMenuBar& menus_;
  QWidget& window_;
  const Theme* theme_ = nullptr;
  FindPanel* panel_ = nullptr;  ///< made when it is first opened
};

}  // namespace cx
