// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/survey/channel.h"
#include "core/survey/wave.h"
#include "ui/head_line.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

bool names(const ImportReport& report, ColumnRole role) {
  return std::ranges::find(report.columns, role, &Column::role) != report.columns.end();
}

QTableWidget* table() {
  auto* made = new QTableWidget;
  made->verticalHeader()->hide();
  made->verticalHeader()->setDefaultSectionSize(26);
  made->horizontalHeader()->setStretchLastSection(true);
  made->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  made->setShowGrid(false);
  made->setEditTriggers(QAbstractItemView::NoEditTriggers);
  made->setSelectionBehavior(QAbstractItemView::SelectRows);
  made->setTabKeyNavigation(false);
  return made;
}

void setRow(QTableWidget& table, int row, const QStringList& cells) {
  for (int i = 0; i < cells.size(); ++i) table.setItem(row, i, new QTableWidgetItem(cells[i]));
}

/// Long columns are cut at a third of the table, so that the last one stays readable.
void fit(QTableWidget& table) {
  table.resizeColumnsToContents();
  for (int i = 0; i + 1 < table.columnCount(); ++i) table.setColumnWidth(i, std::min(table.columnWidth(i) + 8, 260));
}

QString list(const std::vector<std::string>& items) {
  QStringList out;
  for (const std::string& item : items) out.append(qText(item));
  return out.join(QStringLiteral(", "));
}

}  // namespace

