// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart_page.h"

namespace cx {

/// Whether we are the same on every channel: bars with intervals, parity with the rest, channel by statement.
class ChannelsScreen : public ChartPage {
  Q_OBJECT
 public:
  explicit ChannelsScreen(Document& document, QWidget* parent = nullptr);

  [[nodiscard]] static QString id() { return QStringLiteral("channels"); }
  [[nodiscard]] static QString title() { return tr("Channels"); }
  [[nodiscard]] static QString icon() { return QStringLiteral("chart-column"); }

 protected:
  void compute() override;
};

}  // namespace cx
