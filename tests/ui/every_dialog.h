// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/followup/target.h"
#include "core/survey/attribute.h"
#include "core/survey/decision.h"
#include "tests/ui/open_window.h"
#include "ui/about_dialog.h"
#include "ui/history/compare_dialog.h"
#include "ui/history/confirm_dialog.h"
#include "ui/history/erase_dialog.h"
#include "ui/import/draft_dialog.h"
#include "ui/import/import_assistant.h"
#include "ui/new_workspace_dialog.h"
#include "ui/report/decision_dialog.h"
#include "ui/survey/attribute_form.h"
#include "ui/survey/channel_form.h"
#include "ui/survey/dimension_form.h"
#include "ui/survey/organisation_form.h"
#include "ui/survey/outcome_form.h"
#include "ui/survey/plan_dialog.h"
#include "ui/survey/statement_form.h"
#include "ui/survey/target_form.h"
#include "ui/survey/wave_form.h"
#include "ui/survey/weighting_dialog.h"

namespace cx::test {

using MakeDialog = std::function<std::unique_ptr<QDialog>(Document&)>;

/// A file as it might come: a column that is taken, one that is not, and a row that stays out.
inline ImportReport sampleImport() {
  ImportReport report;
  report.file = "export of the survey tool, September.csv";
  report.rows_read = 120;
  report.rows_imported = 119;
  report.rows_quarantined = 1;
  report.problems = {{3, 3, "M3", "9", text("The answer 9 is outside the scale.")}};
  return report;
}

/// Every dialog of the program, over an open workspace.
inline std::vector<std::pair<std::string, MakeDialog>> everyDialog() {
  const auto plain = [](QDialog* dialog) { return std::unique_ptr<QDialog>(dialog); };
  return {
      {"about", [=](Document&) { return plain(new AboutDialog); }},
      {"new workspace", [=](Document& d) { return plain(new NewWorkspaceDialog("/tmp", d.words())); }},
      {"import",
       [=](Document& d) {
         auto* assistant = new ImportAssistant(d, "answers.csv");
         assistant->show(sampleImport());
         return plain(assistant);
       }},
      {"draft",
       [=](Document& d) {
         return plain(new DraftDialog(builtInQuestionnaire("digital-cx"), QStringLiteral("answers.csv"), d.words()));
       }},
      {"weighting", [=](Document& d) { return plain(new WeightingDialog(d)); }},
      {"plan", [=](Document& d) { return plain(new PlanDialog(planBasis(d.workspace()), 0.95, d.words())); }},
      {"decision", [=](Document&) { return plain(new DecisionDialog(Decision{})); }},
      {"wave", [=](Document& d) { return plain(new WaveForm(waves(d.workspace()), {}, d.words(), nullptr)); }},
      {"channel", [=](Document& d) { return plain(new ChannelForm(channels(d.workspace()), {}, d.words(), nullptr)); }},
      {"attribute", [=](Document& d) { return plain(new AttributeForm(attributes(d.workspace()), {}, nullptr)); }},
      {"organisation", [=](Document& d) { return plain(new OrganisationForm(organisation(d.workspace()), nullptr)); }},
      {"statement",
       [=](Document& d) {
         const Questionnaire asked = currentQuestionnaire(d.workspace());
         Statement before = *asked.statements().front();
         before.text.en += " at all times";
         return plain(new StatementForm(asked, asked.statements().front(), asked.dimensions.front().id, before,
                                        d.words(), nullptr));
       }},
      {"dimension",
       [=](Document& d) { return plain(new DimensionForm(currentQuestionnaire(d.workspace()), nullptr, nullptr)); }},
      {"outcome question",
       [=](Document& d) { return plain(new OutcomeForm(currentQuestionnaire(d.workspace()), nullptr, nullptr)); }},
      {"target",
       [=](Document& d) {
         return plain(new TargetForm(targets(d.workspace()), {}, currentQuestionnaire(d.workspace()),
                                     channels(d.workspace()), d.words(), nullptr));
       }},
      {"erase", [=](Document& d) { return plain(new EraseDialog(d, nullptr)); }},
      {"confirm",
       [=](Document&) {
         return plain(new ConfirmDialog(
             QStringLiteral("Delete this backup?"), {QStringLiteral("It is deleted from this computer.")},
             QStringLiteral("It cannot be taken back."), QStringLiteral("Delete the backup"), nullptr));
       }},
      {"compare",
       [=](Document& d) {
         const std::filesystem::path file = d.workspace().file();
         return plain(new CompareDialog(
             d, {{QStringLiteral("Now"), file, {}}, {QStringLiteral("Before all steps"), file, 0}}, 1, nullptr));
       }},
  };
}

}  // namespace cx::test
