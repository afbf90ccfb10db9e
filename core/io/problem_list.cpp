// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/problem_list.h"

#include "core/io/delimited.h"
#include "core/io/formula_guard.h"
#include "core/io/utf8.h"

namespace cx {

ProblemList::ProblemList(const Words& words) : words_(words), csv_(utf8Mark) {
  for (const char* head : {CX_TEXT("io", "file"), CX_TEXT("io", "row"), CX_TEXT("io", "line"), CX_TEXT("io", "column"),
                           CX_TEXT("io", "value")})
    addText(words_(head), ',');
  addText(words_(CX_TEXT("io", "reason")), '\n');
}

void ProblemList::add(std::string_view file, const ImportProblem& problem) {
  addText(file, ',');
  addText(problem.row > 0 ? std::to_string(problem.row) : std::string(), ',');
  addText(std::to_string(problem.line), ',');
  addText(problem.column, ',');
  addText(problem.value, ',');
  addText(words_(problem.reason), '\n');
}

void ProblemList::addText(std::string_view text, char end) {
  appendField(csv_, formulaGuarded(text));
  csv_ += end;
}

}  // namespace cx
