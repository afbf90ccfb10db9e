// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/notices.h"

#include <algorithm>

#include "core/chart/wave_line.h"
#include "core/chart/wording.h"
#include "core/survey/submission.h"

namespace cx {
namespace {

/// The channels hidden in a column: those with too few answers, then those that would give them away.
struct HiddenChannels {
  std::vector<std::string> few, revealing;
  bool operator==(const HiddenChannels&) const = default;
  [[nodiscard]] bool empty() const { return few.empty() && revealing.empty(); }
};

HiddenChannels hiddenIn(const Facts& facts, const Scope& scope, const Words& words) {
  HiddenChannels out;
  for (const ChannelScores& channel : facts.channels) {
    const Score& score = scoreIn(channel.scores, facts.questionnaire(), scope);
    if (!score.suppressed) continue;
    (score.n < facts.rules().min_n ? out.few : out.revealing).push_back(words(channel.channel.name()));
  }
  return out;
}

std::string sentence(const std::string& scope, const HiddenChannels& hidden, int min_n, const Words& words) {
  if (hidden.few.empty())
    return words(text(CX_TEXT("chart", "%1: %2, which would reveal others"), {scope, listed(hidden.revealing, words)}));
  std::string few =
      words(text(CX_TEXT("chart", "%1: %2 n < %3"), {scope, listed(hidden.few, words), Number{double(min_n)}}));
  if (hidden.revealing.empty()) return few;
  return words(text(CX_TEXT("chart", "%1, and %2"), {few, listed(hidden.revealing, words)}));
}

Notice quarantined(const std::vector<QuarantinedRow>& rows, const Words& words) {
  return {{words(counted(std::int64_t(rows.size()), CX_TEXT_N("chart", "%n quarantined row(s)"))), Tone::strong,
           Glyph::none},
          words(text(CX_TEXT("chart", "import of %1"), {rows.back().file})),
          "inbox"};
}

/// The latest break of the overall line.
std::vector<Notice> broken(const Facts& facts, const Words& words) {
  const auto breaks = breaksAlong(facts, Scope::overall(), words);
  if (breaks.empty()) return {};
  return {{{words(counted(std::int64_t(breaks.size()), CX_TEXT_N("chart", "%n comparability note(s)"))), Tone::strong,
            Glyph::none},
           breaks.back().label + ", " + breaks.back().small,
           "scale"}};
}

std::vector<Notice> smallBases(const Facts& facts, const Words& words) {
  std::vector<std::string> names;
  for (const ChannelScores& channel : facts.channels)
    if (channel.scores.overall.small_base) names.push_back(words(channel.channel.name()));
  if (names.empty()) return {};
  return {{{words(counted(std::int64_t(names.size()), CX_TEXT_N("chart", "%n channel(s) on a small base"))),
            Tone::normal, Glyph::none},
           words(text(CX_TEXT("chart", "%1: n < 30"), {joined(names, ", ")})),
           "users"}};
}

}  // namespace

std::vector<std::string> suppressedCells(const Facts& facts, const Words& words) {
  std::vector<std::string> out, revealing;
  const HiddenChannels everywhere = hiddenIn(facts, Scope::overall(), words);
  if (!everywhere.empty())
    out.push_back(
        sentence(scopeName(facts.questionnaire(), Scope::overall(), words), everywhere, facts.rules().min_n, words));
  for (const Scope& scope : scopes(facts.questionnaire())) {
    const HiddenChannels hidden = hiddenIn(facts, scope, words);
    if (hidden.empty() || hidden == everywhere) continue;
    const std::string name =
        scope.kind == Scope::Kind::statement ? scope.id : scopeName(facts.questionnaire(), scope, words);
    (hidden.few.empty() ? revealing : out).push_back(sentence(name, hidden, facts.rules().min_n, words));
  }
  out.insert(out.end(), revealing.begin(), revealing.end());
  return out;
}

std::int64_t suppressedCount(const Facts& facts) {
  std::int64_t count = 0;
  for (const ChannelScores& channel : facts.channels) {
    count += std::ranges::count(channel.scores.dimensions, true, &Score::suppressed);
    count += std::ranges::count(channel.scores.statements, true, &Score::suppressed);
  }
  return count;
}

std::vector<Notice> noticesOf(const Workspace& workspace, const Facts& facts, const Words& words) {
  std::vector<Notice> out;
  if (const auto rows = quarantinedRows(workspace); !rows.empty()) out.push_back(quarantined(rows, words));
  const auto add = [&](std::vector<Notice> more) { out.insert(out.end(), more.begin(), more.end()); };
  add(broken(facts, words));
  if (const std::int64_t count = suppressedCount(facts); count > 0)
    out.push_back({{words(counted(count, CX_TEXT_N("chart", "%n cell(s) suppressed"))), Tone::strong, Glyph::none},
                   suppressedCells(facts, words).front(),
                   "lock"});
  add(smallBases(facts, words));
  return out;
}

}  // namespace cx
