// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_page.h"

class QCheckBox;

namespace cx {

class TablePanel;

/// What changed since when: scores per wave, change since the first comparable wave, and the same in numbers.
class TrendsScreen : public ChartPage {
  Q_OBJECT
 public:
  explicit TrendsScreen(Document& document, QWidget* parent = nullptr);

  [[nodiscard]] static QString id() { return QStringLiteral("trends"); }
  [[nodiscard]] static QString title() { return tr("Trends"); }
  [[nodiscard]] static QString icon() { return QStringLiteral("chart-line"); }

 protected:
  void compute() override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QCheckBox* change_;  ///< shows the change panel
  QWidget* changePanel_;
  TablePanel* changes_;
};

}  // namespace cx
