// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cx {

// Quantiles (0 < p < 1) and tails of the distributions every interval and test rests on. Degrees of freedom are
// positive and need not be whole. Upper tails are computed as such, never as 1 − lower.

[[nodiscard]] double normalQuantile(double p);
[[nodiscard]] double normalUpper(double z);
/// P(|Z| ≥ |z|).
[[nodiscard]] double normalTwoSided(double z);

[[nodiscard]] double tQuantile(double p, double df);
[[nodiscard]] double tUpper(double t, double df);
/// P(|T| ≥ |t|).
[[nodiscard]] double tTwoSided(double t, double df);

[[nodiscard]] double fQuantile(double p, double df1, double df2);
[[nodiscard]] double fUpper(double f, double df1, double df2);

[[nodiscard]] double chiSquareUpper(double x, double df);

[[nodiscard]] double betaQuantile(double p, double a, double b);

/// Two-sided critical values: 1.959963984540054 for a confidence of .95.
[[nodiscard]] double normalCritical(double confidence);
[[nodiscard]] double tCritical(double confidence, double df);

}  // namespace cx
