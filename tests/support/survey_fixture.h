// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/chart/chart.h"
#include "core/scoring/view.h"
#include "tests/support/workspace_fixture.h"

namespace cx::test {

/// A workspace of the digital CX questionnaire that a test fills with forms.
class SurveyTest : public testing::Test {
 protected:
  TemporaryFolder folder;
  Workspace workspace = newWorkspace(folder, builtInQuestionnaire("digital-cx"));

  WaveId wave(const std::string& name);
  ChannelId channel(const std::string& key);
  /// Answers as form() of forms.h takes them, each `times` times.
  void forms(WaveId wave, ChannelId channel, std::string_view answers, int times = 1, double weight = 1);
  /// `n` forms around an answer to every statement: one step below, on it, one above, in turn.
  void around(WaveId wave, ChannelId channel, int answer, int n);

 private:
  void change(const std::function<void(Workspace&)>& work);
};

/// The chart with this id; fails the test where there is none.
[[nodiscard]] const Chart& chartOf(const std::vector<Chart>& charts, std::string_view id);

/// The marks of one kind in a row's panel.
[[nodiscard]] std::vector<Mark> marks(const RowChart::Row& row, Mark::Kind kind, std::size_t panel = 0);

}  // namespace cx::test
