// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/row_checks.h"

#include <map>
#include <tuple>

#include "ui/entry/entry_form.h"

namespace cx {
namespace {

bool isScore(const Answer& answer) {
  return answer.state == Answer::State::score;
}

}  // namespace

std::vector<RowFlag> rowFlags(const EntryForm& form, const Submission& submission) {
  const std::vector<Answer> answers = form.unpack(submission.answers);
  std::vector<RowFlag> flags;
  std::size_t scored = 0, equal = 0;
  int first = 0;
  for (std::size_t g = 0; g < form.groups.size(); ++g) {
    const EntryGroup& group = form.groups[g];
    if (group.outcomes) continue;
    std::size_t here = 0;
    for (std::size_t i = group.first; i < group.first + group.count; ++i) {
      if (!isScore(answers[i])) continue;
      if (scored == 0) first = answers[i].value;
      if (answers[i].value == first) ++equal;
      ++here, ++scored;
    }
    if (2 * here < group.count) flags.push_back({RowFlag::Kind::half_empty, here, g, 0});
  }
  if (scored >= fewestEqualAnswers && equal == scored)
    flags.insert(flags.begin(), {RowFlag::Kind::equal_answers, scored, 0, 0});
  return flags;
}

std::vector<std::vector<RowFlag>> rowFlags(const EntryForm& form, const std::vector<Submission>& rows) {
  std::vector<std::vector<RowFlag>> flags;
  std::map<std::tuple<WaveId, ChannelId, std::string>, std::size_t> seen;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    flags.push_back(rowFlags(form, rows[i]));
    if (rows[i].person.empty()) continue;
    const auto [known, added] = seen.try_emplace({rows[i].wave, rows[i].channel, rows[i].person}, i);
    if (!added) flags.back().push_back({RowFlag::Kind::same_respondent, 0, 0, known->second});
  }
  return flags;
}

}  // namespace cx
