// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/survey/questionnaire_edit.h"

/// Editing the questionnaire step by step: the steps gather in a draft, the version that no form answers yet.
namespace cx {

/// The newest version while no form answers it: it can still be edited and stays the same version. None where it is in
/// use already.
[[nodiscard]] std::optional<int> draftVersion(const Workspace& workspace);
/// The statement as it was asked before the version, by the newest version that had it; none where it is new.
[[nodiscard]] std::optional<Statement> askedBefore(const Workspace& workspace, int version, std::string_view statement);

/// As editQuestionnaire(), but an open draft is edited in its place. Rewordings are classed against what was asked
/// before the draft; a class that the draft holds for the same words need not be said again. Failure(bad_data) also
/// where the result is no questionnaire.
[[nodiscard]] bool draftQuestionnaire(Workspace& workspace, Questionnaire edited, const WordingChanges& wording);
/// Says anew what the newest version's rewording of a statement is. Failure(bad_data) where it did not reword it.
void reclassify(Workspace& workspace, const std::string& statement, WordingChange change);

/// How a statement differs between two versions, as classed by rule or by a person.
enum class StatementEdit { same, cosmetic, minor, breaking, added, removed };
[[nodiscard]] StatementEdit editOf(const Questionnaire& older, const Questionnaire& newer, std::string_view statement);

}  // namespace cx
