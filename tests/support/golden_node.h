// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/stats/describe.h"

namespace cx::test {

/// How close a figure must come: |actual − golden| ≤ absolute + relative·|golden|, or both below `tiny`. An optional
/// one may be missing.
struct Tolerance {
  double relative = 0, absolute = 0, tiny = 0;
  bool optional = false;
};
/// What tolerances.json says of a dotted path.
[[nodiscard]] const Tolerance& toleranceOf(const std::string& path);

/// A node of the golden tree that figures are held against, at the tolerance its path asks for.
class GoldenNode {
 public:
  GoldenNode(const boost::json::value& value, std::string path) : value_(&value), path_(std::move(path)) {}
  [[nodiscard]] GoldenNode at(const std::string& key) const;
  [[nodiscard]] GoldenNode at(std::size_t index) const;
  [[nodiscard]] bool has(const std::string& key) const;
  [[nodiscard]] const boost::json::value& value() const { return *value_; }

  /// Fails the test unless `actual` is what stands at `key`; none stands for null.
  void expect(const std::string& key, std::optional<double> actual) const;
  void expectInterval(const std::string& prefix, const std::optional<Interval>& actual) const;
  /// mean, sd, se, df, interval and n_eff of a sample, with and without weights.
  void expectSummary(const std::vector<Bucket>& buckets) const;

  /// Figures held against golden ones since the program began.
  static std::size_t compared;

 private:
  const boost::json::value* value_;
  std::string path_;
};

}  // namespace cx::test
