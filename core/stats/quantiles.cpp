// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/quantiles.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace cx {

namespace {

// In double throughout: the extra digits of long double are beyond every tolerance and differ between platforms.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>,
                                             boost::math::policies::promote_float<false>>;
using Normal = boost::math::normal_distribution<double, Policy>;
using StudentsT = boost::math::students_t_distribution<double, Policy>;
using FisherF = boost::math::fisher_f_distribution<double, Policy>;
using ChiSquared = boost::math::chi_squared_distribution<double, Policy>;
using Beta = boost::math::beta_distribution<double, Policy>;

template <class Distribution>
double upper(const Distribution& distribution, double x) {
  return cdf(boost::math::complement(distribution, x));
}

}  // namespace

double normalQuantile(double p) {
  return quantile(Normal(), p);
}
double normalUpper(double z) {
  return upper(Normal(), z);
}
double normalTwoSided(double z) {
  return 2 * normalUpper(std::abs(z));
}

double tQuantile(double p, double df) {
  return quantile(StudentsT(df), p);
}
double tUpper(double t, double df) {
  return upper(StudentsT(df), t);
}
double tTwoSided(double t, double df) {
  return 2 * tUpper(std::abs(t), df);
}

double fQuantile(double p, double df1, double df2) {
  return quantile(FisherF(df1, df2), p);
}
double fUpper(double f, double df1, double df2) {
  return upper(FisherF(df1, df2), f);
}

double chiSquareUpper(double x, double df) {
  return upper(ChiSquared(df), x);
}

double betaQuantile(double p, double a, double b) {
  return quantile(Beta(a, b), p);
}

double normalCritical(double confidence) {
  return quantile(boost::math::complement(Normal(), (1 - confidence) / 2));
}
double tCritical(double confidence, double df) {
  return quantile(boost::math::complement(StudentsT(df), (1 - confidence) / 2));
}

}  // namespace cx
