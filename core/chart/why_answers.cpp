// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/missing.h"
#include "core/chart/why_figure.h"
#include "core/tally/answer.h"

namespace cx {
namespace {

Number number(std::int64_t n) {
  return Number{double(n)};
}

MissingAnswers missingIn(const Figure& figure) {
  std::vector<MissingAnswers> out;
  for (const Statement* statement : statementsOf(figure.questionnaire(), figure.scope()))
    out.push_back(missingAnswers(figure.tally, *statement));
  return total(out);
}

/// "of 184 forms; 725 of 736 answers".
std::string ofHowMany(const Figure& figure, const MissingAnswers& missing) {
  const std::int64_t rows = figure.tally.rows();
  if (figure.statement() || figure.score.suppressed)
    return figure.say(text(CX_TEXT("chart", "of %1 forms"), {number(rows)}));
  const auto statements = std::int64_t(statementsOf(figure.questionnaire(), figure.scope()).size());
  const std::int64_t asked = rows * statements - missing.not_asked;
  return figure.say(text(CX_TEXT("chart", "of %1 forms; %2 of %3 answers"),
                         {number(rows), number(asked - missing.unanswered()), number(asked)}));
}

/// Counts of one channel by kind, with those of the others, would tell what a suppressed channel left out.
bool hidesCounts(const Figure& figure) {
  if (!figure.subject.channel) return false;
  return std::ranges::any_of(figure.facts.channels, [&](const ChannelScores& channel) {
    return scoreIn(channel.scores, figure.questionnaire(), figure.scope()).suppressed;
  });
}

std::string byKind(const MissingAnswers& missing, const Wording& say) {
  return say(text(CX_TEXT("chart", "skipped %1 · not applicable %2 · not asked %3"),
                  {number(missing.skipped), number(missing.not_applicable), number(missing.not_asked)}));
}

/// The half rule (statistics §0).
std::string leftOut(const Figure& figure) {
  const Number out = number(figure.tally.rows() - figure.score.n);
  if (figure.scope().kind == Scope::Kind::overall)
    return figure.say(text(CX_TEXT("chart", "forms without a score in every dimension: %1"), {out}));
  return figure.say(text(CX_TEXT("chart", "forms with less than half of %1 answered: %2"), {figure.name(), out}));
}

/// "1: 4 · 2: 11 · 3: 52 · 4: 70 · 5: 47", as given.
std::string distribution(const Figure& figure) {
  const Statement& statement = *figure.questionnaire().statement(figure.scope().id);
  const auto& counts = figure.tally.slot(statement.slot);
  std::vector<std::string> out;
  for (int value = statement.scale.min; value <= statement.scale.max; ++value) {
    const auto byte = std::size_t(packed(Answer::score(value), statement.scale.min));
    const std::int64_t n = byte < counts.size() ? counts[byte].n : 0;
    out.push_back(std::to_string(value) + ": " + figure.say.words().count(n));
  }
  return joined(out);
}

void addMissing(Why::Section& section, const Figure& figure, const MissingAnswers& missing) {
  const Wording& say = figure.say;
  section.lines.push_back(whyLine(
      say(text(CX_TEXT("chart", "Missing"))), {},
      hidesCounts(figure) ? say(text(CX_TEXT("chart", "by kind not shown: it would tell of a suppressed channel")))
                          : byKind(missing, say)));
}

void addUnweighed(Why::Section& section, const Figure& figure) {
  if (figure.tally.zeroWeight() == 0) return;
  section.lines.push_back(
      whyLine(figure.say(text(CX_TEXT("chart", "Weight 0"))), {},
              figure.say(text(CX_TEXT("chart", "forms that count nowhere: %1"), {number(figure.tally.zeroWeight())}))));
}

}  // namespace

Why::Section whyAnswers(const Figure& figure) {
  const Wording& say = figure.say;
  const MissingAnswers missing = missingIn(figure);
  Why::Section section{say(text(CX_TEXT("chart", "Answers"))), {}};
  section.lines.push_back(
      whyLine(say(text(CX_TEXT("chart", "n"))), say.words().count(figure.score.n), ofHowMany(figure, missing)));
  if (!figure.score.value && figure.score.reason)
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "No figure"))), {}, say(*figure.score.reason)));
  if (figure.score.suppressed) return section;
  addMissing(section, figure, missing);
  if (figure.statement()) {
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Answered"))), {}, distribution(figure)));
  } else {
    section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Left out"))), {}, leftOut(figure)));
  }
  addUnweighed(section, figure);
  return section;
}

Why::Section whyMissing(const Figure& figure) {
  const Wording& say = figure.say;
  const MissingAnswers missing = missingIn(figure);
  const std::int64_t rows = figure.tally.rows();
  Why::Section section{say(text(CX_TEXT("chart", "Answers"))), {}};
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Answered"))),
                                  say.words().count(rows - missing.unanswered() - missing.not_asked),
                                  say(text(CX_TEXT("chart", "of %1 forms"), {number(rows)}))));
  section.lines.push_back(whyLine(say(text(CX_TEXT("chart", "Missing"))), {}, byKind(missing, say)));
  section.lines.push_back(whyLine(
      say(text(CX_TEXT("chart", "In words"))), {},
      say(text(CX_TEXT("chart",
                       "Skipped and not applicable count as not answered; nothing is filled in. Not asked leaves the "
                       "statement out of the form.")))));
  addUnweighed(section, figure);
  return section;
}

}  // namespace cx
