// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/survey/survey_fixture.h"

#include <QCoreApplication>
#include <QTest>

#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"

namespace cx::test {

SurveyTest::SurveyTest() : document_(std::make_unique<Document>(Words{})) {
  document_->open(newWorkspace(folder_, builtInQuestionnaire("digital-cx")));
  QObject::connect(document_.get(), &Document::failed, document_.get(),
                   [this](const Error& error) { failures_.push_back(Words{}(error.text)); });
  document_->edit(Text{"Set up", {}, {}}, [](Workspace& workspace) {
    addWave(workspace, {{}, "Mar", {}, 0, {}, {}, 1});
    const WaveId september = addWave(workspace, {{}, "Sep", {}, 0, {}, {}, 1});
    addChannel(workspace, {{}, "website", {}, ChannelKind::unset, 0});
    const ChannelId store = addChannel(workspace, {{}, "store", {}, ChannelKind::unset, 0});
    const AttributeId region =
        addAttribute(workspace, {{}, "region", {"Region", "지역"}, {{0, "north", {}}, {0, "south", {}}}});
    addSubmission(workspace, {{}, september, store, oneWeight, answers("454323214455"), {{region, 1}}, {}, {}, {}});
  });
}

SurveyTest::~SurveyTest() {
  page_.reset();
  document_.reset();
}

void SurveyTest::openPage(Language language) {
  document_->setWords(Words(language));
  page_ = std::make_unique<SurveyPage>(*document_);
  QObject::connect(document_.get(), &Document::changed, page_.get(), &Page::refresh);
  page_->resize(1096, 774);
  page_->refresh();
  page_->show();
  page_->activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get()));
  settle();
}

void SurveyTest::settle() {
  QCoreApplication::processEvents();
  ASSERT_TRUE(QTest::qWaitFor([this] { return document_->idle(); }));
  QCoreApplication::processEvents();
}

Workspace SurveyTest::onDisk() const {
  return value(openWorkspace(folder_ / "test.touchstone", Access::read));
}

std::vector<std::string> SurveyTest::waveKeys() const {
  std::vector<std::string> keys;
  for (const Wave& wave : waves(onDisk())) keys.push_back(wave.key);
  return keys;
}

std::vector<std::string> SurveyTest::channelKeys() const {
  std::vector<std::string> keys;
  for (const Channel& channel : channels(onDisk())) keys.push_back(channel.key);
  return keys;
}

std::int64_t SurveyTest::idOf(const std::string& wave) const {
  return waveByKey(document_->workspace(), wave)->id.value;
}

std::string SurveyTest::undoName() const {
  const auto name = document_->workspace().history().undoName();
  return name ? Words{}(*name) : std::string();
}

}  // namespace cx::test
