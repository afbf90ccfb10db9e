// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/row_reader.h"

#include <algorithm>
#include <utility>

#include "core/io/export_rows.h"
#include "core/io/formula_guard.h"
#include "core/io/measure.h"
#include "core/io/plain_text.h"
#include "core/io/respondents.h"
#include "core/io/utf8.h"
#include "core/survey/channel.h"
#include "core/survey/questionnaire.h"

namespace cx {
namespace {

std::size_t columnOf(const std::vector<Column>& columns, ColumnRole role) {
  return static_cast<std::size_t>(std::ranges::find(columns, role, &Column::role) - columns.begin());
}

CellProblem problem(std::size_t column, std::string_view value, Text reason) {
  constexpr std::size_t shown = 100;
  return {column, std::string(utf8Prefix(value, shown)), std::move(reason)};
}

CellProblem tooLong(std::size_t column, std::string_view value) {
  return problem(column, value, text(CX_TEXT("io", "longer than %1 bytes"), {std::to_string(RowReader::longestKey)}));
}

Text answerReason(int min, int max) {
  return text(CX_TEXT("io", "not a whole number from %1 to %2"), {std::to_string(min), std::to_string(max)});
}

}  // namespace

RowReader::RowReader(const Workspace& workspace, RowPlan plan, Places& places)
    : plan_(std::move(plan)), places_(places) {
  wave_ = columnOf(plan_.columns, ColumnRole::wave);
  channel_ = columnOf(plan_.columns, ColumnRole::channel);
  person_ = columnOf(plan_.columns, ColumnRole::person);
  weight_ = columnOf(plan_.columns, ColumnRole::weight);
  date_ = columnOf(plan_.columns, ColumnRole::date);
  comment_ = columnOf(plan_.columns, ColumnRole::comment);
  for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
    const Column& column = plan_.columns[i];
    if (isQuestion(column.role)) questions_.push_back({i, column.role == ColumnRole::statement});
    if (column.role == ColumnRole::attribute) segments_.push_back({i, places_.attribute(column.id)});
  }
  if (plan_.ours) places_.makeAttributes();
  for (int version = currentQuestionnaire(workspace).version; version > 0; --version)
    learnRules(questionnaireVersion(workspace, version));
  if (plan_.wave) fixed_wave_ = places_.wave(*plan_.wave);
  if (plan_.channel) fixed_channel_ = places_.channel(*plan_.channel);
}

void RowReader::learnRules(const Questionnaire& questionnaire) {
  Rules& rules = rules_[questionnaire.version];
  for (const SlotRule& slot : questionnaire.layout().slots)
    rules.bytes = std::max(rules.bytes, static_cast<std::size_t>(slot.slot) + 1);
  for (const Question& question : questions_) {
    const std::string& id = plan_.columns[question.column].id;
    const Statement* statement = questionnaire.statement(id);
    const auto outcome = std::ranges::find(questionnaire.outcomes, id, &OutcomeQuestion::id);
    static const AnswerMeanings none;
    const AnswerMeanings& meanings = plan_.meanings.empty() ? none : plan_.meanings[question.column];
    const auto add = [&](int slot, const AnswerScale& scale) {
      rules.of.push_back({slot, AnswerCells(meanings, scale.min, scale.max, plan_.decimal)});
    };
    if (statement) {
      add(statement->slot, statement->scale);
    } else if (outcome != questionnaire.outcomes.end()) {
      add(outcome->slot, outcome->scale);
    } else {
      add(-1, {});
    }
  }
}

std::string_view RowReader::textOf(std::string_view field) const {
  return trimmed(plan_.ours ? formulaUnguarded(field) : field);
}

std::optional<CellProblem> RowReader::read(const Fields& fields, Submission& out) {
  const std::size_t columns = plan_.columns.size();
  if (fields.size() != columns && !fitsColumns(fields, columns))
    return problem(
        columns, {},
        text(CX_TEXT("io", "%1 fields instead of %2"), {std::to_string(fields.size()), std::to_string(columns)}));
  std::size_t wave = fixed_wave_;
  if (wave == KeyIndex::none) {
    const std::string_view name = textOf(fields[wave_]);
    if (name.empty()) return problem(wave_, {}, text(CX_TEXT("io", "no wave is named")));
    if (name.size() > longestKey) return tooLong(wave_, name);
    wave = places_.wave(name);
  }
  version_ = places_.version(wave);
  if (auto refused = readAnswers(fields, rules_.at(version_), out.answers)) return refused;
  if (auto refused = readWeight(fields, out)) return refused;
  if (auto refused = readDate(fields, out)) return refused;
  if (auto refused = readSegments(fields)) return refused;
  std::size_t channel = fixed_channel_;
  if (channel == KeyIndex::none) {
    const std::string_view name = textOf(fields[channel_]);
    if (name.size() > longestKey) return tooLong(channel_, name);
    channel = places_.channel(name.empty() ? organisationWide : name);
  }
  settle(wave, channel, out);
  out.person = person_ < columns ? std::string_view(textOf(fields[person_])) : std::string_view();
  out.comment = comment_ == columns ? std::string_view()
                : plan_.ours        ? formulaUnguarded(fields[comment_])
                                    : fields[comment_];
  return {};
}

