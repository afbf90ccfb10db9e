// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/data.h"

#include <fstream>
#include <random>
#include <stdexcept>

#include "core/survey/questionnaire.h"

namespace cx::bench {
namespace {

constexpr unsigned seed = 20260914;

class Dice {
 public:
  /// From 0 to `sides` − 1; the same on every machine.
  unsigned operator()(unsigned sides) { return static_cast<unsigned>(engine_() % sides); }

 private:
  std::mt19937 engine_{seed};
};

void appendPlace(std::string& row, std::int64_t wave, Dice& dice) {
  constexpr const char* channels[] = {"app", "web", "phone", "branch", "chat"};
  row += "2026-Q" + std::to_string(wave + 1) + "," + channels[dice(5)] + ",dept " + std::to_string(dice(11) + 1);
  const std::string weight = std::to_string(dice(151) + 50 + 1000);  // 1050 stands for 0.50
  row += "," + std::string(1, static_cast<char>(weight[1])) + "." + weight.substr(2) + ",";
}

void appendAnswers(std::string& row, std::size_t statements, Dice& dice) {
  for (std::size_t i = 0; i < statements; ++i) {
    if (dice(50) != 0) row += static_cast<char>('1' + dice(5));
    row += i + 1 < statements ? ',' : '\n';
  }
}

}  // namespace

std::vector<std::string> headers(Shape shape) {
  std::vector<std::string> out;
  if (shape != Shape::answers) out = {"wave", "channel", "department", "weight"};
  if (shape == Shape::panel) out.emplace_back("respondent_id");
  const Questionnaire questionnaire = builtInQuestionnaire("digital-cx");
  for (const Statement* statement : questionnaire.statements()) out.push_back(statement->id);
  return out;
}

void writeCsv(const std::filesystem::path& file, Shape shape, std::int64_t rows) {
  std::ofstream out(file, std::ios::binary);
  const auto columns = headers(shape);
  for (const std::string& column : columns) out << column << (&column == &columns.back() ? "\n" : ",");
  const std::size_t statements = builtInQuestionnaire("digital-cx").statements().size();
  Dice dice;
  std::string row;
  for (std::int64_t i = 0; i < rows; ++i) {
    row.clear();
    const std::int64_t people = rows / 4 + 1;
    if (shape == Shape::survey) appendPlace(row, dice(4), dice);
    if (shape == Shape::panel) {
      appendPlace(row, i / people, dice);
      row += "p" + std::to_string(i % people) + ",";
    }
    appendAnswers(row, statements, dice);
    out << row;
  }
  if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
}

}  // namespace cx::bench
