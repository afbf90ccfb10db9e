// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace cx {

/// A choice among names that people gave and that may be long: what does not fit ends in "…" and stands in the tooltip.
class ChoiceBox : public QComboBox {
  Q_OBJECT
 public:
  explicit ChoiceBox(QWidget* parent = nullptr);

 protected:
  void initStyleOption(QStyleOptionComboBox* option) const override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QString shown() const;
  void explain();
};

}  // namespace cx
