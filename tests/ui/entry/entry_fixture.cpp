// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry/entry_fixture.h"

#include <QApplication>
#include <QTest>

#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/wave.h"
#include "ui/entry/entry_desk.h"

namespace cx::test {

EntryTest::EntryTest() : document_(std::make_unique<Document>(Words{})) {
  use(builtInQuestionnaire("digital-cx"));
}

EntryTest::~EntryTest() {
  closePage();
  document_.reset();
}

void EntryTest::use(const Questionnaire& questionnaire, bool withSurvey) {
  document_->close();
  std::filesystem::remove(folder_ / "test.touchstone");
  document_->open(newWorkspace(folder_, questionnaire));
  if (!withSurvey) return;
  document_->edit(Text{"Set up", {}, {}}, [](Workspace& workspace) {
    addWave(workspace, {{}, "Mar", {}, 0, {}, {}, 1});
    addWave(workspace, {{}, "Sep", {}, 0, {}, {}, 1});
    addChannel(workspace, {{}, "website", {}, ChannelKind::unset, 0});
    addChannel(workspace, {{}, "store", {}, ChannelKind::unset, 0});
    addAttribute(workspace, {{},
                             "department",
                             {"Department", "부서"},
                             {{0, "marketing", {"Marketing", "마케팅"}}, {0, "service", {"Service", "고객 지원"}}}});
  });
}

void EntryTest::openPage(Language language) {
  document_->setWords(Words(language));
  page_ = std::make_unique<EntryPage>(*document_);
  QObject::connect(document_.get(), &Document::changed, page_.get(), &Page::refresh);
  page_->resize(1096, 730);
  page_->refresh();
  page_->show();
  page_->activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get()));
  settle();
}

void EntryTest::closePage() {
  if (!page_) return;
  page_->close();
  page_.reset();
}

void EntryTest::reopen() {
  closePage();
  document_->close();
  document_->open(value(openWorkspace(folder_ / "test.touchstone", Access::write, fixedNow)));
  openPage();
}

QWidget* EntryTest::focus() const {
  QWidget* widget = QApplication::focusWidget();
  return widget ? widget : page_.get();
}

void EntryTest::type(const char* keys) {
  for (const char* key = keys; *key; ++key) {
    switch (*key) {
      case '<':
        press(Qt::Key_Backspace);
        break;
      case '\n':
        press(Qt::Key_Return);
        break;
      case '\t':
        press(Qt::Key_Tab);
        break;
      case ' ':
        press(Qt::Key_Space);
        break;
      default:
        QTest::keyClick(focus(), *key);
    }
  }
}

void EntryTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QTest::keyClick(focus(), key, modifiers);
}

void EntryTest::settle() {
  ASSERT_TRUE(QTest::qWaitFor([this] {
    QCoreApplication::processEvents();
    return document_->idle();
  }));
}

std::vector<Submission> EntryTest::formsOnDisk(const std::string& wave) const {
  const Workspace reader = value(openWorkspace(folder_ / "test.touchstone", Access::read));
  std::vector<Submission> forms;
  forEachSubmission(reader, {{waveByKey(reader, wave)->id}, {}, {}}, [&](const Submission& form) {
    forms.push_back(form);
    return true;
  });
  return forms;
}

std::vector<std::string> EntryTest::onDisk(const std::string& wave) const {
  std::vector<std::string> all;
  for (const Submission& form : formsOnDisk(wave)) {
    std::string written;
    for (const EntryQuestion& question : page_->desk().form().questions) {
      const Answer answer = answerAt(form.answers, question.slot, question.range.min);
      if (!written.empty()) written += ' ';
      switch (answer.state) {
        case Answer::State::not_asked:
          written += '_';
          break;
        case Answer::State::skipped:
          written += '.';
          break;
        case Answer::State::not_applicable:
          written += '-';
          break;
        case Answer::State::score:
          written += std::to_string(answer.value);
      }
    }
    all.push_back(written);
  }
  return all;
}

WaveId EntryTest::wave(const std::string& key) const {
  return waveByKey(document_->workspace(), key)->id;
}

ChannelId EntryTest::channel(const std::string& key) const {
  return channelByKey(document_->workspace(), key)->id;
}

}  // namespace cx::test
