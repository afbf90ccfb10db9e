// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/buckets.h"

#include <algorithm>

#include "core/stats/proportion.h"
#include "core/tally/answer.h"

namespace cx {
namespace {

Bucket bucketOf(double value, const Count& count) {
  constexpr double one = oneWeight;
  return {value, std::uint64_t(count.n), static_cast<double>(count.w) / one,
          static_cast<double>(count.w2) / (one * one)};
}

std::vector<Bucket> bucketsOf(const std::vector<ScoreCount>& counts, Scale scale) {
  std::vector<Bucket> out;
  for (const ScoreCount& entry : counts)
    if (entry.score.valid) out.push_back(bucketOf(valueOn(scale, entry.score), entry.count));
  return out;
}

/// The answers of a slot as scores of one-statement forms; for top-2-box as 1 in the box and 0 below.
std::vector<Bucket> bucketsOf(const std::vector<Count>& counts, const Statement& statement, Scale scale) {
  const AnswerScale& answers = statement.scale;
  const int box = answers.max - boxSize(answers.points()) + 1;
  std::vector<Bucket> out;
  for (std::size_t byte = firstScoreByte; byte < counts.size(); ++byte) {
    if (counts[byte].n == 0) continue;
    const int given = unpacked(std::uint8_t(byte), answers.min).value;
    const int turned = statement.reverse ? answers.min + answers.max - given : given;
    const int points = scale == Scale::top2 ? turned >= box : turned;
    out.push_back(bucketOf(valueOn(scale, {1, points, answers.min, answers.max, true}), counts[byte]));
  }
  return out;
}

}  // namespace

/// Integers first and one division last, so that equal fractions are equal doubles.
double valueOn(Scale scale, const PersonScore& score) {
  switch (scale) {
    case Scale::benchmark:
      return 100.0 * score.sum / score.max;
    case Scale::rescaled:
      return 100.0 * (score.sum - score.min) / (score.max - score.min);
    case Scale::mean:
      return double(score.sum) / score.answered;
    case Scale::top2:
      return 100.0 * score.sum;
  }
  return 0;
}

const std::vector<ScoreCount>& personScoresOf(const Tally& tally, const Questionnaire& questionnaire,
                                              const Scope& scope) {
  if (scope.kind == Scope::Kind::overall) return tally.overall();
  const auto& all = questionnaire.dimensions;
  return tally.dimension(int(std::ranges::find(all, scope.id, &Dimension::id) - all.begin()));
}

std::vector<Bucket> bucketsOf(const Tally& tally, const Questionnaire& questionnaire, const Scope& scope, Scale scale) {
  if (scope.kind != Scope::Kind::statement) return bucketsOf(personScoresOf(tally, questionnaire, scope), scale);
  const Statement& statement = *questionnaire.statement(scope.id);
  return bucketsOf(tally.slot(statement.slot), statement, scale);
}

std::vector<Bucket> answersGiven(const Tally& tally, int slot, int min, int shift) {
  const std::vector<Count>& counts = tally.slot(slot);
  std::vector<Bucket> out;
  for (std::size_t byte = firstScoreByte; byte < counts.size(); ++byte)
    if (counts[byte].n != 0) out.push_back(bucketOf(unpacked(std::uint8_t(byte), min).value + shift, counts[byte]));
  return out;
}

RatioBucket ratioOf(const ScoreCount& entry) {
  const Bucket people = bucketOf(0, entry.count);
  return {100.0 * entry.score.sum, double(entry.score.max), people.n, people.w, people.w2};
}

}  // namespace cx
