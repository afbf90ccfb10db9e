// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <optional>

#include "core/chart/why.h"
#include "ui/render/theme.h"

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace cx {

class Document;
class Page;

/// Beside the page, what lies behind the figure that has the keyboard there (F4). It follows the keyboard while it is
/// open, and Esc closes it.
class WhyDrawer : public QWidget {
  Q_OBJECT
 public:
  WhyDrawer(Document& document, QWidget* parent = nullptr);

  /// A row of the pages with the drawer at their right; another page closes it.
  [[nodiscard]] QHBoxLayout* beside(QStackedWidget& pages);
  /// Listens to a page's figures.
  void attach(Page* page);
  void setTheme(const Theme& theme);
  void explain(Page* page, const Subject& figure);
  void shut();
  /// The explanation that is shown.
  [[nodiscard]] const Why& why() const { return why_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void compute();
  void show(const Why& why);
  void copy();
  void retranslate();

  Document& document_;
  const Theme* theme_ = &cx::theme(ThemeKind::light);
  QPointer<Page> page_;
  std::optional<Subject> figure_;
  Why why_;
  QLabel *title_, *about_, *keys_;
  QToolButton *copy_, *close_;
  QScrollArea* scroll_;
};

}  // namespace cx
