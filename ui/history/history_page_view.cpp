// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is laid out and what it says; history_page.cpp is what it does.
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>

#include "core/data/backup_reason.h"
#include "ui/document.h"
#include "ui/folding_row.h"
#include "ui/head_line.h"
#include "ui/history/history_page.h"
#include "ui/history/lines.h"
#include "ui/history/log_filter.h"
#include "ui/label.h"
#include "ui/local_time.h"
#include "ui/message_bar.h"
#include "ui/render/icon.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int margin = 24, gutter = 28, foldBelow = 900, stepRows = 9, logRows = 7, backupRows = 6;
constexpr std::int64_t beginning = 0;

/// "2c94 b7e0": enough of a hash to compare by eye.
QString shortHash(const std::string& hash) {
  return qText(hash.substr(0, 4)) + QLatin1Char(' ') + qText(hash.substr(4, 4));
}

/// A panel's rule, and its title with the grey words beside it.
QHBoxLayout* titleRow(QVBoxLayout& column, QLabel* title, QLabel* note) {
  note->setWordWrap(true);
  column.addWidget(makeRule());
  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  row->addWidget(title);
  row->addWidget(note, 1);
  column.addLayout(row);
  return row;
}

/// What can be done with the chosen line, right under its list.
QHBoxLayout* linkRow(std::initializer_list<QPushButton*> links) {
  auto* row = new QHBoxLayout;
  row->setContentsMargins(0, 0, 0, 4);
  row->setSpacing(4);
  for (QPushButton* link : links) {
    setVariant(link, "link", "true");
    row->addWidget(link);
  }
  row->addStretch();
  return row;
}

QVBoxLayout* columnIn(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  return column;
}

}  // namespace

void HistoryPage::build() {
  said_ = new MessageBar;
  auto* lists = new FoldingRow(foldBelow, gutter);
  lists->add(buildSteps(), 50);
  lists->add(buildLog(), 50);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(margin, 4, margin, 12);
  column->setSpacing(14);
  column->addWidget(buildHead());
  column->addWidget(lists);
  column->addWidget(buildBackups());
  column->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(content);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  filter_ = new LogFilter;
  whole->addWidget(filter_);
  whole->addWidget(said_);
  whole->addWidget(scroll);
  setFocusProxy(steps_);
  said_->dismiss();
}

QWidget* HistoryPage::buildHead() {
  compare_ = new QAction(this);
  erase_ = new QAction(this);
  head_ = new HeadLine;
  check_ = new QPushButton;
  undo_ = new QPushButton;
  setVariant(undo_, "filled", "true");
  auto* holder = new QWidget;
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(head_, 1);
  for (QPushButton* button : {check_, undo_}) row->addWidget(button, 0, Qt::AlignVCenter);
  return holder;
}

QWidget* HistoryPage::buildSteps() {
  stepsTitle_ = makeLabel("panel");
  stepsNote_ = makeLabel("", "muted");
  steps_ = new LinesView;
  steps_->setMostRows(stepRows);
  go_ = new QPushButton;
  compareStep_ = new QPushButton;
  auto* panel = new QWidget;
  auto* column = columnIn(panel);
  titleRow(*column, stepsTitle_, stepsNote_);
  column->addWidget(steps_);
  column->addLayout(linkRow({go_, compareStep_}));
  column->addStretch();
  return panel;
}

QWidget* HistoryPage::buildLog() {
  logTitle_ = makeLabel("panel");
  logNote_ = makeLabel("", "muted");
  chainSign_ = makeSign();
  chain_ = makeLabel("");
  chain_->setWordWrap(true);
  answer_ = makeLabel("small", "muted");
  answer_->setWordWrap(true);
  printed_ = new QLineEdit;
  log_ = new LinesView;
  log_->setMostRows(logRows);
  auto* panel = new QWidget;
  auto* column = columnIn(panel);
  titleRow(*column, logTitle_, logNote_);
  auto* chain = new QHBoxLayout;
  chain->setSpacing(8);
  chain->addWidget(chainSign_, 0, Qt::AlignTop);
  chain->addWidget(chain_, 1);
  column->addLayout(chain);
  column->addWidget(log_);
  column->addWidget(printed_);
  column->addWidget(answer_);
  column->addStretch();
  return panel;
}

QWidget* HistoryPage::buildBackups() {
  backupsTitle_ = makeLabel("panel");
  backupsNote_ = makeLabel("", "muted");
  none_ = makeLabel("", "muted");
  none_->setWordWrap(true);
  backups_ = new LinesView;
  backups_->setMostRows(backupRows);
  backUp_ = new QPushButton;
  saveCopy_ = new QPushButton;
  compareBackup_ = new QPushButton;
  restore_ = new QPushButton;
  remove_ = new QPushButton;
  eraseButton_ = new QPushButton;
  auto* panel = new QWidget;
  auto* column = columnIn(panel);
  auto* title = titleRow(*column, backupsTitle_, backupsNote_);
  for (QPushButton* button : {eraseButton_, backUp_}) title->addWidget(button);
  column->addWidget(backups_);
  column->addWidget(none_);
  column->addLayout(linkRow({restore_, compareBackup_, saveCopy_, remove_}));
  return panel;
}

void HistoryPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() != QEvent::LanguageChange || !document().isOpen()) return;
  if (content_.head.empty())  // it was never shown
    retranslate();
  else
    follow();
}

void HistoryPage::retranslate() {
  stepsTitle_->setText(tr("Undo list"));
  stepsNote_->setText(tr("stays when the file is opened again"));
  logTitle_->setText(tr("Log of changes"));
  logNote_->setText(tr("each entry holds the one before; none can be altered unseen"));
  backupsTitle_->setText(tr("Backups"));
  backupsNote_->setText(
      tr("before the first edit of a day; the newest ten and one a week stay, on this computer only"));
  none_->setText(tr("There is none yet. The first one is made before the first edit of the next day, or now."));
  steps_->setAccessibleName(stepsTitle_->text());
  log_->setAccessibleName(logTitle_->text());
  backups_->setAccessibleName(backupsTitle_->text());
  printed_->setPlaceholderText(tr("Log head printed on a board report, to compare"));
  printed_->setAccessibleName(printed_->placeholderText());
  check_->setText(tr("Check again"));
  undo_->setText(tr("Undo"));
  go_->setText(tr("Go to this step"));
  compareStep_->setText(tr("Compare with now…"));
  backUp_->setText(tr("Back up now"));
  saveCopy_->setText(tr("Save a copy…"));
  compareBackup_->setText(tr("Compare with now…"));
  compareBackup_->setAccessibleName(tr("Compare the backup with now…"));
  restore_->setText(tr("Restore…"));
  remove_->setText(tr("Delete…"));
  eraseButton_->setText(tr("Erase a person…"));
  compare_->setText(tr("Compare two points in time…"));
  erase_->setText(eraseButton_->text());
}

/// Without the year where it is this one.
QString HistoryPage::when(Instant instant) const {
  const Workspace& workspace = document().workspace();
  const QDateTime local = localTime(instant, workspace);
  const Date day{std::chrono::year(local.date().year()) / local.date().month() / local.date().day()};
  QString words = qText(document().words().date(day));
  const QString year = QString::number(local.date().year());
  if (local.date().year() == localTime(workspace.now(), workspace).date().year())
    words.remove(document().words().language() == Language::ko ? year + QStringLiteral("년 ")
                                                               : QLatin1Char(' ') + year);
  return words + QLatin1Char(' ') + local.time().toString(QStringLiteral("HH:mm"));
}

void HistoryPage::follow() {
  retranslate();
  said_->setTheme(theme());
  for (LinesView* list : {steps_, log_, backups_}) list->setTheme(theme());
  check_->setIcon(cx::icon(QStringLiteral("shield-check"), theme()));
  undo_->setIcon(cx::icon(QStringLiteral("undo-2"), theme().colour(Role::text_on_accent)));
  filter_->follow(content_.log);
  followHead();
  followSteps();
  followLog();
  followBackups();
  answerPrinted();
  enableButtons();
}

void HistoryPage::followHead() {
  const Words& words = document().words();
  const QString entries = qText(words.count(std::int64_t(content_.log.size())));
  QStringList line{tr("Log head %1").arg(shortHash(content_.head))};
  if (damaged_)
    line.append(damaged_->empty() ? tr("every backup was read and holds what it should")
                                  : tr("%n backup(s) are damaged", nullptr, int(damaged_->size())));
  head_->setWords(content_.broken
                      ? tr("The log of changes is broken at entry %1").arg(qText(words.count(*content_.broken)))
                      : tr("The log of changes is whole: all %1 entries follow from each other").arg(entries),
                  line.join(QStringLiteral(" · ")));
}

void HistoryPage::followSteps() {
  const Words& words = document().words();
  const std::int64_t now = presentStep(content_);
  std::vector<Line> lines;
  for (std::size_t i = 0; i < content_.steps.size(); ++i) {
    const HistoryEntry& step = content_.steps[i];
    const bool present = step.id == now;
    if (!present && !filter_->takes(step.at, document().workspace().now())) continue;
    const QString sign = step.undone  ? QStringLiteral("redo-2")
                         : present    ? QStringLiteral("circle-dot")
                         : step.batch ? QStringLiteral("package")
                                      : QStringLiteral("circle");
    lines.push_back({step.id,
                     {when(step.at), qText(words(step.name)),
                      qText(words(counted(content_.sizes[i], CX_TEXT_N("app", "%n rows"))))},
                     sign,
                     step.undone ? Line::Tone::undone
                     : present   ? Line::Tone::now
                                 : Line::Tone::plain});
  }
  lines.push_back({beginning,
                   {QString(), tr("Before all of them"), QString()},
                   now == beginning ? QStringLiteral("circle-dot") : QStringLiteral("circle"),
                   now == beginning ? Line::Tone::now : Line::Tone::plain});
  steps_->setLines({{tr("When"), 160, false}, {tr("What"), 0, false}, {tr("Range"), 88, true}}, std::move(lines));
  steps_->choose(now);
}

