// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import_bars.h"

#include <cmath>
#include <cstdio>
#include <filesystem>

#include "tests/bench/data.h"
#include "tests/bench/measured.h"
#include "tests/bench/ours.h"
#include "tests/bench/peer.h"

namespace cx::bench {
namespace {

struct Size {
  const char* name;
  std::int64_t rows;
  double bar;  ///< times as fast as sqlite3
};
constexpr Size sizes[] = {{"100k", 100'000, 2.0}, {"1M", 1'000'000, 2.5}};
constexpr std::int64_t most = 10'000'000, sheetRows = 200'000;
constexpr struct {
  const char* name;
  Shape shape;
} shapes[] = {{"answers", Shape::answers}, {"survey", Shape::survey}};

class ImportBars {
 public:
  explicit ImportBars(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::vector<Bar> add() {
    for (const auto& [name, shape] : shapes) {
      for (const Size& size : sizes) addImport(std::string("import ") + size.name + " " + name, shape, size);
      addLargest(name, shape);
    }
    addSheet();
    return std::move(bars_);
  }

 private:
  [[nodiscard]] std::function<std::filesystem::path()> csv(const std::string& name, Shape shape,
                                                           std::int64_t rows) const {
    return [file = folder_ / (name + ".csv"), shape, rows] {
      if (!std::filesystem::exists(file)) writeCsv(file, shape, rows);
      return file;
    };
  }

  void addOurs(const std::string& name, Shape shape, std::int64_t rows, int rounds) {
    const auto file = folder_ / "import.touchstone";
    measured(
        name + " ours",
        [=, made = csv(name, shape, rows)] {
          const auto from = made();
          makeWorkspace(file);
          return inChild([&] { import(file, from, rows); });
        },
        rounds);
    const std::string ours = name + " ours";
    bars_.push_back(
        {name + ", peak memory in MB", {ours}, [=](const Medians& of) { return of(ours, "peak_MB"); }, 128});
  }

  void addImport(const std::string& name, Shape shape, const Size& size) {
    addOurs(name, shape, size.rows, 5);
    const std::string ours = name + " ours", peer = name + " sqlite3";
    measured(peer, [=, database = folder_ / "peer.db", made = csv(name, shape, size.rows)] {
      const auto from = made();
      std::filesystem::remove(database);
      return inChild([&] { becomeSqliteImport(from, database, headers(shape)); });
    });
    bars_.push_back({name + ", times as fast as sqlite3 .import",
                     {ours, peer},
                     [=](const Medians& of) { return of(peer) / of(ours); },
                     size.bar,
                     Bar::Side::at_least});
  }

  void addLargest(const std::string& shape, Shape kind) {
    addOurs("import 10M " + shape, kind, most, 3);
    const auto name = [&](const char* size) { return std::string("import ") + size + " " + shape + " ours"; };
    for (const auto& [from, to] : {std::pair("100k", "1M"), std::pair("1M", "10M")})
      bars_.push_back(
          {"import " + shape + ", growth exponent from " + from + " to " + to,
           {name(from), name(to)},
           [less = name(from), more = name(to)](const Medians& of) { return std::log10(of(more) / of(less)); },
           1.10});
  }

  /// A sheet as LibreOffice writes it, read by us, and turned into a CSV file by LibreOffice.
  void addSheet() {
    const std::string ours = "sheet of 200k rows ours", peer = "sheet of 200k rows LibreOffice";
    if (!hasLibreOffice()) {
      std::puts("LibreOffice is not here (Debian: libreoffice-calc-nogui): reading of sheets is not compared.");
      return;
    }
    const auto sheet = folder_ / "sheet.xlsx";
    const auto ready = [sheet, folder = folder_, made = csv("sheet", Shape::survey, sheetRows)] {
      if (!std::filesystem::exists(sheet)) (void)inChild([&] { becomeLibreOffice(made(), "xlsx", folder, folder); });
    };
    measured(ours, [=] {
      ready();
      return inChild([&] { readSheet(sheet, sheetRows + 1); });
    });
    measured(peer, [=, folder = folder_] {
      ready();
      return inChild([&] { becomeLibreOffice(sheet, "csv", folder / "read", folder); });
    });
    bars_.push_back({"sheet of 200k rows, times as fast as LibreOffice",
                     {ours, peer},
                     [=](const Medians& of) { return of(peer) / of(ours); },
                     5,
                     Bar::Side::at_least});
    bars_.push_back(
        {"sheet of 200k rows, peak memory in MB", {ours}, [=](const Medians& of) { return of(ours, "peak_MB"); }, 128});
  }

  std::filesystem::path folder_;
  std::vector<Bar> bars_;
};

}  // namespace

std::vector<Bar> importBars(const std::filesystem::path& folder) {
  return ImportBars(folder).add();
}

}  // namespace cx::bench
