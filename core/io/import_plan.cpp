// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_plan.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <iterator>
#include <system_error>

#include "core/io/answer_text.h"
#include "core/io/byte_source.h"
#include "core/io/delimited.h"
#include "core/io/file_digest.h"
#include "core/io/formula_guard.h"
#include "core/io/known_export.h"
#include "core/io/plain_text.h"
#include "core/io/settle_answers.h"
#include "core/io/xlsx_book.h"
#include "core/survey/channel.h"
#include "core/survey/wave.h"
#include "core/survey/workspace.h"

namespace cx {
namespace {

/// Takes a column out of use where one value was given for all rows; whether there is such a column.
bool overridden(RowPlan& rows, ColumnRole role, bool given, const char* note, std::vector<Text>& notes) {
  const auto column = std::ranges::find(rows.columns, role, &Column::role);
  if (column == rows.columns.end()) return false;
  if (given) {
    column->role = ColumnRole::ignore;
    notes.push_back(text(note, {column->name}));
  }
  return true;
}

void settleWave(const Workspace& workspace, RowPlan& rows, std::vector<Text>& notes) {
  const bool column = overridden(rows, ColumnRole::wave, rows.wave.has_value(),
                                 CX_TEXT("io", "Column “%1” was left out, because the wave was given."), notes);
  if (column || rows.wave) return;
  rows.wave = assumedWave(workspace);
  notes.push_back(text(CX_TEXT("io", "The file names no wave; all rows belong to “%1”."), {*rows.wave}));
}

void settleChannel(RowPlan& rows, std::vector<Text>& notes) {
  const bool column = overridden(rows, ColumnRole::channel, rows.channel.has_value(),
                                 CX_TEXT("io", "Column “%1” was left out, because the channel was given."), notes);
  if (column || rows.channel) return;
  rows.channel = organisationWide;
  notes.push_back(text(CX_TEXT("io", "The file names no channel; all rows judge the whole organisation.")));
}

void notePersonal(const std::vector<Column>& columns, std::vector<Text>& notes) {
  for (const Column& column : columns)
    if (column.role == ColumnRole::personal)
      notes.push_back(text(CX_TEXT("io", "Column “%1” holds personal data and was left out."), {column.name}));
}

void noteNotAsked(const Questionnaire& questionnaire, const std::vector<Column>& columns, std::vector<Text>& notes) {
  std::string missing;
  for (const Statement* statement : questionnaire.statements()) {
    const bool there = std::ranges::any_of(columns, [&](const Column& column) {
      return column.role == ColumnRole::statement && column.id == statement->id;
    });
    if (!there) missing += (missing.empty() ? "" : ", ") + statement->id;
  }
  if (!missing.empty()) notes.push_back(text(CX_TEXT("io", "No column answers %1; recorded as not asked."), {missing}));
}

bool noteRepeated(const Workspace& workspace, const std::string& digest, std::vector<Text>& notes) {
  SQLite::Statement row(
      workspace.database(),
      "SELECT at FROM history JOIN batch ON batch.id=history.batch WHERE undone=0 AND digest=? ORDER BY history.id");
  row.bind(1, digest);
  if (!row.executeStep()) return false;
  const auto at = parseIsoInstant(row.getColumn(0).getString());
  const Date day{std::chrono::floor<std::chrono::days>(at.value_or(Instant{}))};
  notes.push_back(
      text(CX_TEXT("io", "The same file was imported on %1 already; imported again, its rows count twice."), {day}));
  return true;
}

/// Columns that cannot be used are asked for where a person is there to put them right.
void judgeColumns(ImportPlan& plan, const ImportOptions& options, const std::string& file) {
  const auto usable = guarded([&] { requireUsable(plan.rows.columns, file); });
  if (!usable.has_error()) return;
  if (!options.dry_run || !options.ask_columns) throw Failure(usable.error().kind, usable.error().text);
  plan.questions.push_back({"columns", usable.error().text, {}});
}

/// What a person said of columns, by header or by number, stands before what was recognised.
void applyChoices(const Mapping& mapping, std::vector<Column>& columns, const Questionnaire& questionnaire,
                  const std::string& file, std::vector<Text>& notes) {
  for (const auto& [header, choice] : mapping.columns) {
    auto column = std::ranges::find(columns, header, &Column::name);
    if (column == columns.end())
      column = std::ranges::find_if(columns, [&](const Column& one) { return folded(one.name) == folded(header); });
    const auto number = wholeNumberText(header);
    if (column == columns.end() && number && *number >= 1 && *number <= static_cast<int>(columns.size()))
      column = columns.begin() + (*number - 1);
    if (column == columns.end()) {
      notes.push_back(
          text(CX_TEXT("io", "The mapping speaks of a column “%1”, which the file does not have."), {header}));
      continue;
    }
    const bool question = isQuestion(choice.role);
    column->role = choice.role;
    column->guessed = false;
    column->id = question || choice.role == ColumnRole::attribute ? choice.id : std::string();
    if (choice.role == ColumnRole::attribute && column->id.empty()) column->id = composed(trimmed(column->name));
    const bool known = choice.role == ColumnRole::statement ? questionnaire.statement(choice.id) != nullptr
                                                            : questionnaire.outcome(choice.id) != nullptr;
    if (question && !known)
      throw Failure(
          ErrorKind::bad_data,
          text(CX_TEXT("io", "%1: the mapping makes “%2” the question “%3”, which the questionnaire does not ask."),
               {file, column->name, choice.id}));
  }
}

/// A sheet without headers whose columns of answers are as many as the statements: in their order, if a person says so.
void offerOrder(ImportPlan& plan, const Mapping& mapping, const Questionnaire& questionnaire) {
  std::vector<Column>& columns = plan.rows.columns;
  if (plan.dialect.header_rows > 0 || plan.dialect.format == "sav" || !mapping.columns.empty() ||
      std::ranges::any_of(columns, [](const Column& c) { return !c.guessed; }))
    return;
  const auto statements = questionnaire.statements();
  std::vector<std::size_t> answers;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const auto fits = std::ranges::count_if(plan.dialect.sample, [&](const Row& row) {
      const AnswerScale& scale = statements.front()->scale;
      return column < row.size() && parseAnswer(row[column], scale.min, scale.max).has_value();
    });
    if (3 * fits >= 2 * std::ssize(plan.dialect.sample)) answers.push_back(column);
  }
  if (answers.size() != statements.size()) return;
  const auto answer = mapping.answers.find("order");
  if (answer == mapping.answers.end())
    plan.questions.push_back({"order",
                              text(CX_TEXT("io",
                                           "The file has no header; do its %1 columns of answers stand in the order "
                                           "of the questionnaire, %2 to %3?"),
                                   {std::to_string(answers.size()), statements.front()->id, statements.back()->id}),
                              {"yes", "no"}});
  if (answer != mapping.answers.end() && answer->second == "no") return;
  for (std::size_t i = 0; i < answers.size(); ++i)
    columns[answers[i]] = {columns[answers[i]].name, ColumnRole::statement, statements[i]->id};
}

void noteTool(const KnownExport* tool, const std::vector<Heading>& headings, ImportPlan& plan,
              std::vector<Text>& notes) {
  if (!tool) return;
  plan.tool = tool->title;
  for (const Heading& heading : headings)
    if (std::ranges::find(tool->numbers, folded(heading.name)) != tool->numbers.end())
      notes.push_back(text(CX_TEXT("io", "Column “%1” numbers the forms and was left out; it stands for no person."),
                           {heading.name}));
}

/// The mark between whole and part, and the order of days: what the file says, or else a person.
void settleNumbers(ImportPlan& plan, const ImportOptions& options, const KnownExport* tool) {
  const Mapping& given = options.mapping;
  const auto answer = [&](const char* id) {
    const auto at = given.answers.find(id);
    return at == given.answers.end() ? std::string() : at->second;
  };
  const Measured& seen = plan.measured;
  plan.rows.decimal = seen.decimal.value_or('.');
  if (const std::string mark = answer("decimal"); mark == "." || mark == ",") plan.rows.decimal = mark[0];
  if (given.decimal) plan.rows.decimal = *given.decimal;
  if (options.decimal) plan.rows.decimal = *options.decimal;
  if (seen.decimal_open && !options.decimal && !given.decimal && answer("decimal").empty())
    plan.questions.push_back(
        {"decimal", text(CX_TEXT("io", "Weights such as 1,234: is the comma the decimal mark?")), {",", "."}});
  plan.rows.days = seen.days.value_or(tool ? tool->days.value_or(DayOrder::month_first) : DayOrder::month_first);
  const std::string order = answer("date_order");
  if (order == "day/month/year") plan.rows.days = DayOrder::day_first;
  if (order == "month/day/year") plan.rows.days = DayOrder::month_first;
  if (seen.days_open && order.empty() && !(tool && tool->days))
    plan.questions.push_back({"date_order",
                              text(CX_TEXT("io", "Days such as 3/4/2026: which number comes first?")),
                              {"month/day/year", "day/month/year"}});
}

/// Everything that was decided, so that the next export of the same survey needs no hand.
Mapping decided(const ImportPlan& plan, const ImportOptions& options, const Mapping& answers) {
  Mapping out = answers;
  out.answers = options.mapping.answers;
  out.sheet = options.mapping.sheet;
  out.encoding = plan.dialect.encoding.name;
  out.delimiter = plan.dialect.delimiter;
  out.decimal = plan.rows.decimal;
  out.header_rows = static_cast<int>(plan.dialect.header_rows);
  for (const Column& column : plan.rows.columns) {
    const bool named = isQuestion(column.role) || column.role == ColumnRole::attribute;
    if (!column.name.empty()) out.columns[column.name] = {column.role, named ? column.id : std::string()};
  }
  return out;
}

CountKnown knownHeaders(const Questionnaire& questionnaire, const std::vector<Attribute>& attributes,
                        const Mapping& mapping) {
  return [&](const Row& headers) {
    const auto columns = recogniseColumns(headers, questionnaire, attributes);
    return static_cast<std::size_t>(std::ranges::count_if(columns, [&](const Column& column) {
      return (!column.guessed && column.role != ColumnRole::ignore) || mapping.columns.contains(column.name);
    }));
  };
}

/// Where several columns are called like the date, the comment or the respondent, the first one is.
void keepFirst(std::vector<Column>& columns, std::vector<Text>& notes) {
  for (const ColumnRole role : {ColumnRole::person, ColumnRole::date, ColumnRole::comment}) {
    const auto first = std::ranges::find(columns, role, &Column::role);
    if (first == columns.end()) continue;
    for (auto other = first + 1; other != columns.end(); ++other) {
      if (other->role != role) continue;
      other->role = ColumnRole::ignore;
      notes.push_back(
          text(CX_TEXT("io", "Column “%1” was left out, for “%2” holds the same."), {other->name, first->name}));
    }
  }
}

/// What the columns are, before their values are seen.
const KnownExport* settleColumns(ImportPlan& plan, const Questionnaire& questionnaire,
                                 const std::vector<Attribute>& known, std::vector<Text>& notes) {
  std::vector<Heading>& headings = plan.dialect.headings;
  RowPlan& rows = plan.rows;
  rows.ours = std::ranges::find(headings, exportMark, &Heading::name) != headings.end() ||
              (plan.dialect.book && plan.dialect.book->ours);
  if (rows.ours)
    for (Heading& heading : headings) {
      heading.name = std::string(formulaUnguarded(heading.name));
      heading.text = heading.name;
    }
  const KnownExport* tool = knownExport(headings);
  rows.columns = recogniseColumns(headings, questionnaire, known, tool);
  keepFirst(rows.columns, notes);
  noteTool(tool, headings, plan, notes);
  return tool;
}

/// Turns a sheet with one row per answer into one with a row per form.
void unfoldLongSheet(ImportPlan& plan, FileDigest& digest, const Questionnaire& questionnaire,
                     const std::vector<Attribute>& known, Gauge gauge, std::vector<Text>& notes) {
  if (std::ranges::find(plan.rows.columns, ColumnRole::statement, &Column::role) != plan.rows.columns.end()) return;
  const auto where = findLongColumns(plan.dialect, plan.rows.columns, questionnaire);
  if (!where) return;
  auto rows = openData(plan.dialect, [&](std::string_view bytes) { digest.add(bytes); });
  plan.long_sheet = std::make_shared<LongSheet>(plan.dialect, std::move(rows), plan.rows.columns, *where, gauge);
  plan.dialect.headings = plan.long_sheet->headings();
  plan.open = [sheet = plan.long_sheet] { return sheet->rows(); };
  plan.rows.columns = recogniseColumns(plan.dialect.headings, questionnaire, known);
  notes.push_back(text(CX_TEXT("io", "The file has one row per answer; rows are counted by form.")));
}

/// Groups of respondents are called by their labels; answers keep their numbers beside the words.
void wordColumns(ImportPlan& plan) {
  if (plan.dialect.format != "sav" || plan.long_sheet) return;
  for (std::size_t at = 0; at < plan.rows.columns.size(); ++at) {
    const ColumnRole role = plan.rows.columns[at].role;
    if (!isQuestion(role)) plan.dialect.worded.insert(at);
  }
  plan.open = [dialect = plan.dialect] { return openData(dialect); };
}

/// With an encoding that only the whole file could tell, measuring starts again.
bool otherEncoding(Dialect& dialect, const Mapping& given, const CountKnown& known) {
  if (dialect.encoding.name != "UTF-8" || dialect.encoding.mark || given.encoding) return false;
  const Encoding whole = findEncoding(fileSource(dialect.file), true);
  if (whole.name == "UTF-8") return false;
  Mapping with = given;
  with.encoding = whole.name;
  auto found = guarded([&] { return findDialect(dialect.file, with, known); });
  if (!found) return false;
  dialect = std::move(found).value();
  dialect.encoding = whole;
  if (!whole.rivals.empty() && !given.answers.contains("encoding")) {
    ImportQuestion question{"encoding", text(CX_TEXT("io", "Which encoding was the file saved in?")), {whole.name}};
    question.options.insert(question.options.end(), whole.rivals.begin(), whole.rivals.end());
    dialect.questions.push_back(std::move(question));
  }
  return true;
}

void addAll(const std::filesystem::path& file, FileDigest& digest) {
  const ByteSource bytes = fileSource(file);
  std::string buffer(DelimitedReader::defaultChunk, '\0');
  while (const std::size_t got = bytes(buffer.data(), buffer.size())) digest.add({buffer.data(), got});
}

ImportPlan planFor(const Workspace& workspace, Dialect dialect, const ImportOptions& options, std::vector<Text>& notes,
                   const Progress& progress) {
  const Questionnaire questionnaire = currentQuestionnaire(workspace);
  const auto known = attributes(workspace);
  ImportPlan plan;
  plan.dialect = std::move(dialect);
  plan.questions = plan.dialect.questions;
  const std::string name = displayName(plan.dialect.file);
  std::error_code unknown;
  plan.bytes = static_cast<std::int64_t>(std::filesystem::file_size(plan.dialect.file, unknown));
  RowPlan& rows = plan.rows;
  rows.wave = options.wave;
  rows.channel = options.channel;
  const KnownExport* tool = settleColumns(plan, questionnaire, known, notes);
  FileDigest digest;
  const Gauge gauge(progress, plan.bytes, 0, measuredShare);
  OpenRows first = [&] { return openData(plan.dialect, [&](std::string_view bytes) { digest.add(bytes); }); };
  plan.open = [dialect = plan.dialect] { return openData(dialect); };
  unfoldLongSheet(plan, digest, questionnaire, known, gauge, notes);
  if (plan.long_sheet) first = plan.open;
  offerOrder(plan, options.mapping, questionnaire);
  applyChoices(options.mapping, rows.columns, questionnaire, name, notes);
  judgeColumns(plan, options, name);
  wordColumns(plan);
  for (Column& column : rows.columns) column.guessed = column.guessed && !rows.ours;
  notePersonal(rows.columns, notes);
  settleWave(workspace, rows, notes);
  settleChannel(rows, notes);
  noteNotAsked(questionnaire, rows.columns, notes);
  plan.measured = measure(plan.dialect, first, rows.columns, gauge);
  if (plan.dialect.format != "csv") addAll(plan.dialect.file, digest);
  plan.measured.digest = digest.finish();
  std::ranges::move(plan.measured.notes, std::back_inserter(notes));
  settleNumbers(plan, options, tool);
  SettledAnswers settled = settleAnswers(rows.columns, plan.measured.words, plan.measured.rows, questionnaire,
                                         options.mapping, rows.decimal);
  plan.words = answerWords(rows.columns, plan.measured.words, questionnaire, settled, rows.decimal);
  rows.meanings = std::move(settled.meanings);
  std::ranges::move(settled.questions, std::back_inserter(plan.questions));
  plan.mapping = decided(plan, options, settled.decided);
  plan.repeated = noteRepeated(workspace, plan.measured.digest, notes);
  return plan;
}

}  // namespace

ImportPlan planImport(const Workspace& workspace, const std::filesystem::path& file, const ImportOptions& options,
                      std::vector<Text>& notes, const Progress& progress) {
  const Questionnaire questionnaire = currentQuestionnaire(workspace);
  const auto known = attributes(workspace);
  Mapping given = options.mapping;
  if (options.delimiter) given.delimiter = options.delimiter;
  const CountKnown count = knownHeaders(questionnaire, known, options.mapping);
  Dialect dialect = findDialect(file, given, count);
  std::vector<Text> said;
  const auto attempt = [&](bool ask) {
    said.clear();
    ImportOptions with = options;
    with.ask_columns = ask;
    return guarded([&] { return planFor(workspace, dialect, with, said, progress); });
  };
  auto plan = attempt(false);
  const auto bad = [&plan] { return !plan && plan.error().kind == ErrorKind::bad_data; };
  if (bad() && otherEncoding(dialect, given, count)) plan = attempt(false);
  if (bad() && options.ask_columns) plan = attempt(true);
  ImportPlan out = std::move(plan).value();
  std::ranges::move(said, std::back_inserter(notes));
  return out;
}

}  // namespace cx
