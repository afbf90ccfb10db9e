// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/paste_block.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/entry/paste_columns.h"

namespace cx {
namespace {

using Role = PasteColumn::Role;

template <std::size_t N>
bool isOneOf(const QString& cell, const std::array<const char16_t*, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](const char16_t* word) { return cell == QStringView(word); });
}

const std::array<const char16_t*, 6> notApplicableWords{{u"-", u"–", u"n/a", u"na", u"not applicable", u"해당 없음"}};
const std::array<const char16_t*, 5> skippedWords{{u"", u".", u"·", u"skipped", u"무응답"}};

/// "4", "４", "-2", "4.0": a whole number, or nothing.
std::optional<int> wholeNumber(const QString& cell) {
  QString digits;
  for (const QChar c : cell) digits += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
  const qsizetype point = std::max(digits.indexOf(u'.'), digits.indexOf(u','));
  if (point >= 0) {
    const QString fraction = digits.mid(point + 1);
    if (fraction.isEmpty() || fraction.count(u'0') != fraction.size()) return std::nullopt;
    digits.truncate(point);
  }
  bool ok = false;
  const int value = digits.toInt(&ok);
  return ok ? std::optional(value) : std::nullopt;
}

Text outsideScale(const EntryQuestion& question) {
  return text(CX_TEXT("core", "%1 takes %2 to %3, “-” for not applicable or a blank cell for skipped"),
              {question.id, Number{double(question.range.min)}, Number{double(question.range.max)}});
}

/// Reads one row into a form, noting what does not fit.
class RowReader {
 public:
  RowReader(const PasteInto& into, std::size_t row, std::vector<PasteProblem>& problems)
      : into_(into), row_(row), problems_(problems), answers_(into.form.questions.size()) {}

  std::optional<Submission> read(const std::vector<PasteColumn>& columns, const std::vector<std::string>& cells) {
    if (std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return cell.empty(); }))
      return std::nullopt;
    const std::size_t before = problems_.size();
    for (std::size_t i = 0; i < columns.size(); ++i) take(columns[i], i, cells[i]);
    if (problems_.size() > before) return std::nullopt;
    return Submission{{},
                      header_.wave,
                      header_.channel,
                      header_.weight,
                      into_.form.pack(answers_, Answer::skipped()),
                      header_.levels,
                      person_,
                      header_.date,
                      comment_};
  }

 private:
  void take(const PasteColumn& column, std::size_t place, const std::string& cell) {
    switch (column.role) {
      case Role::question:
        return takeAnswer(column.index, place, cell);
      case Role::channel:
        return takeChannel(place, cell);
      case Role::level:
        return takeLevel(into_.attributes[column.index], place, cell);
      case Role::date:
        return takeDate(place, cell);
      case Role::weight:
        return takeWeight(place, cell);
      case Role::person:
        person_ = cell;
        return;
      case Role::comment:
        comment_ = cell;
        return;
      case Role::unused:
        return;
    }
  }

  void takeAnswer(std::size_t question, std::size_t place, const std::string& cell) {
    const auto answer = pastedAnswer(cell, into_.form.questions[question]);
    if (!answer) return refuse(place, cell, outsideScale(into_.form.questions[question]));
    answers_[question] = *answer;
  }

  void takeChannel(std::size_t place, const std::string& cell) {
    if (cell.empty()) return;
    const QString name = folded(cell);
    for (const Channel& channel : into_.channels) {
      if (name != folded(channel.key) && !names(name, channel.name())) continue;
      header_.channel = channel.id;
      return;
    }
    refuse(place, cell, text(CX_TEXT("core", "there is no such channel; add it on the Survey page first")));
  }

  void takeLevel(const Attribute& attribute, std::size_t place, const std::string& cell) {
    if (cell.empty()) return;
    const QString name = folded(cell);
    for (const Level& level : attribute.levels) {
      if (name != folded(level.key) && !names(name, level.name())) continue;
      header_.setLevel({attribute.id, level.number});
      return;
    }
    refuse(place, cell,
           text(CX_TEXT("core", "%1 has no such level; add it on the Survey page first"), {attribute.name()}));
  }

  void takeDate(std::size_t place, const std::string& cell) {
    if (cell.empty()) return;
    if (const auto date = parseIsoDate(cell))
      header_.date = date;
    else
      refuse(place, cell, text(CX_TEXT("core", "write the date as 2026-09-14")));
  }

  void takeWeight(std::size_t place, const std::string& cell) {
    if (cell.empty()) return;
    if (const auto weight = parseWeight(cell))
      header_.weight = *weight;
    else
      refuse(place, cell, text(CX_TEXT("core", "a weight is a number from 0 with at most six decimals")));
  }

  void refuse(std::size_t column, const std::string& cell, Text reason) {
    problems_.push_back({row_, column, cell, std::move(reason)});
  }

  const PasteInto& into_;
  std::size_t row_;
  std::vector<PasteProblem>& problems_;
  EntryHeader header_ = into_.header;
  std::vector<Answer> answers_;
  std::string person_, comment_;
};

}  // namespace

std::optional<Answer> pastedAnswer(const std::string& cell, const EntryQuestion& question) {
  const QString typed = folded(cell);
  if (isOneOf(typed, skippedWords)) return Answer::skipped();
  if (isOneOf(typed, notApplicableWords)) return Answer::notApplicable();
  if (const auto value = wholeNumber(typed)) {
    if (*value < question.range.min || *value > question.range.max) return std::nullopt;
    return Answer::score(*value);
  }
  for (const auto& [value, label] : question.labels)
    if (names(typed, label)) return Answer::score(value);
  return std::nullopt;
}

std::size_t PasteBlock::good() const {
  return static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.has_value(); }));
}

const PasteProblem* PasteBlock::problem(std::size_t row, std::size_t column) const {
  const auto found = std::find_if(problems.begin(), problems.end(),
                                  [&](const PasteProblem& p) { return p.row == row && p.column == column; });
  return found == problems.end() ? nullptr : &*found;
}

PasteBlock pasteBlock(const PasteTable& table, const PasteInto& into) {
  PasteBlock block;
  if (table.empty()) return block;
  auto named = namedColumns(table.front(), into);
  block.header = named.has_value();
  block.columns = named ? std::move(*named) : columnsByPlace(table.front().size(), into);
  block.cells.assign(table.begin() + (block.header ? 1 : 0), table.end());
  for (std::size_t row = 0; row < block.cells.size(); ++row)
    block.rows.push_back(RowReader(into, row, block.problems).read(block.columns, block.cells[row]));
  return block;
}

}  // namespace cx
