// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/survey/questionnaire.h"

/// Changes of a questionnaire as a value; draftQuestionnaire() stores the result. What is not there is left alone.
namespace cx {

/// One line of the instrument.
struct Question {
  enum class Kind { none, dimension, statement, outcome };
  Kind kind = Kind::none;
  std::string id;
  bool operator==(const Question&) const = default;
};

/// The dimension that asks a statement; "" where none does.
[[nodiscard]] std::string dimensionOf(const Questionnaire& questionnaire, std::string_view statement);

/// Puts a statement in the place of the one with its id, or at the end of the dimension.
void putStatement(Questionnaire& questionnaire, const Statement& statement, std::string_view dimension);
/// Renames the dimension with this id, or adds an empty one.
void putDimension(Questionnaire& questionnaire, const std::string& id, const LocalText& title);
void putOutcome(Questionnaire& questionnaire, const OutcomeQuestion& outcome);
/// A dimension goes with its statements, and goes too with its last one.
void removeQuestion(Questionnaire& questionnaire, const Question& question);
/// One place up (−1) or down (+1) among its like: a statement inside its dimension.
void moveQuestion(Questionnaire& questionnaire, const Question& question, int by);

/// An id that no question has, in the manner of the dimension's own: "G5" after "G4".
[[nodiscard]] std::string freeStatementId(const Questionnaire& questionnaire, std::string_view dimension);

}  // namespace cx
