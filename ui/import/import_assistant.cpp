// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_assistant.h"

#include <QProgressBar>
#include <QPushButton>
#include <boost/json/serialize.hpp>
#include <utility>

#include "core/base/safe_file.h"
#include "core/io/byte_source.h"
#include "core/io/problem_list.h"
#include "ui/document.h"
#include "ui/head_line.h"
#include "ui/import/column_table.h"
#include "ui/import/file_facts.h"
#include "ui/import/question_list.h"
#include "ui/import/word_table.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {

ImportAssistant::ImportAssistant(Document& document, std::filesystem::path file, QWidget* parent)
    : QDialog(parent),
      document_(document),
      file_(std::move(file)),
      head_(new HeadLine),
      import_(new QPushButton),
      save_(new QPushButton(tr("Save mapping…"))),
      saveProblems_(new QPushButton(tr("Save list…"))),
      stop_(new QPushButton(tr("Stop"))),
      why_(makeLabel("small", "attention")),
      notice_(makeLabel("body", "attention")),
      notes_(makeLabel("small", "muted")),
      tool_(makeLabel("small", "muted")),
      wordsTitle_(makeLabel("panel")),
      columnsTitle_(makeLabel("panel")),
      problemsTitle_(makeLabel("panel")),
      rowsTitle_(makeLabel("panel")),
      progress_(new QProgressBar),
      facts_(new FileFacts(document.workspace(), document.words())),
      questions_(new QuestionList(document.words())),
      words_(new WordTable(document.words())),
      columns_(new ColumnTable(RoleChoices(document.workspace(), document.words()), document.words())),
      problems_(new PlainTable(tr("Rows that stay out"))),
      rows_(new PlainTable(tr("First rows as they will be stored"))) {
  setWindowTitle(tr("Import answers"));
  resize(1180, 760);
  layOut();
  connectChoices();
  head_->setWords(tr("Reading %1").arg(pathText(file_.filename())), tr("Nothing is stored before you press Import"));
  setBusy(false);
  judge();
}

ImportAssistant::~ImportAssistant() {
  if (reading_) reading_->stopped = true;
}

void ImportAssistant::measure(Mapping given) {
  given_ = std::move(given);
  measure();
}

template <class Work, class Then>
void ImportAssistant::read(Work work, Then then) {
  constexpr int often = 100;
  if (reading_) reading_->stopped = true;
  reading_ = std::make_shared<Reading>();
  poll_.start(often);
  setBusy(true);
  document_.compute(
      this,
      [work, reading = reading_](const Workspace& workspace, const View&, const Words& words) {
        const Progress progress = [reading](double share) {
          reading->share = share;
          return !reading->stopped;
        };
        // A rehearsal changes nothing; the workspace is open for reading only.
        return work(const_cast<Workspace&>(workspace), words, progress);
      },
      [this, then](const auto& found) {
        setBusy(false);
        then(found);
      },
      [this, reading = reading_](const Error& error) {
        if (!reading->stopped) refuse(error);
      });
}

void ImportAssistant::measure() {
  read(
      [file = file_, look = rehearsal()](Workspace& workspace, const Words&, const Progress& progress) {
        return importFile(workspace, file, look, progress).value();
      },
      [this, as = given_](const ImportReport& report) {
        measuredAs_ = as;
        show(report);
      });
}

void ImportAssistant::saveProblems(const std::filesystem::path& target) {
  read(
      [file = file_, look = rehearsal()](Workspace& workspace, const Words& words, const Progress& progress) {
        ProblemList list(words);
        ImportOptions telling = look;
        telling.each_problem = [&](const ImportProblem& problem) { list.add(displayName(file), problem); };
        importFile(workspace, file, telling, progress).value();
        return list.csv();
      },
      [this, target](const std::string& csv) {
        judge();
        const auto written = writeFileSafely(target, csv);
        if (written.has_error()) return say(qText(document_.words()(written.error().text)), "attention");
        say(tr("Saved: %1").arg(pathText(target.filename())), "muted");
      });
}

