// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/chart/chart.h"
#include "core/scoring/view.h"

namespace cx {

class Workspace;

/// A headline in verdict words and the grey line of conditions under it.
struct PageHead {
  std::string headline, line;
  bool operator==(const PageHead&) const = default;
};

/// Something that waits for the manager: quarantined rows, suppressed cells, small bases.
struct Notice {
  Phrase text;
  std::string small;
  std::string icon;  ///< icon file without ".svg"
  bool operator==(const Notice&) const = default;
};

/// Overview: bullet bars of overall and dimensions, dimension × channel, the strongest and weakest statements.
/// `empty` holds the teaching sentence when the view has no submission; the charts are then absent.
struct OverviewPage {
  PageHead head;
  std::string empty;
  std::vector<Chart> charts;  ///< "overview-bullets", "overview-channels", "overview-strongest", "overview-weakest"
  std::vector<Notice> notices;
};
[[nodiscard]] OverviewPage overviewPage(const Workspace& workspace, const View& view, const Words& words);

/// Trends: score per wave, change since the first comparable wave, and the change table.
struct TrendsPage {
  PageHead head;
  std::string empty;
  std::vector<Chart> charts;  ///< "trend"; over several waves "trend-change" and "trend-events"
  Table changes;              ///< score per wave, change, interval, verdict, p
};
[[nodiscard]] TrendsPage trendsPage(const Workspace& workspace, const View& view, const Words& words);

/// Channels: grouped bars, parity (forest with verdict), channel × statement.
struct ChannelsPage {
  PageHead head;
  std::string empty;
  std::vector<Chart> charts;  ///< "channels-bars", "parity", "channels-statements"
};
[[nodiscard]] ChannelsPage channelsPage(const Workspace& workspace, const View& view, const Words& words);

}  // namespace cx
