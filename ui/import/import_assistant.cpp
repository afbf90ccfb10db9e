// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_assistant.h"

#include <QProgressBar>
#include <QPushButton>
#include <algorithm>
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
      choices_(document.workspace(), document.words()),
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
      columns_(new ColumnTable(choices_, document.words())),
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
