// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/date.h"
#include "core/base/words.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cx {

class Document;

/// A workspace without a wave: forms need one, so the page asks for its name and makes it.
class FirstWave : public QWidget {
  Q_OBJECT
 public:
  explicit FirstWave(Document& document, QWidget* parent = nullptr);
  /// Proposes a name from the day: "Sep 2026".
  void follow(Date today);
  void takeFocus();
  [[nodiscard]] QLineEdit& name() const { return *name_; }
  [[nodiscard]] QPushButton& createButton() const { return *create_; }

 private:
  void create();
  void retranslate();

  Document& document_;
  QLabel *title_, *lesson_, *label_, *problem_;
  QLineEdit* name_;
  QPushButton* create_;
};

}  // namespace cx
