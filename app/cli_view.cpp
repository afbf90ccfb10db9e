// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_draw.h"
#include "app/cli_scores.h"
#include "app/cli_workspace.h"
#include "core/scoring/scale.h"
#include "core/survey/workspace.h"
#include "core/tally/tally_cells.h"

namespace cx {
namespace {

/// Where every weight is 1, weighted and unweighted are the same and no picture need speak of weights.
bool weightsMatter(const Workspace& workspace) {
  const Count total = tallyOf(workspace.database(), {}).total();
  return total.w != Wide{total.n} * oneWeight;
}

}  // namespace

std::vector<CliOption> viewOptions() {
  auto options = filterOptions();
  std::erase_if(options, [](const CliOption& option) { return option.name == "--wave" || option.name == "--min-n"; });
  return with({{"--wave", "KEY", text(CX_TEXT("app", "the wave to show; the newest when not given"))},
               {"--with", "KEY", text(CX_TEXT("app", "the wave to compare with; the one before when not given"))},
               {"--scale", "benchmark|rescaled|mean|top2", text(CX_TEXT("app", "how scores are expressed"))}},
              options);
}

View viewOf(const Workspace& workspace, const Arguments& arguments) {
  View view;
  if (const auto key = arguments.value("--wave")) view.wave = waveOf(workspace, *key);
  if (const auto key = arguments.value("--with")) view.compare = waveOf(workspace, *key);
  view.channels = channelsOf(workspace, arguments);
  view.levels = levelsOf(workspace, arguments);
  view.weighted = !arguments.has("--unweighted") && weightsMatter(workspace);
  view.scale = scaleOf(arguments);
  return view;
}

}  // namespace cx
