// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/row_words.h"

#include <QLocale>

#include "ui/local_time.h"
#include "ui/text.h"

namespace cx {

QString RowWords::channel(std::size_t row) const {
  const bool stored = row < desk_.stored().size();
  const Channel* channel =
      desk_.survey().channel(stored ? desk_.stored()[row].submission.channel : desk_.header().channel);
  return channel ? qText(words_(channel->name())) : QString();
}

QString RowWords::level(std::size_t row, std::size_t attribute) const {
  const Attribute& asked = desk_.survey().attributes[attribute];
  const bool stored = row < desk_.stored().size();
  for (const LevelId& given : stored ? desk_.stored()[row].submission.levels : desk_.header().levels) {
    if (given.attribute != asked.id) continue;
    for (const Level& level : asked.levels)
      if (level.number == given.number) return qText(words_(level.name()));
  }
  return {};
}

QString RowWords::date(std::size_t row) const {
  const bool stored = row < desk_.stored().size();
  const auto& date = stored ? desk_.stored()[row].submission.date : desk_.header().date;
  if (!date) return {};
  const QLocale locale(words_.language() == Language::ko ? QLocale::Korean : QLocale::English);
  return locale.toString(qDate(*date),
                         words_.language() == Language::ko ? QStringLiteral("M. d.") : QStringLiteral("d MMM"));
}

QString RowWords::comment(std::size_t row) const {
  return qText(row < desk_.stored().size() ? desk_.stored()[row].submission.comment : desk_.draft().comment);
}

QString RowWords::answer(const Answer& answer) {
  switch (answer.state) {
    case Answer::State::score:
      return answer.value < 0 ? QStringLiteral("\u2212%1").arg(-answer.value) : QString::number(answer.value);
    case Answer::State::not_applicable:
      return tr("n/a");
    case Answer::State::skipped:
      return QStringLiteral("·");
    case Answer::State::not_asked:
      return {};
  }
  return {};
}

QString RowWords::spoken(std::size_t question, const Answer& answer) const {
  switch (answer.state) {
    case Answer::State::not_applicable:
      return tr("not applicable");
    case Answer::State::skipped:
      return tr("skipped");
    case Answer::State::not_asked:
      return tr("not answered");
    case Answer::State::score:
      break;
  }
  const auto& labels = desk_.form().questions[question].labels;
  const auto label = labels.find(answer.value);
  const QString value = RowWords::answer(answer);
  return label == labels.end() ? value : value + u' ' + qText(words_(label->second));
}

const Answer& RowWords::answerAt(std::size_t row, std::size_t question) const {
  if (row == desk_.row()) return desk_.current().answers()[question];
  return row < desk_.stored().size() ? desk_.stored()[row].answers[question] : desk_.draft().row.answers()[question];
}

QString RowWords::cellName(std::size_t row, std::size_t question) const {
  const EntryQuestion& asked = desk_.form().questions[question];
  const QString name =
      tr("%1, %2, %3").arg(qText(asked.id), qText(words_(asked.text)), spoken(question, answerAt(row, question)));
  return row < desk_.stored().size() ? tr("Form %1: %2").arg(desk_.number(row)).arg(name) : name;
}

QString RowWords::flag(const RowFlag& flag) const {
  switch (flag.kind) {
    case RowFlag::Kind::equal_answers:
      return tr("%n equal answers", nullptr, int(flag.count));
    case RowFlag::Kind::half_empty: {
      const EntryGroup& group = desk_.form().groups[flag.group];
      return tr("%1: %2 of %3 answered").arg(qText(words_(group.title))).arg(flag.count).arg(group.count);
    }
    case RowFlag::Kind::same_respondent:
      return tr("same respondent as form %1").arg(desk_.number(flag.other));
  }
  return {};
}

QStringList RowWords::flags(std::size_t row) const {
  QStringList all;
  if (row >= desk_.stored().size()) return all;
  for (const RowFlag& one : desk_.stored()[row].flags) all.append(flag(one));
  return all;
}

QString RowWords::notice() const {
  switch (desk_.notice()) {
    case EntryDesk::Notice::read_only:
      return tr("Open for reading only: nothing can be stored");
    case EntryDesk::Notice::nothing_answered:
      return tr("Nothing answered yet; “.” stores a form as skipped");
    case EntryDesk::Notice::none:
      break;
  }
  return desk_.current().refusal() == EntryRow::Refusal::full ? tr("No cell left: Enter stores the form") : QString();
}

}  // namespace cx
