// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/sample.h"

#include "core/stats/weights.h"

namespace cx {

Sample sampleOf(std::vector<Bucket> buckets) {
  const Summary plain = describe(buckets), weighted = describeWeighted(buckets);
  return {std::move(buckets), plain, weighted};
}

SampleShare shareOf(const Sample& sample, double lo, double hi, double confidence) {
  SampleShare out;
  const auto plain = countShare(sample.buckets, lo, hi), weighted = countShareWeighted(sample.buckets, lo, hi);
  if (!plain || !weighted) return out;
  out.plain = *plain;
  out.weighted = *weighted;
  const double x = double(plain->x), n = double(plain->n);
  out.wilson = wilson(plain->share, n, confidence);
  out.agresti_coull = agrestiCoull(x, n, confidence);
  out.clopper_pearson = clopperPearson(x, n, confidence);
  out.wilson_weighted = wilson(weighted->share, weighted->n_eff, confidence);
  out.margin = marginOfError(n, confidence);
  out.margin_weighted = marginOfError(weighted->n_eff, confidence);
  return out;
}

}  // namespace cx
