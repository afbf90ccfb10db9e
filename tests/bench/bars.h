// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace cx::bench {

/// The median of each measured figure, by the names of benchmark and figure: "ms" by the clock, and its counters.
class Medians : public benchmark::ConsoleReporter {
 public:
  Medians() : ConsoleReporter(OO_Tabular) {}
  void ReportRuns(const std::vector<Run>& runs) override;
  [[nodiscard]] bool has(const std::string& benchmark) const { return seen_.contains(benchmark); }
  [[nodiscard]] double operator()(const std::string& benchmark, const std::string& figure = "ms") const;

 private:
  std::map<std::string, std::map<std::string, std::vector<double>>> seen_;
};

/// What must hold.
struct Bar {
  std::string what;
  std::vector<std::string> needs;  ///< benchmarks; the bar is left out of a run that filters one of them away
  std::function<double(const Medians&)> figure;
  double limit = 0;
  enum class Side { at_least, at_most } side = Side::at_most;
};

/// Runs what is registered, in random order and as Google Benchmark's arguments say, and prints each bar beside its
/// figure. What `main` returns: 0 when all hold.
[[nodiscard]] int runBars(int argc, char** argv, const std::vector<Bar>& bars);

}  // namespace cx::bench
