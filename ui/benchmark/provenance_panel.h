// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/chart/pages.h"

class QLabel;

namespace cx {

/// Where the published figures in use come from and what they are, always open beside them.
class ProvenancePanel : public QWidget {
  Q_OBJECT
 public:
  explicit ProvenancePanel(QWidget* parent = nullptr);
  /// Hidden where no figure is published.
  void show(const std::vector<Provenance>& lines);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QLabel* title_;
  QWidget* rows_ = nullptr;
};

}  // namespace cx
