// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/stored_choice.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/survey/setting.h"
#include "ui/document.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr auto key = "statements";

/// The value of an enumeration, or its first where a later version of the program wrote something unknown.
template <class Choice>
Choice choiceFrom(const QJsonValue& stored, Choice last) {
  const int value = stored.toInt();
  return value >= 0 && value <= int(last) ? Choice(value) : Choice{};
}

}  // namespace

StatementChoice storedChoice(const Document& document) {
  if (!document.isOpen()) return {};
  const QByteArray kept = QByteArray::fromStdString(setting(document.workspace(), key));
  const QJsonObject stored = QJsonDocument::fromJson(kept).object();
  return {choiceFrom(stored[QLatin1String("neutral")], NeutralPlace::hidden),
          choiceFrom(stored[QLatin1String("order")], StatementOrder::change),
          utf8(stored[QLatin1String("statement")].toString())};
}

void storeChoice(Document& document, const StatementChoice& choice) {
  const QJsonObject stored{{QStringLiteral("neutral"), int(choice.neutral)},
                           {QStringLiteral("order"), int(choice.order)},
                           {QStringLiteral("statement"), qText(choice.statement)}};
  document.keep(key, QJsonDocument(stored).toJson(QJsonDocument::Compact).toStdString());
}

}  // namespace cx
