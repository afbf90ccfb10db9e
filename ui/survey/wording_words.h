// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

#include "core/survey/questionnaire.h"
#include "ui/render/theme.h"

namespace cx {

/// Both wordings in one line of rich text: what went is struck, what came is tinted.
[[nodiscard]] QString wordingChangeHtml(const std::string& older, const std::string& newer, const Theme& theme);
/// The wording for one channel; the organisation-wide one where there is none.
[[nodiscard]] LocalText channelWording(const Statement& statement);

}  // namespace cx
