// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <set>

#include "core/base/digest.h"
#include "core/io/sample_forms.h"
#include "core/survey/attribute.h"
#include "tests/support/workspace_fixture.h"

namespace cx {
namespace {

using namespace std::chrono_literals;
using test::TemporaryFolder;
using testing::ElementsAre;

/// Written once; tests that change it write their own.
class Sample : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<TemporaryFolder>();
    workspace_ = std::make_unique<Workspace>(written(*folder_));
  }
  static void TearDownTestSuite() {
    workspace_.reset();
    folder_.reset();
  }

  static Workspace written(const TemporaryFolder& folder) {
    Workspace made = test::newWorkspace(folder, builtInQuestionnaire("digital-cx"));
    test::value(writeSample(made));
    return made;
  }
  static std::vector<std::int64_t> countsByChannel(std::string_view wave) {
    std::vector<std::int64_t> counts;
    for (const char* channel : {"website", "app", "email", "chat", "store"})
      counts.push_back(submissionCount(
          *workspace_, {{waveByKey(*workspace_, wave)->id}, {channelByKey(*workspace_, channel)->id}, {}}));
    return counts;
  }

  static inline std::unique_ptr<TemporaryFolder> folder_;
  static inline std::unique_ptr<Workspace> workspace_;
};

TEST_F(Sample, HoldsSevenHundredAndTwentyOneFormsInFourWavesAndFiveChannels) {
  // 176 + 183 + 178 + 184 = 721
  EXPECT_THAT(countsByChannel("2025-03"), ElementsAre(60, 50, 34, 20, 12));
  EXPECT_THAT(countsByChannel("2025-09"), ElementsAre(63, 51, 33, 22, 14));
  EXPECT_THAT(countsByChannel("2026-03"), ElementsAre(61, 50, 34, 21, 12));
  EXPECT_THAT(countsByChannel("2026-09"), ElementsAre(62, 51, 33, 24, 14));
  EXPECT_EQ(submissionCount(*workspace_), 721);
}

TEST_F(Sample, IsMarkedAsASample) {
  const Organisation named = organisation(*workspace_);
  EXPECT_TRUE(named.sample);
  EXPECT_EQ(named.name, (LocalText{"Haneul Retail", "하늘리테일"}));
  EXPECT_EQ(named.industry, "retail");
  EXPECT_FALSE(named.id.empty());
}

TEST_F(Sample, NamesItsWavesInBothLanguagesAndInOrder) {
  const std::vector<Wave> all = waves(*workspace_);
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].name(), (LocalText{"Mar 2025", "2025년 3월"}));
  EXPECT_EQ(all[3].name(), (LocalText{"Sep 2026", "2026년 9월"}));
  EXPECT_EQ(all[3].starts, 2026y / 9 / 14);
  EXPECT_EQ(all[3].ends, 2026y / 9 / 27);
}

TEST_F(Sample, HasFourDigitalChannelsAndOneTraditionalOne) {
  std::vector<std::pair<std::string, ChannelKind>> kinds;
  for (const Channel& channel : channels(*workspace_)) kinds.emplace_back(channel.key, channel.kind);
  EXPECT_THAT(kinds, ElementsAre(std::pair("organisation", ChannelKind::organisation),
                                 std::pair("website", ChannelKind::digital), std::pair("app", ChannelKind::digital),
                                 std::pair("email", ChannelKind::digital), std::pair("chat", ChannelKind::digital),
                                 std::pair("store", ChannelKind::traditional)));
}

TEST_F(Sample, AsksThreeDepartmentsAndAFewPeopleWhoDoNotSay) {
  const Attribute departments = attributeByKey(*workspace_, "department").value();
  ASSERT_EQ(departments.levels.size(), 3U);
  std::int64_t given = 0;
  for (const Level& level : departments.levels) {
    const std::int64_t n = submissionCount(*workspace_, {{}, {}, {{departments.id, level.number}}});
    EXPECT_GT(n, 180) << level.key;
    EXPECT_FALSE(level.title.ko.empty()) << level.key;
    given += n;
  }
  EXPECT_LT(given, 721);
  EXPECT_GT(given, 690);
}

TEST_F(Sample, EveryFormFallsIntoItsWaveAndNamesNobody) {
  std::map<WaveId, Wave> byId;
  for (const Wave& wave : waves(*workspace_)) byId[wave.id] = wave;
  forEachSubmission(*workspace_, {}, [&](const Submission& submission) {
    const Wave& wave = byId.at(submission.wave);
    EXPECT_TRUE(*wave.starts <= *submission.date && *submission.date <= *wave.ends);
    EXPECT_EQ(submission.person, "");
    EXPECT_EQ(submission.weight, oneWeight);
    return true;
  });
}

TEST_F(Sample, TwiceWrittenIsTwiceTheSame) {
  const TemporaryFolder another;
  EXPECT_EQ(dataFingerprint(written(another)), dataFingerprint(*workspace_));
}

TEST_F(Sample, IsOneStepThatCanBeTakenBack) {
  const TemporaryFolder another;
  Workspace second = written(another);
  EXPECT_EQ(submissionCount(second), 721);
  test::value(second.undo());
  EXPECT_EQ(submissionCount(second), 0);
  EXPECT_TRUE(waves(second).empty());
  EXPECT_FALSE(organisation(second).sample);
}

TEST_F(Sample, IsRefusedWhereSomethingIsAlready) {
  const std::string before = dataFingerprint(*workspace_);
  const Result<void> again = writeSample(*workspace_);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().kind, ErrorKind::usage);
  EXPECT_EQ(dataFingerprint(*workspace_), before);

  const TemporaryFolder another;
  Workspace other = test::newWorkspace(another);  // asks something else
  EXPECT_FALSE(writeSample(other));
  EXPECT_TRUE(waves(other).empty());
}

// Pictures and reports quote these forms, so they may not differ between machines.
TEST(SampleForms, AreTheSameOnEveryMachine) {
  std::string all;
  for (const SampleForm& form : sampleForms()) {
    for (int part : {form.wave, form.channel, form.department, form.day}) all += char('a' + part);
    for (Answer answer : form.answers) all += char('0' + packed(answer, 1));
  }
  EXPECT_EQ(hex(sha256(all)), "81d2ba14fdbef87ee5a48f652ad704b639a5bad5a96f235ac24407985ca8a219");
}

TEST(SampleForms, LeaveAFewAnswersOpen) {
  int skipped = 0;
  int notApplicable = 0;
  for (const SampleForm& form : sampleForms())
    for (std::size_t statement = 0; statement < form.answers.size(); ++statement) {
      skipped += form.answers[statement].state == Answer::State::skipped;
      if (form.answers[statement].state != Answer::State::not_applicable) continue;
      ++notApplicable;
      EXPECT_EQ(statement, 10U);  // only T3, improvement in real time, may not apply
    }
  // 721 forms × 12 answers = 8,652; about 1 % are skipped.
  EXPECT_EQ(skipped, 105);
  EXPECT_EQ(notApplicable, 54);
}

TEST(SampleForms, CarryTwentyDifferentComments) {
  std::set<std::string_view> comments;
  for (const SampleForm& form : sampleForms()) {
    const bool fresh = form.comment.empty() || comments.insert(form.comment).second;
    EXPECT_TRUE(fresh) << form.comment;
  }
  EXPECT_EQ(comments.size(), 20U);
}

}  // namespace
}  // namespace cx
