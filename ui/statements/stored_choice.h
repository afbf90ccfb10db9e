// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/statement_choice.h"

namespace cx {

class Document;

/// How the reader looked at the statements last, kept in the workspace outside its history.
[[nodiscard]] StatementChoice storedChoice(const Document& document);
void storeChoice(Document& document, const StatementChoice& choice);

}  // namespace cx
