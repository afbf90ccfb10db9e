// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/why_figure.h"

#include <algorithm>

namespace cx {
namespace {

/// What is said of n and its conditions: the net has them whether or not the scale gives a score.
Score scoreOfNet(const Distribution& answers) {
  Score out;
  out.value = answers.net;
  out.interval = out.raw_interval = answers.interval;
  out.n = answers.n;
  out.n_eff = answers.n_eff;
  out.small_base = answers.small_base;
  out.suppressed = answers.suppressed;
  out.no_variation = answers.no_variation;
  out.none = answers.n == 0;
  out.reason = answers.reason;
  return out;
}

}  // namespace

std::string Figure::name() const {
  const std::string name = scopeName(questionnaire(), scope(), say.words());
  return statement() && name != scope().id ? scope().id + " " + name : name;
}

bool besidePublished(const Subject& subject) {
  return subject.kind == Subject::Kind::published || subject.kind == Subject::Kind::compared;
}

const Published* publishedBeside(const Figure& figure) {
  const Facts& facts = figure.facts;
  if (figure.scope().kind == Scope::Kind::dimension)
    for (std::size_t d = 0; d < facts.questionnaire().dimensions.size(); ++d)
      if (facts.questionnaire().dimensions[d].id == figure.scope().id) return &facts.dimensions[d];
  const auto all = facts.questionnaire().statements();
  if (figure.statement())
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i]->id == figure.scope().id) return &facts.statements[i];
  return nullptr;
}

const ChannelParity* parityOf(const Figure& figure) {
  if (figure.scope().kind != Scope::Kind::overall) return nullptr;
  const auto& channels = figure.facts.parity.channels;
  const auto at = std::ranges::find(channels, figure.subject.channel, &ChannelParity::channel);
  return at == channels.end() ? nullptr : &*at;
}

namespace {

/// The same figure over the digital channels alone.
std::optional<Figure> digitalFigure(Figure figure) {
  if (!figure.facts.kinds) return std::nullopt;
  std::vector<ChannelId> digital;
  for (const ChannelScores& channel : figure.facts.channels)
    if (channel.channel.kind == ChannelKind::digital) digital.push_back(channel.channel.id);
  figure.tally = figure.facts.selection.total(figure.facts.wave().id, digital);
  figure.score = figure.facts.kinds->digital.score;
  return figure;
}

}  // namespace

std::optional<Figure> figureOf(const Workspace& workspace, const Facts& facts, const Subject& subject,
                               const Words& words) {
  if (facts.empty() || statementsOf(facts.questionnaire(), subject.scope).empty()) return std::nullopt;
  const bool statement = subject.scope.kind == Scope::Kind::statement;
  Figure out{workspace, facts, subject, Wording(words, statement ? facts.statementRules() : facts.rules()), {}, {}};
  if (!subject.channel) {
    out.tally = facts.total;
    out.score = scoreIn(facts.now, facts.questionnaire(), subject.scope);
  } else {
    const auto of = [](const ChannelScores& channel) { return channel.channel.id; };
    const auto channel = std::ranges::find(facts.channels, subject.channel, of);
    if (channel == facts.channels.end()) return std::nullopt;
    out.tally = facts.selection.tally(facts.wave().id, subject.channel);
    out.score = scoreIn(channel->scores, facts.questionnaire(), subject.scope);
  }
  if (subject.kind == Subject::Kind::rest && !parityOf(out)) return std::nullopt;
  if (subject.kind == Subject::Kind::net || subject.kind == Subject::Kind::answers) {
    if (!statement) return std::nullopt;
    out.score = scoreOfNet(answersOf(out));
  }
  if (subject.kind == Subject::Kind::kinds) return digitalFigure(std::move(out));
  if (!besidePublished(subject)) return out;
  const Published* published = publishedBeside(out);
  if (!published) return out;
  out.tally = facts.selection.total(facts.wave().id, facts.compared);
  out.score = published->ours;
  return out;
}

std::optional<Step> stepOf(const Figure& figure) {
  const Facts& facts = figure.facts;
  if (figure.subject.channel) return std::nullopt;
  const auto in = [&](const Changes& changes) -> const Change* {
    if (figure.scope().kind == Scope::Kind::overall) return &changes.overall;
    for (const auto* list : {&changes.dimensions, &changes.statements})
      for (const Change& change : *list)
        if (change.scope == figure.scope()) return &change;
    return nullptr;
  };
  if (figure.subject.kind == Subject::Kind::since_first) {
    const Wave& first = facts.waves[firstComparable(facts, figure.scope())];
    const Changes changes = changesSinceFirst(facts);
    const Change* change = in(changes);
    if (!change || first.id == facts.wave().id) return std::nullopt;
    return Step{*change, first, facts.selection.total(first.id)};
  }
  const Change* change = facts.changes ? in(*facts.changes) : nullptr;
  if (!change) return std::nullopt;
  return Step{*change, *facts.compare(), facts.selection.total(facts.compare()->id)};
}

Why::Line whyLine(std::string label, std::string lead, std::string rest) {
  return {{std::move(label), Tone::muted, Glyph::none}, {std::move(lead), Tone::strong, Glyph::none}, std::move(rest)};
}

}  // namespace cx
