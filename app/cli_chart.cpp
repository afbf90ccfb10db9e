// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "app/cli_draw.h"
#include "app/cli_verb.h"
#include "app/cli_workspace.h"
#include "core/chart/conditions.h"
#include "core/chart/pages.h"
#include "core/chart/reliability.h"
#include "core/chart/statements.h"
#include "core/io/byte_source.h"
#include "ui/render/export_image.h"

namespace cx {
namespace {

struct Page {
  std::string empty;
  std::vector<Chart> charts;
};
using BuildPage = Page (*)(const Workspace&, const View&, const Words&);

template <auto build>
Page pageOf(const Workspace& workspace, const View& view, const Words& words) {
  auto page = build(workspace, view, words);
  return {std::move(page.empty), std::move(page.charts)};
}

/// Charts that are drawn from the facts of a view alone.
template <auto draw>
Page factsPage(const Workspace& workspace, const View& view, const Words& words) {
  const Facts facts = factsOf(workspace, view, Reach::two_waves);
  if (facts.empty()) return {emptySentence(facts, words), {}};
  return {{}, {draw(workspace, facts, words)}};
}

Chart answers(const Workspace&, const Facts& facts, const Words& words) {
  return statementsChart(facts, words, {});
}

Chart reliabilities(const Workspace& workspace, const Facts& facts, const Words& words) {
  return reliabilityChart(facts, reliabilitiesOf(workspace, facts.selection, facts.wave()), words);
}

struct Kind {
  std::string_view name, chart;
  BuildPage page;
};
constexpr std::array<Kind, 14> kinds{{{"overview", "overview-bullets", pageOf<overviewPage>},
                                      {"dimensions", "overview-channels", pageOf<overviewPage>},
                                      {"strongest", "overview-strongest", pageOf<overviewPage>},
                                      {"weakest", "overview-weakest", pageOf<overviewPage>},
                                      {"trend", "trend", pageOf<trendsPage>},
                                      {"change", "trend-change", pageOf<trendsPage>},
                                      {"channels", "channels-bars", pageOf<channelsPage>},
                                      {"parity", "parity", pageOf<channelsPage>},
                                      {"heatmap", "channels-statements", pageOf<channelsPage>},
                                      {"statements", "statements-answers", factsPage<answers>},
                                      {"reliability", "reliability", factsPage<reliabilities>},
                                      {"benchmark", "benchmark", pageOf<benchmarkPage>},
                                      {"radar", "radar", pageOf<benchmarkPage>},
                                      {"sets", "benchmark-sets", pageOf<benchmarkPage>}}};

std::string kindNames() {
  std::string out;
  for (const Kind& kind : kinds) out += (out.empty() ? "" : ", ") + std::string(kind.name);
  return out;
}

Chart chartFor(const Kind& kind, const Workspace& workspace, const View& view, const Words& words) {
  Page page = kind.page(workspace, view, words);
  const auto chart = std::ranges::find(page.charts, kind.chart, &Chart::id);
  if (chart != page.charts.end()) return std::move(*chart);
  if (!page.empty.empty()) throw Failure(ErrorKind::bad_data, Text{"%1", {page.empty}, {}});
  throw Failure(ErrorKind::bad_data,
                text(CX_TEXT("app", "There is too little in this view for the chart “%1”."), {std::string(kind.name)}));
}

int runChart(const Console& console, const Arguments& arguments) {
  arguments.expectOperands(2, 2, "chart FILE KIND --out X.svg");
  const auto out = arguments.value("--out");
  const std::string suffix = out ? suffixOf(*out) : std::string();
  if (suffix != "svg" && suffix != "png" && suffix != "pdf")
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "--out takes a file that ends in .svg, .png or .pdf.")));
  const auto* kind = std::ranges::find(kinds, arguments.operands()[1], &Kind::name);
  if (kind == kinds.end())
    throw Failure(ErrorKind::usage, text(CX_TEXT("app", "There is no chart “%1”; there are: %2."),
                                         {arguments.operands()[1], kindNames()}));
  const Workspace workspace = openToRead(arguments.operands()[0]);
  const Chart chart = chartFor(*kind, workspace, viewOf(workspace, arguments), console.words());
  const DrawingRoom room;
  exportChart(chart, pathOf(*out)).value();
  console.remark(text(CX_TEXT("app", "Wrote %1."), {displayName(pathOf(*out))}));
  return exitDone;
}

}  // namespace

Verb chartVerb() {
  return {
      "chart", "FILE KIND", text(CX_TEXT("app", "draw a chart: %1"), {kindNames()}),
      with({{"--out", "X.svg|png|pdf", text(CX_TEXT("app", "the file; its suffix names the format"))}}, viewOptions()),
      runChart};
}

}  // namespace cx
