// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_page.h"

namespace cx {

/// Whether we are the same on every channel: bars with intervals, parity with the rest, channel by statement.
class ChannelsScreen : public ChartPage {
  Q_OBJECT
 public:
  explicit ChannelsScreen(Document& document, QWidget* parent = nullptr);

  [[nodiscard]] QString id() const override { return QStringLiteral("channels"); }
  [[nodiscard]] QString title() const override { return tr("Channels"); }
  [[nodiscard]] QString icon() const override { return QStringLiteral("chart-column"); }

 protected:
  void compute() override;
};

}  // namespace cx
