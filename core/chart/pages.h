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

/// Overview: bullet bars of overall and dimensions, dimension × channel, the strongest and weakest statements, and the
/// outcomes where the questionnaire asks for any. `empty` holds the teaching sentence when the view has no submission;
/// the charts are then absent.
struct OverviewPage {
  PageHead head;
  std::string empty;
  std::vector<Chart> charts;  ///< "overview-bullets", "overview-channels", "overview-strongest", "overview-weakest"
  Table outcomes;             ///< no rows where none is asked for
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

/// One thing that is known about the published figures: "Certainty", "S, read in full in a source article". A heading
/// has no words.
struct Provenance {
  std::string term, words;
  bool operator==(const Provenance&) const = default;
};

/// Something that does, or does not, make ours comparable with a published figure.
struct Check {
  bool holds = false;
  std::string words;
  bool operator==(const Check&) const = default;
};

/// Published figures of one study that are no score of this instrument, so that they never meet one on an axis.
struct ContextCard {
  struct Figure {
    std::string value, label;  ///< "41 %", "CX maturity level 1 of 5, Investigate, 2024"
    bool operator==(const Figure&) const = default;
  };
  std::string title;  ///< "XM Institute (Qualtrics), CX maturity 2024"
  std::string kind;   ///< "share on a level of a maturity model"
  std::vector<Figure> figures;
  std::vector<std::string> small;  ///< population with n, certainty, what to mind
  bool operator==(const ContextCard&) const = default;
};

/// Benchmark: own scores of the digital channels beside the published figures, the radar of the statements, the sets,
/// where the figures come from and what makes them comparable. The radar needs 5 to 24 statements; sets, provenance
/// and checks need a published figure. Stays on a scale on which figures are published.
struct BenchmarkPage {
  PageHead head;
  std::string empty;
  std::vector<Chart> charts;  ///< "benchmark", "radar", "benchmark-sets"
  std::vector<Provenance> provenance;
  std::vector<Check> checks;
  std::vector<ContextCard> cards;
};
[[nodiscard]] BenchmarkPage benchmarkPage(const Workspace& workspace, const View& view, const Words& words);

}  // namespace cx
