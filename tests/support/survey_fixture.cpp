// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/survey_fixture.h"

#include <cmath>

#include "tests/support/forms.h"

namespace cx::test {

void SurveyTest::change(const std::function<void(Workspace&)>& work) {
  value(workspace.edit(text("Fill the survey"), work));
}

WaveId SurveyTest::wave(const std::string& name) {
  WaveId id;
  change([&](Workspace& w) { id = addWave(w, {{}, name, {}, 0, {}, {}, 1}); });
  return id;
}

ChannelId SurveyTest::channel(const std::string& key) {
  ChannelId id;
  change([&](Workspace& w) { id = addChannel(w, {{}, key, {}, ChannelKind::unset, 0}); });
  return id;
}

void SurveyTest::forms(WaveId wave, ChannelId channel, std::string_view answers, int times, double weight) {
  const std::string packed = form(currentQuestionnaire(workspace), answers);
  change([&](Workspace& w) {
    for (int i = 0; i < times; ++i) {
      Submission one;
      one.wave = wave;
      one.channel = channel;
      one.weight = Weight(std::llround(weight * oneWeight));
      one.answers = packed;
      addSubmission(w, one);
    }
  });
}

void SurveyTest::around(WaveId wave, ChannelId channel, int answer, int n) {
  for (int step = -1; step <= 1; ++step) {
    std::string answers;
    for (int statement = 0; statement < 12; ++statement) answers += std::to_string(answer + step) + " ";
    forms(wave, channel, answers, (n + 1 - step) / 3);
  }
}

const Chart& chartOf(const std::vector<Chart>& charts, std::string_view id) {
  for (const Chart& chart : charts)
    if (chart.id == id) return chart;
  ADD_FAILURE() << "no chart " << id;
  return charts.at(0);
}

std::vector<Mark> marks(const RowChart::Row& row, Mark::Kind kind, std::size_t panel) {
  std::vector<Mark> out;
  for (const Mark& mark : row.marks.at(panel))
    if (mark.kind == kind) out.push_back(mark);
  return out;
}

}  // namespace cx::test
