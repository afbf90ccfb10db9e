// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <vector>

#include "tests/support/workspace_fixture.h"

namespace cx::test {

/// A name of eighty letters.
[[nodiscard]] std::string longName(const std::string& start);
[[nodiscard]] LocalText longNames(const std::string& start);  ///< in both languages

/// Five dimensions of eight statements, all under names of eighty letters.
[[nodiscard]] Questionnaire fortyStatements();

/// How much was asked; more than one channel, or wave, is named at length.
struct SurveySize {
  int waves = 1, channels = 1, forms = 1;  ///< forms per wave and channel
  bool missing = false;                    ///< every answer skipped
};
[[nodiscard]] Workspace surveyOf(const TemporaryFolder& folder, const Questionnaire& questionnaire,
                                 const SurveySize& size);
/// Forms of every channel but the organisation-wide one, for a wave that comes later.
void addForms(Workspace& workspace, WaveId wave, std::size_t statements, const SurveySize& size, int at);

/// One end of what a survey can be: large, one form, nothing answered, nothing that may be shown.
struct Extreme {
  const char* name;
  Workspace (*make)(const TemporaryFolder& folder);
};
[[nodiscard]] std::vector<Extreme> extremes();
inline void PrintTo(const Extreme& extreme, std::ostream* out) {
  *out << extreme.name;
}
/// For INSTANTIATE_TEST_SUITE_P.
[[nodiscard]] std::string nameOfExtreme(const testing::TestParamInfo<Extreme>& info);

}  // namespace cx::test
