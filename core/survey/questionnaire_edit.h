// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/survey/questionnaire.h"

namespace cx {

/// What a person says of a new wording: the same question, nearly the same (noted), or another question.
enum class WordingChange { cosmetic, minor, breaking };
/// "cosmetic", "minor", "breaking", and back; nothing for another word.
[[nodiscard]] std::string_view code(WordingChange change);
[[nodiscard]] std::optional<WordingChange> wordingChangeFromCode(std::string_view code);
using WordingChanges = std::map<std::string, WordingChange, std::less<>>;

/// The statements that the workspace asked before on the same scale and in the same direction, but in other words:
/// text, text for one channel or labels of the answers. What breaks by itself needs no class.
[[nodiscard]] std::vector<std::string> rewordedStatements(const Workspace& workspace, const Questionnaire& edited);

/// Stores the edited questionnaire as the next version, each rewording with its class, and gives it to the waves behind
/// the last one with answers; false where nothing differs and nothing was stored. To be called inside an edit.
/// Failure(bad_data): a questionnaire of another id, a rewording without a class (named), a class for a statement that
/// was not reworded.
[[nodiscard]] bool editQuestionnaire(Workspace& workspace, Questionnaire edited, const WordingChanges& wording);

}  // namespace cx
