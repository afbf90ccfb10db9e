// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include "core/chart/subject.h"
#include "ui/render/theme.h"

class QAction;

namespace cx {

class Document;

/// What an entry of the rail opens. Pages never talk to each other: they read the Document and ask it for edits.
/// Each class of pages says by static members what the rail shows before there is one: `id` (stable: "overview"),
/// `title` (the rail's word), `icon` (icon file without ".svg") and `group`.
class Page : public QWidget {
  Q_OBJECT
 public:
  enum class Group { see, act, deliver };

  explicit Page(Document& document, QWidget* parent = nullptr) : QWidget(parent), document_(document) {}

  /// Whether it shows figures: the filter bar stands above them, and each can be asked why it is what it is.
  [[nodiscard]] virtual bool showsFigures() const { return false; }
  /// Actions offered in the menu while the page is shown, with their shortcuts.
  [[nodiscard]] virtual QList<QAction*> pageActions() { return {}; }
  /// What the foot of the window says while the page is shown; empty: how much the workspace holds.
  [[nodiscard]] virtual QStringList facts() const { return {}; }
  /// Beside the facts, plain or "KEY\tword"; only with facts.
  [[nodiscard]] virtual QStringList hints() const { return {}; }
  /// Brings the page up to date with document, view, language and theme; called while it is the page shown.
  virtual void refresh() = 0;

  /// Told when the figure asked about is explained beside the page, and when no longer.
  virtual void holdFigure(bool) {}

  /// The colours to draw with; a refresh() follows.
  void setTheme(const Theme& theme) { theme_ = &theme; }

 Q_SIGNALS:
  /// The reader wants to go elsewhere: the id of a page, or "import".
  void asksFor(const QString& id);
  /// What `facts` or `hints` give is different.
  void factsChanged();
  /// The reader asks why a figure is what it is.
  void asksWhy(const cx::Subject& figure);
  /// Another figure has the keyboard or was clicked.
  void figureChosen(const cx::Subject& figure);

 protected:
  [[nodiscard]] Document& document() const { return document_; }
  [[nodiscard]] const Theme& theme() const { return *theme_; }

 private:
  Document& document_;
  const Theme* theme_ = &cx::theme(ThemeKind::light);
};

}  // namespace cx
