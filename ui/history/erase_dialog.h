// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cx {

class Document;

/// Takes a person's key, says what the workspace holds of them, and only then offers to erase it for good.
class EraseDialog : public QDialog {
  Q_OBJECT
 public:
  explicit EraseDialog(const Document& document, QWidget* parent);
  /// The key that was looked for.
  [[nodiscard]] std::string person() const;
  [[nodiscard]] QLineEdit& key() const { return *key_; }
  [[nodiscard]] QPushButton& lookButton() const { return *look_; }
  [[nodiscard]] QPushButton& eraseButton() const { return *erase_; }
  [[nodiscard]] QString found() const;

 private:
  void look();
  void forget();

  const Document& document_;
  QLineEdit* key_;
  QLabel* found_;
  QPushButton *look_, *erase_;
};

}  // namespace cx
