// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_draft.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

#include "ui/entry/entry_form.h"
#include "ui/text.h"

namespace cx {
namespace {

QJsonValue written(const Answer& answer) {
  switch (answer.state) {
    case Answer::State::score:
      return answer.value;
    case Answer::State::skipped:
      return QStringLiteral(".");
    case Answer::State::not_applicable:
      return QStringLiteral("-");
    case Answer::State::not_asked:
      break;
  }
  return QJsonValue::Null;
}

Answer readAnswer(const QJsonValue& value, AnswerRange range) {
  if (value == QStringLiteral(".")) return Answer::skipped();
  if (value == QStringLiteral("-")) return Answer::notApplicable();
  const int score = value.toInt(range.min - 1);
  return score < range.min || score > range.max ? Answer::notAsked() : Answer::score(score);
}

QJsonObject read(std::string_view json) {
  return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
}

QJsonObject written(const EntryHeader& header) {
  QJsonArray levels;
  for (const LevelId& level : header.levels) levels.append(QJsonArray{qint64(level.attribute.value), level.number});
  QJsonObject object{{QStringLiteral("wave"), qint64(header.wave.value)},
                     {QStringLiteral("channel"), qint64(header.channel.value)},
                     {QStringLiteral("levels"), levels},
                     {QStringLiteral("weight"), qint64(header.weight)}};
  if (header.date) object[QStringLiteral("date")] = qText(isoDate(*header.date));
  return object;
}

}  // namespace

EntryRow carriedOver(const EntryRow& row, const EntryForm& from, const EntryForm& to) {
  std::vector<Answer> answers;
  for (const EntryQuestion& question : to.questions) {
    const auto same = std::ranges::find_if(from.questions, [&](const EntryQuestion& before) {
      return before.slot == question.slot && before.range == question.range;
    });
    const bool kept = same != from.questions.end();
    answers.push_back(kept ? row.answers()[std::size_t(same - from.questions.begin())] : Answer::notAsked());
  }
  EntryRow out(to.ranges(), std::move(answers));
  out.goTo(row.cell());
  return out;
}

std::string toJson(const EntryDraft& draft, const EntryForm& form) {
  QJsonObject object = written(draft.header);
  QJsonObject answers;
  for (std::size_t i = 0; i < form.questions.size(); ++i) {
    const QJsonValue answer = written(draft.row.answers()[i]);
    if (!answer.isNull()) answers[QString::number(form.questions[i].slot)] = answer;
  }
  object[QStringLiteral("answers")] = answers;
  object[QStringLiteral("cell")] = qint64(draft.row.cell());
  object[QStringLiteral("comment")] = qText(draft.comment);
  return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<EntryHeader> headerFromJson(std::string_view json) {
  const QJsonObject object = read(json);
  if (!object.contains(QStringLiteral("wave"))) return std::nullopt;
  EntryHeader header;
  header.wave.value = object[QStringLiteral("wave")].toInteger();
  header.channel.value = object[QStringLiteral("channel")].toInteger();
  header.weight = object[QStringLiteral("weight")].toInteger(oneWeight);
  header.date = parseIsoDate(utf8(object[QStringLiteral("date")].toString()));
  const QJsonArray levels = object[QStringLiteral("levels")].toArray();
  for (const auto level : levels) header.setLevel({{level[0].toInteger()}, level[1].toInt()});
  return header;
}

std::optional<EntryDraft> draftFromJson(std::string_view json, const EntryForm& form) {
  const auto header = headerFromJson(json);
  if (!header) return std::nullopt;
  const QJsonObject object = read(json);
  const QJsonObject given = object[QStringLiteral("answers")].toObject();
  std::vector<Answer> answers;
  for (const EntryQuestion& question : form.questions)
    answers.push_back(readAnswer(given[QString::number(question.slot)], question.range));
  EntryDraft draft{*header, EntryRow(form.ranges(), std::move(answers)),
                   utf8(object[QStringLiteral("comment")].toString())};
  draft.row.goTo(std::size_t(object[QStringLiteral("cell")].toInteger()));
  return draft;
}

}  // namespace cx
