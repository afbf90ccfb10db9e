// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant says of a report.
#include <QPushButton>
#include <algorithm>

#include "ui/document.h"
#include "ui/head_line.h"
#include "ui/import/column_table.h"
#include "ui/import/file_facts.h"
#include "ui/import/import_assistant.h"
#include "ui/import/question_list.h"
#include "ui/import/word_table.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

/// Without a column of answers, or with two of one kind, nothing is known of the rows yet.
bool columnsUsable(const ImportReport& report) {
  return std::ranges::find(report.questions, "columns", &ImportQuestion::id) == report.questions.end();
}

}  // namespace

void ImportAssistant::show(const ImportReport& report) {
  const bool first = !report_;
  report_ = report;
  const Words& words = document_.words();
  head_->setWords(whatComesIn(report),
                  tr("%1 · nothing is stored before you press Import · one step to undo").arg(qText(report.file)));
  notice_->setVisible(report.imported_before);
  if (report.imported_before)
    say(tr("This very file was imported before. Imported again, its rows count twice."), "attention");
  facts_->show(report, given_);
  tool_->setVisible(!report.tool.empty());
  tool_->setText(tr("An export of %1").arg(qText(report.tool)));
  questions_->show(report.questions, given_.answers);
  words_->show(report.words);
  words_->setVisible(words_->rowCount() > 0);
  wordsTitle_->setVisible(words_->rowCount() > 0);
  columnsTitle_->setText(qText(words(counted(std::ssize(report.columns), CX_TEXT_N("app", "%n columns")))));
  columns_->show(report, given_);
  showProblems(report);
  showRows(report);
  showNotes(report);
  judge();
  if (first) questions_->focusFirst();
}

QString ImportAssistant::whatComesIn(const ImportReport& report) const {
  const Words& words = document_.words();
  const auto isStatement = [](const Column& column) { return column.role == ColumnRole::statement; };
  if (!columnsUsable(report))
    return std::ranges::any_of(report.columns, isStatement) ? tr("Two columns mean the same; one has to give way")
                                                            : tr("Say which columns hold the answers");
  const std::string rows = words.count(report.rows_read), coming = words.count(report.rows_imported);
  if (report.questions.empty()) return tr("%1 of %2 rows will come in").arg(qText(coming), qText(rows));
  return qText(words(counted(std::ssize(report.questions),
                             CX_TEXT_N("app", "%1 of %2 rows will come in; %n questions are open"), {coming, rows})));
}

void ImportAssistant::judge() {
  const Words& words = document_.words();
  const std::int64_t rows = report_ ? report_->rows_imported : 0;
  const bool open = report_ && !report_->questions.empty(), usable = report_ && columnsUsable(*report_);
  import_->setText(usable ? qText(words(counted(rows, CX_TEXT_N("app", "Import %n rows")))) : tr("Import"));
  import_->setEnabled(rows > 0 && !open);
  save_->setEnabled(report_.has_value());
  why_->setText(report_ && !usable     ? tr("choose what the columns are first")
                : open                 ? tr("answer the questions first")
                : report_ && rows == 0 ? tr("no row can come in")
                                       : QString());
}

void ImportAssistant::showProblems(const ImportReport& report) {
  const Words& words = document_.words();
  const bool any = report.rows_quarantined > 0;
  problemsTitle_->setText(any ? qText(words(counted(report.rows_quarantined,
                                                    CX_TEXT_N("app", "%n rows stay out, whole, with their reason"))))
                              : tr("No row stays out"));
  problems_->setVisible(any);
  saveProblems_->setVisible(any);
  problems_->setRowCount(int(report.problems.size()));
  for (int i = 0; i < problems_->rowCount(); ++i) {
    const ImportProblem& problem = report.problems[std::size_t(i)];
    problems_->setLine(
        i, {QString::number(problem.row), qText(problem.column), qText(problem.value), qText(words(problem.reason))});
  }
  problems_->fit(200);
}

void ImportAssistant::showRows(const ImportReport& report) {
  rowsTitle_->setText(tr("First rows as they will be stored"));
  QStringList heads{tr("Row")};
  for (const Column& column : report.columns) {
    heads.append(isQuestion(column.role)                ? qText(column.id)
                 : column.role == ColumnRole::attribute ? choices_.attributeName(column.id)
                                                        : RoleChoices::words(column.role, {}));
  }
  rows_->setHeads(heads);
  for (std::size_t i = 0; i < report.columns.size(); ++i) {
    const ColumnRole role = report.columns[i].role;
    rows_->setColumnHidden(int(i) + 1, role == ColumnRole::ignore || role == ColumnRole::personal);
  }
  rows_->setRowCount(int(report.rows.size()));
  for (int i = 0; i < rows_->rowCount(); ++i) {
    const StoredCells& row = report.rows[std::size_t(i)];
    QStringList cells{QString::number(row.row)};
    for (const std::string& cell : row.cells) cells.append(qText(cell));
    rows_->setLine(i, cells);
  }
  rows_->fit(180);
}

void ImportAssistant::showNotes(const ImportReport& report) {
  const Words& words = document_.words();
  const auto list = [](const std::vector<std::string>& items) {
    QStringList out;
    for (const std::string& item : items) out.append(qText(item));
    return out.join(QStringLiteral(", "));
  };
  QStringList lines;
  if (!report.created_waves.empty()) lines.append(tr("New waves: %1").arg(list(report.created_waves)));
  if (!report.created_channels.empty()) lines.append(tr("New channels: %1").arg(list(report.created_channels)));
  QStringList levels;
  for (const std::string& level : report.created_levels) {
    const std::size_t end = level.find('=');
    levels.append(choices_.attributeName(level.substr(0, end)) + qText(level.substr(end)));
  }
  if (!levels.isEmpty()) lines.append(tr("New levels: %1").arg(levels.join(QStringLiteral(", "))));
  if (report.rows_incomplete > 0)
    lines.append(
        qText(words(counted(report.rows_incomplete, CX_TEXT_N("app", "%n rows come in with an answer missing.")))));
  for (const Text& note : report.notes) lines.append(qText(words(note)));
  notes_->setText(lines.join(QLatin1Char('\n')));
  notes_->setVisible(!lines.isEmpty());
}

}  // namespace cx