void ImportAssistant::say(const QString& sentence, const char* tone) {
  setVariant(notice_, "tone", tone);
  notice_->setText(sentence);
  notice_->show();
}

void ImportAssistant::stop() {
  reading_->stopped = true;
  setBusy(false);
  if (!report_) return reject();
  given_ = measuredAs_;
  show(*report_);
}

void ImportAssistant::change(const std::function<void(Mapping&)>& change) {
  change(given_);
  measure();
}

void ImportAssistant::setBusy(bool busy) {
  if (busy) return import_->setEnabled(false);  // the bar is shown once it takes long enough to be seen
  poll_.stop();
  progress_->hide();
  stop_->hide();
}

void ImportAssistant::refuse(const Error& error) {
  setBusy(false);
  if (!report_) {
    Q_EMIT unreadable(error);
    return reject();
  }
  say(qText(document_.words()(error.text)), "attention");
  why_->setText(tr("the file cannot be read so"));
  import_->setEnabled(false);
  save_->setEnabled(false);
}

ImportOptions ImportAssistant::rehearsal() const {
  ImportOptions look = options();
  look.dry_run = look.ask_columns = true;
  return look;
}

ImportOptions ImportAssistant::options() const {
  ImportOptions options;
  options.mapping = given_;
  facts_->choose(options);
  return options;
}

void ImportAssistant::show(const ImportReport& report) {
  const bool first = !report_;
  report_ = report;
  const Words& words = document_.words();
  const QString rows = qText(words.count(report.rows_read)), coming = qText(words.count(report.rows_imported));
  const int open = int(report.questions.size());
  head_->setWords(open > 0 ? tr("%1 of %2 rows will come in; %n questions are open", nullptr, open).arg(coming, rows)
                           : tr("%1 of %2 rows will come in").arg(coming, rows),
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
  columnsTitle_->setText(tr("%n columns", nullptr, int(report.columns.size())));
  columns_->show(report, given_);
  showProblems(report);
  showRows(report);
  showNotes(report);
  judge();
  if (first) questions_->focusFirst();
}

void ImportAssistant::judge() {
  const Words& words = document_.words();
  const std::int64_t rows = report_ ? report_->rows_imported : 0;
  const bool open = report_ && !report_->questions.empty();
  import_->setText(report_ ? qText(words(counted(rows, CX_TEXT_N("app", "Import %n rows")))) : tr("Import"));
  import_->setEnabled(rows > 0 && !open);
  save_->setEnabled(report_.has_value());
  why_->setText(open ? tr("answer the questions first") : report_ && rows == 0 ? tr("no row can come in") : QString());
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
    heads.append(isQuestion(column.role) || column.role == ColumnRole::attribute ? qText(column.id)
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
  if (!report.created_levels.empty()) lines.append(tr("New levels: %1").arg(list(report.created_levels)));
  if (report.rows_incomplete > 0)
    lines.append(
        qText(words(counted(report.rows_incomplete, CX_TEXT_N("app", "%n rows come in with an answer missing.")))));
  for (const Text& note : report.notes) lines.append(qText(words(note)));
  notes_->setText(lines.join(QLatin1Char('\n')));
  notes_->setVisible(!lines.isEmpty());
}

void ImportAssistant::loadMapping(const std::filesystem::path& file) {
  const auto read = guarded([&] { return parseMapping(readSmallFile(file)); });
  if (read.has_error()) return say(qText(document_.words()(read.error().text)), "attention");
  measure(*read);
}

void ImportAssistant::saveMapping(const std::filesystem::path& file) {
  const auto written = writeFileSafely(file, boost::json::serialize(mappingJson(report_->mapping)) + "\n");
  if (written.has_error()) say(qText(document_.words()(written.error().text)), "attention");
}

}  // namespace cx
