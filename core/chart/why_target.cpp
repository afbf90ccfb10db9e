// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/aims.h"
#include "core/chart/why_figure.h"

namespace cx {
namespace {

/// Where the score stands beside the target: only an interval that lies wholly on one side says so.
Why::Line standing(const Figure& figure, double aim) {
  const Wording& say = figure.say;
  const std::string label = say(text(CX_TEXT("chart", "Score − target")));
  const Score& score = figure.score;
  if (!score.value) return whyLine(label, {}, say.missing(score).text);
  const double difference = *score.value - aim;
  if (!score.raw_interval || score.no_variation)
    return whyLine(label, {},
                   joined({say.difference(difference), say(text(CX_TEXT("chart", "no interval, not judged")))}, "; "));
  const Interval apart{score.raw_interval->lo - aim, score.raw_interval->hi - aim};
  const std::string word = apart.lo > 0   ? say(text(CX_TEXT("chart", "above")))
                           : apart.hi < 0 ? say(text(CX_TEXT("chart", "below")))
                                          : say(text(CX_TEXT("chart", "not distinguishable")));
  return whyLine(label, word, say.change(difference, apart));
}

}  // namespace

std::optional<Why::Section> whyTarget(const Figure& figure) {
  const Target* target = targetOf(figure.facts, figure.scope(), figure.subject.channel);
  if (!target) return std::nullopt;
  const Wording& say = figure.say;
  Why::Section section{say(text(CX_TEXT("chart", "Target"))), {}};
  const auto aim = aimOf(figure.facts, figure.scope(), figure.subject.channel);
  const std::string owner =
      target->owner.empty() ? std::string() : say(text(CX_TEXT("chart", "owner: %1"), {target->owner}));
  const std::string due = target->due ? say(text(CX_TEXT("chart", "by %1"), {*target->due})) : std::string();
  const std::string value =
      aim ? aimText(*aim, say) : say(text(CX_TEXT("chart", "%1 on benchmark %"), {Number{target->value, 1}}));
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Set"))), value, joined({owner, due})));
  if (aim)
    section.lines.push_back(standing(figure, *aim));
  else
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Drawn?"))), {},
                                    say(text(CX_TEXT("chart", "no: it cannot be told exactly on this scale")))));
  return section;
}

}  // namespace cx
