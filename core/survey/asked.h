// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/survey/questionnaire_edit.h"

/// What edits of the questionnaire share: statements as they were asked, and what a workspace keeps about them.
namespace cx {

using Asked = std::map<std::string, Statement, std::less<>>;

/// Every statement as the newest version up to this one asks it: one that was dropped may come back.
[[nodiscard]] Asked lastAsked(const Workspace& workspace, int version);

/// Scale and direction; words for the organisation, for one channel and of the answers.
[[nodiscard]] bool sameMeasure(const Statement& a, const Statement& b);
[[nodiscard]] bool sameWords(const Statement& a, const Statement& b);
/// The statements that are asked on the same measure in other words.
[[nodiscard]] std::vector<std::string> reworded(const Asked& before, const Questionnaire& edited);

/// Failure(bad_data): another id; a rewording without a class, or a class without a rewording.
void demandSameInstrument(const Questionnaire& edited, const Questionnaire& current);
void demandClasses(const std::vector<std::string>& reworded, const WordingChanges& wording);

/// What the workspace keeps about a statement, carried on and counted up.
void carry(const Statement& was, Statement& now, const WordingChanges& wording);
/// The whole questionnaire: a definition from outside cannot claim what the workspace keeps.
void carryAll(const Asked& before, Questionnaire& edited, const Questionnaire& current, const WordingChanges& wording);
/// What a person once said of a rewording, read from what was counted up.
[[nodiscard]] WordingChange classOf(const Statement& was, const Statement& now);

}  // namespace cx
