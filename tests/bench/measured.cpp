// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measured.h"

#include <benchmark/benchmark.h>

namespace cx::bench {

void measured(const std::string& name, const std::function<Cost()>& work, int rounds) {
  benchmark::RegisterBenchmark(name.c_str(),
                               [work](benchmark::State& state) {
                                 Cost cost;
                                 for (auto step : state) {
                                   cost = work();
                                   state.SetIterationTime(cost.seconds);
                                 }
                                 state.counters["cpu_s"] = cost.cpu;
                                 state.counters["peak_MB"] = cost.megabytes;
                               })
      ->Iterations(1)
      ->Repetitions(rounds)
      ->UseManualTime()
      ->Unit(benchmark::kMillisecond);
}

}  // namespace cx::bench
