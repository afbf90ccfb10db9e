// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/distribution.h"

#include <algorithm>

#include "core/scoring/buckets.h"
#include "core/scoring/withheld_score.h"
#include "core/stats/proportion.h"

namespace cx {
namespace {

std::vector<Distribution::Level> emptyLevels(const Statement& statement) {
  std::vector<Distribution::Level> out;
  for (const int answer : answersInOrder(statement)) out.push_back({answer, 0, 0});
  return out;
}

/// Fills in who chose what; `answers` as given.
void count(Distribution& out, const std::vector<Bucket>& answers, const Statement& statement, bool weighted) {
  out.levels = emptyLevels(statement);
  double all = 0;
  for (const Bucket& bucket : answers) all += weighted ? bucket.w : double(bucket.n);
  for (Distribution::Level& level : out.levels)
    for (const Bucket& bucket : answers) {
      if (bucket.value != level.answer) continue;
      level.n = std::int64_t(bucket.n);
      level.share = (weighted ? bucket.w : double(bucket.n)) / all;
    }
}

void addNet(Distribution& out, const std::vector<Bucket>& answers, const Statement& statement,
            const ScoreRules& rules) {
  const AnswerScale& scale = statement.scale;
  const int box = boxSize(scale.points());
  const auto share = rules.weighted ? countShareWeighted : countShare;
  double low = share(answers, scale.min, scale.min + box - 1)->share,
         high = share(answers, scale.max - box + 1, scale.max)->share;
  if (statement.reverse) std::swap(low, high);
  out.top = high;
  out.bottom = low;
  out.net = 100 * (high - low);
  if (out.n < 2) {
    out.reason = text(CX_TEXT("scoring", "One answer has no interval."));
    return;
  }
  const auto interval = netInterval(high, low, out.n_eff, rules.confidence);
  out.interval = {100 * interval->lo, 100 * interval->hi};
  out.no_variation = interval->lo == interval->hi;
  if (out.no_variation) out.reason = text(CX_TEXT("scoring", "No variation: an interval is not meaningful."));
}

}  // namespace

Distribution distributionOf(const Tally& tally, const Statement& statement, const ScoreRules& rules) {
  const auto answers = answersGiven(tally, statement.slot, statement.scale.min);
  const Summary summary = rules.weighted ? describeWeighted(answers) : describe(answers);
  Distribution out;
  if (withholds(tally, {TallyPart::Kind::slot, statement.slot})) {
    out.suppressed = true;
    out.reason = withheldReason(rules.min_n);
    return out;
  }
  out.n = std::int64_t(summary.n);
  out.n_eff = summary.n_eff;
  if (out.n == 0) {
    out.levels = emptyLevels(statement);
    out.reason = text(CX_TEXT("scoring", "No answers."));
  } else if (out.n < rules.min_n) {
    out.suppressed = true;
    out.reason = text(CX_TEXT("scoring", "Fewer than %1 answers: not shown."), {Number{double(rules.min_n)}});
  } else {
    out.small_base = out.n_eff < smallBase;
    count(out, answers, statement, rules.weighted);
    addNet(out, answers, statement, rules);
  }
  return out;
}

std::vector<int> answersInOrder(const Statement& statement) {
  std::vector<int> out;
  for (int answer = statement.scale.min; answer <= statement.scale.max; ++answer) out.push_back(answer);
  if (statement.reverse) std::ranges::reverse(out);
  return out;
}

Side sideOf(std::size_t level, std::size_t points) {
  if (2 * level + 1 == points) return Side::middle;
  return 2 * level + 1 < points ? Side::disagree : Side::agree;
}

}  // namespace cx
