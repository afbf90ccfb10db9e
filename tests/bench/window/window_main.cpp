// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what the window promises about speed, offscreen; exit 1 where a bar is missed. Arguments are Google
// Benchmark's.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>

#include "core/io/sample.h"
#include "tests/bench/bars.h"
#include "tests/bench/data.h"
#include "tests/bench/ours.h"
#include "tests/bench/window/shown_window.h"
#include "tests/support/process.h"
#include "tests/support/workspace_fixture.h"
#include "ui/application.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx::bench {
namespace {

constexpr int rounds = 5, switchesBefore = 100, switchesAfter = 1000;
constexpr auto switches = "--switches";

double median(std::vector<double> values) {
  const auto middle = values.begin() + std::ssize(values) / 2;
  std::ranges::nth_element(values, middle);
  return *middle;
}

/// Each round gives the median of so many goes.
void measured(const std::string& name, int goes, const std::function<double()>& work) {
  benchmark::RegisterBenchmark(name.c_str(),
                               [goes, work](benchmark::State& state) {
                                 for (auto step : state) {
                                   std::vector<double> seconds;
                                   for (int go = 0; go < goes; ++go) seconds.push_back(work());
                                   state.SetIterationTime(median(std::move(seconds)));
                                 }
                               })
      ->Iterations(1)
      ->Repetitions(rounds)
      ->UseManualTime()
      ->Unit(benchmark::kMillisecond);
}

/// From the start of a program to its end.
double run(const std::vector<std::string>& words) {
  const auto start = std::chrono::steady_clock::now();
  if (test::RunningProcess(words, "/dev/null").wait() != 0) throw std::runtime_error("cannot run " + words.front());
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Memory of this process in MB.
double residentMegabytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;)
    if (double kilobytes = 0; word == "VmRSS:" && status >> kilobytes) return kilobytes / 1024;
  throw std::runtime_error("there is no VmRSS here");
}

/// Prints how many MB 1,000 switches over all pages take, after the first hundred.
int printGrowth(const std::filesystem::path& workspace) {
  ShownWindow window(workspace);
  const std::size_t pages = window.pages().size();
  std::size_t next = 0;
  const auto go = [&](int times) {
    for (int i = 0; i < times; ++i) window.showPage(++next % pages);
    return residentMegabytes();
  };
  const double before = go(switchesBefore), after = go(switchesAfter);
  std::printf("%.3f %.1f\n", after - before, after);
  return 0;
}

/// Everything measured, and the workspaces it is measured on.
class WindowBench {
 public:
  explicit WindowBench(const std::filesystem::path& programs) : programs_(programs) {
    Workspace workspace =
        createWorkspace(sample_, builtInQuestionnaire("digital-cx"), Organisation{}, test::fixedNow).value();
    writeSample(workspace).value();
  }

  void add() {
    addStart();
    addPages();
    addFilters();
    addMemory();
  }
  [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }

 private:
  void addStart() {
    const std::string ours = "start to the painted Overview", bare = "start to one bare chart";
    measured(ours, 3, [this] { return run({(programs_ / "touchstone-first-paint").string(), sample_.string()}); });
    measured(bare, 3, [this] { return run({(programs_ / "one-chart-first-paint").string()}); });
    bars_.push_back({"start to the painted Overview, times as long as one bare chart",
                     {ours, bare},
                     [=](const Medians& of) { return of(ours) / of(bare); },
                     3});
  }

  void addPages() {
    shown_ = std::make_unique<ShownWindow>(sample_);
    const std::vector<std::string> pages = shown_->pages();
    std::vector<std::string> switched, resized;
    for (std::size_t page = 0; page < pages.size(); ++page) {
      const auto elsewhere = (page + 1) % pages.size();
      measured(switched.emplace_back("switch to " + pages[page]), 9, [=, this] {
        shown_->showPage(elsewhere);
        return shown_->showPage(page);
      });
      measured(resized.emplace_back("resize of " + pages[page]), 9, [=, this] {
        shown_->showPage(page);
        return shown_->resize();
      });
    }
    addMedian("switch to a page", switched);
    addMedian("resize of a page", resized);
  }

  void addFilters() {
    const struct {
      std::size_t page;
      Filter filter;
      const char* name;
    } choices[] = {{0, Filter::wave, "wave on the Overview"},       {0, Filter::channel, "channel on the Overview"},
                   {0, Filter::segment, "segment on the Overview"}, {1, Filter::channel, "channel on Trends"},
                   {2, Filter::wave, "wave on Channels"},           {3, Filter::wave, "wave on Statements"},
                   {4, Filter::wave, "wave on Benchmark"}};
    for (const auto& choice : choices) {
      const std::string name = std::string(choice.name) + ", 1M submissions";
      measured(name, 3, [choice, this] {
        ShownWindow& window = million();
        window.showPage(choice.page);
        return window.choose(choice.filter);
      });
      bars_.push_back({name + ", ms", {name}, [=](const Medians& of) { return of(name); }, 50});
    }
  }

  void addMemory() {
    const std::string name = "1,000 page switches";
    benchmark::RegisterBenchmark(name.c_str(),
                                 [this](benchmark::State& state) {
                                   for (auto step : state) {
                                     const auto self = (programs_ / "touchstone-window-bench").string();
                                     const auto said = test::runProcess({self, switches, sample_.string()});
                                     std::istringstream words(said.out);
                                     double growth = 0, megabytes = 0;
                                     if (!(words >> growth >> megabytes)) throw std::runtime_error(said.err);
                                     state.counters["growth_MB"] = growth;
                                     state.counters["MB"] = megabytes;
                                   }
                                 })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    bars_.push_back({name + ", growth in MB", {name}, [=](const Medians& of) { return of(name, "growth_MB"); }, 2});
  }

  /// Half of all pages are within the bar; the figure of each stands above.
  void addMedian(const std::string& what, const std::vector<std::string>& names) {
    bars_.push_back({what + ", median of all in ms", names,
                     [=](const Medians& of) {
                       std::vector<double> all;
                       for (const std::string& name : names) all.push_back(of(name));
                       return median(std::move(all));
                     },
                     33});
  }

  /// The window over a workspace with a million submissions; made when it is first asked for.
  ShownWindow& million() {
    if (million_) return *million_;
    const auto csv = folder_ / "million.csv", file = folder_ / "million.touchstone";
    constexpr std::int64_t rows = 1'000'000;
    makeWorkspace(file);
    writeCsv(csv, Shape::survey, rows);
    import(file, csv, rows);
    million_ = std::make_unique<ShownWindow>(file);
    return *million_;
  }

  std::filesystem::path programs_;
  test::TemporaryFolder folder_;
  std::filesystem::path sample_ = folder_ / "sample.touchstone";
  std::unique_ptr<ShownWindow> shown_, million_;
  std::vector<Bar> bars_;
};

/// Nobody's settings are read or written, and no display is needed.
void liveIn(const test::TemporaryFolder& home) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  for (const char* place : {"HOME", "XDG_CONFIG_HOME", "TMPDIR"}) qputenv(place, home.path().c_str());
}

}  // namespace
}  // namespace cx::bench

int main(int argc, char** argv) {
  using namespace cx::bench;
  const cx::test::TemporaryFolder home;
  liveIn(home);
  cx::Application application(argc, argv);
  cx::loadFonts();
  if (argc == 3 && std::string(argv[1]) == switches) return printGrowth(argv[2]);
  WindowBench bench(cx::filePath(QApplication::applicationDirPath()));
  bench.add();
  return runBars(argc, argv, bench.bars());
}
