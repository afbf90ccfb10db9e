// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/survey/questionnaire.h"
#include "core/tally/tally.h"

namespace cx::test {

/// A questionnaire of dimensions with their statement ids, all answered from `min` to `max`; slots in their order.
[[nodiscard]] Questionnaire instrument(const std::vector<std::pair<std::string, std::vector<std::string>>>& dimensions,
                                       int min = 1, int max = 5);

/// Measure M1–M4, Manage G1–G4, Master T1–T4.
[[nodiscard]] Questionnaire twelve();

/// Answers as people write them, "5 4 . - 10": '.' is skipped, '-' not applicable, '_' not asked; one per statement in
/// the order of the questionnaire.
[[nodiscard]] std::string form(const Questionnaire& questionnaire, std::string_view answers);

/// A tally of forms; `times` copies of one.
class Forms {
 public:
  explicit Forms(const Questionnaire& questionnaire) : questionnaire_(questionnaire) {}
  Forms& add(std::string_view answers, int times = 1, double weight = 1);
  [[nodiscard]] const Tally& tally() const { return tally_; }

 private:
  const Questionnaire& questionnaire_;
  Tally tally_;
};

}  // namespace cx::test
