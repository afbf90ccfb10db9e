// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

#include "ui/find/find_entry.h"
#include "ui/render/theme.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace cx {

class FindList;

/// A line to type a name into, and what it finds, over the window. The keyboard stays in the line: Up and Down choose,
/// Tab goes to the next group, Enter does it, Esc leaves; whoever looks elsewhere leaves too.
class FindPanel : public QFrame {
  Q_OBJECT
 public:
  explicit FindPanel(QWidget& window);

  /// Opens with nothing typed; opened once more it closes.
  void open(const QList<FindEntry>& entries);
  /// More to be found, which came later; the one chosen stays chosen.
  void add(const QList<FindEntry>& entries);
  void setTheme(const Theme& theme);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void layOut();
  QLayout* head();
  QLayout* foot();
  void retranslate();
  void search();
  void place();
  void shut();
  void choose(int entry);
  bool takeKey(int key);
  /// Tells a screen reader what is chosen, since the list has no keyboard.
  void tell();

  QWidget& window_;
  QLabel *sign_, *count_, *keys_, *never_;
  QLineEdit* line_;
  FindList* list_;
  QList<FindEntry> entries_;
  QPointer<QWidget> before_;  ///< had the keyboard
  const Theme* theme_ = &theme(ThemeKind::light);
};

}  // namespace cx
