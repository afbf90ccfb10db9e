// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QString>
#include <memory>
#include <string>
#include <vector>

#include "core/survey/submission.h"
#include "tests/support/workspace_fixture.h"
#include "ui/document.h"
#include "ui/entry/entry_page.h"

namespace cx::test {

/// The page over a workspace with waves "Mar" and "Sep", channels website, store and the organisation-wide one, and the
/// attribute "department" with the levels "marketing" and "service", shown and focused, on 2026-11-20 09:00 UTC.
class EntryTest : public testing::Test {
 protected:
  EntryTest();
  ~EntryTest() override;

  /// Another workspace for the page; call before `openPage`.
  void use(const Questionnaire& questionnaire, bool withSurvey = true);
  void openPage(Language language = Language::en);
  void closePage();
  /// As when the program ends and starts again.
  void reopen();

  /// Presses keys on whatever has the focus: digits, "-", ".", " ", "<" Backspace, "\n" Enter, "\t" Tab.
  void type(const char* keys);
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  [[nodiscard]] QWidget* focus() const;
  /// Lets queued signals and background work arrive.
  void settle();

  /// What another process reads from the file: the answers of each form of a wave, "4 5 . - _ …".
  [[nodiscard]] std::vector<std::string> onDisk(const std::string& wave = "Sep") const;
  [[nodiscard]] std::vector<Submission> formsOnDisk(const std::string& wave = "Sep") const;
  [[nodiscard]] WaveId wave(const std::string& key) const;
  [[nodiscard]] ChannelId channel(const std::string& key) const;

  TemporaryFolder folder_;
  std::unique_ptr<Document> document_;
  std::unique_ptr<EntryPage> page_;
};

}  // namespace cx::test
