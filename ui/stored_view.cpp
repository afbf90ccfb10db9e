// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stored_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/survey/setting.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

constexpr auto key = "view";

qint64 number(const QJsonValue& value) {
  return value.toInteger();
}

}  // namespace

View storedView(const Workspace& workspace) {
  const QJsonObject stored = QJsonDocument::fromJson(QByteArray::fromStdString(setting(workspace, key))).object();
  View view;
  view.wave = {number(stored[QLatin1String("wave")])};
  view.compare = {number(stored[QLatin1String("compare")])};
  for (const QJsonValue channel : stored[QLatin1String("channels")].toArray())
    view.channels.push_back({number(channel)});
  for (const QJsonValue level : stored[QLatin1String("levels")].toArray()) {
    view.levels.push_back({{number(level[0])}, int(number(level[1]))});
  }
  view.weighted = stored[QLatin1String("weighted")].toBool();
  const qint64 scale = number(stored[QLatin1String("scale")]);
  if (scale >= 0 && scale <= qint64(Scale::top2)) view.scale = Scale(scale);
  return view;
}

void storeView(Workspace& workspace, const View& view) {
  QJsonArray channels, levels;
  for (const ChannelId channel : view.channels) channels.append(qint64(channel.value));
  for (const LevelId level : view.levels) levels.append(QJsonArray{qint64(level.attribute.value), level.number});
  const QJsonObject stored{{QStringLiteral("wave"), qint64(view.wave.value)},
                           {QStringLiteral("compare"), qint64(view.compare.value)},
                           {QStringLiteral("channels"), channels},
                           {QStringLiteral("levels"), levels},
                           {QStringLiteral("weighted"), view.weighted},
                           {QStringLiteral("scale"), int(view.scale)}};
  setSetting(workspace, key, QJsonDocument(stored).toJson(QJsonDocument::Compact).toStdString());
}

}  // namespace cx
