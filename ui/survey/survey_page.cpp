// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_page.h"

#include <QAction>
#include <QPushButton>
#include <algorithm>
#include <optional>

#include "core/chart/wording.h"
#include "core/followup/target.h"
#include "core/scoring/sample_plan.h"
#include "core/survey/submission.h"
#include "ui/document.h"
#include "ui/survey/ask.h"
#include "ui/survey/attribute_form.h"
#include "ui/survey/channel_form.h"
#include "ui/survey/list_panel.h"
#include "ui/survey/organisation_form.h"
#include "ui/survey/organisation_panel.h"
#include "ui/survey/plan_dialog.h"
#include "ui/survey/target_form.h"
#include "ui/survey/wave_form.h"
#include "ui/survey/weighting_dialog.h"
#include "ui/text.h"

namespace cx {
namespace {

std::int64_t numberOf(const Target& target) {
  return target.id;
}

template <class Thing>
std::int64_t numberOf(const Thing& thing) {
  return thing.id.value;
}

template <class List>
auto found(const List& list, std::int64_t id) {
  const auto at = std::ranges::find_if(list, [id](const auto& one) { return numberOf(one) == id; });
  return at == list.end() ? std::nullopt : std::optional(*at);
}

/// "Overall", "Overall in Chat".
std::string nameOf(const Target& target, const Document& document) {
  const Workspace& workspace = document.workspace();
  std::string name = scopeName(currentQuestionnaire(workspace), target.scope, document.words());
  if (const auto channel = found(cx::channels(workspace), target.channel.value))
    name += " · " + document.words()(channel->name());
  return name;
}

}  // namespace

SurveyPage::SurveyPage(Document& document, QWidget* parent) : Page(document, parent) {
  build();
  connectLists();
  connectQuestionnaire();
}

SurveyPage::~SurveyPage() = default;

void SurveyPage::connectLists() {
  connect(newWave_, &QPushButton::clicked, this, [this] { editWave(0); });
  connect(weighButton_, &QPushButton::clicked, weigh_, &QAction::trigger);
  connect(planButton_, &QPushButton::clicked, plan_, &QAction::trigger);
  connect(weigh_, &QAction::triggered, this, &SurveyPage::openWeighting);
  connect(plan_, &QAction::triggered, this, &SurveyPage::openPlan);
  connect(organisation_, &OrganisationPanel::editAsked, this, &SurveyPage::editOrganisation);
  connect(waves_, &ListPanel::addAsked, this, [this] { editWave(0); });
  connect(waves_, &ListPanel::editAsked, this, &SurveyPage::editWave);
  connect(waves_, &ListPanel::removeAsked, this, &SurveyPage::removeWave);
  connect(channels_, &ListPanel::addAsked, this, [this] { editChannel(0); });
  connect(channels_, &ListPanel::editAsked, this, &SurveyPage::editChannel);
  connect(channels_, &ListPanel::removeAsked, this, &SurveyPage::removeChannel);
  connect(targets_, &ListPanel::addAsked, this, [this] { editTarget(0); });
  connect(targets_, &ListPanel::editAsked, this, &SurveyPage::editTarget);
  connect(targets_, &ListPanel::removeAsked, this, &SurveyPage::removeTarget);
  connect(attributes_, &ListPanel::addAsked, this, [this] { editAttribute(0); });
  connect(attributes_, &ListPanel::editAsked, this, &SurveyPage::editAttribute);
  connect(attributes_, &ListPanel::removeAsked, this, &SurveyPage::removeAttribute);
}

void SurveyPage::refresh() {
  for (ListPanel* panel : {waves_, channels_, attributes_, targets_}) panel->refuse({});
  if (!document().isOpen()) return;
  document().compute(
      this, [](const Workspace& workspace, const View&, const Words&) { return surveyContent(workspace); },
      [this](SurveyContent content) {
        content_ = std::move(content);
        follow();
      });
}

void SurveyPage::editOrganisation() {
  ask(new OrganisationForm(cx::organisation(document().workspace()), this), this, [this](const OrganisationForm& form) {
    document().edit(text(CX_TEXT("core", "Change the organisation")),
                    [after = form.organisation()](Workspace& workspace) { setOrganisation(workspace, after); });
  });
}

void SurveyPage::editWave(std::int64_t id) {
  const std::vector<Wave> all = cx::waves(document().workspace());
  ask(new WaveForm(all, found(all, id), document().words(), this), this, [this, id](const WaveForm& form) {
    const Wave wave = form.wave();
    const Text name =
        id ? text(CX_TEXT("core", "Change wave “%1”"), {wave.key}) : text(CX_TEXT("core", "Add wave “%1”"), {wave.key});
    document().edit(name, [&, after = form.after()](Workspace& workspace) {
      WaveId changed = wave.id;
      if (id)
        updateWave(workspace, wave);
      else
        changed = addWave(workspace, wave);
      for (const Wave& moved : reordered(cx::waves(workspace), changed, after)) updateWave(workspace, moved);
    });
  });
}

void SurveyPage::removeWave(std::int64_t id) {
  const auto wave = found(cx::waves(document().workspace()), id);
  if (!wave) return;
  if (const auto forms = submissionCount(document().workspace(), {{wave->id}, {}, {}}))
    return waves_->refuse(tr("%1 holds %2 submissions and stays; only an empty wave can be removed")
                              .arg(qText(document().words()(wave->name())), qText(document().words().count(forms))));
  document().edit(text(CX_TEXT("core", "Remove wave “%1”"), {wave->key}),
                  [&](Workspace& workspace) { cx::removeWave(workspace, wave->id); });
}

void SurveyPage::editChannel(std::int64_t id) {
  const std::vector<Channel> all = cx::channels(document().workspace());
  ask(new ChannelForm(all, found(all, id), document().words(), this), this, [this, id](const ChannelForm& form) {
    const Channel channel = form.channel();
    if (id)
      document().edit(text(CX_TEXT("core", "Change channel “%1”"), {channel.key}),
                      [&](Workspace& workspace) { updateChannel(workspace, channel); });
    else
      document().edit(text(CX_TEXT("core", "Add channel “%1”"), {channel.key}),
                      [&](Workspace& workspace) { addChannel(workspace, channel); });
  });
}

void SurveyPage::removeChannel(std::int64_t id) {
  const auto channel = found(cx::channels(document().workspace()), id);
  if (!channel) return;
  const QString name = qText(document().words()(channel->name()));
  if (channel->kind == ChannelKind::organisation)
    return channels_->refuse(tr("%1 belongs to every survey and stays").arg(name));
  if (const auto forms = submissionCount(document().workspace(), {{}, {channel->id}, {}}))
    return channels_->refuse(tr("%1 holds %2 submissions and stays; only an unused channel can be removed")
                                 .arg(name, qText(document().words().count(forms))));
  document().edit(text(CX_TEXT("core", "Remove channel “%1”"), {channel->key}), [&](Workspace& workspace) {
    removeTargetsOf(workspace, channel->id);
    cx::removeChannel(workspace, channel->id);
  });
}

void SurveyPage::editAttribute(std::int64_t id) {
  const std::vector<Attribute> all = cx::attributes(document().workspace());
  ask(new AttributeForm(all, found(all, id), this), this, [this, id](const AttributeForm& form) {
    const Attribute attribute = form.attribute();
    if (id)
      document().edit(text(CX_TEXT("core", "Change attribute “%1”"), {attribute.key}),
                      [&](Workspace& workspace) { updateAttribute(workspace, attribute); });
    else
      document().edit(text(CX_TEXT("core", "Add attribute “%1”"), {attribute.key}),
                      [&](Workspace& workspace) { addAttribute(workspace, attribute); });
  });
}

void SurveyPage::removeAttribute(std::int64_t id) {
  const auto attribute = found(cx::attributes(document().workspace()), id);
  if (!attribute) return;
  Filter carrying;
  for (const Level& level : attribute->levels) carrying.levels.push_back({attribute->id, level.number});
  const auto forms = carrying.levels.empty() ? 0 : submissionCount(document().workspace(), carrying);
  if (forms)
    return attributes_->refuse(
        tr("%1 stands on %2 submissions and stays; only an unused attribute can be removed")
            .arg(qText(document().words()(attribute->name())), qText(document().words().count(forms))));
  document().edit(text(CX_TEXT("core", "Remove attribute “%1”"), {attribute->key}),
                  [&](Workspace& workspace) { cx::removeAttribute(workspace, attribute->id); });
}

void SurveyPage::editTarget(std::int64_t id) {
  const Workspace& workspace = document().workspace();
  const std::vector<Target> all = cx::targets(workspace);
  ask(new TargetForm(all, found(all, id), currentQuestionnaire(workspace), cx::channels(workspace), document().words(),
                     this),
      this, [this, id](const TargetForm& form) {
        const Target target = form.target();
        if (id)
          document().edit(text(CX_TEXT("core", "Change the target of “%1”"), {nameOf(target, document())}),
                          [&](Workspace& edited) { updateTarget(edited, target); });
        else
          document().edit(text(CX_TEXT("core", "Set a target for “%1”"), {nameOf(target, document())}),
                          [&](Workspace& edited) { addTarget(edited, target); });
      });
}

void SurveyPage::removeTarget(std::int64_t id) {
  const auto target = found(cx::targets(document().workspace()), id);
  if (!target) return;
  document().edit(text(CX_TEXT("core", "Remove the target of “%1”"), {nameOf(*target, document())}),
                  [&](Workspace& workspace) { cx::removeTarget(workspace, target->id); });
}

void SurveyPage::openWeighting() {
  auto* dialog = new WeightingDialog(document(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void SurveyPage::openPlan() {
  const Workspace& workspace = document().workspace();
  auto* dialog = new PlanDialog(planBasis(workspace), cx::organisation(workspace).confidence, document().words(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace cx
