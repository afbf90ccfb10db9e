// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_page.h"

class QPushButton;

namespace cx {

class CheckGrid;
class ContextShelf;
class ProvenancePanel;

/// Where we stand beside published figures, where those come from, and what must never be drawn with them.
class BenchmarkScreen : public ChartPage {
  Q_OBJECT
 public:
  explicit BenchmarkScreen(Document& document, QWidget* parent = nullptr);

  [[nodiscard]] static QString id() { return QStringLiteral("benchmark"); }
  [[nodiscard]] static QString title() { return tr("Benchmark"); }
  [[nodiscard]] static QString icon() { return QStringLiteral("diamond"); }

 protected:
  void compute() override;
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void retranslate();

  QPushButton* survey_;  ///< where the organisation's industry is set
  CheckGrid* checks_;
  ProvenancePanel* provenance_;
  ContextShelf* context_;
};

}  // namespace cx
