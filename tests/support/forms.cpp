// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forms.h"

#include <cmath>
#include <sstream>

#include "core/tally/answer.h"

namespace cx::test {

Questionnaire instrument(const std::vector<std::pair<std::string, std::vector<std::string>>>& dimensions, int min,
                         int max) {
  Questionnaire out;
  out.id = "instrument";
  int slot = 0;
  for (const auto& [id, statements] : dimensions) {
    Dimension dimension{id, {id, id}, {}};
    for (const std::string& name : statements) {
      Statement statement;
      statement.id = name;
      statement.text = {"Statement " + name, "문항 " + name};
      statement.label = {"Label " + name, "이름 " + name};
      statement.scale = {min, max, {}};
      statement.slot = slot++;
      dimension.statements.push_back(statement);
    }
    out.dimensions.push_back(dimension);
  }
  return out;
}

Questionnaire twelve() {
  Questionnaire out = instrument({{"measure", {"M1", "M2", "M3", "M4"}},
                                  {"manage", {"G1", "G2", "G3", "G4"}},
                                  {"master", {"T1", "T2", "T3", "T4"}}});
  out.dimensions[0].title = {"Measure", "측정"};
  out.dimensions[1].title = {"Manage", "관리"};
  out.dimensions[2].title = {"Master", "실행"};
  return out;
}

std::string form(const Questionnaire& questionnaire, std::string_view answers) {
  std::istringstream words{std::string(answers)};
  std::string out, word;
  for (const Statement* statement : questionnaire.statements()) {
    words >> word;
    const Answer answer = word == "."   ? Answer::skipped()
                          : word == "-" ? Answer::notApplicable()
                          : word == "_" ? Answer::notAsked()
                                        : Answer::score(std::stoi(word));
    const auto slot = std::size_t(statement->slot);
    if (out.size() <= slot) out.resize(slot + 1);
    out[slot] = char(packed(answer, statement->scale.min));
  }
  return out;
}

Forms& Forms::add(std::string_view answers, int times, double weight) {
  const std::string bytes = form(questionnaire_, answers);
  tally_.add({Weight(std::llround(weight * oneWeight)), bytes}, questionnaire_.layout(), times);
  return *this;
}

}  // namespace cx::test