void HistoryPage::followLog() {
  const Words& words = document().words();
  const bool whole = !content_.broken;
  chainSign_->setPixmap(iconPixmap(whole ? QStringLiteral("link-2") : QStringLiteral("triangle-alert"), 16,
                                   theme().colour(whole ? Role::own : Role::attention), devicePixelRatioF()));
  setVariant(chain_, "tone", whole ? "" : "attention");
  chain_->setText(whole ? tr("Unbroken from entry 1 to %1").arg(qText(words.count(std::int64_t(content_.log.size()))))
                        : tr("Broken at entry %1: it does not follow from the one before. Somebody altered the file; "
                             "compare it with a backup.")
                              .arg(qText(words.count(*content_.broken))));
  std::vector<Line> lines;
  for (const AuditEntry& entry : content_.log) {
    if (!filter_->takes(entry, document().workspace().now())) continue;
    const bool after = content_.broken && entry.id >= *content_.broken;
    lines.push_back({entry.id,
                     {qText(words.count(entry.id)), when(entry.at), kindName(entry.action), qText(words(entry.name)),
                      shortHash(entry.hash)},
                     {},
                     after ? Line::Tone::attention : Line::Tone::plain});
  }
  log_->setLines({{tr("No."), 60, false},
                  {tr("When"), 130, false},
                  {tr("Kind"), 76, false},
                  {tr("What"), 0, false},
                  {tr("Head"), 96, true}},
                 std::move(lines));
}

QString HistoryPage::stateOf(const ListedBackup& backup) const {
  if (damaged_ && std::ranges::find(*damaged_, backup.backup.file) != damaged_->end()) return tr("Damaged");
  if (backup.holds_erased) return tr("Still holds an erased person");
  return damaged_ ? tr("Checked just now") : tr("Verified when it was made");
}

void HistoryPage::followBackups() {
  const auto reason = [](BackupReason one) {
    switch (one) {
      case BackupReason::first_edit:
        return tr("before the first edit of the day");
      case BackupReason::upgrade:
        return tr("before a change of format");
      case BackupReason::erasure:
        return tr("before a person was erased");
      case BackupReason::restoring:
        return tr("before a backup was restored");
      case BackupReason::by_hand:
        return tr("made by hand");
      case BackupReason::unknown:
        return tr("by itself");
    }
    return QString();
  };
  std::vector<Line> lines;
  for (std::size_t i = 0; i < content_.backups.size(); ++i) {
    const ListedBackup& one = content_.backups[i];
    const bool damaged = damaged_ && std::ranges::find(*damaged_, one.backup.file) != damaged_->end();
    const bool attention = damaged || one.holds_erased;
    lines.push_back({std::int64_t(i) + 1,
                     {when(one.backup.at), reason(reasonOf(one.backup)),
                      QLocale::c().formattedDataSize(one.bytes, 1, QLocale::DataSizeSIFormat), stateOf(one)},
                     attention ? QStringLiteral("triangle-alert") : QStringLiteral("check"),
                     attention ? Line::Tone::attention : Line::Tone::plain});
  }
  const std::int64_t kept = backups_->chosen() ? backups_->chosen()->id : 0;
  backups_->setVisible(!lines.empty());
  none_->setVisible(lines.empty());
  for (QPushButton* link : {restore_, compareBackup_, saveCopy_, remove_}) link->setVisible(!lines.empty());
  backups_->setLines(
      {{tr("When"), 208, false}, {tr("Why"), 0, false}, {tr("Size"), 102, true}, {tr("State"), 0, false}},
      std::move(lines));
  backups_->choose(kept);
}

const ListedBackup* HistoryPage::chosenBackup() const {
  const Line* line = backups_->chosen();
  return line ? &content_.backups[std::size_t(line->id - 1)] : nullptr;
}

void HistoryPage::enableButtons() {
  const bool writable = document().isOpen() && !document().workspace().readOnly();
  const Line* step = steps_->chosen();
  go_->setEnabled(writable && step && step->id != presentStep(content_));
  compareStep_->setEnabled(step && step->tone != Line::Tone::now);
  undo_->setEnabled(writable && presentStep(content_) != beginning);
  backUp_->setEnabled(writable);
  for (QPushButton* button : {restore_, remove_}) button->setEnabled(writable && chosenBackup());
  for (QPushButton* button : {saveCopy_, compareBackup_}) button->setEnabled(chosenBackup());
  eraseButton_->setEnabled(writable);
  erase_->setEnabled(writable);
  compare_->setEnabled(document().isOpen());
}

QString HistoryPage::printedAnswer() const {
  return answer_->text();
}

}  // namespace cx
