// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <functional>
#include <vector>

class QLabel;

namespace cx {

class ChoiceMenu;

/// A drop-down that shows what it is about and what is chosen: "Wave  Sep 2026". Space, Enter and Down open it.
class Chip : public QToolButton {
  Q_OBJECT
 public:
  /// Takes the menu over.
  Chip(ChoiceMenu* menu, QWidget* parent = nullptr);

  void setWords(const QString& name, const QString& value);
  [[nodiscard]] QString value() const;
  /// Leaves the name out, where the value says it all.
  void setShort(bool isShort);
  /// Cuts a value that is wider than so many px; the tooltip then says it in full.
  void setMost(int width);
  static constexpr int usualMost = 220;
  [[nodiscard]] ChoiceMenu& menu() const { return *menu_; }
  /// Fills the menu anew each time it opens.
  void fillBy(std::function<void(ChoiceMenu&)> fill);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  /// The menu is about to open and may be filled.
  void opening();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void explain();
  void openMenu();
  void paintArrow();

  ChoiceMenu* menu_;
  QString chosen_;
  int most_ = usualMost;
  QLabel* name_;
  QLabel* value_;
  QLabel* arrow_;
};

/// Chips of one row give way to its width: first names are left out, in this order, then values are cut.
void fitChips(const QWidget& row, const std::vector<Chip*>& chips);

}  // namespace cx