ImportDialog::ImportDialog(const ImportReport& report, const Workspace& workspace, const Words& words, QWidget* parent)
    : QDialog(parent),
      words_(words),
      head_(new HeadLine),
      columnsTitle_(makeLabel("panel")),
      problemsTitle_(makeLabel("panel")),
      remarks_(makeLabel("body", "muted")),
      columns_(table()),
      problems_(table()),
      form_(new QFormLayout),
      import_(new QPushButton) {
  setWindowTitle(tr("Import answers"));
  resize(880, 660);
  remarks_->setWordWrap(true);
  columns_->setAccessibleName(tr("Columns"));
  problems_->setAccessibleName(tr("Rows that stay out"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 12, 24, 16);
  column->addWidget(head_);
  addChoices(report, workspace, *form_);
  column->addLayout(form_);
  column->addWidget(columnsTitle_);
  column->addWidget(columns_, 3);
  column->addWidget(problemsTitle_);
  column->addWidget(problems_, 2);
  column->addWidget(remarks_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  setVariant(import_, "filled", "true");
  buttons->addButton(import_, QDialogButtonBox::AcceptRole);
  import_->setDefault(true);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  show(report);
}

void ImportDialog::addChoices(const ImportReport& report, const Workspace& workspace, QFormLayout& form) {
  if (!names(report, ColumnRole::wave)) {
    wave_ = new QComboBox;
    wave_->setEditable(true);
    const std::vector<Wave> all = waves(workspace);
    for (const Wave& wave : all) wave_->addItem(qText(words_(wave.name())), qText(wave.key));
    if (all.empty()) wave_->addItem(QStringLiteral("Wave 1"), QStringLiteral("Wave 1"));
    wave_->setCurrentIndex(wave_->count() - 1);
    wave_->setAccessibleName(tr("Wave"));
    form.addRow(tr("Wave (a new name starts a new one)"), wave_);
    connect(wave_, &QComboBox::currentTextChanged, this, &ImportDialog::decided);
  }
  if (!names(report, ColumnRole::channel)) {
    channel_ = new QComboBox;
    for (const Channel& channel : channels(workspace))
      channel_->addItem(qText(words_(channel.name())), qText(channel.key));
    channel_->setAccessibleName(tr("Channel"));
    form.addRow(tr("Channel that the answers judge"), channel_);
    connect(channel_, &QComboBox::currentIndexChanged, this, &ImportDialog::decided);
  }
}

ImportOptions ImportDialog::options() const {
  ImportOptions options;
  if (wave_) {
    const int known = wave_->findText(wave_->currentText(), Qt::MatchFixedString);
    const QString name = known >= 0 ? wave_->itemData(known).toString() : wave_->currentText().trimmed();
    if (!name.isEmpty()) options.wave = utf8(name);
  }
  if (channel_) options.channel = utf8(channel_->currentData().toString());
  for (const auto& [question, answer] : answers_)
    if (answer->currentIndex() > 0) options.mapping.answers[question] = utf8(answer->currentText());
  return options;
}

/// A question stays once it is answered, so that another answer can be given.
void ImportDialog::ask(const ImportQuestion& question) {
  if (answers_.contains(question.id)) return;
  auto* answer = new QComboBox;
  answer->addItem(tr("Choose an answer"));
  for (const std::string& option : question.options) answer->addItem(qText(option));
  const QString words = qText(words_(question.text));
  answer->setAccessibleName(words);
  auto* label = makeLabel("body");
  label->setText(words);
  label->setWordWrap(true);
  form_->addRow(label, answer);
  answers_[question.id] = answer;
  connect(answer, &QComboBox::currentIndexChanged, this, &ImportDialog::decided);
}

void ImportDialog::show(const ImportReport& report) {
  const QString rows = qText(words_.count(report.rows_read)), coming = qText(words_.count(report.rows_imported));
  head_->setWords(tr("%1 of %2 rows will come in").arg(coming, rows),
                  tr("%1 · nothing is stored before you press Import · one step to undo").arg(qText(report.file)));
  import_->setText(tr("Import %n rows", nullptr, int(report.rows_imported)));
  import_->setEnabled(report.rows_imported > 0 && report.questions.empty());
  for (const ImportQuestion& question : report.questions) ask(question);
  showColumns(report);
  showProblems(report);
  showRemarks(report);
}

void ImportDialog::showColumns(const ImportReport& report) {
  columnsTitle_->setText(tr("%n columns", nullptr, int(report.columns.size())));
  columns_->setColumnCount(2);
  columns_->setHorizontalHeaderLabels({tr("In the file"), tr("Will be")});
  columns_->setRowCount(int(report.columns.size()));
  for (int i = 0; i < columns_->rowCount(); ++i) {
    const Column& column = report.columns[std::size_t(i)];
    setRow(*columns_, i, {qText(column.name), becomes(column)});
  }
  fit(*columns_);
}

QString ImportDialog::becomes(const Column& column) {
  switch (column.role) {
    case ColumnRole::statement:
      return tr("statement %1").arg(qText(column.id));
    case ColumnRole::outcome:
      return tr("outcome question %1").arg(qText(column.id));
    case ColumnRole::wave:
      return tr("wave");
    case ColumnRole::channel:
      return tr("channel");
    case ColumnRole::attribute:
      return column.guessed ? tr("attribute %1, because nothing else is known of it").arg(qText(column.id))
                            : tr("attribute %1").arg(qText(column.id));
    case ColumnRole::person:
      return tr("person");
    case ColumnRole::weight:
      return tr("weight");
    case ColumnRole::date:
      return tr("date");
    case ColumnRole::comment:
      return tr("comment");
    case ColumnRole::personal:
      return tr("personal, not read");
    case ColumnRole::ignore:
      return tr("not read");
  }
  return {};
}

void ImportDialog::showProblems(const ImportReport& report) {
  const bool any = report.rows_quarantined > 0;
  problemsTitle_->setVisible(any);
  problems_->setVisible(any);
  problemsTitle_->setText(tr("%n rows stay out, whole, with their reason", nullptr, int(report.rows_quarantined)));
  problems_->setColumnCount(4);
  problems_->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Value"), tr("Reason")});
  problems_->setRowCount(int(report.problems.size()));
  for (int i = 0; i < problems_->rowCount(); ++i) {
    const ImportProblem& problem = report.problems[std::size_t(i)];
    setRow(*problems_, i,
           {QString::number(problem.row), qText(problem.column), qText(problem.value), qText(words_(problem.reason))});
  }
  fit(*problems_);
}

void ImportDialog::showRemarks(const ImportReport& report) {
  QStringList lines;
  if (!report.created_waves.empty()) lines.append(tr("New waves: %1").arg(list(report.created_waves)));
  if (!report.created_channels.empty()) lines.append(tr("New channels: %1").arg(list(report.created_channels)));
  if (!report.created_levels.empty()) lines.append(tr("New levels: %1").arg(list(report.created_levels)));
  if (report.rows_incomplete > 0)
    lines.append(tr("%n rows come in with an answer missing.", nullptr, int(report.rows_incomplete)));
  for (const Text& note : report.notes) lines.append(qText(words_(note)));
  remarks_->setText(lines.join(QLatin1Char('\n')));
  remarks_->setVisible(!lines.isEmpty());
}

}  // namespace cx
