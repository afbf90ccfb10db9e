// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/survey/channel.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx::test {

/// A folder of its own for one test, removed afterwards.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

/// 2026-11-20 09:00 UTC, every time.
[[nodiscard]] Instant fixedNow();

/// Dimensions "A" (a1 a2) and "B" (b1 b2), scale 1 to 5, nothing turned.
[[nodiscard]] Questionnaire smallQuestionnaire();

/// A new workspace in `folder`, on the fixed clock.
[[nodiscard]] Workspace newWorkspace(const TemporaryFolder& folder,
                                     const Questionnaire& questionnaire = smallQuestionnaire());

/// Answers as people write them: digits, '-' not applicable, '.' skipped, ' ' not asked; slots from 0, scales from 1.
[[nodiscard]] std::string answers(std::string_view written);

/// Fails the test when the result holds an error.
template <class T>
T value(Result<T> result) {
  if (!result) {
    ADD_FAILURE() << result.error().text.source;
    throw Failure(result.error());
  }
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// All bytes of a file.
[[nodiscard]] std::string fileBytes(const std::filesystem::path& file);

}  // namespace cx::test
