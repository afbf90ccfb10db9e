// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_columns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cx {
namespace {

using Role = PasteColumn::Role;

// What spreadsheets head such columns with; the first word of each pair of rows is ours.
const std::array<std::pair<const char16_t*, Role>, 16> knownHeads{{{u"channel", Role::channel},
                                                                   {u"채널", Role::channel},
                                                                   {u"date", Role::date},
                                                                   {u"날짜", Role::date},
                                                                   {u"일자", Role::date},
                                                                   {u"weight", Role::weight},
                                                                   {u"가중치", Role::weight},
                                                                   {u"respondent", Role::person},
                                                                   {u"respondent id", Role::person},
                                                                   {u"person", Role::person},
                                                                   {u"id", Role::person},
                                                                   {u"응답자", Role::person},
                                                                   {u"comment", Role::comment},
                                                                   {u"comments", Role::comment},
                                                                   {u"의견", Role::comment},
                                                                   {u"코멘트", Role::comment}}};

bool asks(const EntryQuestion& question, const QString& head) {
  return head == folded(question.id) || names(head, question.text) || names(head, question.channel_text);
}

PasteColumn columnFor(const std::string& cell, const PasteInto& into) {
  const QString head = folded(cell);
  PasteColumn column{Role::unused, 0, cell};
  for (std::size_t i = 0; i < into.form.questions.size(); ++i)
    if (asks(into.form.questions[i], head)) return {Role::question, i, cell};
  for (std::size_t i = 0; i < into.attributes.size(); ++i) {
    const Attribute& attribute = into.attributes[i];
    if (head == folded(attribute.key) || names(head, attribute.title)) return {Role::level, i, cell};
  }
  const auto known = std::find_if(knownHeads.begin(), knownHeads.end(),
                                  [&](const auto& entry) { return head == QStringView(entry.first); });
  if (known != knownHeads.end()) column.role = known->second;
  return column;
}

}  // namespace

QString folded(const std::string& cell) {
  return QString::fromStdString(cell).simplified().toCaseFolded();
}

bool names(const QString& foldedCell, const LocalText& wording) {
  if (foldedCell.isEmpty()) return false;
  return foldedCell == folded(wording.en) || foldedCell == folded(wording.ko);
}

std::optional<std::vector<PasteColumn>> namedColumns(const std::vector<std::string>& row, const PasteInto& into) {
  std::vector<PasteColumn> columns;
  for (const std::string& cell : row) {
    PasteColumn column = columnFor(cell, into);
    const bool taken = std::any_of(columns.begin(), columns.end(), [&](const PasteColumn& other) {
      return other.role == column.role && other.index == column.index;
    });
    if (taken) column = {Role::unused, 0, cell};  // the first column of a name counts
    columns.push_back(std::move(column));
  }
  const bool header = std::any_of(columns.begin(), columns.end(),
                                  [](const PasteColumn& column) { return column.role == Role::question; });
  if (!header) return std::nullopt;
  return columns;
}

std::vector<PasteColumn> columnsByPlace(std::size_t count, const PasteInto& into) {
  std::vector<PasteColumn> columns(count);
  const std::size_t questions = into.form.questions.size();
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t place = into.first + i;
    if (place < questions)
      columns[i] = {Role::question, place, {}};
    else if (place == questions)
      columns[i].role = Role::comment;
  }
  return columns;
}

}  // namespace cx
