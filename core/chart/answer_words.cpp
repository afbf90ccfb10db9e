// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/answer_words.h"

#include <algorithm>

#include "core/base/from_to.h"
#include "core/stats/proportion.h"

namespace cx {
namespace {

std::string baseOf(const Distribution& answers, const Wording& say) {
  Score score;
  score.n = answers.n;
  score.n_eff = answers.n_eff;
  score.small_base = answers.small_base;
  score.value = answers.net;
  return say.n(score);
}

bool cutAtAnEnd(const Distribution& answers) {
  return answers.interval->lo <= -100 || answers.interval->hi >= 100;
}

/// "±10"; the interval itself where the end of the scale cuts it.
std::string plusMinus(const Distribution& answers, const Wording& say) {
  if (!answers.interval) return {};
  if (answers.no_variation) return say(text(CX_TEXT("chart", "no variation")));
  const Interval& shown = *answers.interval;
  if (cutAtAnEnd(answers)) return say.words().range(shown.lo, shown.hi, 0);
  return "±" + say.words().number((shown.hi - shown.lo) / 2, 0);
}

/// "1–2", or "1".
std::string answersFrom(int from, int to, const Words& words) {
  return from == to ? words.number(from, 0) : fromTo(words, from, to);
}

}  // namespace

std::string fullName(const Statement& statement, const Words& words) {
  const std::string name = nameOf(statement, words);
  return name == statement.id ? name : statement.id + " " + name;
}

std::string levelName(const Statement& statement, int answer, const Words& words) {
  const auto label = statement.scale.labels.find(answer);
  const std::string name = label == statement.scale.labels.end() ? std::string() : words(label->second);
  return name.empty() ? words.number(answer, 0) : name;
}

std::string boxName(const Statement& statement, bool top, const Words& words) {
  const AnswerScale& scale = statement.scale;
  const int box = boxSize(scale.points());
  const int from = top ? scale.max - box + 1 : scale.min, to = from + box - 1;
  std::vector<std::string> names;
  for (int answer = from; answer <= to; ++answer) {
    if (!scale.labels.contains(answer))
      return words(text(CX_TEXT("chart", "answers %1"), {answersFrom(from, to, words)}));
    names.push_back(levelName(statement, answer, words));
  }
  return listed(names, words);
}

std::string netRule(const std::vector<const Statement*>& statements, const Words& words) {
  const auto same = [&](const Statement* one) {
    return one->scale.min == statements.front()->scale.min && one->scale.max == statements.front()->scale.max &&
           one->scale.labels == statements.front()->scale.labels && !one->reverse;
  };
  if (statements.empty()) return {};
  if (!std::ranges::all_of(statements, same))
    return words(CX_TEXT("chart",
                         "Net = share of the highest answers − share of the lowest, in points: two at each end of a "
                         "scale of five points and more, else one."));
  return words(text(CX_TEXT("chart", "Net = %1 − %2, in points."),
                    {boxName(*statements.front(), true, words), boxName(*statements.front(), false, words)}));
}

std::string netWords(const Distribution& answers, const Wording& say) {
  const Number n{double(answers.n)};
  if (!answers.shown())
    return say(text(CX_TEXT("chart", "%1 n %2"), {answers.reason ? say(*answers.reason) : dash, n}));
  std::vector<std::string> parts{say(text(CX_TEXT("chart", "net %1"), {Number{*answers.net, 0, true}}))};
  if (answers.no_variation)
    parts.push_back(say(text(CX_TEXT("chart", "no variation, interval not meaningful"))));
  else if (answers.interval)
    parts.push_back(say(text(CX_TEXT("chart", "%1 interval %2"),
                             {say.level(), say.words().range(answers.interval->lo, answers.interval->hi, 0)})));
  parts.push_back(baseOf(answers, say));
  if (answers.small_base) parts.push_back(say(text(CX_TEXT("chart", "small base"))));
  return joined(parts, ", ");
}

RowChart::Cell netCell(const std::string& name, const AnswerBar& bar, WaveId wave, const Wording& say) {
  const Distribution& answers = bar.answers;
  RowChart::Cell cell;
  cell.name = name + ": " + netWords(answers, say);
  cell.subject = Subject{Subject::Kind::net, Scope::statement(bar.statement->id), wave};
  if (answers.suppressed) {
    cell.main = {say(text(CX_TEXT("chart", "suppressed"))), Tone::muted, Glyph::none};  // the lock stands in the row
  } else if (!answers.shown()) {
    cell.main = {dash, Tone::muted, Glyph::none};
  } else {
    cell.figure = true;
    cell.main = {say.words().signedNumber(*answers.net, 0), *answers.net <= -0.5 ? Tone::attention : Tone::strong,
                 Glyph::none};
    if (const std::string half = plusMinus(answers, say); !half.empty()) cell.small = {half};
  }
  return cell;
}

RowChart::Cell baseCell(const Distribution& answers, const Wording& say) {
  return {{baseOf(answers, say), Tone::muted, Glyph::none}, {}, false};
}

}  // namespace cx
