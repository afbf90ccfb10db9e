// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/benchmark.h"

namespace cx {
namespace {

bool has(const Published& one) {
  return one.figure != nullptr;
}

/// Everything that the published figures are, held against ours.
class Checklist {
 public:
  Checklist(const Facts& facts, const Words& words) : facts_(facts), words_(words) {}

  std::vector<Check> take() {
    holds(CX_TEXT("chart", "Same kind of figure: points given ÷ points possible"));
    instrument();
    holds(CX_TEXT("chart", "Same direction: higher is better"));
    forms();
    industry();
    doubts(CX_TEXT("chart", "Coding 1–5 is assumed, the source does not state it"));
    doubts(CX_TEXT("chart", "Wording paraphrased, answer labels unconfirmed"));
    years();
    unpublished();
    return std::move(out_);
  }

 private:
  void holds(const char* source) { out_.push_back({true, words_(source)}); }
  void doubts(const char* source) { out_.push_back({false, words_(source)}); }
  void doubt(const Text& text) { out_.push_back({false, words_(text)}); }

  /// Dimensions without a figure ask other statements, or on another scale.
  void instrument() {
    std::vector<std::string> changed;
    for (std::size_t d = 0; d < facts_.dimensions.size(); ++d)
      if (!has(facts_.dimensions[d])) changed.push_back(nameOf(facts_.questionnaire().dimensions[d], words_));
    if (changed.empty()) return holds(CX_TEXT("chart", "Same instrument: the same statements, answered 1 to 5"));
    doubt(text(CX_TEXT("chart", "Other statements or another answer scale, so no figure: %1"),
               {listed(changed, words_)}));
  }

  /// The figures speak of whole organisations and their digital channels.
  void forms() {
    const View& view = facts_.selection.view();
    if (facts_.compared_rows == 0)
      doubts(CX_TEXT("chart", "No form of a digital channel in this view"));
    else
      out_.push_back({true, words_(text(CX_TEXT("chart", "Same scope: %1"), {comparedForms(facts_, words_)}))});
    if (!view.levels.empty() || !view.channels.empty())
      doubts(CX_TEXT("chart", "This view is a part of the organisation, the figures are of whole ones"));
  }

  void industry() {
    if (comparisonScope(facts_.selection.organisation().industry) == "all") return;
    if (std::ranges::any_of(facts_.statements, has))
      doubts(CX_TEXT("chart", "Dimensions beside e-commerce, statements beside all industries"));
  }

  /// The wave's year beside the edition's.
  void years() {
    const std::optional<Date> day = facts_.wave().ends ? facts_.wave().ends : facts_.wave().starts;
    if (!day) return;
    const int ours = int(day->year());
    for (const auto* list : {&facts_.dimensions, &facts_.statements})
      for (const Published& one : *list)
        if (one.figure && one.figure->source.year != ours)
          return doubt(text(CX_TEXT("chart", "Ours %1, theirs %2"),
                            {std::to_string(ours), std::to_string(one.figure->source.year)}));
  }

  void unpublished() {
    const auto without = std::ranges::count_if(facts_.statements, [](const Published& one) { return !has(one); });
    if (without > 0)
      doubt(text(CX_TEXT("chart", "%1 of %2 statements have no published figure"),
                 {Number{double(without)}, Number{double(facts_.statements.size())}}));
  }

  const Facts& facts_;
  const Words& words_;
  std::vector<Check> out_;
};

}  // namespace

std::vector<Check> comparability(const Facts& facts, const Words& words) {
  return Checklist(facts, words).take();
}

}  // namespace cx
