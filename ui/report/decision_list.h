// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/survey/decision.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace cx {

class Document;

/// The decisions asked of the board: Enter edits, Delete removes, the buttons do the same.
class DecisionList : public QWidget {
  Q_OBJECT
 public:
  explicit DecisionList(Document& document, QWidget* parent = nullptr);
  void refresh();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void add();
  void edit();
  void remove();
  void ask(const Decision& decision);
  void enableButtons();
  void retranslate();
  /// As high as its decisions.
  void fit();
  [[nodiscard]] const Decision* current() const;

  Document& document_;
  std::vector<Decision> decisions_;
  QLabel* none_;
  QListWidget* list_;
  QPushButton *add_, *edit_, *remove_;
};

}  // namespace cx
