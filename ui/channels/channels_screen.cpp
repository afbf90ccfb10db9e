// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channels_screen.h"

#include <QVBoxLayout>

#include "ui/document.h"
#include "ui/folding_row.h"
#include "ui/render/chart_panel.h"

namespace cx {
namespace {

constexpr int gutter = 28, foldBelow = 960;

}  // namespace

ChannelsScreen::ChannelsScreen(Document& document, QWidget* parent) : ChartPage(document, parent) {
  auto* row = new FoldingRow(foldBelow, gutter, body().parentWidget());
  row->add(panel("channels-bars", row), 580);
  row->add(panel("parity", row), 440);
  body().addWidget(row);
  body().addWidget(panel("channels-statements"));
}

void ChannelsScreen::compute() {
  document().compute(this, channelsPage,
                     [this](const ChannelsPage& page) { show(page.head, page.empty, page.charts); });
}

}  // namespace cx
