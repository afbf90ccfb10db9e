// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/text.h"

namespace cx {

class Workspace;

/// A survey round: an ordinal with optional dates, answered with one questionnaire version.
struct Wave {
  WaveId id;
  std::string key;   ///< stable, unique: what files name it by
  LocalText title;   ///< "Sep 2026"; empty: the key
  int position = 0;  ///< order in time
  std::optional<Date> starts, ends;
  int questionnaire = 1;
  bool operator==(const Wave&) const = default;
  [[nodiscard]] LocalText name() const { return title == LocalText{} ? LocalText{key, key} : title; }
};

/// In the order of time.
[[nodiscard]] std::vector<Wave> waves(const Workspace& workspace);
[[nodiscard]] std::optional<Wave> waveByKey(const Workspace& workspace, std::string_view key);
/// Adds after the last one, under the newest questionnaire; the id is given here. Failure(bad_data): key empty or in
/// use, end before start.
WaveId addWave(Workspace& workspace, const Wave& wave);
void updateWave(Workspace& workspace, const Wave& wave);
/// Failure(bad_data) while submissions belong to it.
void removeWave(Workspace& workspace, WaveId wave);

}  // namespace cx
