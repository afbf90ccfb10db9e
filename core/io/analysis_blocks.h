// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <optional>
#include <string>

#include "core/base/words.h"
#include "core/scoring/analysis.h"

namespace cx {

/// The parts of the analysis tree; see analysis_json.h.
class AnalysisBlocks {
 public:
  AnalysisBlocks(const Analysis& analysis, const Words& words) : analysis_(analysis), words_(words) {}

  [[nodiscard]] boost::json::object counts() const;
  [[nodiscard]] boost::json::object weights() const;
  [[nodiscard]] boost::json::object statement(const StatementAnalysis& statement) const;
  [[nodiscard]] boost::json::object scope(std::size_t place) const;
  [[nodiscard]] boost::json::object measure(const MeasureAnalysis& measure) const;
  [[nodiscard]] boost::json::object group(const GroupAnalysis& group) const;
  [[nodiscard]] boost::json::object step(const WaveStep& step) const;
  [[nodiscard]] boost::json::object trend(const ScopeTrend& trend) const;
  [[nodiscard]] boost::json::object figure(const FigureTest& figure) const;
  [[nodiscard]] boost::json::object drivers() const;

 private:
  [[nodiscard]] boost::json::object sample(const Sample& sample) const;
  [[nodiscard]] boost::json::object sampleWithin(const Sample& sample, double floor, double ceiling) const;
  [[nodiscard]] boost::json::object share(const SampleShare& share) const;
  [[nodiscard]] boost::json::object pooled(const PooledScore& pooled) const;
  [[nodiscard]] boost::json::object reliability(const Reliability& reliability, const Scope& scope) const;
  [[nodiscard]] boost::json::object recommendation(const MeasureAnalysis& measure) const;
  [[nodiscard]] boost::json::object breakdown(const Breakdown& breakdown) const;
  [[nodiscard]] boost::json::object comparison(const Comparison& comparison) const;
  [[nodiscard]] boost::json::value welch(const std::optional<Welch>& test) const;
  [[nodiscard]] boost::json::value anova(const std::optional<WelchAnova>& test) const;
  [[nodiscard]] boost::json::object paired(const Paired& paired, bool holds) const;
  [[nodiscard]] boost::json::object line(const ScopeTrend& trend, const ScopeTrend::Line& line,
                                         Summary Sample::*summary) const;
  [[nodiscard]] boost::json::object figureSide(const FigureTest& figure, const FigureTest::Side& side) const;
  [[nodiscard]] boost::json::value reason(const Text& sentence) const;
  [[nodiscard]] boost::json::value noDifference() const;

  const Analysis& analysis_;
  const Words& words_;
};

/// A number, or null.
[[nodiscard]] boost::json::value orNull(const std::optional<double>& number);
/// `prefix`_lo and `prefix`_hi.
void putInterval(boost::json::object& out, const std::string& prefix, const std::optional<Interval>& interval);
/// "overall", or the dimension's id.
[[nodiscard]] std::string treeKey(const Scope& scope);

}  // namespace cx
