// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/chart/answer_words.h"
#include "core/chart/diverging.h"
#include "core/chart/small_base.h"

namespace cx {

bool sameScale(const std::vector<AnswerBar>& bars) {
  return std::ranges::all_of(bars, [&](const AnswerBar& bar) {
    const AnswerScale &one = bar.statement->scale, &first = bars.front().statement->scale;
    return one.min == first.min && one.max == first.max && one.labels == first.labels &&
           bar.statement->reverse == bars.front().statement->reverse;
  });
}

void addAnswerColumns(Table& table, const std::vector<AnswerBar>& bars, const Wording& say) {
  const Words& words = say.words();
  const auto add = [&](const std::string& title) { table.columns.push_back({title, true}); };
  if (!bars.empty() && sameScale(bars)) {
    for (const int answer : answersInOrder(*bars.front().statement))
      add(levelName(*bars.front().statement, answer, words) + ", %");
  } else {
    for (const char* name : {CX_TEXT("chart", "lowest answers, %"), CX_TEXT("chart", "between, %"),
                             CX_TEXT("chart", "highest answers, %")})
      add(words(name));
  }
  add(words(CX_TEXT("chart", "net")));
  add(words(text(CX_TEXT("chart", "%1 from"), {say.level()})));
  add(words(CX_TEXT("chart", "to")));
  add(words(CX_TEXT("chart", "n")));
}

void appendAnswers(Table::Row& row, const std::vector<AnswerBar>& bars, const AnswerBar& bar, WaveId wave,
                   const Wording& say) {
  const Distribution& answers = bar.answers;
  const Scope scope = Scope::statement(bar.statement->id);
  const auto add = [&](std::string words, const Subject& subject) {
    row.subjects.resize(row.cells.size());
    row.cells.push_back(std::move(words));
    row.subjects.push_back(subject);
  };
  const Subject net{Subject::Kind::net, scope, wave};
  const auto percent = [&](double share) { return answers.shown() ? say.words().number(100 * share, 1) : dash; };
  if (sameScale(bars)) {
    const auto points = std::size_t(bar.statement->scale.points());
    for (std::size_t i = 0; i < points; ++i)
      add(percent(answers.shown() ? answers.levels[i].share : 0),
          {Subject::Kind::answers, scope, wave, {}, int(i) + 1});
  } else {
    for (const double share : {answers.bottom, 1 - answers.bottom - answers.top, answers.top}) add(percent(share), net);
  }
  const bool whole = answers.interval && !answers.no_variation;
  const auto points = [&](double value) { return say.words().signedNumber(value, 0); };
  add(answers.suppressed ? say(text(CX_TEXT("chart", "suppressed")))
      : answers.shown()  ? points(*answers.net)
                         : dash,
      net);
  add(whole ? points(answers.interval->lo) : dash, net);
  add(whole ? points(answers.interval->hi) : dash, net);
  add(starred(say.words().count(answers.n), answers), net);
}

}  // namespace cx
