// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/wording_words.h"

#include <QStringList>

#include "core/survey/wording_diff.h"
#include "ui/text.h"

namespace cx {

QString wordingChangeHtml(const std::string& older, const std::string& newer, const Theme& theme) {
  QStringList out;
  for (const WordingPiece& piece : wordingDiff(older, newer)) {
    const QString words = qText(piece.text).toHtmlEscaped();
    switch (piece.kind) {
      case WordingPiece::Kind::same:
        out.append(words);
        break;
      case WordingPiece::Kind::removed:
        out.append(QStringLiteral("<span style=\"text-decoration: line-through; color: %1\">%2</span>")
                       .arg(theme.colour(Role::text_muted).name(), words));
        break;
      case WordingPiece::Kind::added:
        out.append(QStringLiteral("<span style=\"background-color: %1\">%2</span>")
                       .arg(theme.colour(Role::own_soft).name(), words));
        break;
    }
  }
  return out.join(QLatin1Char(' '));
}

LocalText channelWording(const Statement& statement) {
  return statement.channel_text == LocalText{} ? statement.text : statement.channel_text;
}

}  // namespace cx
