// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calibration.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "tests/support/test_data.h"

namespace cx::test {
namespace {

constexpr double own = 0.6;

/// The rows of a table that belong to a condition: method, then the columns after `weighting`.
std::vector<std::vector<std::string>> rowsOf(const std::string& name, const Condition& condition) {
  const std::string path = testData("calibration/" + name).string();
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<std::vector<std::string>> out;
  for (std::string line; std::getline(file, line);) {
    std::vector<std::string> fields;
    std::istringstream words(line);
    for (std::string word; std::getline(words, word, ',');) fields.push_back(word);
    if (fields.size() < 5 || fields[1] + "," + fields[2] + "," + fields[3] != condition.key()) continue;
    fields.erase(fields.begin() + 1, fields.begin() + 4);
    out.push_back(fields);
  }
  return out;
}

}  // namespace

std::string Condition::key() const {
  return shape + "," + std::to_string(n) + "," + (weighted ? "weighted" : "none");
}

std::map<std::string, Expected> expectedIn(const Condition& condition) {
  std::map<std::string, Expected> out;
  for (const auto& row : rowsOf("expected.csv", condition))
    out[row[0]] = {std::stod(row[1]), std::stod(row[2]), std::stod(row[3])};
  return out;
}

std::map<std::string, Miss> knownMissesIn(const Condition& condition) {
  std::map<std::string, Miss> out;
  for (const auto& row : rowsOf("misses.csv", condition)) out[row[0]] = {std::stod(row[1]), row.at(2)};
  return out;
}

std::map<std::string, double> measuredIn(const Condition& condition) {
  std::map<std::string, double> out;
  for (const auto& row : rowsOf("measured.csv", condition)) out[row[0]] = std::stod(row[1]);
  return out;
}

Population::Population(const Condition& condition, std::uint64_t seed) : weighted_(condition.weighted), engine_(seed) {
  if (condition.shape == "symmetric") {
    shape_ = {.10, .20, .40, .20, .10};
    camps_ = {.30, .40, .30};
  } else if (condition.shape == "skewed") {
    shape_ = {.05, .10, .20, .30, .35};
    camps_ = {.50, .30, .20};
  } else {
    shape_ = {.01, .02, .02, .10, .85};
    camps_ = {.90, .08, .02};
  }
}

double Population::uniform() {
  return double(engine_() >> 11) * 0x1p-53;
}

bool Population::happens(double probability) {
  return uniform() < probability;
}

int Population::drawn() {
  double left = uniform();
  int answer = 1;
  for (; answer < 5 && left >= shape_[std::size_t(answer - 1)]; ++answer) left -= shape_[std::size_t(answer - 1)];
  return answer;
}

int Population::level() {
  return drawn();
}

Population::Answers Population::answers(int level) {
  Answers out{};
  for (int& answer : out) answer = happens(own) ? level : drawn();
  return out;
}

int Population::recommendation() {
  const double at = uniform();
  return at < camps_[0] ? 10 : at < camps_[0] + camps_[1] ? 8 : 3;
}

Weight Population::weight(int place) const {
  return !weighted_ ? oneWeight : place % 2 == 0 ? oneWeight * 4 / 10 : oneWeight * 16 / 10;
}

double Population::meanAnswer() const {
  double mean = 0;
  for (std::size_t i = 0; i < 5; ++i) mean += double(i + 1) * shape_[i];
  return mean;
}

double Population::topTwo() const {
  return shape_[3] + shape_[4];
}

double Population::bottomTwo() const {
  return shape_[0] + shape_[1];
}

double Population::nps() const {
  return 100 * (camps_[0] - camps_[2]);
}

}  // namespace cx::test
