// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/plan_sentences.h"

namespace cx {
namespace {

using Kind = PlanQuestion::Kind;

Text sentence(const PlanAnswer& answer) {
  const PlanQuestion& question = answer.question;
  const Number sure{100 * question.confidence, 0};
  if (answer.margin)
    return text(CX_TEXT("scoring", "%1 people give a share to within ±%2 points (%3 % confidence)."),
                {Number{question.n}, Number{100 * *answer.margin, 2}, sure});
  const auto n = static_cast<std::int64_t>(answer.sample->n);
  switch (question.kind) {
    case Kind::share:
      return counted(n,
                     CX_TEXT_N("scoring", "%n person(s) give a share of %1 % to within ±%2 points (%3 % confidence)."),
                     {Number{100 * question.share, 0}, Number{100 * question.margin, 1}, sure});
    case Kind::mean:
      return counted(n,
                     CX_TEXT_N("scoring",
                               "%n person(s) give a score to within ±%1 points, at a standard deviation of %2 "
                               "(%3 % confidence)."),
                     {Number{question.margin, 1}, Number{sdOf(question), 1}, sure});
    case Kind::nps:
      return counted(n,
                     CX_TEXT_N("scoring",
                               "%n person(s) give an NPS to within ±%1 points, at a standard deviation of %2 "
                               "(%3 % confidence)."),
                     {Number{question.margin, 1}, Number{sdOf(question), 1}, sure});
    case Kind::change:
    case Kind::margin:
      break;
  }
  return counted(n,
                 CX_TEXT_N("scoring",
                           "%n person(s) in each wave show a change of %1 points with a probability of %2 %, at "
                           "a standard deviation of %3 (%4 % confidence)."),
                 {Number{question.change, 1}, Number{100 * question.power, 0}, Number{sdOf(question), 1}, sure});
}

}  // namespace

std::vector<Text> planSentences(const PlanAnswer& answer) {
  if (answer.problem) return {*answer.problem};
  std::vector<Text> sentences{sentence(answer)};
  if (answer.question.deff != 1)
    sentences.push_back(
        text(CX_TEXT("scoring", "A design effect of %1 is allowed for."), {Number{answer.question.deff, 2}}));
  if (answer.sample && answer.sample->invitations)
    sentences.push_back(
        text(CX_TEXT("scoring", "At a response rate of %1 %, invite %2."),
             {Number{100 * *answer.question.response, 0}, Number{double(*answer.sample->invitations)}}));
  return sentences;
}

}  // namespace cx