std::optional<CellProblem> RowReader::readAnswers(const Fields& fields, Rules& rules, std::string& answers) {
  incomplete_ = false;
  answers.assign(rules.bytes, '\0');
  for (std::size_t i = 0; i < questions_.size(); ++i) {
    const Question& question = questions_[i];
    Rule& rule = rules.of[i];
    const std::string_view field = fields[question.column];
    const int answer = rule.cells.read(field);
    if (rule.slot < 0) {
      if (answer >= 0 && answer < int{firstScoreByte}) continue;
      return problem(question.column, field, text(CX_TEXT("io", "the questionnaire of this wave does not ask it")));
    }
    if (answer < 0) return problem(question.column, field, answerReason(rule.cells.min(), rule.cells.max()));
    answers[static_cast<std::size_t>(rule.slot)] = static_cast<char>(answer);
    incomplete_ = incomplete_ || (question.statement && answer < int{firstScoreByte});
  }
  return {};
}

std::optional<CellProblem> RowReader::readWeight(const Fields& fields, Submission& out) {
  out.weight = oneWeight;
  if (weight_ == plan_.columns.size()) return {};
  std::string_view field = trimmed(fields[weight_]);
  if (field.empty()) return problem(weight_, {}, text(CX_TEXT("io", "the weight is missing")));
  if (plan_.decimal != '.') {
    decimal_text_ = field;
    std::ranges::replace(decimal_text_, plan_.decimal, '.');
    field = field.find('.') == std::string_view::npos ? decimal_text_ : std::string_view();
  }
  const auto weight = parseWeight(field);
  if (!weight)
    return problem(weight_, fields[weight_],
                   text(CX_TEXT("io", "not a weight: a number, 0 or more, with at most six decimals")));
  out.weight = *weight;
  return {};
}

std::optional<CellProblem> RowReader::readDate(const Fields& fields, Submission& out) const {
  out.date.reset();
  if (date_ == plan_.columns.size()) return {};
  const std::string_view field = trimmed(fields[date_]);
  if (field.empty()) return {};
  out.date = parseDay(field, plan_.days);
  if (!out.date) return problem(date_, field, text(CX_TEXT("io", "not a day such as 2026-09-14")));
  return {};
}

std::optional<CellProblem> RowReader::readSegments(const Fields& fields) {
  for (Segment& segment : segments_) {
    const std::string_view name = textOf(fields[segment.column]);
    segment.given = !name.empty();
    if (name.size() > longestKey) return tooLong(segment.column, name);
    if (segment.given) segment.level = places_.level(segment.attribute, name);
  }
  return {};
}

/// The row is accepted: what it names is made where it is missing.
void RowReader::settle(std::size_t wave, std::size_t channel, Submission& out) {
  if (!settled_) places_.makeAttributes();
  settled_ = true;
  out.wave = places_.waveId(wave);
  out.channel = places_.channelId(channel);
  out.levels.clear();
  for (const Segment& segment : segments_)
    if (segment.given) out.levels.push_back(places_.levelId(segment.attribute, segment.level));
}

std::optional<std::uint64_t> RowReader::form(const Fields& fields) const {
  if (person_ == plan_.columns.size()) return {};
  const std::string_view person = trimmed(fields[person_]);
  const auto cell = [&](std::size_t column) { return column < fields.size() ? fields[column] : std::string_view(); };
  return person.empty() ? std::nullopt : std::optional(formKey(person, cell(wave_), cell(channel_)));
}

std::vector<std::string> RowReader::stored(const Fields& fields, const Submission& read) const {
  std::vector<std::string> out(plan_.columns.size());
  const Rules& rules = rules_.at(version_);
  for (std::size_t i = 0; i < questions_.size(); ++i)
    if (rules.of[i].slot >= 0)
      out[questions_[i].column] = exportedAnswer(answerAt(read.answers, rules.of[i].slot, rules.of[i].cells.min()));
  for (const Segment& segment : segments_) out[segment.column] = textOf(fields[segment.column]);
  for (const std::size_t column : {wave_, channel_, person_})
    if (column < out.size()) out[column] = textOf(fields[column]);
  if (weight_ < out.size()) out[weight_] = weightText(read.weight);
  if (date_ < out.size() && read.date) out[date_] = isoDate(*read.date);
  if (comment_ < out.size()) out[comment_] = read.comment;
  return out;
}

}  // namespace cx
