// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

#include <algorithm>
#include <cmath>

#include "core/chart/movements.h"
#include "core/chart/parity_headline.h"
#include "core/chart/small_base.h"
#include "core/chart/wording.h"

namespace cx {
namespace {

/// A finding before it is chosen.
struct Candidate {
  FindingLine line;
  bool headline = false;  ///< the movement that the page's headline names

  [[nodiscard]] bool negative() const { return line.effect < 0; }
  [[nodiscard]] double rank() const { return std::abs(line.effect) * line.certainty; }
};

/// Binds a finding to its figure. The certainty of a difference is the share of it that lies between zero and the
/// nearest end of its interval, so that |effect| × certainty is what the interval leaves of it; answers that are all
/// the same leave all.
void bindTo(Candidate& candidate, const Subject& subject, double effect, const std::optional<Interval>& interval) {
  candidate.line.subject = subject;
  candidate.line.effect = effect;
  const double left = !interval ? std::abs(effect) : effect > 0 ? interval->lo : -interval->hi;
  candidate.line.certainty = effect == 0 ? 0 : std::clamp(left / std::abs(effect), 0.0, 1.0);
}

std::string intervalWords(const Interval& interval, const Wording& say) {
  return say(text(CX_TEXT("report", "%1 interval %2"), {say.level(), say.interval(interval)}));
}

std::string holm(const std::optional<double>& p, const Wording& say) {
  return say(text(CX_TEXT("report", "p (Holm) %1"), {say.p(p)}));
}

/// "G1 Shared with all departments", or the code alone where the statement has no other name.
std::string codeAndName(const std::string& code, const std::string& name, const char* between) {
  return joined({code, name == code ? std::string() : name}, between);
}

/// "clearest in G1, Shared with all departments, +9.0 (5.0 to 13.1)": the statement of a dimension that moved most.
std::string clearest(const Change& change, const Facts& facts, const Wording& say) {
  const Dimension* dimension = facts.questionnaire().dimension(change.scope.id);
  const Change* best = nullptr;
  for (const Change& one : facts.changes->statements) {
    const bool inside =
        std::ranges::find(dimension->statements, one.scope.id, &Statement::id) != dimension->statements.end();
    if (inside && one.verdict == change.verdict && (!best || std::abs(*one.difference) > std::abs(*best->difference)))
      best = &one;
  }
  if (!best) return {};
  return say(text(CX_TEXT("report", "clearest in %1, %2"),
                  {codeAndName(best->scope.id, scopeName(facts.questionnaire(), best->scope, say.words()), ", "),
                   say.change(best->difference, best->interval)}));
}

/// "below neutral in both waves" or "now above neutral": where a moved score stands.
std::string place(const Change& change, const Facts& facts, const Wording& say) {
  const auto standing = [&](const Score& score) {
    return againstNeutral(score, facts.questionnaire(), change.scope, say.rules().scale);
  };
  const auto before = standing(change.older), now = standing(change.newer);
  if (now == Standing::below)
    return say(before == Standing::below ? text(CX_TEXT("report", "below neutral in both waves"))
                                         : text(CX_TEXT("report", "now below neutral")));
  if (now == Standing::above && before == Standing::below) return say(text(CX_TEXT("report", "now above neutral")));
  return {};
}

Candidate movement(const Change& change, const Facts& facts, const Words& words) {
  const bool statement = change.scope.kind == Scope::Kind::statement;
  const Wording say(words, statement ? facts.statementRules() : facts.rules());
  const std::string name = scopeName(facts.questionnaire(), change.scope, words);
  const std::string clause = words(movementClause(change, statement ? codeAndName(change.scope.id, name, " ") : name,
                                                  decimals(say.rules().scale), true));
  Candidate out;
  bindTo(out, {Subject::Kind::change, change.scope}, *change.difference, change.interval);
  const Phrase verdict = say.verdict(change);
  out.line.sentence = {words(text(CX_TEXT("chart", "%1 since %2"), {clause, facts.compare()->name()})), verdict.tone,
                       verdict.glyph};
  out.line.facts =
      joined({intervalWords(*change.interval, say), say.test(change),
              change.scope.kind == Scope::Kind::overall ? say(text(CX_TEXT("report", "p %1"), {say.p(change.p)}))
                                                        : holm(change.p_adjusted, say),
              say.n(change.older.n) + " → " + words.count(change.newer.n),
              change.scope.kind == Scope::Kind::dimension ? clearest(change, facts, say) : std::string(),
              place(change, facts, say)});
  return out;
}

std::string namesWith(ParityVerdict verdict, const Facts& facts, const Words& words) {
  std::vector<std::string> names;
  for (const ChannelParity& channel : facts.parity.channels)
    if (channel.verdict == verdict) names.push_back(starred(channelName(facts, channel.channel, words), channel.score));
  return listed(names, words);
}

std::string otherChannels(const Facts& facts, const Words& words) {
  const std::string equal = namesWith(ParityVerdict::equal, facts, words),
                    open = namesWith(ParityVerdict::undecided, facts, words);
  return joined({equal.empty() ? equal : words(text(CX_TEXT("report", "%1 equal"), {equal})),
                 open.empty() ? open : words(text(CX_TEXT("report", "%1 undecided"), {open}))},
                "; ");
}

/// The channel farthest from the rest, those behind first.
std::vector<Candidate> channelApart(const Facts& facts, const Words& words) {
  const ChannelParity* best = nullptr;
  for (const ChannelParity& channel : facts.parity.channels) {
    if (channel.verdict != ParityVerdict::different) continue;
    if (!best || *channel.difference < *best->difference) best = &channel;
  }
  if (!best) return {};
  const Wording say(words, facts.rules());
  const std::string n = starred(say.n(best->score.n), best->score);
  const Text sentence = parityClause(channelName(facts, best->channel, words), *best, decimals(facts.rules().scale));
  Candidate out;
  bindTo(out, {Subject::Kind::rest, Scope::overall(), {}, best->channel}, *best->difference, best->interval);
  out.line.sentence = {words(sentence), Tone::strong, Glyph::square};
  out.line.facts = joined({intervalWords(*best->interval, say), say.test(*best), holm(best->p_adjusted, say), n,
                           words(facts.wave().name()), otherChannels(facts, words)});
  return {out};
}

/// The dimension farthest from its published figure, those below first.
std::vector<Candidate> publishedApart(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  std::vector<std::size_t> apart;
  for (std::size_t d = 0; d < facts.dimensions.size(); ++d) {
    const auto& against = facts.dimensions[d].against;
    if (against && (against->standing == Standing::below || against->standing == Standing::above)) apart.push_back(d);
  }
  if (apart.empty()) return {};
  const std::size_t d =
      *std::ranges::min_element(apart, {}, [&](std::size_t i) { return *facts.dimensions[i].against->difference; });
  const Against& against = *facts.dimensions[d].against;
  const bool below = against.standing == Standing::below;
  const std::string figure = say.figure(against.figure);
  const Text sentence = text(below ? CX_TEXT("report", "%1 stands %2 points below the published %3")
                                   : CX_TEXT("report", "%1 stands %2 points above the published %3"),
                             {nameOf(facts.questionnaire().dimensions[d], words),
                              Number{std::abs(*against.difference), decimals(facts.rules().scale)}, figure});
  Candidate out;
  bindTo(out, {Subject::Kind::published, Scope::dimension(facts.questionnaire().dimensions[d].id)}, *against.difference,
         against.interval);
  out.line.sentence = {words(sentence), Tone::strong, Glyph::diamond};
  out.line.facts = joined({against.interval ? intervalWords(*against.interval, say)
                                            : say(text(CX_TEXT("report", "no variation, interval not meaningful"))),
                           words(text(CX_TEXT("report", "our digital channels %1"), {say.n(against.ours.n)})),
                           words(facts.wave().name()), words(CX_TEXT("report", "the figure is taken as exact"))});
  return {out};
}

FindingLine nothing(const Facts& facts, const Words& words) {
  const Wording say(words, facts.rules());
  return {{overviewHeadline(facts, words), Tone::normal, facts.changes ? Glyph::same : Glyph::none},
          facts.changes ? say.change(facts.changes->overall.difference, facts.changes->overall.interval)
                        : say.spoken(scopeName(facts.questionnaire(), Scope::overall(), words), facts.now.overall)};
}

void rank(std::vector<Candidate>& all) {
  std::ranges::stable_sort(all, std::greater{}, &Candidate::rank);
}

/// The first three; what the headline names and one bad sign, if there is any, are among them.
void choose(std::vector<Candidate>& all) {
  constexpr std::size_t most = 3;
  if (all.size() <= most) return;
  const auto cut = all.begin() + most;
  const auto isBad = [](const Candidate& one) { return one.negative(); };
  if (std::none_of(all.begin(), cut, isBad))
    if (const auto bad = std::find_if(cut, all.end(), isBad); bad != all.end()) std::iter_swap(cut - 1, bad);
  if (const auto named = std::find_if(cut, all.end(), [](const Candidate& one) { return one.headline; });
      named != all.end()) {
    // It does not push out the only bad sign.
    const bool only = std::count_if(all.begin(), cut, isBad) == 1 && isBad(*(cut - 1)) && !isBad(*named);
    std::iter_swap(cut - (only ? 2 : 1), named);
  }
  all.resize(most);
  rank(all);
}

}  // namespace

std::vector<FindingLine> findings(const Facts& facts, const Words& words) {
  std::vector<Candidate> all;
  if (facts.changes)
    for (const Change* change : leading(movements(*facts.changes, facts.questionnaire()))) {
      all.push_back(movement(*change, facts, words));
      all.back().headline = all.size() == 1;
    }
  for (auto& more : {channelApart(facts, words), publishedApart(facts, words)})
    all.insert(all.end(), more.begin(), more.end());
  rank(all);
  choose(all);
  std::vector<FindingLine> out;
  for (Candidate& one : all) out.push_back(std::move(one.line));
  if (out.empty()) out.push_back(nothing(facts, words));
  return out;
}

}  // namespace cx
