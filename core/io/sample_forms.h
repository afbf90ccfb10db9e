// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "core/tally/answer.h"

namespace cx {

constexpr int sampleWaves = 4;
constexpr int sampleChannels = 5;  ///< website, app, e-mail, chat, store
constexpr int sampleStatements = 12;

/// One invented form; waves, channels and departments by their index.
struct SampleForm {
  int wave = 0;
  int channel = 0;
  int department = -1;  ///< marketing, service, product; −1 not given
  int day = 0;          ///< after the wave's first day
  std::array<Answer, sampleStatements> answers;
  std::string_view comment;
  bool operator==(const SampleForm&) const = default;
};

/// The forms of the fictitious organisation in the order of their days: the same on every machine, because only whole
/// numbers decide.
[[nodiscard]] std::vector<SampleForm> sampleForms();

}  // namespace cx
