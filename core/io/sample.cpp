// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sample.h"

#include <chrono>
#include <string>

#include "core/followup/target.h"
#include "core/io/sample_forms.h"
#include "core/survey/attribute.h"
#include "core/survey/channel.h"
#include "core/survey/decision.h"
#include "core/survey/organisation.h"
#include "core/survey/questionnaire.h"
#include "core/survey/submission.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx {

namespace {

using namespace std::chrono_literals;

struct Round {
  const char *key, *en, *ko;
  Date starts, ends;
};

constexpr Round rounds[sampleWaves] = {
    {"2025-03", "Mar 2025", "2025년 3월", 2025y / 3 / 10, 2025y / 3 / 23},
    {"2025-09", "Sep 2025", "2025년 9월", 2025y / 9 / 15, 2025y / 9 / 28},
    {"2026-03", "Mar 2026", "2026년 3월", 2026y / 3 / 9, 2026y / 3 / 22},
    {"2026-09", "Sep 2026", "2026년 9월", 2026y / 9 / 14, 2026y / 9 / 27},
};

constexpr const char* channelKeys[sampleChannels] = {"website", "app", "email", "chat", "store"};

void requireNew(const Workspace& workspace) {
  if (!waves(workspace).empty() || currentQuestionnaire(workspace).id != "digital-cx")
    throw Failure(ErrorKind::usage,
                  text(CX_TEXT("core", "The sample needs a new, empty workspace with the built-in questionnaire.")));
}

void nameOrganisation(Workspace& workspace) {
  Organisation named = organisation(workspace);
  named.name = {"Haneul Retail", "하늘리테일"};
  named.industry = "retail";
  named.sponsor = {"COO", "최고운영책임자"};
  named.owner = {"CX team", "CX팀"};
  named.zone = "Asia/Seoul";
  named.sample = true;
  setOrganisation(workspace, named);
}

std::vector<WaveId> addRounds(Workspace& workspace) {
  std::vector<WaveId> ids;
  for (const Round& round : rounds) {
    Wave wave;
    wave.key = round.key;
    wave.title = {round.en, round.ko};
    wave.starts = round.starts;
    wave.ends = round.ends;
    ids.push_back(addWave(workspace, wave));
  }
  return ids;
}

std::vector<ChannelId> addChannels(Workspace& workspace) {
  std::vector<ChannelId> ids;
  for (const char* key : channelKeys) {
    Channel channel;
    channel.key = key;
    ids.push_back(addChannel(workspace, channel));
  }
  return ids;
}

Attribute addDepartments(Workspace& workspace) {
  Attribute departments;
  departments.key = "department";
  departments.title = {"Department", "부서"};
  departments.levels = {{0, "marketing", {"Marketing", "마케팅"}},
                        {0, "service", {"Service", "서비스"}},
                        {0, "product", {"Product", "제품"}}};
  addAttribute(workspace, departments);
  return *attributeByKey(workspace, departments.key);
}

void askDecisions(Workspace& workspace) {
  addDecision(workspace,
              {0, {"One owner for the Chat experience", "채팅 경험의 책임자 한 명 지정"}, "CPO", 2026y / 12 / 15});
  addDecision(workspace,
              {0, {"Weekend cover for e-mail follow-up", "이메일 후속 조치 주말 근무 편성"}, "COO", 2026y / 12 / 15});
  addDecision(workspace,
              {0, {"Budget line for digital measurement", "디지털 측정 예산 항목 신설"}, "CFO", 2027y / 2 / 28});
}

void setTargets(Workspace& workspace) {
  const Date due = 2027y / 3 / 31;
  const ChannelId chat = channelByKey(workspace, "chat")->id;
  addTarget(workspace, {0, Scope::overall(), {}, 68, "COO", due});
  addTarget(workspace, {0, Scope::overall(), chat, 62, "CPO", due});
  addTarget(workspace, {0, Scope::dimension("measure"), {}, 70, "CX team", due});
  addTarget(workspace, {0, Scope::dimension("manage"), {}, 70, "CX team", due});
  addTarget(workspace, {0, Scope::dimension("master"), {}, 65, "COO", due});
  addTarget(workspace, {0, Scope::statement("T2"), {}, 55, "Service desk", due});
}

std::string packedAnswers(const SampleForm& form, const std::vector<const Statement*>& statements) {
  std::string answers;
  for (std::size_t index = 0; index < statements.size(); ++index)
    setAnswer(answers, statements[index]->slot, form.answers[index], statements[index]->scale.min);
  return answers;
}

void addForms(Workspace& workspace) {
  const std::vector<WaveId> waveIds = addRounds(workspace);
  const std::vector<ChannelId> channelIds = addChannels(workspace);
  const Attribute departments = addDepartments(workspace);
  const Questionnaire questionnaire = currentQuestionnaire(workspace);
  for (const SampleForm& form : sampleForms()) {
    Submission submission;
    submission.wave = waveIds[std::size_t(form.wave)];
    submission.channel = channelIds[std::size_t(form.channel)];
    submission.answers = packedAnswers(form, questionnaire.statements());
    if (form.department >= 0)
      submission.levels = {{departments.id, departments.levels[std::size_t(form.department)].number}};
    submission.date = std::chrono::sys_days(rounds[form.wave].starts) + std::chrono::days(form.day);
    submission.comment = form.comment;
    addSubmission(workspace, submission);
  }
}

}  // namespace

Result<void> writeSample(Workspace& workspace) {
  return workspace.edit(text(CX_TEXT("core", "Write the sample")), [](Workspace& edited) {
    requireNew(edited);
    nameOrganisation(edited);
    askDecisions(edited);
    addForms(edited);
    setTargets(edited);
  });
}

}  // namespace cx
