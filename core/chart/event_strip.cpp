// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>

#include "core/chart/charts.h"
#include "core/chart/conditions.h"
#include "core/chart/tables.h"
#include "core/chart/wave_line.h"
#include "core/scoring/versions.h"

namespace cx {
namespace {

constexpr double margin = 0.04;  // of the line, before the first wave and after the last

/// Waves that ask the same version, one after the other.
struct Run {
  std::size_t first = 0, last = 0;
};

const Questionnaire& versionAt(const Facts& facts, std::size_t wave) {
  return facts.selection.questionnaire(facts.waves[wave]);
}

std::vector<Run> runsOf(const Facts& facts) {
  std::vector<Run> out;
  for (std::size_t at = 0; at < facts.waves.size(); ++at) {
    if (out.empty() || versionAt(facts, at).version != versionAt(facts, at - 1).version) out.push_back({at, at});
    out.back().last = at;
  }
  return out;
}

std::optional<double> dayOf(const Wave& wave) {
  const auto day = wave.starts ? wave.starts : wave.ends;
  if (!day) return std::nullopt;
  return double(std::chrono::sys_days(*day).time_since_epoch().count());
}

/// Where the waves stand between 0 and 1: by their days where each has one and they follow each other, else evenly.
std::vector<double> placesOf(const Facts& facts) {
  std::vector<double> out;
  for (const Wave& wave : facts.waves)
    if (const auto day = dayOf(wave)) out.push_back(*day);
  const bool dated = out.size() == facts.waves.size() && std::ranges::is_sorted(out, std::less_equal{});
  if (!dated) {
    out.clear();
    for (std::size_t at = 0; at < facts.waves.size(); ++at) out.push_back(double(at));
  }
  const double first = out.front(), span = std::max(out.back() - first, 1e-9);
  for (double& at : out) at = margin + (1 - 2 * margin) * (at - first) / span;
  return out;
}

std::string idsOf(const std::vector<Break>& breaks) {
  std::vector<std::string> ids;
  for (const Break& one : breaks) ids.push_back(one.statement);
  return joined(ids, ", ");
}

/// "breaking: G2; minor: M4"; "cosmetic edits only" where nothing else is known of the step.
std::string editsBetween(const Questionnaire& before, const Questionnaire& after, const Words& words) {
  const auto breaks = breaksBetween(before, after);
  const auto minor = minorRewordings(before, after);
  std::vector<std::string> parts;
  if (!breaks.empty()) parts.push_back(words(text(CX_TEXT("chart", "breaking: %1"), {idsOf(breaks)})));
  if (!minor.empty()) parts.push_back(words(text(CX_TEXT("chart", "minor: %1"), {joined(minor, ", ")})));
  return parts.empty() ? words(CX_TEXT("chart", "cosmetic edits only")) : joined(parts, "; ");
}

std::string editsOf(const Facts& facts, const Run& run, const Words& words) {
  if (run.first == 0) return {};
  return editsBetween(versionAt(facts, run.first - 1), versionAt(facts, run.first), words);
}

std::string versionName(const Facts& facts, const Run& run) {
  return "v" + std::to_string(versionAt(facts, run.first).version);
}

std::string wavesOf(const Facts& facts, const Run& run, const Words& words) {
  const std::string first = words(facts.waves[run.first].name()), last = words(facts.waves[run.last].name());
  return run.first == run.last ? first : words(text(CX_TEXT("chart", "%1 to %2"), {first, last}));
}

EventStrip stripOf(const Facts& facts, const std::vector<Run>& runs, const Words& words) {
  EventStrip strip;
  const auto places = placesOf(facts);
  for (std::size_t at = 0; at < places.size(); ++at)
    strip.waves.push_back({places[at], words(facts.waves[at].name()), false});
  EventStrip::Lane lane{words(CX_TEXT("chart", "Questionnaire")), {}, {}};
  for (const Run& run : runs) {
    EventStrip::Span span;
    span.from = run.first == 0 ? 0 : (places[run.first - 1] + places[run.first]) / 2;
    span.to = run.last + 1 == places.size() ? 1 : (places[run.last] + places[run.last + 1]) / 2;
    span.label = joined({versionName(facts, run), editsOf(facts, run, words)}, " ");
    span.current = run.last + 1 == places.size();
    span.name = joined({span.label, wavesOf(facts, run, words)}, ", ");
    span.cut =
        run.first > 0 && !comparable(versionAt(facts, run.first - 1), versionAt(facts, run.first), Scope::overall());
    lane.spans.push_back(std::move(span));
  }
  strip.lanes.push_back(std::move(lane));
  return strip;
}

Table twinOf(const Facts& facts, const std::vector<Run>& runs, const Words& words) {
  Table table;
  addColumns(table,
             {words(CX_TEXT("chart", "version")), words(CX_TEXT("chart", "waves")), words(CX_TEXT("chart", "edits"))},
             false);
  for (const Run& run : runs) {
    const std::string edits = editsOf(facts, run, words);
    table.rows.push_back(
        {{versionName(facts, run), wavesOf(facts, run, words), edits.empty() ? dash : edits}, false, false});
  }
  return table;
}

}  // namespace

Chart eventStrip(const Facts& facts, const Words& words) {
  const auto runs = runsOf(facts);
  Chart chart;
  chart.id = "trend-events";
  chart.title = words(CX_TEXT("chart", "Events"));
  chart.subtitle = words(CX_TEXT("chart", "a breaking edit cuts the line"));
  const EventStrip strip = stripOf(facts, runs, words);
  std::vector<std::string> spoken;
  for (const EventStrip::Span& span : strip.lanes.front().spans) spoken.push_back(span.name);
  chart.summary = joined(spoken, "; ") + ".";
  chart.body = strip;
  chart.source = sourceLine(facts, words);
  chart.table = twinOf(facts, runs, words);
  return chart;
}

}  // namespace cx
