// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <string>
#include <vector>

#include "core/base/text.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cx {

/// One thing that a form asks for: its name, where it is typed, and beside it what is wrong with it.
class FormField : public QWidget {
  Q_OBJECT
 public:
  FormField(const QString& name, QWidget* editor, const QString& hint, QWidget* parent = nullptr);
  /// An empty sentence takes the problem back.
  void setProblem(const QString& sentence);
  [[nodiscard]] QString problem() const;
  [[nodiscard]] QWidget& editor() const { return *editor_; }

 private:
  QWidget* editor_;
  QLabel *hint_, *problem_;
};

/// A name in English and Korean, side by side.
class LocalTextEdit : public QWidget {
  Q_OBJECT
 public:
  explicit LocalTextEdit(const LocalText& text, QWidget* parent = nullptr);
  /// Without outer and doubled spaces.
  [[nodiscard]] LocalText text() const;
  void setText(const LocalText& text);
  [[nodiscard]] QLineEdit& english() const { return *english_; }
  [[nodiscard]] QLineEdit& korean() const { return *korean_; }

 private:
  QLineEdit *english_, *korean_;
};

/// A small dialog of fields. Its button accepts it only once every field is right; until then each wrong one says why.
class FormDialog : public QDialog {
  Q_OBJECT
 public:
  void accept() override;
  [[nodiscard]] QPushButton& doneButton() const { return *done_; }

 protected:
  FormDialog(const QString& title, const QString& done, QWidget* parent);
  FormField& add(const QString& name, QWidget* editor, const QString& hint = {});
  /// Puts fields next to each other.
  void addSideBySide(const std::vector<FormField*>& fields);
  /// Puts fields below each other, and beside them one that needs their height and more width.
  void addBeside(const std::vector<FormField*>& fields, FormField& wide);
  /// Sets the problem of each field, or takes it back; runs at every attempt to accept.
  virtual void check() = 0;

 private:
  std::vector<FormField*> fields_;
  QVBoxLayout* column_;
  QPushButton* done_;
};

/// A one-line editor that starts with `text`.
[[nodiscard]] QLineEdit* lineEdit(const std::string& text, const QString& placeholder = {});
/// What a line says, without outer and doubled spaces.
[[nodiscard]] std::string typedText(const QLineEdit& edit);

}  // namespace cx
