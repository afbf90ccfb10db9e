// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what Touchstone promises about speed, peers beside it, in random order within one run; exit 1 where a bar is
// missed. Arguments are Google Benchmark's, such as --benchmark_filter=100k.
#include <filesystem>
#include <memory>

#include "tests/bench/bars.h"
#include "tests/bench/child.h"
#include "tests/bench/data.h"
#include "tests/bench/import_bars.h"
#include "tests/bench/measured.h"
#include "tests/bench/ours.h"
#include "tests/support/workspace_fixture.h"

namespace cx::bench {
namespace {

constexpr int rounds = 5;

template <class Made>
void each(const std::string& name, int iterations, const std::function<Made()>& ready,
          const std::function<void(Made)>& work) {
  benchmark::RegisterBenchmark(name.c_str(),
                               [ready, work](benchmark::State& state) {
                                 Made made = ready();
                                 for (auto step : state) work(made);
                               })
      ->Iterations(iterations)
      ->Repetitions(rounds)
      ->UseRealTime()
      ->Unit(benchmark::kMillisecond);
}

/// Everything measured, and the files it is measured on.
class Bench {
 public:
  Bench() : bars_(importBars(folder_.path())) {
    addUndo();
    addUndoOfWeights();
    addOverview("10k", 10'000);
    addOverview("1M", 1'000'000);
    addScan();
    addPanel("10k", 10'000, 30);
    addPanel("1M", 1'000'000, 1500);
    addEntry();
  }
  [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }

 private:
  void addUndo() {
    const std::string name = "undo of an import of 100k";
    const auto csv = folder_ / "undo.csv", file = folder_ / "undo.touchstone";
    measured(name, [=] {
      makeWorkspace(file);
      writeCsv(csv, Shape::survey, 100'000);
      import(file, csv, 100'000);
      return inChild([&] {
        Workspace workspace = openWorkspace(file).value();
        if (!workspace.undo().value()) throw std::runtime_error("there was nothing to undo");
      });
    });
    bars_.push_back({name + ", ms", {name}, [=](const Medians& of) { return of(name); }, 2000});
  }

  void addUndoOfWeights() {
    const std::string name = "undo of weighting 100k";
    const auto csv = folder_ / "weights.csv", file = folder_ / "weights.touchstone";
    measured(name, [=] {
      makeWorkspace(file);
      writeCsv(csv, Shape::survey, 100'000);
      import(file, csv, 100'000);
      weigh(file);
      return inChild([&] {
        Workspace workspace = openWorkspace(file).value();
        if (!workspace.undo().value()) throw std::runtime_error("there was nothing to undo");
      });
    });
    bars_.push_back({name + ", ms", {name}, [=](const Medians& of) { return of(name); }, 2000});
  }

  /// A workspace with so many submissions; made when it is first asked for.
  std::function<std::filesystem::path()> filled(const std::string& name, std::int64_t rows,
                                                Shape shape = Shape::survey) {
    return [csv = folder_ / (name + ".csv"), file = folder_ / (name + ".touchstone"), rows, shape] {
      if (std::filesystem::exists(file)) return file;
      makeWorkspace(file);
      writeCsv(csv, shape, rows);
      import(file, csv, rows);
      return file;
    };
  }

  void addOverview(const std::string& size, std::int64_t rows) {
    const std::string name = "Overview of " + size;
    each<std::filesystem::path>(name, 50, filled("overview " + size, rows), overview);
    bars_.push_back({name + " submissions, ms", {name}, [=](const Medians& of) { return of(name); }, 5});
  }

  void addScan() {
    const std::string counted = "scan of 1M under several attributes", bare = "scan of 1M that counts nothing";
    const auto file = filled("overview 1M", 1'000'000);
    each<std::filesystem::path>(counted, 3, file, scan);
    each<std::filesystem::path>(bare, 3, file, stepOnly);
    bars_.push_back({"scan under several attributes, times as long as stepping alone",
                     {counted, bare},
                     [=](const Medians& of) { return of(counted) / of(bare); },
                     1.5});
  }

  /// Where people are named, the Overview reads their forms to pair them: in the background, and the same for any page.
  void addPanel(const std::string& size, std::int64_t rows, double bar) {
    const std::string name = "Overview of a panel of " + size;
    each<std::filesystem::path>(name, 3, filled("panel " + size, rows, Shape::panel), overview);
    bars_.push_back({name + " submissions, ms", {name}, [=](const Medians& of) { return of(name); }, bar});
  }

  void addEntry() {
    const std::string counted = "keyed form", uncounted = "keyed form without tallies";
    const std::function<Entry*()> entry = [file = filled("entry", 10'000),
                                           made = std::make_shared<std::unique_ptr<Entry>>()] {
      if (!*made) *made = std::make_unique<Entry>(file());
      return made->get();
    };
    each<Entry*>(counted, 100, entry, [](Entry* at) { at->commit(); });
    each<Entry*>(uncounted, 100, entry, [](Entry* at) { at->commitUncounted(); });
    bars_.push_back({"keyed form with tallies, times as long as without",
                     {counted, uncounted},
                     [=](const Medians& of) { return of(counted) / of(uncounted); },
                     1.5});
  }

  test::TemporaryFolder folder_;
  std::vector<Bar> bars_;
};

}  // namespace
}  // namespace cx::bench

int main(int argc, char** argv) {
  const cx::bench::Bench bench;
  return cx::bench::runBars(argc, argv, bench.bars());
}
