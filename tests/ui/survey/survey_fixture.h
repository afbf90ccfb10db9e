// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "tests/support/workspace_fixture.h"
#include "ui/document.h"
#include "ui/survey/survey_page.h"

namespace cx::test {

/// The page over a workspace with the built-in questionnaire, waves "Mar" and "Sep", channels website and store, the
/// attribute "region" with "north" and "south", and one form: Sep, store, north.
class SurveyTest : public testing::Test {
 protected:
  SurveyTest();
  ~SurveyTest() override;

  void openPage(Language language = Language::en);
  /// Lets queued signals and background work arrive.
  void settle();
  /// The form that is open on the page.
  template <class Form>
  [[nodiscard]] Form& form() {
    Form* open = page_->findChild<Form*>();
    if (!open || !open->isVisible()) throw std::runtime_error("the form is not open");
    return *open;
  }
  /// What another process reads.
  [[nodiscard]] Workspace onDisk() const;
  [[nodiscard]] std::vector<std::string> waveKeys() const;
  [[nodiscard]] std::vector<std::string> channelKeys() const;
  [[nodiscard]] std::int64_t idOf(const std::string& wave) const;
  [[nodiscard]] std::string undoName() const;

  TemporaryFolder folder_;
  std::unique_ptr<Document> document_;
  std::unique_ptr<SurveyPage> page_;
  std::vector<std::string> failures_;
};

}  // namespace cx::test
