// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/extremes.h"

#include "core/followup/target.h"
#include "core/survey/attribute.h"
#include "core/survey/decision.h"

namespace cx::test {
namespace {

void addChannels(Workspace& workspace, const SurveySize& size) {
  for (int c = 0; c < size.channels; ++c) {
    Channel channel;
    channel.key = "c" + std::to_string(c);
    if (size.channels > 1) channel.title = longNames("Channel " + std::to_string(c + 1));
    channel.kind = c % 3 == 2 ? ChannelKind::traditional : ChannelKind::digital;
    addChannel(workspace, channel);
  }
}

Workspace large(const TemporaryFolder& folder) {
  Workspace workspace = surveyOf(folder, fortyStatements(), {24, 11, 6, false});
  value(workspace.edit(text("Aim"), [](Workspace& w) {
    for (int d = 1; d <= 5; ++d)
      addTarget(w, {0, Scope::dimension("D" + std::to_string(d)), {}, 60 + 5.0 * d, longName("Owner"), {}});
  }));
  return workspace;
}

/// Whatever a person can name has a name of eighty letters.
Workspace named(const TemporaryFolder& folder) {
  Workspace workspace = surveyOf(folder, builtInQuestionnaire("digital-cx"), {2, 3, 8, false});
  value(workspace.edit(text("Name"), [](Workspace& w) {
    Organisation whose = organisation(w);
    whose.name = longNames("Organisation");
    whose.sponsor = longNames("Sponsor");
    whose.owner = longNames("Owner");
    setOrganisation(w, whose);
    for (Wave wave : waves(w)) {
      wave.title = longNames("Wave " + wave.key);
      updateWave(w, wave);
    }
    addAttribute(
        w, {{}, longName("attribute"), longNames("Attribute"), {{0, "a", longNames("A")}, {0, "b", longNames("B")}}});
    addDecision(w, {0, longNames("Decide"), longName("Owner"), Date{std::chrono::year(2027) / 3 / 31}});
    addTarget(w, {0, Scope::overall(), {}, 70, longName("Owner"), {}});
  }));
  return workspace;
}

}  // namespace

std::string longName(const std::string& start) {
  std::string out = start;
  for (int word = 0; out.size() < 80; ++word)
    out += " " + std::string(std::size_t(4 + word % 5), char('a' + word % 20));
  return out.substr(0, 80);
}

LocalText longNames(const std::string& start) {
  std::string korean = start;
  for (int word = 0; word < 19; ++word) korean += word % 4 == 3 ? " 고객경험" : "가나다라";
  return {longName(start), korean};
}

Questionnaire fortyStatements() {
  Questionnaire out;
  out.id = "forty";
  out.title = longNames("Forty");
  for (int d = 0; d < 5; ++d) {
    Dimension dimension{"D" + std::to_string(d + 1), longNames("Dimension " + std::to_string(d + 1)), {}};
    for (int s = 0; s < 8; ++s) {
      Statement statement;
      statement.id = std::string(1, char('A' + d)) + std::to_string(s + 1);
      statement.text = statement.label = longNames("Statement " + statement.id);
      statement.tag = {"tag " + statement.id, "꼬리 " + statement.id};
      dimension.statements.push_back(statement);
    }
    out.dimensions.push_back(std::move(dimension));
  }
  return out;
}

void addForms(Workspace& workspace, WaveId wave, std::size_t statements, const SurveySize& size, int at) {
  int c = 0;
  for (const Channel& channel : channels(workspace)) {
    if (channel.kind == ChannelKind::organisation) continue;
    ++c;
    for (int form = 0; form < size.forms; ++form) {
      Submission one;
      one.wave = wave;
      one.channel = channel.id;
      std::string written;
      for (std::size_t s = 0; s < statements; ++s)
        written += size.missing ? '.' : char('1' + (form * 7 + int(s) + c + at * (form % 3)) % 5);
      one.answers = answers(written);
      addSubmission(workspace, one);
    }
  }
}

Workspace surveyOf(const TemporaryFolder& folder, const Questionnaire& questionnaire, const SurveySize& size) {
  Workspace workspace = newWorkspace(folder, questionnaire);
  value(workspace.edit(text("Fill"), [&](Workspace& w) {
    addChannels(w, size);
    for (int at = 0; at < size.waves; ++at) {
      Wave wave;
      wave.key = "w" + std::to_string(at);
      if (size.waves > 1) wave.title = {"Wave " + std::to_string(at + 1), std::to_string(at + 1) + "차"};
      addForms(w, addWave(w, wave), questionnaire.statements().size(), size, at);
    }
  }));
  return workspace;
}

std::vector<Extreme> extremes() {
  using Folder = const TemporaryFolder&;
  return {
      {"large", large},
      {"long names", named},
      {"one form",
       [](Folder folder) {
         return surveyOf(folder, builtInQuestionnaire("digital-cx"), {1, 1, 1, false});
       }},
      {"all missing",
       [](Folder folder) {
         return surveyOf(folder, builtInQuestionnaire("digital-cx"), {2, 3, 40, true});
       }},
      {"suppressed channels",
       [](Folder folder) {
         return surveyOf(folder, builtInQuestionnaire("digital-cx"), {3, 6, 4, false});
       }},
      {"all suppressed",
       [](Folder folder) {
         return surveyOf(folder, builtInQuestionnaire("digital-cx"), {2, 1, 4, false});
       }},
  };
}

std::string nameOfExtreme(const testing::TestParamInfo<Extreme>& info) {
  std::string name = info.param.name;
  std::erase(name, ' ');
  return name;
}

}  // namespace cx::test
