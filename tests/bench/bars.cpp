// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bars.h"

#include <algorithm>
#include <cstdio>

namespace cx::bench {

void Medians::ReportRuns(const std::vector<Run>& runs) {
  for (const Run& run : runs) {
    if (run.run_type != Run::RT_Iteration || run.error_occurred) continue;
    auto& figures = seen_[run.run_name.function_name];
    figures["ms"].push_back(run.GetAdjustedRealTime());
    for (const auto& [name, counter] : run.counters) figures[name].push_back(counter.value);
  }
  ConsoleReporter::ReportRuns(runs);
}

double Medians::operator()(const std::string& benchmark, const std::string& figure) const {
  std::vector<double> values = seen_.at(benchmark).at(figure);
  const auto middle = values.begin() + std::ssize(values) / 2;
  std::ranges::nth_element(values, middle);
  return *middle;
}

namespace {

/// Whether all hold.
bool printBars(const std::vector<Bar>& bars, const Medians& medians) {
  bool all = true;
  std::printf("\n%-62s %10s %12s\n", "bar", "measured", "wanted");
  for (const Bar& bar : bars) {
    if (!std::ranges::all_of(bar.needs, [&](const std::string& name) { return medians.has(name); })) continue;
    const double figure = bar.figure(medians);
    const bool least = bar.side == Bar::Side::at_least;
    const bool holds = least ? figure >= bar.limit : figure <= bar.limit;
    std::printf("%-62s %10.2f %3s %8.2f  %s\n", bar.what.c_str(), figure, least ? ">=" : "<=", bar.limit,
                holds ? "holds" : "MISSED");
    all = all && holds;
  }
  return all;
}

}  // namespace

int runBars(int argc, char** argv, const std::vector<Bar>& bars) {
  std::vector<char*> arguments(argv, argv + argc);
  std::string interleaved = "--benchmark_enable_random_interleaving=true";
  arguments.push_back(interleaved.data());
  int count = int(arguments.size());
  arguments.push_back(nullptr);
  benchmark::Initialize(&count, arguments.data());
  Medians medians;
  benchmark::RunSpecifiedBenchmarks(&medians);
  return printBars(bars, medians) ? 0 : 1;
}

}  // namespace cx::bench
